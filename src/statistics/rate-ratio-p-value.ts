import { binomialMinlikeP } from './binomial-minlike-test.ts'
import { type CountInExposure, chanceOfSecond, requireCountsInExposure } from './count-in-exposure.ts'
import { binomialCdf, binomialPmf, binomialUpperTail } from './distributions/binomial.ts'

/** Two-sided p value of the hypothesis that two rates are equal; 1 when nothing was counted in either. */
export type RatePValue = (first: CountInExposure, second: CountInExposure) => number

/**
 * Exact conditional test, twice the smaller tail: the default for counts, and it agrees with exactRatioInterval.
 * @throws RangeError when a count is not whole and >= 0 or an exposure is not > 0
 *
 * Source: Przyborowski, Wilenski (1940), Biometrika 31; methods.md §7.2 `central`.
 */
export const centralPValue: RatePValue = (first, second) => {
  const { lower, upper } = tails(first, second)
  return Math.min(1, 2 * Math.min(lower, upper))
}

/**
 * The same with half the probability of the outcome taken off both tails: less cautious; agrees with midpRatioInterval.
 * @throws RangeError when a count is not whole and >= 0 or an exposure is not > 0
 *
 * Source: Berry, Armitage (1995), The Statistician 44; methods.md §7.2 `midp`.
 */
export const midpPValue: RatePValue = (first, second) => {
  const { lower, upper, point } = tails(first, second)
  return Math.min(1, 2 * Math.min(lower - point / 2, upper - point / 2))
}

/**
 * Sum of all outcomes not likelier than the one seen. For comparison with R only: poisson.test(c(x2, x1), c(e2, e1)).
 * @throws RangeError when a count is not whole and >= 0 or an exposure is not > 0
 *
 * Source: methods.md §7.2 `minlike`.
 */
export const minlikePValue: RatePValue = (first, second) => {
  requireCountsInExposure('test of two rates', first, second)
  const { p, q } = chanceOfSecond(first, second)
  return binomialMinlikeP(second.count, first.count + second.count, p, q)
}

/** P(X <= x₂), P(X >= x₂) and P(X = x₂) for the second count, given the sum of both and equal rates. */
function tails(first: CountInExposure, second: CountInExposure) {
  requireCountsInExposure('test of two rates', first, second)
  const { p, q } = chanceOfSecond(first, second)
  const sum = first.count + second.count
  return {
    lower: binomialCdf(second.count, sum, p, q),
    upper: binomialUpperTail(second.count - 1, sum, p, q),
    point: binomialPmf(second.count, sum, p, q),
  }
}
