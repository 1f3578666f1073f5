import { betaQuantileFromTails } from './beta.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalCdf, normalQuantile } from './normal.ts'

/** From here on no digit tells Student's law from the normal one. */
const likeNormal = 1e15

/**
 * P(T <= t) for Student's law.
 * @param df degrees of freedom, > 0; Infinity gives the normal law
 * @throws RangeError when df is outside its range
 * Agrees with R: pt(t, df).
 */
export function tCdf(t: number, df: number): number {
  requireDegreesOfFreedom(df)
  if (df > likeNormal) return normalCdf(t)
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return t < 0 ? 0 : 1
  const square = t ** 2
  const { lower, upper } = incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square))
  return t < 0 ? lower / 2 : 0.5 + upper / 2
}

/** P(T > t), exact far out. Agrees with R: pt(t, df, lower.tail = FALSE). */
export const tUpperTail = (t: number, df: number): number => tCdf(-t, df)

/**
 * The t with P(T <= t) = p; −∞ and ∞ at 0 and 1. df/(df + T²) follows a beta law with df/2 and ½.
 * @param df degrees of freedom, > 0; Infinity gives the normal law
 * @throws RangeError when p or df is outside its range
 * Agrees with R: qt(p, df).
 */
export function tQuantile(p: number, df: number): number {
  requireDegreesOfFreedom(df)
  if (df > likeNormal) return normalQuantile(p)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot compute t quantile: p must be in [0, 1], got ${p}`)
  const tail = Math.min(p, 1 - p)
  const { x, y } = betaQuantileFromTails({ lower: 2 * tail, upper: 1 - 2 * tail }, df / 2, 0.5)
  const distance = Math.sqrt((df * y) / x)
  return p < 0.5 ? -distance : distance
}

function requireDegreesOfFreedom(df: number): void {
  if (!(df > 0)) throw new RangeError(`Cannot compute with Student's law: df must be > 0, got ${df}`)
}
