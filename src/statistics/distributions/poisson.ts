import { incompleteGamma } from './incomplete-gamma.ts'
import { poissonTerm } from './point-probability.ts'

/** P(X = x); x whole and >= 0, mean >= 0. Agrees with R: dpois(x, mean). */
export const poissonPmf = (x: number, mean: number): number => poissonTerm(x, mean)

/** P(X <= x); x whole, mean >= 0. Agrees with R: ppois(x, mean). */
export const poissonCdf = (x: number, mean: number): number => (x < 0 ? 0 : incompleteGamma(x + 1, mean).upper)

/** P(X > x); x whole, mean >= 0. Agrees with R: ppois(x, mean, lower.tail = FALSE). */
export const poissonUpperTail = (x: number, mean: number): number => (x < 0 ? 1 : incompleteGamma(x + 1, mean).lower)
