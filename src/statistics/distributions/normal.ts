import { erfc } from './error-function.ts'
import { gammaQuantileFromTails } from './gamma.ts'

/** P(Z <= z) for the standard normal law. Agrees with R: pnorm(z). */
export const normalCdf = (z: number): number => erfc(-z * Math.SQRT1_2) / 2

/** P(Z > z), exact far out. Agrees with R: pnorm(z, lower.tail = FALSE). */
export const normalUpperTail = (z: number): number => erfc(z * Math.SQRT1_2) / 2

/** Probability of a standard normal value at least as far from 0 as z, on either side: the two-sided p value. */
export const normalTwoSidedP = (z: number): number => erfc(Math.abs(z) * Math.SQRT1_2)

/**
 * The z with P(Z <= z) = p; −∞ and ∞ at 0 and 1. Z²/2 follows a gamma law with shape ½.
 * @throws RangeError when p is outside [0, 1]
 * Agrees with R: qnorm(p).
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot compute normal quantile: p must be in [0, 1], got ${p}`)
  const tail = Math.min(p, 1 - p)
  const distance = Math.sqrt(2 * gammaQuantileFromTails({ lower: 1 - 2 * tail, upper: 2 * tail }, 0.5))
  return p < 0.5 ? -distance : distance
}
