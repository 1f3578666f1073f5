import { incompleteBeta } from './incomplete-beta.ts'

/**
 * P(F > x) for an F law.
 * @param x >= 0
 * @param df1 degrees of freedom of the numerator, > 0
 * @param df2 degrees of freedom of the denominator, > 0
 * Agrees with R: pf(x, df1, df2, lower.tail = FALSE).
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0
  const sum = df2 + df1 * x
  return incompleteBeta(df2 / sum, df2 / 2, df1 / 2, (df1 * x) / sum).lower
}
