import * as z from 'zod'
import { binomialMinlikeP } from '#statistics/binomial-minlike-test.ts'
import { byarInterval } from '#statistics/byar-interval.ts'
import { clopperPearsonInterval } from '#statistics/clopper-pearson-interval.ts'
import { type CountInExposure, rateOf } from '#statistics/count-in-exposure.ts'
import { detectableCount } from '#statistics/detectable-count.ts'
import { garwoodInterval } from '#statistics/garwood-interval.ts'
import { logWaldRatio } from '#statistics/log-wald-ratio.ts'
import { midpCountInterval } from '#statistics/midp-count-interval.ts'
import { powerFall as powerOfFall } from '#statistics/power-fall.ts'
import { rateDifference } from '#statistics/rate-difference.ts'
import { rateInterval } from '#statistics/rate-interval.ts'
import { exactRatioInterval, midpRatioInterval } from '#statistics/rate-ratio-interval.ts'
import { centralPValue, midpPValue, minlikePValue } from '#statistics/rate-ratio-p-value.ts'
import { wilsonInterval } from '#statistics/wilson-interval.ts'
import { referenceNumber as number, operation } from './reference-operation.ts'

const pValues = { central: centralPValue, midp: midpPValue }
const method = z.enum(['central', 'midp']).transform((name) => pValues[name])

export const rateCi = operation(
  z.object({ count: number, exposure: number, per: number, level: number }),
  ({ count, exposure, per, level }) => {
    const countLimits = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({
      countLower: lower,
      countUpper: upper,
    })
    return {
      rate: rateOf({ count, exposure }) * per,
      garwood: { ...countLimits(garwoodInterval(count, level)), ...rateInterval({ count, exposure }, per, level) },
      byar: countLimits(byarInterval(count, level)),
      midp: countLimits(midpCountInterval(count, level)),
    }
  },
)

export const rateRatio = operation(
  z.object({ count1: number, exposure1: number, count2: number, exposure2: number, level: number, per: number }),
  ({ count1, exposure1, count2, exposure2, level, per }) => {
    const first: CountInExposure = { count: count1, exposure: exposure1 }
    const second: CountInExposure = { count: count2, exposure: exposure2 }
    const { difference, interval: mover } = rateDifference(first, second, per, level)
    const logWald = logWaldRatio(first, second, level)
    return {
      rate1: rateOf(first) * per,
      rate2: rateOf(second) * per,
      // 0 over 0 is NaN, as the vectors write it; exactRateRatio calls it undefined.
      ratio: rateOf(second) / rateOf(first),
      pMinlike: minlikePValue(first, second),
      pCentral: centralPValue(first, second),
      pMidp: midpPValue(first, second),
      exact: exactRatioInterval(first, second, level),
      midp: midpRatioInterval(first, second, level),
      difference,
      mover,
      logWald: logWald && { se: logWald.se, z: logWald.z, p: logWald.p, ...logWald.interval },
      notAssessable: count1 === 0 && count2 === 0 ? true : undefined,
    }
  },
)

export const binomial = operation(
  z.object({ count: number, n: number, p0: number, level: number }),
  ({ count, n, p0, level }) => ({
    estimate: count / n,
    pMinlike: binomialMinlikeP(count, n, p0),
    clopperPearson: clopperPearsonInterval(count, n, level),
    wilson: wilsonInterval(count / n, n, Number.POSITIVE_INFINITY, level),
  }),
)

export const detectable = operation(
  z.object({ count1: number, exposure1: number, exposure2: number, alpha: number, method }),
  ({ count1, exposure1, exposure2, alpha, method: pValue }) => {
    const { fallShare, ...counts } = detectableCount({ count: count1, exposure: exposure1 }, exposure2, alpha, pValue)
    return { ...counts, fallPercent: fallShare === undefined ? undefined : 100 * fallShare }
  },
)

export const powerFall = operation(
  z.object({ mean1: number, ratio: number, exposure1: number, exposure2: number, alpha: number, method }),
  ({ ratio, method: pValue, ...design }) => ({ power: powerOfFall({ ...design, pValue }, ratio) }),
)
