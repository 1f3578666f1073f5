import type { FC } from 'hono/jsx'
import { plainText } from '#claims/content.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { quoted } from '#language/words.ts'
import { ContentView } from '#print/note-inline.tsx'
import { indicatorsPath } from '#report/page-paths.ts'
import type { IndicatorGroup } from '#report/pages/indicators-page.ts'
import { areaPath } from '#report/search-entries.ts'
import { readIndicatorsPage } from '#tasks/indicators-page.ts'
import { Page } from '#web/layout.tsx'
import { plainScene } from '#web/plain-scene.ts'
import type { PageMaker } from '#web/site-context.ts'
import { notFound } from './not-found-page.tsx'

const words = {
  da: {
    all: 'Indikatorer',
    unknown: (area: string) => `Området ${area} kendes ikke.`,
    figuresFor: (area: string) => `Tal for ${area}`,
  },
  en: {
    all: 'Indicators',
    unknown: (area: string) => `The area ${area} is not known.`,
    figuresFor: (area: string) => `Figures for ${area}`,
  },
} as const

const Group: FC<{ group: IndicatorGroup; language: Language }> = ({ group, language }) => {
  const scene = plainScene(language)
  return (
    <section class="part" aria-labelledby={group.id}>
      <div class="margin">
        <h2 id={group.id} class="margin-name">
          {group.name}
        </h2>
        <p lang={language === 'da' ? undefined : 'da'}>{group.municipality}</p>
      </div>
      <div class="main">
        <ul class="hits">
          {group.items.map(({ name, told }) => (
            <li>
              <span class="hit">
                <ContentView content={[name]} scene={scene} />
              </span>
              <p>
                <ContentView content={told} scene={scene} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** All that is measured, or all that is measured in the area that the address asks for. */
export const indicatorsOverview: PageMaker = (site, language) => async (c) => {
  const asked = c.req.query('omraade') || undefined
  const told = await readIndicatorsPage(site.effects, asked, language)
  const say = words[language]
  if ('nearest' in told) {
    const { nearest } = told
    const name = nearest && inLanguage(nearest.name, language)
    const near = nearest && name ? [{ text: say.figuresFor(name.text), href: areaPath(nearest.id) }] : []
    const ways = [...near, { text: say.all, href: indicatorsPath }]
    return notFound(c, site, language, say.unknown(quoted((asked ?? '').slice(0, 60), language)), ways)
  }
  const { page, municipalities } = told
  const title = plainText(page.title)
  const frame = {
    language,
    assets: site.assets,
    title,
    description: page.description,
    path: asked === undefined ? indicatorsPath : areaPath(asked),
    crumbs: asked === undefined ? [] : [{ text: say.all, href: indicatorsPath }],
    here: title,
    municipalities,
  }
  return c.html(
    <Page frame={frame}>
      <header class="page-head">
        <h1>
          <ContentView content={page.title} scene={plainScene(language)} />
        </h1>
        <p class="lede">{page.lede}</p>
      </header>
      {page.groups.map((group) => (
        <Group group={group} language={language} />
      ))}
    </Page>,
  )
}
