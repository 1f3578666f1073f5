import { incompleteBeta } from './incomplete-beta.ts'
import { binomialTerm } from './point-probability.ts'

/**
 * P(X = x) for n draws with probability p.
 * @param x whole, in [0, n]
 * @param q 1 − p, given apart where p is so near 1 that the subtraction would lose digits
 * Agrees with R: dbinom(x, n, p).
 */
export const binomialPmf = (x: number, n: number, p: number, q = 1 - p): number => binomialTerm(x, n, p, q)

/** P(X <= x); x whole. Agrees with R: pbinom(x, n, p). */
export function binomialCdf(x: number, n: number, p: number, q = 1 - p): number {
  if (x < 0) return 0
  return x >= n ? 1 : incompleteBeta(q, n - x, x + 1, p).lower
}

/** P(X > x); x whole. Agrees with R: pbinom(x, n, p, lower.tail = FALSE). */
export function binomialUpperTail(x: number, n: number, p: number, q = 1 - p): number {
  if (x < 0) return 1
  return x >= n ? 0 : incompleteBeta(p, x + 1, n - x, q).lower
}
