import type { Child, FC } from 'hono/jsx'
import type { PageSection } from '#report/public-page.ts'
import type { Section } from '#report/report.ts'
import { BlockView } from './note-blocks.tsx'
import { ContentView, VerdictView } from './note-inline.tsx'
import { type Scene, sceneOfSection } from './note-scene.ts'

/** A note's section, or a page's, which may have several verdicts in its margin. */
type Framed = Pick<Section, 'id' | 'title'> & { readonly margin: PageSection['margin'] }

/** Margin and main column; on a phone the margin's words come first, above the finding (look §2). */
export const SectionFrame: FC<{ section: Framed; level: 2 | 3; scene: Scene; children?: Child }> = ({
  section: { id, margin, title },
  level,
  scene,
  children,
}) => {
  const heading = <ContentView content={title} scene={scene} />
  return (
    <section id={id} class="part">
      <div class="margin">
        {margin.name !== '' && <p class="margin-name">{margin.name}</p>}
        {margin.verdict && (
          <p class="margin-verdict">
            <VerdictView word={margin.verdict} />
          </p>
        )}
        {margin.lines.map((line) => (
          <p>{line}</p>
        ))}
        {margin.judged?.map(({ word, lines }) => (
          <div class="margin-judged">
            <p class="margin-verdict">
              <VerdictView word={word} />
            </p>
            {lines.map((line) => (
              <p>{line}</p>
            ))}
          </div>
        ))}
      </div>
      <div class="main">
        {level === 2 ? <h2 id={`${id}-title`}>{heading}</h2> : <h3 id={`${id}-title`}>{heading}</h3>}
        {children}
      </div>
    </section>
  )
}

export const SectionView: FC<{ section: Section; level: 2 | 3; scene: Scene }> = ({ section, level, scene: outer }) => {
  const scene = sceneOfSection(outer, section)
  return (
    <SectionFrame section={section} level={level} scene={scene}>
      {section.blocks.map((block) => (
        <BlockView block={block} scope={section.id} level={level === 2 ? 3 : 4} scene={scene} />
      ))}
    </SectionFrame>
  )
}
