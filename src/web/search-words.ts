import { stem } from '#findings/names/stem.ts'
import { inPlainLetters } from '#language/plain-letters.ts'

/** Words that say nothing of what is looked for. */
const smallWords = new Set(
  'og i på af for til med der det den de en et at er om som hvad hvor the a an of in on to and is are with'
    .split(' ')
    .map(inPlainLetters),
)

const split = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** As somebody without the letters æ, ø and å would type a word, in one letter each. */
const withoutDanishKeys = (word: string): string =>
  inPlainLetters(word.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a'))

/** Words of a text as they are kept in the index: in plain letters, in each way that they may be typed. */
export function indexedWords(text: string): string[] {
  const words = split(text).flatMap((word) => [inPlainLetters(word), withoutDanishKeys(word)])
  const joined = (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((name) =>
    inPlainLetters(name.replaceAll('-', '')),
  )
  return [...new Set([...words, ...joined])].filter((word) => !smallWords.has(word))
}

const shortestPart = 4

/** What long words end in: »tryghedsvandringer« is found by »vandring« too. */
export const indexedEndings = (text: string): string[] =>
  indexedWords(text)
    .filter((word) => word.length > shortestPart + 2)
    .flatMap((word) =>
      Array.from({ length: word.length - shortestPart - 2 }, (_, i) => word.slice(i + 3)).filter(
        (ending) => ending.length >= shortestPart,
      ),
    )

/** A word that is looked for: as typed, and what is left of it without an ending. */
export type SoughtWord = { readonly word: string; readonly stem: string; readonly swapped: readonly string[] }

const mostWords = 12

/** Words that are looked for; the small ones only where there are no others. */
export function soughtWords(query: string): readonly SoughtWord[] {
  const all = split(query).map(inPlainLetters)
  const telling = all.filter((word) => !smallWords.has(word))
  return (telling.length > 0 ? telling : all)
    .slice(0, mostWords)
    .map((word) => ({ word, stem: shortened(word), swapped: swapsOf(word) }))
}

/** »Utryghed« and »utrygge« meet in `utryg`. */
const shortened = (word: string): string => stem(word.replace(/(?<=\p{L}{4})(?:heden|hed|ies|ness|ing)$/u, ''))

/** A short word with two neighbouring letters changed over; in a long one two wrong letters are borne anyhow. */
const swapsOf = (word: string): readonly string[] =>
  word.length < 3 || word.length > 5 || /\d/.test(word)
    ? []
    : Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))

/** How many letters may be wrong, missing or too many. */
export function borneFaults(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 6 ? 1 : 2
}
