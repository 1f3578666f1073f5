import { requireCount, requireInsideUnit } from './argument-checks.ts'
import { normalQuantile } from './distributions/normal.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/**
 * Byar's interval for the expected number behind one count, as health services use it for counts of 10 and more.
 * @param count events counted, whole, >= 0
 * @param confidence two-sided coverage, in (0, 1)
 * @returns limits in events
 * @throws RangeError when count or confidence is outside its range
 *
 * Source: Breslow, Day (1987), IARC 82, 69; methods.md §7.1. Not epitools::pois.byar, which uses count + ½ in both limits.
 */
export function byarInterval(count: number, confidence = 0.95): Interval {
  requireCount('Byar interval', 'count', count)
  requireInsideUnit('Byar interval', 'confidence', confidence)
  const z = -normalQuantile(outsideEachSide(confidence))
  const lower = count === 0 ? 0 : Math.max(0, count * cubeRootLimit(count, -z))
  return { lower, upper: (count + 1) * cubeRootLimit(count + 1, z), confidence }
}

const cubeRootLimit = (count: number, z: number): number => (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
