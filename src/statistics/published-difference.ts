import { requireInsideUnit, requirePositive } from './argument-checks.ts'
import { normalTwoSidedP } from './distributions/normal.ts'
import { bernoulliVariance, type PublishedShareWithN, requirePublished, roundingEnds } from './published-share.ts'

export type PublishedDifference = {
  /** Second share minus the first, as printed. */
  readonly difference: number
  readonly z: number
  readonly p: number
  /** Least and largest p value that the rounding of both figures leaves room for. */
  readonly pMin: number
  readonly pMax: number
  /** Whether the whole range of p values lies below alpha, at or above it, or on both sides. */
  readonly verdict: 'significant' | 'notSignificant' | 'undecided'
}

/**
 * Test of the difference between two published shares whose numbers of answers are known.
 * @param deff design effect assumed for both, > 0: assumedDeff for a weighted survey, 1 for a simple random sample
 * @param alpha two-sided level, in (0, 1)
 * @throws RangeError when a share, a half-width, n, deff or alpha is outside its range
 *
 * Source: methods.md §6 `aggDifference`: z at the four corners of the rounding box.
 */
export function publishedDifference(
  first: PublishedShareWithN,
  second: PublishedShareWithN,
  deff: number,
  alpha = 0.05,
): PublishedDifference {
  requirePublished('published difference', first, second)
  requirePositive('published difference', 'deff', deff)
  requireInsideUnit('published difference', 'alpha', alpha)
  const zOf = (share1: number, share2: number): number => {
    const variance = deff * (bernoulliVariance(share1) / first.n + bernoulliVariance(share2) / second.n)
    return share1 === share2 ? 0 : (share2 - share1) / Math.sqrt(variance)
  }
  const corners = roundingEnds(first).flatMap((share1) => roundingEnds(second).map((share2) => zOf(share1, share2)))
  const signChanges = Math.min(...corners) < 0 && Math.max(...corners) > 0
  const sizes = corners.map(Math.abs)
  const pMin = normalTwoSidedP(Math.max(...sizes))
  const pMax = signChanges ? 1 : normalTwoSidedP(Math.min(...sizes))
  const z = zOf(first.share, second.share)
  return {
    difference: second.share - first.share,
    z,
    p: normalTwoSidedP(z),
    pMin,
    pMax,
    verdict: pMax < alpha ? 'significant' : pMin >= alpha ? 'notSignificant' : 'undecided',
  }
}
