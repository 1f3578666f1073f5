import { type Day, lastDayOf } from '#domain/day.ts'
import type { Source } from '#domain/source.ts'
import type { Language } from '#domain/text.ts'
import { wordsIn } from '#language/words.ts'

/** When a source became public, as exactly as it is known. */
export const sourceDay = ({ date }: Source, language: Language): string =>
  date === 'unknown' ? wordsIn(language)('uden dato', 'undated') : date

/** The newest day among sources; a month or a year counts as its last day. */
export const newestDay = (sources: readonly Source[]): Day | undefined =>
  sources
    .flatMap(({ date }) => lastDayOf(date) ?? [])
    .toSorted()
    .at(-1)
