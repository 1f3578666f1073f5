import { requireCount, requireInsideUnit } from './argument-checks.ts'
import { gammaQuantileFromTails } from './distributions/gamma.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/**
 * Garwood's exact interval for the expected number behind one count; the default for counts.
 * @param count events counted, whole, >= 0
 * @param confidence two-sided coverage, in (0, 1)
 * @returns limits in events
 * @throws RangeError when count or confidence is outside its range
 *
 * Source: Garwood (1936), Biometrika 28; methods.md §7.1. Agrees with R: poisson.test(count)$conf.int.
 */
export function garwoodInterval(count: number, confidence = 0.95): Interval {
  requireCount('Garwood interval', 'count', count)
  requireInsideUnit('Garwood interval', 'confidence', confidence)
  const outside = outsideEachSide(confidence)
  const lower = count === 0 ? 0 : gammaQuantileFromTails({ lower: outside, upper: 1 - outside }, count)
  const upper = gammaQuantileFromTails({ lower: 1 - outside, upper: outside }, count + 1)
  return { lower, upper, confidence }
}
