import { requireInsideUnit, requirePositive, requireShare } from './argument-checks.ts'
import { tQuantile } from './distributions/student-t.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/**
 * Wilson score interval for a share estimated from a complex sample.
 * @param share estimated share, in [0, 1]
 * @param n effective number of answers, > 0; need not be whole
 * @param df degrees of freedom of the design, > 0; Infinity for a simple random sample
 * @param confidence two-sided coverage, in (0, 1)
 * @throws RangeError when share, n, df or confidence is outside its range
 *
 * Source: Wilson (1927), JASA 22, 209–212; methods.md §3. With df = Infinity agrees with R: prop.test(x, n, correct = FALSE).
 */
export function wilsonInterval(share: number, n: number, df: number, confidence = 0.95): Interval {
  requireShare('Wilson interval', 'share', share)
  requirePositive('Wilson interval', 'n', n)
  requireInsideUnit('Wilson interval', 'confidence', confidence)
  const c = -tQuantile(outsideEachSide(confidence), df)
  const shrink = 1 + c ** 2 / n
  const centre = (share + c ** 2 / (2 * n)) / shrink
  const halfWidth = (c / shrink) * Math.sqrt((share * (1 - share)) / n + c ** 2 / (4 * n ** 2))
  // Rounding can push a bound past the share at 0 and 1; the interval always holds it.
  return {
    lower: Math.max(0, Math.min(share, centre - halfWidth)),
    upper: Math.min(1, Math.max(share, centre + halfWidth)),
    confidence,
  }
}
