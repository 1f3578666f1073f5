/**
 * Where a continuous function that changes sign between two points is 0, by false position with halving (Illinois).
 * @param precision how far from the root the answer may lie
 * @throws RangeError when the function has the same sign at both ends
 */
export function rootBetween(f: (x: number) => number, from: number, to: number, precision = 1e-13): number {
  let [left, right] = [from, to]
  let [atLeft, atRight] = [f(left), f(right)]
  if (atLeft === 0) return left
  if (!(atLeft * atRight <= 0)) throw new RangeError(`Cannot find root: no change of sign between ${from} and ${to}`)
  let lastMoved: 'left' | 'right' | undefined
  while (Math.abs(right - left) > precision) {
    const secant = (left * atRight - right * atLeft) / (atRight - atLeft)
    // A secant that has come to one end would never move the other: half a precision inside the end closes the bracket.
    const inside = Math.min(
      Math.max(secant, Math.min(left, right) + precision / 2),
      Math.max(left, right) - precision / 2,
    )
    const value = f(inside)
    if (value === 0) return inside
    if (value * atRight > 0) {
      ;[right, atRight] = [inside, value]
      if (lastMoved === 'right') atLeft /= 2
      lastMoved = 'right'
    } else {
      ;[left, atLeft] = [inside, value]
      if (lastMoved === 'left') atRight /= 2
      lastMoved = 'left'
    }
  }
  return (left + right) / 2
}
