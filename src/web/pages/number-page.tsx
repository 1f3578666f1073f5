import type { FC } from 'hono/jsx'
import { plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import { ContentView, EvidenceSign } from '#print/note-inline.tsx'
import type { Road } from '#report/road.ts'
import { type Explained, explainNumber } from '#tasks/explain-number.ts'
import { isUnknown, namesOf, type UnknownFigure } from '#tasks/unknown-figure.ts'
import { numberPath } from '#web/addresses.ts'
import { type Frame, Page } from '#web/layout.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import { plainScene } from '#web/plain-scene.ts'
import { StationView } from '#web/road-station.tsx'
import type { PageMaker, Site } from '#web/site-context.ts'
import { notFound, type Way, waysToNotes } from './not-found-page.tsx'

const words = {
  da: {
    title: 'Tallets vej',
    near: (name: string) => `Tallets vej: ${name}`,
    description: (number: string) =>
      `${number}. Hvor tallet bruges, hvordan det er regnet, og hvilken række det er læst i.`,
  },
  en: {
    title: 'The road of a number',
    near: (name: string) => `The road of a number: ${name}`,
    description: (number: string) =>
      `${number}. Where the figure is used, how it is computed, and which row it was read from.`,
  },
} as const

/** How much room the number takes: a long one stands above its words, and one in words is set smaller. */
function sizeOf({ number, isMissing }: Road): string {
  if (isMissing) return 'in-words'
  return number.length > 4 ? 'long' : 'short'
}

const Head: FC<{ road: Road }> = ({ road }) => {
  const { language, number, subject, place, evidence } = road
  return (
    <div class={`number-head ${sizeOf(road)}`}>
      <p class="number-itself">{number}</p>
      <div class="number-words">
        <p class="number-subject">
          <ContentView content={subject} scene={plainScene(language)} />
          <br />
          {place}
        </p>
        {evidence && (
          <p class="evidence-line">
            <EvidenceSign mark={evidence.mark} />
            <span>
              <ContentView content={evidence.content} scene={plainScene(language)} />
            </span>
          </p>
        )}
      </div>
    </div>
  )
}

function frameOf(told: Explained, site: Site, language: Language): Frame {
  const { road, asked, dossier } = told
  const named = `${road.number}, ${plainText(road.subject)}, ${road.place}`
  return {
    language,
    assets: site.assets,
    title: `${named} · ${words[language].title}`,
    description: words[language].description(named),
    path: numberPath(asked),
    crumbs: [partnershipCrumb(dossier, language)],
    here: words[language].title,
    municipalities: [dossier.municipality],
  }
}

/** The nearest figure if there is one, and the notes of the partnership that it would be of. */
function waysTo({ nearest, dossier }: UnknownFigure, language: Language): readonly Way[] {
  const notes = dossier ? waysToNotes(dossier, language) : []
  if (!nearest) return notes
  const name = dossier ? namesOf(dossier, nearest, language) : Object.values(nearest).join(', ')
  return [{ text: words[language].near(name), href: numberPath(nearest) }, ...notes]
}

/** One number walked back to the row that it was read from. */
export const numberPage: PageMaker = (site, language) => async (c) => {
  const { indicator = '', area = '', period = '' } = c.req.param()
  const told = await explainNumber(site.effects, { indicator, area, period }, language)
  if (isUnknown(told)) return notFound(c, site, language, told.said[language], waysTo(told, language))
  return c.html(
    <Page frame={frameOf(told, site, language)}>
      <h1>{words[language].title}</h1>
      <Head road={told.road} />
      <ol class="road">
        {told.road.stations.map((station) => (
          <StationView station={station} language={language} />
        ))}
      </ol>
    </Page>,
  )
}
