import { type ContradictionWords, contradictionWords, type Says } from './contradiction-words.ts'
import { sentencesOf } from './sentences.ts'
import { type Found, isConditional, isExpectedAllTheSame, isTakenBack } from './taken-back.ts'

/** Words of a text that say something against an answer. */
export type Said = {
  readonly says: Says
  readonly weight: 'fault' | 'hint'
  readonly quote: string
}

/** Themes and titles stand in quotes and say nothing about the activity: blanks in their place keep every word where it is. */
const withoutQuotes = (sentence: string): string =>
  sentence.replace(/»[^«]*«|“[^”]*”|"[^"]*"|”[^”]*”/gu, (quote) => ' '.repeat(quote.length))

/** What only a condition would bring is no change and no delay; a worry under a condition is a worry. */
const needsNoCondition: readonly Says[] = ['adjustment', 'off-plan', 'late', 'less']
const canBeExpected: readonly Says[] = ['concern', 'off-plan', 'late']

const ownDenial = /(?<!\p{L})(?:ikke|ingen|intet|aldrig|næppe|mindre|medmindre)(?!\p{L})/iu

function foundIn(row: ContradictionWords, sentence: string, next: string, isFirst: boolean): readonly Found[] {
  if (row.words.startsWith('^') && !isFirst) return []
  if (row.unless?.test(sentence)) return []
  const all = new RegExp(row.pattern.source, `${row.pattern.flags}g`)
  return [...sentence.matchAll(all)].map(({ index, 0: words }) => ({
    sentence,
    next,
    isDenial: ownDenial.test(row.words),
    from: index,
    to: index + words.length,
  }))
}

function saidBy(row: ContradictionWords, found: Found, year: number): readonly Said[] {
  const isReverse =
    row.says.startsWith('no-') || row.says === 'on-plan' || row.says === 'running' || row.words.startsWith('^')
  if (!isReverse && isTakenBack(found, year)) return []
  if (needsNoCondition.includes(row.says) && isConditional(found)) return []
  const isSofter = canBeExpected.includes(row.says) && isExpectedAllTheSame(found)
  return [{ says: row.says, weight: isSofter ? 'hint' : row.weight, quote: found.sentence.slice(found.from, found.to) }]
}

/**
 * What a text says of the kinds asked for: first what is plain, then what only may be.
 * @param year the year that the text is about; what it tells of earlier ones is over
 */
export function saidIn(text: string, kinds: readonly Says[], year: number): readonly Said[] {
  const sentences = sentencesOf(text).map(withoutQuotes)
  const rows = contradictionWords.filter(({ says }) => kinds.includes(says))
  const all = sentences.flatMap((sentence, place) =>
    rows.flatMap((row) =>
      foundIn(row, sentence, sentences[place + 1] ?? '', place === 0).flatMap((found) => saidBy(row, found, year)),
    ),
  )
  return [...all.filter(({ weight }) => weight === 'fault'), ...all.filter(({ weight }) => weight === 'hint')]
}
