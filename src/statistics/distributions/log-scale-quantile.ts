import type { LawAtPoint, Tails } from './tails.ts'

/** A law on x > 0; its slope is that of the lower tail in ln x, which is x times the density. */
export type PositiveLaw = (x: number) => LawAtPoint

/** Newton doubles the number of right digits, so a step this small leaves an error below rounding. */
const lastStep = 1e-10

/**
 * The x at which a law on x > 0 has the tails wanted, by Newton's method on the logarithm of the smaller tail in ln x,
 * kept inside a bracket. On that scale the tails are near straight lines, so 1e-300 is found as fast as 1.
 * @param wanted both tails, each in (0, 1)
 * @param start where to begin: a point in the middle of the law
 * @param highest the answer is known to lie at or below it
 * @returns 0 where the answer is nearer 0 than a number can be
 */
export function logScaleQuantile(
  law: PositiveLaw,
  wanted: Tails,
  start: number,
  highest = Number.POSITIVE_INFINITY,
): number {
  const side = wanted.lower <= wanted.upper ? 'lower' : 'upper'
  let below = 0
  let above = highest
  let x = start
  for (let round = 0; round < 2000; round++) {
    if (x === 0) return 0
    const here = law(x)
    const excess = Math.log(here[side] / wanted[side]) * (side === 'lower' ? 1 : -1)
    if (excess > 0) above = x
    else below = x
    const step = (excess * here[side]) / here.slope
    // Far to the left of an upper tail the slope is nearly 0: one factor of e at a time keeps the step from leaping away.
    const next = x * Math.exp(-Math.max(step, -1))
    if (Math.abs(step) < lastStep) return next
    x = next > below && next < above ? next : between(below, above)
  }
  throw new Error(`Cannot find quantile: no convergence for tails ${wanted.lower} and ${wanted.upper} from ${start}`)
}

function between(below: number, above: number): number {
  if (below === 0) return above / 4
  if (above === Number.POSITIVE_INFINITY) return below * 4
  return Math.sqrt(below) * Math.sqrt(above)
}
