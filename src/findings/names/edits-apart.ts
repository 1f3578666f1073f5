/** Whether two words differ by one letter put in, left out or taken for another, or by two neighbours that have changed places. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap || (left.length <= 1 && right.length <= 1)
}

/** Letters of one word that the other has not, however they stand. */
function lettersMissing(a: string, b: string): number {
  const left = [...b]
  return [...a].filter((letter) => {
    const place = left.indexOf(letter)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  }).length
}

const sameStart = 4

/** Whether two words begin alike and are made of the same letters but one, in any order: Korsager, Korsgade. */
export const areNearlySameLetters = (a: string, b: string): boolean =>
  a !== b &&
  a.length >= sameStart + 2 &&
  a.slice(0, sameStart) === b.slice(0, sameStart) &&
  lettersMissing(a, b) <= 1 &&
  lettersMissing(b, a) <= 1
