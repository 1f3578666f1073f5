import { binomialTerm } from './point-probability.ts'
import type { Tails } from './tails.ts'

/** Guards a zero denominator in Lentz's algorithm; far below every value met. */
const tiny = 1e-300
/** Beyond this the fraction runs out of digits, and far beyond of numbers. */
const largestSum = 1e15

/** Two units in the last place: rounding can keep a factor one unit from 1 for ever. */
const converged = 4.5e-16

/**
 * Regularised incomplete beta function: both tails of a beta law at x.
 * @param x any number; the law lives on [0, 1]
 * @param a > 0
 * @param b > 0, with a at most 1e15
 * @param y 1 − x, given apart where x is so near 1 that the subtraction would lose digits
 * @throws RangeError when a or b is outside its range or x is NaN
 *
 * Source: DiDonato, Morris (1992), ACM TOMS 18, 360–373, equation 9. Agrees with R: pbeta(x, a, b).
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): Tails {
  if (!(a > 0 && b > 0 && a + b <= largestSum) || Number.isNaN(x)) {
    throw new RangeError(
      `Cannot compute incomplete beta function: a and b must be > 0, together at most 1e15, and x a number, got ${a}, ${b}, ${x}`,
    )
  }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  // The fraction is for the side below the mean; above it the mirrored law is the one to take.
  if (a * y >= b * x) {
    const lower = belowMean(x, a, b, y)
    return { lower, upper: 1 - lower }
  }
  const upper = belowMean(y, b, a, x)
  return { lower: 1 - upper, upper }
}

/** x^a y^b / B(a, b) over a continued fraction that holds its digits when x is next to 1, by Lentz's algorithm. */
function belowMean(x: number, a: number, b: number, y: number): number {
  const front = (binomialTerm(a, a + b, x, y) * a * b) / (a + b)
  const distance = a * y - b * x
  let fraction = (a * (distance + 1)) / (a + 1)
  let ratio = fraction
  let inverse = 0
  for (let k = 1; ; k++) {
    const odd = a + 2 * k - 1
    const factor = ((a + k - 1) * (a + b + k - 1) * k * (b - k) * x ** 2) / odd ** 2
    const term = k + (k * (b - k) * x) / odd + ((a + k) * (distance + 1 + k * (1 + y))) / (odd + 2)
    inverse = 1 / nonZero(term + factor * inverse)
    ratio = nonZero(term + factor / ratio)
    const change = inverse * ratio
    fraction *= change
    if (Math.abs(change - 1) <= converged) return Math.min(1, front / fraction)
  }
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
