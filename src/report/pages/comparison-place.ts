import type { Compared, Placed } from '#evaluation/compare.ts'
import { formatPeriod } from '#language/dates.ts'
import type { NoteContext } from '#report/note-context.ts'
import { indicatorPath } from '#report/page-paths.ts'
import type { PageLink } from '#report/public-page.ts'
import { choiceValue } from './comparison-choice.ts'

/** Where comparisons of an indicator are told: the page whose address they stand on. */
export type ComparisonPlace = { readonly indicator: string; readonly area: string }

export const comparisonSectionId = 'sammenlign'

/** Address of a picked comparison. */
export function comparisonPath(
  { indicator, area }: ComparisonPlace,
  a: Placed,
  b: Placed,
  context: NoteContext,
): string {
  const path = indicatorPath(context.assessment.book.indicator(indicator), area)
  return `${path}?a=${choiceValue(a)}&b=${choiceValue(b)}#${comparisonSectionId}`
}

/** »2022 og 2021, Tingbjerg-Husum«, »Tingbjerg-Husum og København, 2022«. */
export function comparisonName(compares: Compared['compares'], a: Placed, b: Placed, context: NoteContext): string {
  const { areaName, language, words } = context
  const and = words('og', 'and')
  const [first, second] = [a, b].map(({ area, period }) =>
    compares === 'time' ? formatPeriod(period, language) : areaName(area),
  )
  const rest = compares === 'time' ? areaName(a.area) : formatPeriod(a.period, language)
  return `${first} ${and} ${second}, ${rest}`
}

/** A link to a comparison, named by what it compares. */
export const comparisonLink = (
  place: ComparisonPlace,
  compares: Compared['compares'],
  [a, b]: readonly [Placed, Placed],
  context: NoteContext,
): PageLink => ({ text: comparisonName(compares, a, b, context), href: comparisonPath(place, a, b, context) })
