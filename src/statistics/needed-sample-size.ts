import { requireInsideUnit, requirePositive, requireShare } from './argument-checks.ts'
import { normalQuantile } from './distributions/normal.ts'
import { bernoulliVariance } from './published-share.ts'

/** Smallest whole number of answers at which a difference would be significant, and the border it lies just above. */
export type NeededSampleSize = { readonly n: number; readonly border: number }

/**
 * How many answers each of two published shares must rest on for their difference to be significant.
 * @param share1 in [0, 1]
 * @param share2 in [0, 1]
 * @param deff design effect assumed for both, > 0
 * @param alpha two-sided level, in (0, 1)
 * @returns undefined when the shares are equal: no number would do
 * @throws RangeError when a share, deff or alpha is outside its range
 *
 * Source: methods.md §6 `aggNeededN`.
 */
export function neededSampleSize(
  share1: number,
  share2: number,
  deff: number,
  alpha = 0.05,
): NeededSampleSize | undefined {
  const largestVariance = requireLargestVariance(share1, share2, deff, alpha)
  return above((bernoulliVariance(share1) + bernoulliVariance(share2)) / largestVariance)
}

/**
 * The same when one of the two numbers is known and kept fixed.
 * @param known published share whose number of answers is known
 * @param share the other share, in [0, 1]
 * @returns undefined when no number of answers to the other would do
 * @throws RangeError when a share, n, deff or alpha is outside its range
 */
export function neededSampleSizeBeside(
  known: { readonly share: number; readonly n: number },
  share: number,
  deff: number,
  alpha = 0.05,
): NeededSampleSize | undefined {
  requirePositive('needed sample size', 'n', known.n)
  const left = requireLargestVariance(known.share, share, deff, alpha) - bernoulliVariance(known.share) / known.n
  return left > 0 ? above(bernoulliVariance(share) / left) : undefined
}

/** The sum of p(1 − p)/n over both shares that the difference must exceed: (difference/z)²/deff. */
function requireLargestVariance(share1: number, share2: number, deff: number, alpha: number): number {
  requireShare('needed sample size', 'share1', share1)
  requireShare('needed sample size', 'share2', share2)
  requirePositive('needed sample size', 'deff', deff)
  requireInsideUnit('needed sample size', 'alpha', alpha)
  return ((share1 - share2) / normalQuantile(alpha / 2)) ** 2 / deff
}

function above(border: number): NeededSampleSize | undefined {
  return Number.isFinite(border) ? { n: Math.floor(border) + 1, border } : undefined
}
