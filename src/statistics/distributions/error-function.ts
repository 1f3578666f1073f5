import { incompleteGamma } from './incomplete-gamma.ts'

/** Complementary error function, exact far out where 1 − erf is 0. Source: Abramowitz, Stegun (1964), 6.5.17. */
export function erfc(x: number): number {
  const { lower, upper } = incompleteGamma(0.5, x ** 2)
  return x < 0 ? 1 + lower : upper
}
