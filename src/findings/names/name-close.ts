import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { StatusAnswer } from '#domain/status.ts'
import { fault } from '#findings/told.ts'
import { areNearlySameLetters, isOneEditApart } from './edits-apart.ts'
import { stem } from './stem.ts'

/** What names are looked for in: organisations, places, areas and the plan's activities. */
export type Named = Pick<Case, 'organisations' | 'areas' | 'plan'> & { readonly places: readonly string[] }

/** A word of a text, whether it is written with a capital, and whether only because a sentence begins there. */
type Word = { readonly text: string; readonly isCapital: boolean; readonly opens: boolean; readonly joins: boolean }

type Close = { readonly word: string; readonly meant: string }

/** Shorter words lie too near each other to be asked about: Husum and Husby. */
const shortest = 7

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }, place) => {
    const before = text.slice(0, index)
    return {
      text: word,
      isCapital: /^\p{Lu}\p{Ll}/u.test(word),
      opens: place === 0 || /(?:[.!?:•]|\n|^-)["»“(\s]*$/u.test(before),
      joins: place > 0 && /\p{L}[ /]$/u.test(before),
    }
  })

const namesOf = ({ organisations, areas, plan, places }: Named): readonly string[] => [
  ...places,
  ...organisations.map(({ name }) => name.da),
  ...areas.map(({ name }) => name.da),
  ...plan.flatMap(({ name, printedName }) => (printedName === undefined ? [name.da] : [name.da, printedName])),
]

function textOf({ reason, deliverables, concernText, adjustmentText }: StatusAnswer): string {
  const told = reason && !isMissing(reason) ? [reason.da] : []
  return [...told, ...deliverables.map(({ da }) => da), concernText?.da ?? '', adjustmentText?.da ?? ''].join('\n')
}

const sameStart = (a: string, b: string): boolean => a.slice(0, 1) === b.slice(0, 1)

/** A slip of the pen: one letter other than in the name, with or without the endings of either, and the same first letter. */
function isSlip(word: string, name: string): boolean {
  const [a, b] = [word.toLocaleLowerCase('da'), name.toLocaleLowerCase('da')]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (stem(a) === stem(b) || long.startsWith(short) || !sameStart(a, b)) return false
  return (
    isOneEditApart(a, b) ||
    isOneEditApart(a.replace(/s$/u, ''), b) ||
    (stem(a).length >= shortest && isOneEditApart(stem(a), stem(b)))
  )
}

/** Capitalised words a slip away from a word of a known name. */
function slips(words: readonly Word[], named: Named): readonly Close[] {
  const capitals = (names: readonly string[]): readonly string[] =>
    names.flatMap(wordsIn).flatMap(({ text, isCapital }) => (isCapital && text.length >= shortest ? [text] : []))
  const all = capitals(namesOf(named))
  // A sentence may begin with any word, so there only a name of a place is asked about.
  const places = capitals(named.places)
  const stems = new Set(
    namesOf(named)
      .flatMap(wordsIn)
      .map(({ text }) => stem(text)),
  )
  return words.flatMap(({ text, isCapital, opens }) => {
    if (!isCapital || text.length < shortest || stems.has(stem(text))) return []
    const meant = (opens ? places : all).find((name) => isSlip(text, name))
    return meant === undefined ? [] : [{ word: text, meant }]
  })
}

/** »Korsager Skole«: a first word of its own and the word for what it is. */
type Pair = { readonly first: string; readonly head: string; readonly text: string }

function pairsIn(words: readonly Word[]): readonly Pair[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1]
    return word.isCapital && next?.joins && next.text.length >= 4
      ? [{ first: word.text, head: stem(next.text), text: `${word.text} ${next.text}` }]
      : []
  })
}

/** Names for the same kind of place that begin alike and are made of the same letters but one: Korsager Skole, Korsgade Skole. */
function otherPairs(words: readonly Word[], named: Named): readonly Close[] {
  const known = namesOf(named).flatMap((name) => pairsIn(wordsIn(name)))
  const isKnown = (pair: Pair): boolean =>
    known.some(({ first, head }) => stem(first) === stem(pair.first) && head === pair.head)
  const written = pairsIn(words)
  return written.flatMap((pair, place) => {
    if (isKnown(pair)) return []
    const meant = [...known, ...written.slice(0, place)].find(
      ({ first, head }) =>
        head === pair.head &&
        stem(first) !== stem(pair.first) &&
        areNearlySameLetters(first.toLowerCase(), pair.first.toLowerCase()),
    )
    return meant === undefined ? [] : [{ word: pair.text, meant: meant.text }]
  })
}

function closeIn(answer: StatusAnswer, round: string, named: Named): readonly Finding[] {
  const words = wordsIn(textOf(answer))
  const pairs = otherPairs(words, named)
  const single = slips(words, named).filter(({ word }) => pairs.every((pair) => !pair.word.startsWith(`${word} `)))
  const once = [...new Map([...single, ...pairs].map((close) => [stem(close.word), close])).values()]
  return once.map(({ word, meant }) =>
    fault('name-close', answer.origin, fieldOf(answer, word), `answer:${round}:${answer.activity}`, {
      da: `»${word}« ligner »${meant}«. Er det den samme, så brug ét navn; er det en anden, så skriv den under »places«.`,
      en: `“${word}” is close to “${meant}”. If they are the same, use one name; if it is another, list it under “places”.`,
    }),
  )
}

/** The field in which a word stands first. */
function fieldOf({ reason, deliverables, concernText }: StatusAnswer, word: string): string {
  if (reason && !isMissing(reason) && reason.da.includes(word)) return 'reason'
  if (deliverables.some(({ da }) => da.includes(word))) return 'deliverables'
  return concernText?.da.includes(word) ? 'concernText' : 'adjustmentText'
}

/** Capitalised names in answers that are close to, and not, a name that the folder knows; or two in one answer for what must be one. */
export const nameClose = (
  dossier: Pick<Case, 'rounds' | 'partnership' | 'organisations' | 'areas' | 'plan'>,
): readonly Finding[] => {
  const { organisations, areas, plan, partnership } = dossier
  const named = { organisations, areas, plan, places: partnership.places }
  return dossier.rounds.flatMap((round) => round.answers.flatMap((answer) => closeIn(answer, round.id, named)))
}
