import { type Content, type Inline, listed, say } from '#claims/content.ts'
import { latestEdition } from '#domain/edition.ts'
import { inLanguage } from '#domain/text.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { formatDay } from '#language/dates.ts'
import { indicatorPath, notePath } from '#report/page-paths.ts'
import type { PageSection } from '#report/public-page.ts'
import type { Fact } from '#report/road.ts'
import { areasFor } from '#report/road-told.ts'
import type { IndicatorTold } from './indicator-told.ts'
import { areaLink, goalLink, otherAreas } from './ways.ts'

export const seeAlsoSectionId = 'se-ogsaa'

/** Where to go on: the goals, what else they measure, the other areas, what is being done, and the note. */
export function seeAlsoSection(told: IndicatorTold): PageSection {
  const { context } = told
  return {
    id: seeAlsoSectionId,
    margin: { name: context.words('Se også', 'See also'), lines: [] },
    title: say(titleWords(told)),
    blocks: [{ kind: 'facts', facts: [...goalFacts(told), ...areaFacts(told), ...noteFacts(told)] }],
  }
}

function titleWords({ context: { words }, goals }: IndicatorTold): string {
  if (goals.length === 0) return words('Ingen mål måles med tallet', 'No goal is measured by the figure')
  return goals.length === 1
    ? words('Et mål måles med tallet', 'One goal is measured by the figure')
    : words(`${goals.length} mål måles med tallet`, `${goals.length} goals are measured by the figure`)
}

const fact = (term: string, links: readonly Inline[], { context }: IndicatorTold): readonly Fact[] =>
  links.length === 0
    ? []
    : [
        {
          term,
          content: listed(
            links.map((link): Content => [link]),
            context.language,
          ),
        },
      ]

function goalFacts(told: IndicatorTold): readonly Fact[] {
  const { context, goals } = told
  return [
    ...fact(
      context.words('Mål', goals.length === 1 ? 'Goal' : 'Goals'),
      goals.map((about) => goalLink(about, told, 'whole')),
      told,
    ),
    ...fact(context.words('I samme mål', 'In the same goal'), sisters(told), told),
  ]
}

/** The other indicators that the same goals measure, in the same area where they can be told of it. */
function sisters({ context, indicator, area, goals }: IndicatorTold): readonly Inline[] {
  const { dossier } = context.assessment
  const measured = new Set(
    goals.flatMap(({ goal }) =>
      goal.rules.flatMap(({ leaves }) => leaves.flatMap(({ measure }) => indicatorsOf(measure))),
    ),
  )
  return dossier.indicators
    .filter((other) => other.id !== indicator.id && measured.has(other.id))
    .filter((other) => areasFor(dossier, other).some(({ id }) => id === area.id))
    .map((other) => ({
      kind: 'link',
      ...inLanguage(other.name, context.language),
      href: indicatorPath(other, area.id),
    }))
}

const areaFacts = (told: IndicatorTold): readonly Fact[] =>
  fact(
    told.context.words('Andre områder', 'Other areas'),
    otherAreas(told).map(({ id }) => areaLink(id, told)),
    told,
  )

function noteFacts(told: IndicatorTold): readonly Fact[] {
  const { context } = told
  const { dossier } = context.assessment
  const edition = latestEdition(dossier)
  if (!edition) return []
  const day = formatDay(edition.date, context.language)
  const text = context.words(`Noten ${edition.year}, ${day}`, `The note of ${edition.year}, ${day}`)
  const href = notePath(dossier.partnership.id, edition.year)
  return fact(context.words('Noten', 'The note'), [{ kind: 'link', text, href }], told)
}
