import { closestWord } from '#folder/closest-word.ts'

/** The known word that was probably meant, or undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  // output for out, lang for language
  const begins = known.find((word) => lower.length > 1 && (word.startsWith(lower) || lower.startsWith(word)))
  return begins ?? closestWord(lower, known)
}
