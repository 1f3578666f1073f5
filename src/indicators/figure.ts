import type { Area, AreaVersion } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { MissingReason } from '#domain/missing.ts'
import type { Observation } from '#domain/observation.ts'
import type { Period } from '#domain/period.ts'

/** What a figure is of. */
export type FigureName = {
  readonly indicator: Indicator
  readonly area: Area
  readonly areaVersion: AreaVersion
  readonly period: Period
}

/**
 * The value in use of one figure, in the indicator's unit.
 * `low` and `high` are equal unless the value is known only within bounds; `half` is half the width of its rounding (0 for counts).
 */
export type Figure = FigureName & {
  readonly kind: 'figure'
  readonly low: number
  readonly high: number
  readonly half: number
  readonly decimals: number
  /** `published`: read off. `quotient`: count by population. `plan`: counted in the plan. */
  readonly basis: 'published' | 'quotient' | 'plan'
  /** Answers behind a survey figure; absent when not known. */
  readonly n?: number
  /** The parts of a share. */
  readonly parts?: { readonly count: number; readonly of: number }
  /** Count and population behind a rate, as far as they are known. */
  readonly rate?: RateParts
  /** The row in use; none for what is counted in the plan. */
  readonly used?: Observation
  /** Rows of other sources and earlier vintages. */
  readonly others: readonly Observation[]
}

export type RateParts = { readonly count?: number; readonly population?: number; readonly years: number }

export type NoFigure = {
  readonly kind: 'none'
  readonly indicator: Indicator
  readonly area: Area
  readonly period: Period
  readonly reason: MissingReason | 'not-yet-known'
  /** A share of a plan in which no activity counts: there is nothing to divide by. */
  readonly lacksDenominator?: boolean
  readonly used?: Observation
}

export const isBounded = (figure: Figure): boolean => figure.low !== figure.high

/** The value of a figure that is known as one number. */
export function knownValue(figure: Figure): number {
  if (isBounded(figure))
    throw new RangeError(`Cannot give value: ${figure.indicator.id} is known only within ${figure.low}–${figure.high}`)
  return figure.low
}
