import { changesInWords, cleanText } from '#language/clean-text.ts'
import { hintAt, type Tell } from './told.ts'

/** A text as it can be kept; what had to be changed is told as one hint. */
export function cleaned(typed: string, at: () => string, tell: Tell): string {
  const { text, changes } = cleanText(typed)
  if (changes.length > 0) {
    const { da, en } = changesInWords(changes)
    tell(
      hintAt('text-cleaned', at(), {
        da: `Teksten indeholdt tegn, som ikke kan ses eller trykkes: ${da}. Se efter, at den læses rigtigt.`,
        en: `The text held signs that cannot be seen or printed: ${en}. Check that it reads as it should.`,
      }),
    )
  }
  return text
}
