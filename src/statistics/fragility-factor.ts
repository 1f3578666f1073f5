import type { CountInExposure } from './count-in-exposure.ts'
import { logWaldRatio } from './log-wald-ratio.ts'

/**
 * φ*: how many times the purely random variation may be before a difference of two rates is no longer shown.
 * Printed with every shown change that rests on the Poisson law alone.
 * @returns undefined when a count is 0
 * @throws RangeError when a count is not whole and >= 0 or an exposure is not > 0
 *
 * Source: methods.md §7.3, (ln(r₂/r₁)/1.96)² / (1/x₁ + 1/x₂).
 */
export function fragilityFactor(first: CountInExposure, second: CountInExposure): number | undefined {
  const comparison = logWaldRatio(first, second)
  return comparison && (comparison.z / 1.96) ** 2
}
