import { yearsIn } from '#domain/period.ts'
import type { Figure } from '#indicators/figure.ts'
import type { CountInExposure } from '#statistics/count-in-exposure.ts'
import { fragilityFactor } from '#statistics/fragility-factor.ts'
import { exactRateRatio } from '#statistics/rate-ratio.ts'

/** Two counts compared exactly, with only random variation assumed (methods §7.2, §7.3: `poissonOnly`). */
export type CountTest = {
  readonly before: CountInExposure
  readonly now: CountInExposure
  /** Rate now over rate before; Infinity from nothing. */
  readonly ratio: number
  readonly lower: number
  readonly upper: number
  readonly p: number
  /** φ*: the result holds while the variation is at most so many times the random one; absent with a count of 0. */
  readonly fragility?: number
  /** A count below 10: no percentage change is told. */
  readonly fewReports: boolean
}

/** The counts of several figures: groups of one period are added in its years, periods one after another. */
export const countsIn = (figures: readonly Figure[]): CountInExposure => ({
  count: figures.reduce((sum, figure) => sum + figure.low, 0),
  exposure: [...new Set(figures.map((figure) => figure.period))].reduce((sum, period) => sum + yearsIn(period), 0),
})

/** @returns undefined when nothing was counted in either */
export function compareCounts(before: CountInExposure, now: CountInExposure): CountTest | undefined {
  const result = exactRateRatio(before, now)
  if (result.kind === 'undefined') return undefined
  const fragility = fragilityFactor(before, now)
  const { ratio, p, interval } = result
  return {
    before,
    now,
    ratio,
    lower: interval.lower,
    upper: interval.upper,
    p,
    ...(fragility !== undefined && { fragility }),
    fewReports: before.count < 10 || now.count < 10,
  }
}
