import { poissonTerm } from './point-probability.ts'
import type { Tails } from './tails.ts'

/** Guards a zero denominator in Lentz's algorithm; far below every value met. */
const tiny = 1e-300
/** Beyond this the sums would go on for seconds, and far beyond for ever. */
const largestShape = 1e15

/** Two units in the last place: rounding can keep a factor one unit from 1 for ever. */
const converged = 4.5e-16

/**
 * Regularised incomplete gamma functions P (lower) and Q (upper): both tails of a gamma law with scale 1.
 * @param shape in (0, 1e15]
 * @param x any number; nothing lies below 0
 * @throws RangeError when shape is outside its range or x is NaN
 *
 * Source: Abramowitz, Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction). Agrees with R: pgamma(x, shape).
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (!(shape > 0 && shape <= largestShape) || Number.isNaN(x)) {
    throw new RangeError(
      `Cannot compute incomplete gamma function: shape must be in (0, 1e15] and x a number, got ${shape}, ${x}`,
    )
  }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  if (x < shape + 1) {
    const lower = Math.min(1, poissonTerm(shape, x) * risingSeries(shape, x))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, poissonTerm(shape, x) * shape * upperFraction(shape, x))
  return { lower: 1 - upper, upper }
}

/** 1 + x/(shape + 1) + x²/((shape + 1)(shape + 2)) + …, all terms positive. */
function risingSeries(shape: number, x: number): number {
  let sum = 1
  let term = 1
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (shape + k)
    sum += term
  }
  return sum
}

/** 1/(x + 1 − shape − 1(1 − shape)/(x + 3 − shape − 2(2 − shape)/(…))) by Lentz's algorithm, for x >= shape + 1. */
function upperFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape
  let ratio = 1 / tiny
  let inverse = 1 / denominator
  let fraction = inverse
  for (let k = 1; ; k++) {
    const factor = k * (shape - k)
    denominator += 2
    inverse = 1 / nonZero(factor * inverse + denominator)
    ratio = nonZero(denominator + factor / ratio)
    const change = inverse * ratio
    fraction *= change
    if (Math.abs(change - 1) <= converged) return fraction
  }
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
