/**
 * Distance of a number from the one expected, as a share of the latter: 0 when they are equal, Infinity when the one
 * expected is 0 or not finite and the other differs, NaN when a number is NaN.
 */
export function relativeError(got: number, expected: number): number {
  if (got === expected) return 0
  const error = Math.abs(got - expected) / Math.abs(expected)
  return Number.isNaN(error) && !Number.isNaN(got) && !Number.isNaN(expected) ? Number.POSITIVE_INFINITY : error
}
