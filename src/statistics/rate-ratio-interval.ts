import { requireInsideUnit } from './argument-checks.ts'
import { type CountInExposure, requireCountsInExposure } from './count-in-exposure.ts'
import { betaLaw, betaQuantileFromTails } from './distributions/beta.ts'
import { evenMixture, type Tails } from './distributions/tails.ts'
import { type UnitLaw, type UnitPoint, unitQuantile } from './distributions/unit-quantile.ts'
import { type Interval, outsideEachSide } from './interval.ts'

/** Interval for the rate of the second period over that of the first; 0 and Infinity where nothing bounds it. */
export type RatioInterval = (first: CountInExposure, second: CountInExposure, confidence?: number) => Interval

/**
 * Exact interval from Clopper-Pearson limits; holds 1 exactly when centralPValue is at least 1 − confidence.
 * @throws RangeError when a count, an exposure or the confidence is outside its range
 *
 * Source: methods.md §7.2 `central`. Agrees with R: poisson.test(c(x2, x1), c(e2, e1))$conf.int.
 */
export const exactRatioInterval: RatioInterval = (first, second, confidence = 0.95) => {
  const outside = requireOutside(first, second, confidence)
  return ratioLimits(first, second, confidence, {
    lower: () => betaQuantileFromTails({ lower: outside, upper: 1 - outside }, second.count, first.count + 1),
    upper: () => betaQuantileFromTails({ lower: 1 - outside, upper: outside }, second.count + 1, first.count),
  })
}

/**
 * Mid-P interval; holds 1 exactly when midpPValue is at least 1 − confidence. Both limits are quantiles of the even
 * mixture of the two beta laws that the exact limits are quantiles of.
 * @throws RangeError when a count, an exposure or the confidence is outside its range
 *
 * Source: Berry, Armitage (1995), The Statistician 44; methods.md §7.2 `midp`.
 */
export const midpRatioInterval: RatioInterval = (first, second, confidence = 0.95) => {
  const outside = requireOutside(first, second, confidence)
  const one = betaLaw(second.count, first.count + 1)
  const other = betaLaw(second.count + 1, first.count)
  const law: UnitLaw = (x, y) => evenMixture(one(x, y), other(x, y))
  const mean = (second.count + 0.5) / (first.count + second.count + 1)
  const at = (tails: Tails) => () => unitQuantile(law, tails, mean)
  return ratioLimits(first, second, confidence, {
    lower: at({ lower: outside, upper: 1 - outside }),
    upper: at({ lower: 1 - outside, upper: outside }),
  })
}

function requireOutside(first: CountInExposure, second: CountInExposure, confidence: number): number {
  requireCountsInExposure('interval for a ratio of rates', first, second)
  requireInsideUnit('interval for a ratio of rates', 'confidence', confidence)
  return outsideEachSide(confidence)
}

/** From limits for the share of all events that fall in the second period to limits for the ratio of the rates. */
function ratioLimits(
  first: CountInExposure,
  second: CountInExposure,
  confidence: number,
  share: { readonly lower: () => UnitPoint; readonly upper: () => UnitPoint },
): Interval {
  const ratio = ({ x, y }: UnitPoint): number => (x / y) * (first.exposure / second.exposure)
  return {
    lower: second.count === 0 ? 0 : ratio(share.lower()),
    upper: first.count === 0 ? Number.POSITIVE_INFINITY : ratio(share.upper()),
    confidence,
  }
}
