/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the other.
 *
 * Source: optimal string alignment, after Damerau (1964), CACM 7, 171–176; R: stringdist::stringdist(a, b, method = "osa").
 */
export function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= to.length; j++) {
      const changed = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  }
  return at(from.length, to.length)
}

/** The known word that was probably meant, or undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  // output for out, lang for language
  const begins = known.find((word) => lower.length > 1 && (word.startsWith(lower) || lower.startsWith(word)))
  if (begins !== undefined) return begins
  const [best] = known
    .map((word) => ({ word, distance: editDistance(lower, word) }))
    .sort((a, b) => a.distance - b.distance)
  // Half a word wrong is another word.
  return best && best.distance < Math.max(lower.length, best.word.length) / 2 ? best.word : undefined
}
