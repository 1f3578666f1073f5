import type { Language } from '#domain/text.ts'

/** Chooses between a phrase in Danish and the same in English. */
export const wordsIn =
  (language: Language) =>
  (da: string, en: string): string =>
    language === 'da' ? da : en

/** Items as a list in words: »a, b og c«. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`
}

/** Whether a name holds several things, or a comma: in a list it must be set apart by more than a comma. */
export const isSeveral = (name: string): boolean => /[,;]| og | and /.test(name)

/** Items of which one may itself hold a comma or »og«: »indbrud; tyveri og røveri; trusler«, else »a, b og c«. */
export const listItems = (items: readonly string[], language: Language): string =>
  items.some(isSeveral) ? items.join('; ') : joinList(items, language)

/** First letter large: sentences begin so whatever they begin with. */
export const capitalise = (text: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase('da') + text.slice(first.length)
}

/** First letter small, as inside a sentence; an abbreviation such as SSP keeps its letters. */
export const lowerFirst = (text: string): string => {
  const [first = '', second = ''] = text
  const isAbbreviation = second !== second.toLocaleLowerCase('da')
  return isAbbreviation ? text : first.toLocaleLowerCase('da') + text.slice(first.length)
}

/** A name inside a sentence: only an article before it loses its large letter, »de udsatte boligområder«, »the harbour«. */
export const withinSentence = (name: string): string =>
  name.replace(/^(De|Den|Det|The|A|An) /, (article) => article.toLocaleLowerCase('da'))

/** The genitive of a name: Tingbjergs, Aarhus', fsb's, SSP's; in English always with an apostrophe. */
export function genitive(name: string, language: Language): string {
  const last = name.slice(-1)
  if (language === 'en') return last === 's' ? `${name}'` : `${name}'s`
  if (/[sxzSXZ]$/.test(name)) return `${name}'`
  const isAbbreviation = /^[a-zæøå]{2,4}$/.test(name) || /(^|\s)[A-ZÆØÅ]{2,}$/.test(name)
  return isAbbreviation ? `${name}'s` : `${name}s`
}

const danishNumerals = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
const englishNumerals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small whole numbers in words, larger ones in digits; `neuter` gives »ét« (ét mål). */
export function numeral(value: number, language: Language, neuter = false): string {
  if (language === 'en') return englishNumerals[value] ?? String(value)
  if (neuter && value === 1) return 'ét'
  return danishNumerals[value] ?? String(value)
}

const danishOrder = new Intl.Collator('da')

/** Danish order: Æ, Ø, Å last, Aa as Å. Databases order otherwise and are not asked. */
export const compareNames = (a: string, b: string): number => danishOrder.compare(a, b)

/** Quotes of the language: »…«, “…”. */
export const quoted = (text: string, language: Language): string => (language === 'da' ? `»${text}«` : `“${text}”`)
