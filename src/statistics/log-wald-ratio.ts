import { type CountInExposure, rateOf, requireCountsInExposure } from './count-in-exposure.ts'
import { normalQuantile, normalTwoSidedP } from './distributions/normal.ts'
import { type Interval, outsideEachSide } from './interval.ts'

export type LogWaldRatio = {
  /** Standard error of the logarithm of the ratio. */
  readonly se: number
  readonly z: number
  readonly p: number
  readonly interval: Interval
}

/**
 * Ratio of two rates judged on the logarithm, as if it were normal. For comparison, and the base of fragilityFactor.
 * @returns undefined when a count is 0: the logarithm does not exist
 * @throws RangeError when a count, an exposure or the confidence is outside its range
 *
 * Source: Breslow, Day (1987), IARC 82.
 */
export function logWaldRatio(
  first: CountInExposure,
  second: CountInExposure,
  confidence = 0.95,
): LogWaldRatio | undefined {
  requireCountsInExposure('log-Wald ratio', first, second)
  if (first.count === 0 || second.count === 0) return undefined
  const ratio = rateOf(second) / rateOf(first)
  const se = Math.sqrt(1 / first.count + 1 / second.count)
  const z = Math.log(ratio) / se
  const factor = Math.exp(-normalQuantile(outsideEachSide(confidence)) * se)
  return { se, z, p: normalTwoSidedP(z), interval: { lower: ratio / factor, upper: ratio * factor, confidence } }
}
