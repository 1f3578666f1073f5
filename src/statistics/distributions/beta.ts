import { incompleteBeta } from './incomplete-beta.ts'
import { binomialTerm } from './point-probability.ts'
import type { Tails } from './tails.ts'
import { type UnitLaw, type UnitPoint, unitQuantile } from './unit-quantile.ts'

/** Beta law. With a = 0 or b = 0 it is its limit, all mass at 0 or at 1. */
export function betaLaw(a: number, b: number): UnitLaw {
  if (a === 0) return () => ({ lower: 1, upper: 0, slope: 0 })
  if (b === 0) return () => ({ lower: 0, upper: 1, slope: 0 })
  // x^a y^b / B(a, b)
  return (x, y) => ({ ...incompleteBeta(x, a, b, y), slope: (binomialTerm(a, a + b, x, y) * a * b) / (a + b) })
}

/** P(X <= x) for a beta law. Agrees with R: pbeta(x, a, b). */
export const betaCdf = (x: number, a: number, b: number): number => incompleteBeta(x, a, b).lower

/** The x with P(X <= x) = p for a beta law; p in [0, 1]. Agrees with R: qbeta(p, a, b). */
export const betaQuantile = (p: number, a: number, b: number): number =>
  betaQuantileFromTails({ lower: p, upper: 1 - p }, a, b).x

/**
 * The point at which a beta law has these two tails, with its complement.
 * @throws RangeError when a tail is outside [0, 1] or a or b is not > 0
 */
export function betaQuantileFromTails(tails: Tails, a: number, b: number): UnitPoint {
  if (!(tails.lower >= 0 && tails.upper >= 0)) {
    throw new RangeError(`Cannot compute beta quantile: p must be in [0, 1], got ${tails.lower}`)
  }
  if (tails.lower === 0) return { x: 0, y: 1 }
  if (tails.upper === 0) return { x: 1, y: 0 }
  return unitQuantile(betaLaw(a, b), tails, a / (a + b))
}
