import { inLanguage } from '#domain/text.ts'
import { compare, type NotCompared, type Placed } from '#evaluation/compare.ts'
import type { NoteContext } from '#report/note-context.ts'
import { indicatorPath } from '#report/page-paths.ts'
import type { PageLink } from '#report/public-page.ts'
import { type ComparisonPlace, comparisonLink } from './comparison-place.ts'

/** What can be compared in place of two figures that cannot. */
export function waysOn(
  { reason }: NotCompared,
  place: ComparisonPlace,
  pair: readonly [Placed, Placed],
  context: NoteContext,
): readonly PageLink[] {
  if (reason === 'two-at-once') return oneAtATime(place, pair, context)
  return reason === 'numbers-of-areas' ? ratesOf(place, pair, context) : []
}

/** Of two figures that differ in area and in time: one area at both times, and both areas at one time. */
function oneAtATime(
  place: ComparisonPlace,
  [a, b]: readonly [Placed, Placed],
  context: NoteContext,
): readonly PageLink[] {
  const inTime = [a, b].map(
    ({ area }) =>
      [
        { ...a, area },
        { ...b, area },
      ] as const,
  )
  const betweenAreas = [a, b].map(
    ({ period }) =>
      [
        { ...a, period },
        { ...b, period },
      ] as const,
  )
  return [inTime, betweenAreas].flatMap((pairs): readonly PageLink[] => {
    const found = pairs.find(([x, y]) => compare(place.indicator, x, y, context.assessment).kind === 'compared')
    return found ? [comparisonLink(place, pairs === inTime ? 'time' : 'area', found, context)] : []
  })
}

/** Rates of what was counted, which can be held against each other where the numbers cannot. */
function ratesOf(
  { indicator, area }: ComparisonPlace,
  pair: readonly [Placed, Placed],
  { assessment: { dossier, book }, language }: NoteContext,
): readonly PageLink[] {
  const rates = dossier.indicators.filter(({ count }) => count === indicator)
  const known = rates.filter(({ id }) => pair.every((placed) => book.periods(id, placed.area).length > 0))
  return known.map((rate) => ({ ...inLanguage(rate.name, language), href: indicatorPath(rate, area) }))
}
