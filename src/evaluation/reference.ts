import { comparePeriods, type Period, yearBefore } from '#domain/period.ts'
import type { Reference } from '#domain/rule.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { type Break, breakBetween } from './break.ts'
import type { Obstacle } from './leaf.ts'
import { firstObstacle, isObstacle, isQuantity, obstacleOf } from './obstacle.ts'
import { exactly, meanOf, type PlacedMeasure, type Quantity, quantityOf } from './quantity.ts'

/** The first break between figures that stand in the same order. */
function breakAmong(now: readonly Figure[], other: readonly Figure[], book: FigureBook): Break | undefined {
  const breaks = now.map((figure, i) => {
    const counterpart = other[i]
    return counterpart && breakBetween(figure, counterpart, book.source)
  })
  return breaks.find((because) => because !== undefined)
}

/**
 * A measure of an earlier period, in the area versions of the judged one. A figure that exists for another border only is a break,
 * not a missing value.
 * @param now the figures of the judged period; none when it has no value
 */
export function earlierQuantity(
  measure: PlacedMeasure,
  period: Period,
  now: readonly Figure[],
  book: FigureBook,
): Quantity | Obstacle {
  const versions = new Map(now.map((figure) => [figure.area.id, figure.areaVersion.id]))
  const sameBorder = quantityOf(measure, period, book, versions)
  const hasRow = sameBorder.kind === 'quantity' || sameBorder.reason !== 'no-value' || sameBorder.figure.used
  const then = hasRow ? sameBorder : quantityOf(measure, period, book)
  if (then.kind === 'none') return obstacleOf(then, 'baseline')
  const because = breakAmong(now, then.figures, book)
  return because ? { reason: 'not-comparable', because } : then
}

/** The periods that a reference reaches back to. */
function periodsBack(reference: Reference, period: Period): readonly Period[] {
  switch (reference.kind) {
    case 'year-before':
      return [yearBefore(period)]
    case 'baseline':
      return [reference.period]
    case 'mean':
      return reference.periods
    case 'number':
    case 'area':
      return []
  }
}

/** After a break, as in the first year of a series, there is no year before (methods §9, »When a verdict is final«). */
const asYearBefore = (found: Quantity | Obstacle): Quantity | Obstacle =>
  isObstacle(found) && found.reason === 'not-comparable' ? { reason: 'no-baseline', because: found.because } : found

function elsewhere(
  measure: PlacedMeasure,
  period: Period,
  now: readonly Figure[],
  book: FigureBook,
): Quantity | Obstacle {
  const there = quantityOf(measure, period, book)
  if (there.kind === 'none') return obstacleOf(there, 'judged')
  const because = breakAmong(now, there.figures, book)
  return because ? { reason: 'not-comparable', because } : there
}

/**
 * What a measure is held against, before it is moved by factor or points; or why there is nothing to hold it against.
 * @param now the figures of the judged period; none when it has no value
 */
export function plainReference(
  measure: PlacedMeasure,
  reference: Reference,
  period: Period,
  now: readonly Figure[],
  book: FigureBook,
): Quantity | Obstacle {
  if (reference.kind === 'number') return exactly(reference.value, reference.decimals)
  if (reference.kind === 'area') return elsewhere({ ...measure, area: reference.area }, period, now, book)
  const back = periodsBack(reference, period)
  const self = back.find((earlier) => comparePeriods(earlier, period) >= 0)
  if (self !== undefined) return { reason: 'no-baseline', self }
  const found = back.map((earlier) => {
    const quantity = earlierQuantity(measure, earlier, now, book)
    return reference.kind === 'year-before' ? asYearBefore(quantity) : quantity
  })
  return firstObstacle(found.filter(isObstacle)) ?? meanOf(found.filter(isQuantity))
}
