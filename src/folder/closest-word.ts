/** Number of letters to insert, remove, replace or swap to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}

const longest = 64

/** The known word that was most likely meant; undefined when none is near. */
export function closestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  const reach = Math.max(1, Math.floor(word.length / 3))
  let best: { word: string; steps: number } | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > reach) continue
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    if (steps <= reach && (best === undefined || steps < best.steps)) best = { word: candidate, steps }
  }
  return best?.word
}

/** » Mente du »…«?« for both languages, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): { readonly da: string; readonly en: string } {
  const found = closestWord(word, known)
  return found === undefined ? { da: '', en: '' } : { da: ` Mente du »${found}«?`, en: ` Did you mean »${found}«?` }
}
