import { type CountInExposure, rateOf } from './count-in-exposure.ts'
import type { Interval } from './interval.ts'
import { exactRatioInterval, midpRatioInterval, type RatioInterval } from './rate-ratio-interval.ts'
import { centralPValue, midpPValue, type RatePValue } from './rate-ratio-p-value.ts'

/**
 * The rate of the second period over that of the first. Nothing counted in either: there is no ratio, and nothing to
 * test. Nothing counted in the first alone: the ratio and its upper limit are Infinity, the lower limit still says something.
 */
export type RateRatio =
  | { readonly kind: 'compared'; readonly ratio: number; readonly p: number; readonly interval: Interval }
  | { readonly kind: 'undefined'; readonly reason: 'nothing-counted' }

type Comparison = (first: CountInExposure, second: CountInExposure, confidence?: number) => RateRatio

/**
 * Ratio of two rates with the exact conditional test and the interval that agrees with it; the default for counts.
 * @param confidence two-sided coverage, in (0, 1)
 * @throws RangeError when a count, an exposure or the confidence is outside its range
 *
 * Source: methods.md §7.2 `central`.
 */
export const exactRateRatio: Comparison = (first, second, confidence) =>
  rateRatio(first, second, centralPValue, exactRatioInterval, confidence)

/** The same by mid-P: less cautious, an option. Source: methods.md §7.2 `midp`. */
export const midpRateRatio: Comparison = (first, second, confidence) =>
  rateRatio(first, second, midpPValue, midpRatioInterval, confidence)

function rateRatio(
  first: CountInExposure,
  second: CountInExposure,
  pValue: RatePValue,
  ratioInterval: RatioInterval,
  confidence?: number,
): RateRatio {
  const p = pValue(first, second)
  if (first.count === 0 && second.count === 0) return { kind: 'undefined', reason: 'nothing-counted' }
  const ratio = rateOf(second) / rateOf(first)
  return { kind: 'compared', ratio, p, interval: ratioInterval(first, second, confidence) }
}
