import { requireInsideUnit, requirePositive, requireShare } from './argument-checks.ts'
import { normalTwoSidedP } from './distributions/normal.ts'
import { bernoulliVariance } from './published-share.ts'

export type PublishedPartOfWhole = {
  readonly areaShare: number
  readonly areaN: number
  readonly wholeShare: number
  /** Answers outside the area; undefined when they are not published. */
  readonly restN: number | undefined
  /** Share of the whole's population that lives in the area, in (0, 1). */
  readonly populationShare: number
}

export type PublishedAreaVsWhole =
  | {
      readonly kind: 'compared'
      /** Share in the rest of the whole, from the other two. */
      readonly restShare: number
      /** Area minus whole. */
      readonly difference: number
      readonly se: number
      readonly z: number
      readonly p: number
    }
  /** The published figures contradict each other: the rest would have a share outside [0, 1]. */
  | { readonly kind: 'contradiction'; readonly restShare: number }
  | { readonly kind: 'restNUnknown'; readonly restShare: number; readonly difference: number }

/** A rest share this little outside [0, 1] is 0 or 1, met with the rounding of the arithmetic. */
const rounding = 1e-12

/**
 * Published share of an area against that of a whole which contains it, for instance a city.
 * @param deff design effect assumed for both, > 0
 * @throws RangeError when a share, a number of answers or deff is outside its range
 *
 * Source: methods.md §6 `aggAreaVsWhole`: the area against the rest, which is independent of it.
 */
export function publishedAreaVsWhole(published: PublishedPartOfWhole, deff: number): PublishedAreaVsWhole {
  const { areaShare, areaN, wholeShare, restN, populationShare } = published
  requireShare('area against whole', 'areaShare', areaShare)
  requireShare('area against whole', 'wholeShare', wholeShare)
  requireInsideUnit('area against whole', 'populationShare', populationShare)
  requirePositive('area against whole', 'areaN', areaN)
  requirePositive('area against whole', 'deff', deff)
  const computed = (wholeShare - populationShare * areaShare) / (1 - populationShare)
  const restShare = Math.min(1, Math.max(0, computed))
  if (Math.abs(computed - restShare) > rounding) return { kind: 'contradiction', restShare: computed }
  const difference = areaShare - wholeShare
  if (restN === undefined) return { kind: 'restNUnknown', restShare, difference }
  requirePositive('area against whole', 'restN', restN)
  const variance = bernoulliVariance(areaShare) / areaN + bernoulliVariance(restShare) / restN
  const se = (1 - populationShare) * Math.sqrt(deff * variance)
  const z = difference === 0 ? 0 : difference / se
  return { kind: 'compared', restShare, difference, se, z, p: normalTwoSidedP(z) }
}
