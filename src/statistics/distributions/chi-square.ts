import { incompleteGamma } from './incomplete-gamma.ts'

/** P(X > x) for a chi-square law with df > 0 degrees of freedom. Agrees with R: pchisq(x, df, lower.tail = FALSE). */
export const chiSquareUpperTail = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper
