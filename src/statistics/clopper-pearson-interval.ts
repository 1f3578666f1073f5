import { requireCount, requireInsideUnit } from './argument-checks.ts'
import { betaQuantileFromTails } from './distributions/beta.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/**
 * Clopper and Pearson's exact interval for a share, from a count in n independent draws.
 * @param count draws that have the mark, whole, in [0, n]
 * @param n draws, whole, > 0
 * @param confidence two-sided coverage, in (0, 1)
 * @returns limits in [0, 1]
 * @throws RangeError when count, n or confidence is outside its range
 *
 * Source: Clopper, Pearson (1934), Biometrika 26. Agrees with R: binom.test(count, n)$conf.int.
 */
export function clopperPearsonInterval(count: number, n: number, confidence = 0.95): Interval {
  requireCount('Clopper-Pearson interval', 'count', count)
  requireCount('Clopper-Pearson interval', 'n - count', n - count)
  if (n === 0) throw new RangeError('Cannot compute Clopper-Pearson interval: n must be > 0, got 0')
  requireInsideUnit('Clopper-Pearson interval', 'confidence', confidence)
  const outside = outsideEachSide(confidence)
  const rest = n - count
  const lower = count === 0 ? 0 : betaQuantileFromTails({ lower: outside, upper: 1 - outside }, count, rest + 1).x
  const upper = rest === 0 ? 1 : betaQuantileFromTails({ lower: 1 - outside, upper: outside }, count + 1, rest).x
  return { lower, upper, confidence }
}
