import type { Finding } from '#domain/finding.ts'
import { didYouMean } from '#folder/closest-word.ts'
import { errorAt, listed, quoted } from '#folder/told.ts'

/** Says that nothing in the store has a short name, which near one there is, and what there is at all. */
export function unknownSlug(slug: string, known: readonly string[]): Finding {
  const meant = didYouMean(slug, known)
  const there =
    known.length === 0
      ? { da: 'Der er ikke indlæst nogen mapper endnu.', en: 'No folders have been loaded yet.' }
      : { da: `Her findes ${listed(known)}.`, en: `There is ${listed(known)}.` }
  return errorAt('unknown-partnership', '', {
    da: `${quoted(slug)} findes ikke.${meant.da} ${there.da}`,
    en: `There is no ${quoted(slug)}.${meant.en} ${there.en}`,
  })
}
