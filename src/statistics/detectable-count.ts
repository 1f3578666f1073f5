import { requireTestLevel } from './argument-checks.ts'
import { type CountInExposure, requireCountsInExposure } from './count-in-exposure.ts'
import { firstWhere } from './first-where.ts'
import { centralPValue, type RatePValue } from './rate-ratio-p-value.ts'

export type DetectableCount = {
  /** Largest later count that would be a significant fall; undefined when not even 0 would. */
  readonly largestSignificantFall: number | undefined
  readonly smallestSignificantRise: number
  /** That fall as a share of the first rate, in (0, 1]. */
  readonly fallShare: number | undefined
}

/**
 * What a later count would have to be for a change from the first one to be shown.
 * @param first the count compared with
 * @param laterExposure exposure of the later count, in the unit of the first
 * @param alpha two-sided level, in (0, 0.5)
 * @param pValue test of two rates: centralPValue or midpPValue
 * @throws RangeError when a count, an exposure or alpha is outside its range
 *
 * The p value falls as the later count moves away from the first rate, so bisection finds the same as enumeration.
 * Source: methods.md §7.5.
 */
export function detectableCount(
  first: CountInExposure,
  laterExposure: number,
  alpha = 0.05,
  pValue: RatePValue = centralPValue,
): DetectableCount {
  requireCountsInExposure('detectable count', first, { count: 0, exposure: laterExposure })
  requireTestLevel('detectable count', alpha)
  const later = (count: number): CountInExposure => ({ count, exposure: laterExposure })
  const isFall = (count: number): boolean => isSignificantFall(first, later(count), alpha, pValue)
  const isRise = (count: number): boolean =>
    count * first.exposure > first.count * laterExposure && pValue(first, later(count)) < alpha
  const fall = firstWhere((count) => !isFall(count), 0) - 1
  const rise = firstWhere(isRise, Math.floor((first.count * laterExposure) / first.exposure))
  if (fall < 0) return { largestSignificantFall: undefined, smallestSignificantRise: rise, fallShare: undefined }
  const fallShare = 1 - (fall * first.exposure) / (laterExposure * first.count)
  return { largestSignificantFall: fall, smallestSignificantRise: rise, fallShare }
}

/** The later rate is lower, and the test says so. */
export const isSignificantFall = (
  first: CountInExposure,
  later: CountInExposure,
  alpha: number,
  pValue: RatePValue,
): boolean => later.count * first.exposure < first.count * later.exposure && pValue(first, later) < alpha
