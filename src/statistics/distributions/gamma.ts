import { incompleteGamma } from './incomplete-gamma.ts'
import { logScaleQuantile, type PositiveLaw } from './log-scale-quantile.ts'
import { poissonTerm } from './point-probability.ts'
import type { Tails } from './tails.ts'

/** Gamma law with scale 1. Shape 0 is its limit, all mass at 0. */
export function gammaLaw(shape: number): PositiveLaw {
  if (shape === 0) return () => ({ lower: 1, upper: 0, slope: 0 })
  return (x) => ({ ...incompleteGamma(shape, x), slope: shape * poissonTerm(shape, x) })
}

/** P(X <= x) for a gamma law with scale 1. Agrees with R: pgamma(x, shape). */
export const gammaCdf = (x: number, shape: number): number => incompleteGamma(shape, x).lower

/** The x with P(X <= x) = p for a gamma law with scale 1; p in [0, 1]. Agrees with R: qgamma(p, shape). */
export const gammaQuantile = (p: number, shape: number): number =>
  gammaQuantileFromTails({ lower: p, upper: 1 - p }, shape)

/**
 * The x at which a gamma law with scale 1 has these two tails: for levels whose complement would lose digits.
 * @throws RangeError when a tail is outside [0, 1] or shape is not > 0
 */
export function gammaQuantileFromTails(tails: Tails, shape: number): number {
  if (!(tails.lower >= 0 && tails.upper >= 0)) {
    throw new RangeError(`Cannot compute gamma quantile: p must be in [0, 1], got ${tails.lower}`)
  }
  if (tails.lower === 0) return 0
  if (tails.upper === 0) return Number.POSITIVE_INFINITY
  return logScaleQuantile(gammaLaw(shape), tails, shape)
}
