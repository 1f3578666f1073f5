import { logScaleQuantile } from './log-scale-quantile.ts'
import type { LawAtPoint, Tails } from './tails.ts'

/** A law on [0, 1], taken at x with y = 1 − x; its slope is x · y · density. */
export type UnitLaw = (x: number, y: number) => LawAtPoint

/** A point of [0, 1] and its complement, both with all their digits: x/y is the odds. */
export type UnitPoint = { readonly x: number; readonly y: number }

/**
 * The point of [0, 1] at which a law has the tails wanted. It is sought from whichever end lies nearer, so that both the
 * point and its complement are exact.
 * @param wanted both tails, each in (0, 1)
 * @param mean a point in the middle of the law, in (0, 1)
 */
export function unitQuantile(law: UnitLaw, wanted: Tails, mean: number): UnitPoint {
  const half = law(0.5, 0.5)
  const isInLowerHalf = wanted.lower <= wanted.upper ? half.lower >= wanted.lower : half.upper <= wanted.upper
  if (isInLowerHalf) {
    const x = logScaleQuantile((at) => fromBelow(law(at, 1 - at), 1 - at), wanted, Math.min(0.5, mean), 0.5)
    return { x, y: 1 - x }
  }
  const mirrored = (at: number): LawAtPoint => fromBelow(mirror(law(1 - at, at)), 1 - at)
  const y = logScaleQuantile(mirrored, mirror(wanted), Math.min(0.5, 1 - mean), 0.5)
  return { x: 1 - y, y }
}

const fromBelow = (law: LawAtPoint, y: number): LawAtPoint => ({ ...law, slope: law.slope / y })

const mirror = <T extends Tails>(law: T): T => ({ ...law, lower: law.upper, upper: law.lower })
