import type { Figure } from '#indicators/figure.ts'
import { neededSampleSize, neededSampleSizeBeside } from '#statistics/needed-sample-size.ts'
import { publishedDifference } from '#statistics/published-difference.ts'
import { assumedDeff, bernoulliVariance } from '#statistics/published-share.ts'

/** Two published shares compared from their numbers of answers, not from the answers themselves (methods §6). In percentage points. */
export type ShareTest = {
  readonly difference: number
  readonly lower: number
  readonly upper: number
  readonly p: number
  readonly pMin: number
  readonly pMax: number
  readonly verdict: 'significant' | 'notSignificant' | 'undecided'
  readonly deff: number
  /** The 90 % interval lies within ±3 points: »uændret inden for ±3 procentpoint«. */
  readonly isSmall: boolean
  readonly n: readonly [number, number]
}

/** Answers each year at which the difference would be shown, without and with the assumed design effect. */
export type NeededAnswers = { readonly simple: number; readonly assumed: number; readonly deff: number }

export type ShareComparison =
  | { readonly kind: 'tested'; readonly test: ShareTest }
  | { readonly kind: 'no-answers'; readonly needed?: NeededAnswers }
  /** Nobody or everybody, in both: there is nothing to test with (methods §5.1). */
  | { readonly kind: 'no-variance' }

const share = (figure: Figure): number => figure.low / 100
const smallPoints = 0.03

/** Quantiles of the normal distribution for 95 and 90 %. */
const z95 = 1.959963984540054
const z90 = 1.6448536269514722

export function compareShares(before: Figure, now: Figure): ShareComparison {
  if (before.n === undefined || now.n === undefined) return withoutAnswers(before, now)
  const first = { share: share(before), halfWidth: before.half / 100, n: before.n }
  const second = { share: share(now), halfWidth: now.half / 100, n: now.n }
  const variance = assumedDeff * (bernoulliVariance(first.share) / first.n + bernoulliVariance(second.share) / second.n)
  if (variance === 0) return { kind: 'no-variance' }
  const { difference, p, pMin, pMax, verdict } = publishedDifference(first, second, assumedDeff)
  const reach = (z: number): number => z * Math.sqrt(variance)
  return {
    kind: 'tested',
    test: {
      difference: 100 * difference,
      lower: 100 * (difference - reach(z95)),
      upper: 100 * (difference + reach(z95)),
      p,
      pMin,
      pMax,
      verdict,
      deff: assumedDeff,
      isSmall: verdict === 'notSignificant' && Math.abs(difference) + reach(z90) <= smallPoints,
      n: [before.n, now.n],
    },
  }
}

function withoutAnswers(before: Figure, now: Figure): ShareComparison {
  const [first, second] = [share(before), share(now)]
  const needed = (deff: number): number | undefined => {
    if (before.n !== undefined) return neededSampleSizeBeside({ share: first, n: before.n }, second, deff)?.n
    if (now.n !== undefined) return neededSampleSizeBeside({ share: second, n: now.n }, first, deff)?.n
    return neededSampleSize(first, second, deff)?.n
  }
  const [simple, assumed] = [needed(1), needed(assumedDeff)]
  return simple === undefined || assumed === undefined
    ? { kind: 'no-answers' }
    : { kind: 'no-answers', needed: { simple, assumed, deff: assumedDeff } }
}
