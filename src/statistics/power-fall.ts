import { requireInsideUnit, requirePositive, requireTestLevel } from './argument-checks.ts'
import { compensatedSum } from './compensated-sum.ts'
import { isSignificantFall } from './detectable-count.ts'
import { poissonCdf, poissonPmf, poissonUpperTail } from './distributions/poisson.ts'
import { firstWhere } from './first-where.ts'
import { centralPValue, type RatePValue } from './rate-ratio-p-value.ts'
import { rootBetween } from './root-between.ts'

/** Counts with less probability than this on either side of them are left out of the sum. */
const cutTail = 1e-14

export type FallDesign = {
  /** Expected first count, > 0. */
  readonly mean1: number
  /** Exposures of both counts in the same unit: 1 and 1 for equal periods. */
  readonly exposure1: number
  readonly exposure2: number
  /** Two-sided level of the test, in (0, 0.5); 0.05 when left out. */
  readonly alpha?: number
  /** Test of the two rates; centralPValue when left out. */
  readonly pValue?: RatePValue
}

/**
 * Probability that a true fall is shown, over all outcomes of both counts.
 * @param ratio true later rate over the true first rate, >= 0
 * @throws RangeError when mean1, an exposure, alpha or ratio is outside its range
 *
 * Source: methods.md §7.5 `powerFall`.
 */
export function powerFall(design: FallDesign, ratio: number): number {
  return powerCurve(design)(ratio)
}

/**
 * The true fall that is shown with the power wanted.
 * @param power in (0, 1)
 * @returns fall as a share of the first rate, to 1e-6; undefined when not even a fall to nothing has that power
 * @throws RangeError when mean1, an exposure, alpha or power is outside its range
 *
 * Source: methods.md §7.5.
 */
export function fallWithPower(design: FallDesign, power = 0.8): number | undefined {
  requireInsideUnit('fall with power', 'power', power)
  const powerAt = powerCurve(design)
  if (powerAt(0) < power) return undefined
  return 1 - rootBetween((ratio) => powerAt(ratio) - power, 0, 1, 1e-6)
}

/** Which later counts would be a significant fall depends on the first count alone, so that is found once for all ratios. */
function powerCurve(design: FallDesign): (ratio: number) => number {
  const { mean1, exposure1, exposure2, alpha = 0.05, pValue = centralPValue } = design
  requirePositive('power of a fall', 'mean1', mean1)
  requireTestLevel('power of a fall', alpha)
  const falls = [...significantFalls({ mean1, exposure1, exposure2, alpha, pValue })]
  return (ratio) => {
    if (!(ratio >= 0)) throw new RangeError(`Cannot compute power of a fall: ratio must be >= 0, got ${ratio}`)
    const mean2 = (mean1 * ratio * exposure2) / exposure1
    return compensatedSum(falls.map(({ probability, largest }) => probability * poissonCdf(largest, mean2)))
  }
}

function* significantFalls({ mean1, exposure1, exposure2, alpha, pValue }: Required<FallDesign>) {
  const first = firstWhere((count) => poissonCdf(count, mean1) > cutTail, 0)
  const last = firstWhere((count) => poissonUpperTail(count, mean1) <= cutTail, first)
  let largest = -1
  for (let count = first; count <= last; count++) {
    // The limit never moves down as the first count grows, so the search goes on from where it stopped.
    const isFall = (later: number): boolean =>
      isSignificantFall({ count, exposure: exposure1 }, { count: later, exposure: exposure2 }, alpha, pValue)
    largest = firstWhere((later) => !isFall(later), largest + 1) - 1
    if (largest >= 0) yield { probability: poissonPmf(count, mean1), largest }
  }
}
