import { requireInsideUnit, requirePositive, requireShare } from './argument-checks.ts'
import { normalCdf, normalQuantile } from './distributions/normal.ts'
import { rootBetween } from './root-between.ts'

/** Two samples of answers, how much less they know than simple random ones, and the level of the test. */
export type ShareDesign = {
  /** Answers in each sample, > 0. */
  readonly n1: number
  readonly n2: number
  /** Design effect by which both are divided, > 0; 1 when n1 and n2 are effective numbers. */
  readonly deff: number
  /** Two-sided level of the test, in (0, 1); 0.05 when left out. */
  readonly alpha?: number
}

/**
 * Probability that a true difference between two shares is shown.
 * @param p1 true share in the first sample, in [0, 1]
 * @param p2 true share in the second, in [0, 1]
 * @throws RangeError when a share, n1, n2, deff or alpha is outside its range
 *
 * Source: methods.md §5.8; unequal samples enter by their harmonic mean. Agrees with R: power.prop.test(strict = FALSE).
 */
export function powerOfShares({ n1, n2, deff, alpha = 0.05 }: ShareDesign, p1: number, p2: number): number {
  requirePositive('power of shares', 'n1', n1)
  requirePositive('power of shares', 'n2', n2)
  requirePositive('power of shares', 'deff', deff)
  requireInsideUnit('power of shares', 'alpha', alpha)
  requireShare('power of shares', 'p1', p1)
  requireShare('power of shares', 'p2', p2)
  const nEach = 2 / (1 / n1 + 1 / n2) / deff
  const sum = p1 + p2
  const spreadWhenEqual = Math.sqrt(sum * (1 - sum / 2))
  const spread = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  const surplus = Math.sqrt(nEach) * Math.abs(p1 - p2) + normalQuantile(alpha / 2) * spreadWhenEqual
  if (spread === 0) return surplus > 0 ? 1 : 0
  return normalCdf(surplus / spread)
}

/**
 * The true share that would be shown to differ with the power wanted.
 * @param p1 true share in the first sample, in [0, 1]
 * @param direction whether the second share is sought below or above the first
 * @param power in (alpha, 1)
 * @returns share in [0, 1]; undefined when not even 0 (or 1) would be shown with that power
 * @throws RangeError when p1, power, n1, n2, deff or alpha is outside its range
 *
 * Source: methods.md §5.8 `detectableShare`.
 */
export function detectableShare(
  design: ShareDesign,
  p1: number,
  direction: 'fall' | 'rise',
  power = 0.8,
): number | undefined {
  requireInsideUnit('detectable share', 'power', power)
  if (power <= (design.alpha ?? 0.05))
    throw new RangeError(`Cannot compute detectable share: power must be > alpha, got ${power}`)
  const end = direction === 'fall' ? 0 : 1
  const lacking = (p2: number): number => powerOfShares(design, p1, p2) - power
  if (p1 === end || lacking(end) < 0) return undefined
  return rootBetween(lacking, end, p1)
}
