import { type CountInExposure, requireCountsInExposure } from './count-in-exposure.ts'
import { garwoodInterval } from './garwood-interval.ts'
import { type Interval, scaleInterval } from './interval.ts'

/**
 * Garwood's exact interval for a rate.
 * @param observed events and the exposure they were counted in (population times years)
 * @param per the rate is given per this much exposure: 1000 for a rate per 1000 residents and year
 * @param confidence two-sided coverage, in (0, 1)
 * @throws RangeError when count, exposure or confidence is outside its range
 *
 * Source: methods.md §7.1.
 */
export function rateInterval(observed: CountInExposure, per: number, confidence = 0.95): Interval {
  requireCountsInExposure('rate interval', observed)
  return scaleInterval(garwoodInterval(observed.count, confidence), per / observed.exposure)
}
