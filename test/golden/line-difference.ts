/** Lengths of the longest common part of what is left from each pair of lines on. */
function commonLengths(before: readonly string[], after: readonly string[]): (a: number, b: number) => number {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] = before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  return at
}

/** The shortest way from one text to another, line by line; each piece begins with the heading that it stands under. */
export function lineDifference(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = commonLengths(before, after)
  const told: string[] = []
  let [a, b, heading, isInPiece] = [0, 0, '', false]
  const tell = (line: string): void => {
    if (!isInPiece) told.push(`@@ ${heading}`)
    isInPiece = true
    told.push(line)
  }
  while (a < before.length || b < after.length) {
    const [gone, come] = [before[a], after[b]]
    if (gone === come) {
      if (gone?.startsWith('#')) heading = gone
      isInPiece = false
      a += 1
      b += 1
    } else if (b >= after.length || (a < before.length && common(a + 1, b) >= common(a, b + 1))) {
      tell(`- ${gone}`)
      a += 1
    } else {
      tell(`+ ${come}`)
      b += 1
    }
  }
  return told
}
