import type { Period } from '#domain/period.ts'
import { yearsIn } from '#domain/period.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { rateOf } from '#statistics/count-in-exposure.ts'
import { type DetectableCount, detectableCount } from '#statistics/detectable-count.ts'
import { detectableShare } from '#statistics/detectable-share.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import { countsIn } from './count-test.ts'
import type { PlacedMeasure, Quantity } from './quantity.ts'
import { knownBasis, sideOf } from './rate-basis.ts'

/** The smallest change that the figures could have shown at all (methods §5.8, §7.5), in the unit of the measure. */
export type Detectable =
  | {
      readonly kind: 'count' | 'rate'
      readonly from: number
      /** At most so much would have been a shown fall; absent when not even 0 would. */
      readonly fallTo?: number
      readonly riseTo: number
      /** The fall as a share of where it begins. */
      readonly fallShare?: number
    }
  /** Percent; `fallTo` with four chances in five of being shown. */
  | {
      readonly kind: 'share'
      readonly from: number
      readonly fallTo?: number
      readonly riseTo?: number
      readonly n: readonly [number, number]
    }
  | { readonly kind: 'unknown'; readonly because: 'no-answers' | 'no-count' }

/**
 * What a change from the reference would have had to be; where a rule has no earlier figure to compare with, a change from now on.
 * Full counts and gaps have none.
 */
export function detectableFor(
  measure: PlacedMeasure,
  now: Quantity,
  reference: Quantity | undefined,
  period: Period,
  book: FigureBook,
): Detectable | undefined {
  if (measure.kind === 'gap') return undefined
  const isEarlier =
    reference?.figures.every((figure) => figure.area.id === measure.area) && reference.figures.length > 0
  const before = isEarlier && reference ? reference.figures : now.figures
  const [first] = before
  if (!first || [...before, ...now.figures].some(isBounded)) return undefined
  switch (first.indicator.kind) {
    case 'offence-count':
      return ofCounts(before, period)
    case 'offence-rate':
      return ofRates(before, now, book)
    case 'survey-share':
      return before.length > 1 ? undefined : ofShares(first, now.figures[0] ?? first)
    default:
      return undefined
  }
}

function ofCounts(before: readonly Figure[], period: Period): Detectable {
  const counts = countsIn(before)
  const later = yearsIn(period)
  const found = detectableCount(counts, later)
  return { kind: 'count', from: rateOf(counts) * later, ...limits(found, (reports) => reports) }
}

function ofRates(before: readonly Figure[], now: Quantity, book: FigureBook): Detectable {
  const known = (figure: Figure) => knownBasis(figure, book)
  const [earlier, later] = [sideOf(before, known), sideOf(now.figures, known)]
  if (!earlier || !later) return { kind: 'unknown', because: 'no-count' }
  const { exposure } = later.observed
  const found = detectableCount(earlier.observed, exposure)
  return {
    kind: 'rate',
    from: 1000 * rateOf(earlier.observed),
    ...limits(found, (reports) => (1000 * reports) / exposure),
  }
}

const limits = (found: DetectableCount, inUnit: (reports: number) => number) => ({
  riseTo: inUnit(found.smallestSignificantRise),
  ...(found.largestSignificantFall !== undefined && { fallTo: inUnit(found.largestSignificantFall) }),
  ...(found.fallShare !== undefined && { fallShare: found.fallShare }),
})

function ofShares(before: Figure, now: Figure): Detectable {
  const [n1, n2] = [before.n, now.n]
  if (n1 === undefined || n2 === undefined) return { kind: 'unknown', because: 'no-answers' }
  const design = { n1, n2, deff: assumedDeff }
  const found = {
    fall: detectableShare(design, before.low / 100, 'fall'),
    rise: detectableShare(design, before.low / 100, 'rise'),
  }
  return {
    kind: 'share',
    from: before.low,
    n: [n1, n2],
    ...(found.fall !== undefined && { fallTo: 100 * found.fall }),
    ...(found.rise !== undefined && { riseTo: 100 * found.rise }),
  }
}
