import type { Period } from '#domain/period.ts'
import { yearsIn } from '#domain/period.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { detectableCount } from '#statistics/detectable-count.ts'
import { detectableShare } from '#statistics/detectable-share.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import type { PlacedMeasure, Quantity } from './quantity.ts'
import { isKnownBasis, knownBasis } from './rate-basis.ts'

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

const exposureOf = (figures: readonly Figure[]): number =>
  [...new Set(figures.map((figure) => figure.period))].reduce((sum, period) => sum + yearsIn(period), 0)

function ofCounts(before: readonly Figure[], period: Period): Detectable {
  const exposure = exposureOf(before)
  const count = before.reduce((sum, figure) => sum + figure.low, 0)
  const found = detectableCount({ count, exposure }, yearsIn(period))
  return {
    kind: 'count',
    from: (count / exposure) * yearsIn(period),
    riseTo: found.smallestSignificantRise,
    ...(found.largestSignificantFall !== undefined && { fallTo: found.largestSignificantFall }),
    ...(found.fallShare !== undefined && { fallShare: found.fallShare }),
  }
}

function ofRates(before: readonly Figure[], now: Quantity, book: FigureBook): Detectable {
  const bases = [...before, ...now.figures].map((figure) => knownBasis(figure, book))
  const known = bases.filter(isKnownBasis)
  const later = known.at(-1)
  if (known.length < bases.length || !later) return { kind: 'unknown', because: 'no-count' }
  const earlier = known.slice(0, before.length)
  const count = earlier.reduce((sum, basis) => sum + basis.observed.count, 0)
  const exposure = earlier.reduce((sum, basis) => sum + basis.observed.exposure, 0)
  const found = detectableCount({ count, exposure }, later.observed.exposure)
  const rate = (reports: number): number => (1000 * reports) / later.observed.exposure
  return {
    kind: 'rate',
    from: (1000 * count) / exposure,
    riseTo: rate(found.smallestSignificantRise),
    ...(found.largestSignificantFall !== undefined && { fallTo: rate(found.largestSignificantFall) }),
    ...(found.fallShare !== undefined && { fallShare: found.fallShare }),
  }
}

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
