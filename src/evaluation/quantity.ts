import type { Indicator } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import type { Measure } from '#domain/rule.ts'
import type { Figure, NoFigure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { type Break, breakBetween } from './break.ts'

/**
 * What a measure came to in one period, in its own unit: `low` and `high` differ when a figure is known only within bounds,
 * `boxLow` and `boxHigh` reach as far as the rounding of the figures allows.
 */
export type Quantity = {
  readonly kind: 'quantity'
  readonly low: number
  readonly high: number
  readonly boxLow: number
  readonly boxHigh: number
  readonly decimals: number
  readonly figures: readonly Figure[]
}

export type NoQuantity =
  | { readonly kind: 'none'; readonly reason: 'no-value'; readonly figure: NoFigure }
  | { readonly kind: 'none'; readonly reason: 'not-comparable'; readonly because: Break }
  | { readonly kind: 'none'; readonly reason: 'no-denominator' }

/** A measure whose area is said. */
export type PlacedMeasure = Measure & { readonly area: string }

export const indicatorsOf = (measure: Measure): readonly string[] =>
  measure.kind === 'sum' ? measure.indicators : [measure.indicator]

type Ends = Pick<Quantity, 'low' | 'high' | 'boxLow' | 'boxHigh'>

const endsOf = (figure: Figure): Ends => ({
  low: figure.low,
  high: figure.high,
  boxLow: figure.low - figure.half,
  boxHigh: figure.high + figure.half,
})

/** Applies a rising function to all four ends. */
const mapEnds = (ends: Ends, f: (value: number) => number): Ends => ({
  low: f(ends.low),
  high: f(ends.high),
  boxLow: f(ends.boxLow),
  boxHigh: f(ends.boxHigh),
})

const sumEnds = (all: readonly Ends[]): Ends => ({
  low: all.reduce((sum, ends) => sum + ends.low, 0),
  high: all.reduce((sum, ends) => sum + ends.high, 0),
  boxLow: all.reduce((sum, ends) => sum + ends.boxLow, 0),
  boxHigh: all.reduce((sum, ends) => sum + ends.boxHigh, 0),
})

const pointsBetween = (worse: Ends, better: Ends): Ends => ({
  low: worse.low - better.high,
  high: worse.high - better.low,
  boxLow: worse.boxLow - better.boxHigh,
  boxHigh: worse.boxHigh - better.boxLow,
})

/** Without end upwards where the divisor may be as small as 0. */
const over = (value: number, divisor: number): number => (divisor > 0 ? value / divisor : Number.POSITIVE_INFINITY)

const ratioBetween = (worse: Ends, better: Ends): Ends => ({
  low: worse.low / better.high,
  high: over(worse.high, better.low),
  boxLow: Math.max(0, worse.boxLow) / better.boxHigh,
  boxHigh: over(worse.boxHigh, better.boxLow),
})

/** How much worse the area stands than the other: the area's figure first where lower is better (methods §9). */
const gapOrder = <T>(indicator: Indicator, area: T, other: T): readonly [T, T] =>
  indicator.direction === 'higher' ? [other, area] : [area, other]

/**
 * A measure in one period.
 * @param versions area versions to read the figures in, by area; absent: the one in use in the period
 */
export function quantityOf(
  measure: PlacedMeasure,
  period: Period,
  book: FigureBook,
  versions: ReadonlyMap<string, string> = new Map(),
): Quantity | NoQuantity {
  const pairs =
    measure.kind === 'gap'
      ? [measure.area, measure.to].map((area) => [measure.indicator, area] as const)
      : indicatorsOf(measure).map((id) => [id, measure.area] as const)
  const found = pairs.map(([indicator, area]) => book.find(indicator, area, period, versions.get(area)))
  const missing = found.filter((figure) => figure.kind === 'none')
  const figure = missing.find(({ reason }) => reason === 'not-yet-known') ?? missing[0]
  if (figure)
    return {
      kind: 'none',
      ...(figure.lacksDenominator ? { reason: 'no-denominator' } : { reason: 'no-value', figure }),
    }
  const figures = found.filter((figure) => figure.kind === 'figure')
  const decimals = Math.max(...figures.map((figure) => figure.decimals))
  if (measure.kind !== 'gap') return { kind: 'quantity', ...sumEnds(figures.map(endsOf)), decimals, figures }
  const [area, other] = figures
  if (!area || !other) throw new RangeError('Cannot compute gap: it needs two figures')
  const because = breakBetween(area, other, book.source)
  if (because) return { kind: 'none', reason: 'not-comparable', because }
  const [worse, better] = gapOrder(area.indicator, endsOf(area), endsOf(other))
  if (measure.as === 'points') return { kind: 'quantity', ...pointsBetween(worse, better), decimals, figures }
  if (better.high <= 0) return { kind: 'none', reason: 'no-denominator' }
  return { kind: 'quantity', ...ratioBetween(worse, better), decimals: 2, figures }
}

/** The mean of one quantity or several; bounds give bounds, and each rounding counts with its share. */
export function meanOf(quantities: readonly Quantity[]): Quantity {
  const [only] = quantities
  if (only && quantities.length === 1) return only
  return {
    kind: 'quantity',
    ...mapEnds(sumEnds(quantities), (value) => value / quantities.length),
    decimals: Math.max(1, ...quantities.map((quantity) => quantity.decimals)),
    figures: quantities.flatMap((quantity) => quantity.figures),
  }
}

/** A reference moved by a factor and by points. */
export const moved = (quantity: Quantity, times = 1, plus = 0): Quantity => ({
  ...quantity,
  ...mapEnds(quantity, (value) => value * times + plus),
  decimals: times === 1 ? quantity.decimals : Math.max(1, quantity.decimals),
})

/** A number that was agreed, exact as it stands. */
export const exactly = (value: number, decimals: number): Quantity => ({
  kind: 'quantity',
  low: value,
  high: value,
  boxLow: value,
  boxHigh: value,
  decimals,
  figures: [],
})
