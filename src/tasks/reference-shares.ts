import * as z from 'zod'
import { powerOfShares, detectableShare as shareDetected } from '#statistics/detectable-share.ts'
import { neededSampleSize } from '#statistics/needed-sample-size.ts'
import { publishedAreaVsWhole } from '#statistics/published-area-vs-whole.ts'
import { publishedDifference } from '#statistics/published-difference.ts'
import { bernoulliVariance, roundingHalfWidth } from '#statistics/published-share.ts'
import { referenceNumber as number, operation } from './reference-operation.ts'

export const detectableShare = operation(
  z.object({
    n1: number,
    n2: number,
    p1: number,
    deff: number,
    alpha: number,
    power: number,
    direction: z.enum(['fall', 'rise']),
  }),
  ({ p1, power, direction, ...design }) => ({
    p2: shareDetected(design, p1, direction, power),
    powerAtHalf: powerOfShares(design, p1, p1 / 2),
  }),
)

export const aggDifference = operation(
  z.object({
    percent1: number,
    n1: number,
    percent2: number,
    n2: number,
    decimals: number,
    deff: number,
    alpha: number,
  }),
  ({ percent1, n1, percent2, n2, decimals, deff, alpha }) => {
    const halfWidth = roundingHalfWidth(decimals)
    const first = { share: percent1 / 100, halfWidth, n: n1 }
    const second = { share: percent2 / 100, halfWidth, n: n2 }
    const { difference, ...rest } = publishedDifference(first, second, deff, alpha)
    return { diff: difference, ...rest }
  },
)

export const aggNeededN = operation(
  z.object({ percent1: number, percent2: number, deff: number, alpha: number }),
  ({ percent1, percent2, deff, alpha }) => {
    const needed = neededSampleSize(percent1 / 100, percent2 / 100, deff, alpha)
    return { n: needed?.n ?? Number.POSITIVE_INFINITY, nExact: needed?.border ?? Number.POSITIVE_INFINITY }
  },
)

export const aggAreaVsWhole = operation(
  z.object({
    percentArea: number,
    nArea: number,
    percentWhole: number,
    nRest: number.nullish(),
    share: number,
    deff: number,
  }),
  ({ percentArea, nArea, percentWhole, nRest, share, deff }) => {
    const areaShare = percentArea / 100
    const wholeShare = percentWhole / 100
    const restN = nRest ?? undefined
    const published = { areaShare, areaN: nArea, wholeShare, restN, populationShare: share }
    const result = publishedAreaVsWhole(published, deff)
    if (result.kind !== 'compared' || restN === undefined) {
      return { pRest: result.restShare, notAssessable: true, reason: result.kind }
    }
    // What would come out if the area were not part of the whole: for comparison, shown nowhere.
    const variance = bernoulliVariance(areaShare) / nArea + bernoulliVariance(wholeShare) / (nArea + restN)
    const zIgnoringOverlap = result.difference / Math.sqrt(deff * variance)
    return {
      pRest: result.restShare,
      diff: result.difference,
      se: result.se,
      z: result.z,
      p: result.p,
      zIgnoringOverlap,
    }
  },
)
