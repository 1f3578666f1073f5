/**
 * The smallest whole number from a start on for which a claim holds, given that once true it stays true.
 * Takes about 2 log₂ of the distance in questions.
 * @param from whole number to begin at
 * @throws RangeError when the claim holds for no number that can be counted exactly
 */
export function firstWhere(holds: (candidate: number) => boolean, from: number): number {
  let stride = 1
  while (!holds(from + stride - 1)) {
    stride *= 2
    if (!Number.isSafeInteger(from + stride)) throw new RangeError(`Cannot find first number from ${from}: none holds`)
  }
  let failing = from + Math.floor(stride / 2) - 1
  let holding = from + stride - 1
  while (holding - failing > 1) {
    const middle = Math.floor((failing + holding) / 2)
    if (holds(middle)) holding = middle
    else failing = middle
  }
  return holding
}
