import { requireCount, requireShare } from './argument-checks.ts'
import { binomialCdf, binomialPmf, binomialUpperTail } from './distributions/binomial.ts'
import { firstWhere } from './first-where.ts'

/** Outcomes this much likelier than the one seen still count as equally likely: R's guard against rounding. */
const slack = 1 + 1e-7

/**
 * Two-sided p value of a binomial test: the sum over all outcomes not likelier than the one seen.
 * @param count draws that have the mark, whole, in [0, n]
 * @param n draws, whole, >= 0
 * @param p probability of the mark under the hypothesis, in [0, 1]
 * @param q 1 − p, given apart where p is so near 1 that the subtraction would lose digits
 * @throws RangeError when count, n or p is outside its range
 *
 * Agrees with R: binom.test(count, n, p)$p.value, and with poisson.test for two counts.
 */
export function binomialMinlikeP(count: number, n: number, p: number, q = 1 - p): number {
  requireCount('binomial test', 'count', count)
  requireCount('binomial test', 'n - count', n - count)
  requireShare('binomial test', 'p', p)
  const mean = n * p
  if (count > mean) return lowSideP(n - count, n, q, p)
  return count === mean ? 1 : lowSideP(count, n, p, q)
}

/** For a count below the mean: the probabilities fall from the mean upwards, so the far side is found by bisection. */
function lowSideP(count: number, n: number, p: number, q: number): number {
  const limit = binomialPmf(count, n, p, q) * slack
  const far = firstWhere((x) => x > n || binomialPmf(x, n, p, q) <= limit, Math.ceil(n * p))
  return Math.min(1, binomialCdf(count, n, p, q) + binomialUpperTail(far - 1, n, p, q))
}
