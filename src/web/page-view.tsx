import type { Child, FC } from 'hono/jsx'
import { plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import { BlockView, FigureView } from '#print/note-blocks.tsx'
import { ContentView } from '#print/note-inline.tsx'
import { type Scene, sceneOfSection } from '#print/note-scene.ts'
import { SectionFrame } from '#print/section-view.tsx'
import type { PageBlock, PageLink, PageSection, PublicPage } from '#report/public-page.ts'
import type { Fact } from '#report/road.ts'
import { addressIn } from './addresses.ts'
import type { Frame } from './layout.tsx'
import { plainScene } from './plain-scene.ts'
import type { Site } from './site-context.ts'

type Kind<K extends PageBlock['kind']> = Extract<PageBlock, { kind: K }>

/** Terms and what there is to say of them, a row each. */
export const FactsView: FC<{ facts: readonly Fact[]; scene: Scene }> = ({ facts, scene }) => (
  <dl class="facts">
    {facts.map(({ term, content }) => (
      <div>
        <dt>{term}</dt>
        <dd>
          <ContentView content={content} scene={scene} />
        </dd>
      </div>
    ))}
  </dl>
)

const AmountsView: FC<{ block: Kind<'amounts'>; scene: Scene }> = ({ block, scene }) => (
  <dl class="amounts">
    {block.amounts.map(({ name, value, told }) => (
      <div>
        <dt>
          <ContentView content={name} scene={scene} />
        </dt>
        <dd class="amount">
          <ContentView content={value} scene={scene} />
        </dd>
        <dd class="told">
          <ContentView content={told} scene={scene} />
        </dd>
      </div>
    ))}
  </dl>
)

export const LinksView: FC<{ links: readonly PageLink[]; language: Language }> = ({ links, language }) => (
  <ul class="page-links">
    {links.map(({ text, href, language: spoken }) => (
      <li>
        <a
          href={href.startsWith('/') ? addressIn(language, href) : href}
          lang={spoken === language ? undefined : spoken}
        >
          {text}
        </a>
      </li>
    ))}
  </ul>
)

export const PageBlockView: FC<{ block: PageBlock; scope: string; scene: Scene }> = ({ block, scope, scene }) => {
  switch (block.kind) {
    case 'facts':
      return <FactsView facts={block.facts} scene={scene} />
    case 'figures':
      return (
        <div class="figures">
          {block.figures.map((figure) => (
            <FigureView figure={figure} scene={scene} />
          ))}
        </div>
      )
    case 'amounts':
      return <AmountsView block={block} scene={scene} />
    case 'links':
      return <LinksView links={block.links} language={scene.language} />
    default:
      return <BlockView block={block} scope={scope} level={3} scene={scene} />
  }
}

/** @param children what a page puts below the section's blocks: a form, a list of its own kind */
export const PageSectionView: FC<{ section: PageSection; language: Language; children?: Child }> = ({
  section,
  language,
  children,
}) => {
  const scene = sceneOfSection(plainScene(language), section)
  return (
    <SectionFrame section={section} level={2} scene={scene}>
      {section.blocks.map((block) => (
        <PageBlockView block={block} scope={section.id} scene={scene} />
      ))}
      {children}
    </SectionFrame>
  )
}

/**
 * The top of a page: its name, the answer, and what it is about in a line.
 * @param children what a page puts right under its name: a verdict
 */
export const PageHead: FC<{ page: PublicPage; children?: Child }> = ({
  page: { title, lede, facts, language },
  children,
}) => {
  const scene = plainScene(language)
  return (
    <header class="page-head">
      <h1>
        <ContentView content={title} scene={scene} />
      </h1>
      {children}
      {lede && (
        <p class="lede">
          <ContentView content={lede} scene={scene} />
        </p>
      )}
      {facts.length > 0 && (
        <dl class="page-facts">
          {facts.map(({ term, content }) => (
            <div>
              <dt>{term}</dt>{' '}
              <dd>
                <ContentView content={content} scene={scene} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  )
}

/** A whole page from its model. */
export const PublicPageView: FC<{ page: PublicPage }> = ({ page }) => (
  <>
    <PageHead page={page} />
    {page.sections.map((section) => (
      <PageSectionView section={section} language={page.language} />
    ))}
  </>
)

/** The frame of a page made from a model. */
export const frameOf = (
  { language, title, description }: PublicPage,
  { assets }: Site,
  place: Pick<Frame, 'path' | 'crumbs' | 'municipalities' | 'picture'>,
): Frame => ({ language, assets, title: plainText(title), description, here: plainText(title), ...place })
