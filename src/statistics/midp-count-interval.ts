import { requireCount, requireInsideUnit } from './argument-checks.ts'
import { gammaLaw } from './distributions/gamma.ts'
import { logScaleQuantile, type PositiveLaw } from './distributions/log-scale-quantile.ts'
import { evenMixture } from './distributions/tails.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/**
 * Mid-P interval for the expected number behind one count: less cautious than Garwood's.
 * @param count events counted, whole, >= 0
 * @param confidence two-sided coverage, in (0, 1)
 * @returns limits in events
 * @throws RangeError when count or confidence is outside its range
 *
 * P(X > x) + ½P(X = x) is, as a function of the mean, the even mixture of gamma laws with shapes x and x + 1.
 * Source: Berry, Armitage (1995), The Statistician 44; methods.md §7.1.
 */
export function midpCountInterval(count: number, confidence = 0.95): Interval {
  requireCount('mid-P interval', 'count', count)
  requireInsideUnit('mid-P interval', 'confidence', confidence)
  const outside = outsideEachSide(confidence)
  const one = gammaLaw(count)
  const other = gammaLaw(count + 1)
  const law: PositiveLaw = (mean) => evenMixture(one(mean), other(mean))
  const lower = count === 0 ? 0 : logScaleQuantile(law, { lower: outside, upper: 1 - outside }, count)
  const upper = logScaleQuantile(law, { lower: 1 - outside, upper: outside }, count + 0.5)
  return { lower, upper, confidence }
}
