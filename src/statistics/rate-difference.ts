import { type CountInExposure, rateOf, requireCountsInExposure } from './count-in-exposure.ts'
import { garwoodInterval } from './garwood-interval.ts'
import { type Interval, scaleInterval } from './interval.ts'

/**
 * Rate of the second period minus that of the first, with the MOVER interval on Garwood's limits. Defined for 0 and 0 too.
 * @param per the rates are given per this much exposure: 1000 for rates per 1000 residents and year
 * @param confidence two-sided coverage, in (0, 1)
 * @returns difference and limits, both per `per`
 * @throws RangeError when a count, an exposure or the confidence is outside its range
 *
 * Source: Zou, Donner (2008), Stat. Med. 27; methods.md §7.2.
 */
export function rateDifference(
  first: CountInExposure,
  second: CountInExposure,
  per: number,
  confidence = 0.95,
): { readonly difference: number; readonly interval: Interval } {
  requireCountsInExposure('difference of rates', first, second)
  const distance1 = distancesFromRate(first, confidence)
  const distance2 = distancesFromRate(second, confidence)
  const difference = rateOf(second) - rateOf(first)
  const interval = {
    lower: difference - Math.hypot(distance2.below, distance1.above),
    upper: difference + Math.hypot(distance2.above, distance1.below),
    confidence,
  }
  return { difference: difference * per, interval: scaleInterval(interval, per) }
}

function distancesFromRate(observed: CountInExposure, confidence: number) {
  const { lower, upper } = garwoodInterval(observed.count, confidence)
  const { count, exposure } = observed
  return { below: (count - lower) / exposure, above: (upper - count) / exposure }
}
