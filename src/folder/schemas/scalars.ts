import * as z from 'zod'
import { isDay, isSourceDate } from '#domain/day.ts'
import { type Missing, missingReasons, type TextGap, textGaps } from '#domain/missing.ts'
import { isPeriod } from '#domain/period.ts'
import type { Text } from '#domain/text.ts'
import { fault, form, leaf, type Read } from '#folder/leaf.ts'
import { listed, quoted } from '#folder/told.ts'

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'
const longestId = 64
export const isId = (text: string): boolean => text.length <= longestId && new RegExp(idPattern).test(text)

/** A field that holds an id. */
export const id = (description: string, example: string) =>
  form(
    { description, examples: [example], pattern: idPattern, maxLength: longestId },
    isId,
    'not-an-id',
    `et id skrives med små bogstaver a-z, tal og bindestreger, højst ${longestId} tegn, fx »${example}«.`,
    `an id is written with small letters a-z, digits and hyphens, at most ${longestId} signs, e.g. »${example}«.`,
  )

const gapOf = new Map<string, TextGap>(textGaps.map((gap) => [gap, gap]))
const reasonOf = new Map<string, (typeof missingReasons)[number]>(missingReasons.map((reason) => [reason, reason]))
export const missingReason = (text: string) => reasonOf.get(text)

function plainText(text: string): Read<string> {
  if (text.trim() === '')
    return fault(
      'empty',
      'Her står kun mellemrum. Skriv teksten, eller lad feltet være tomt, hvis det må.',
      'Here stand only spaces. Write the text, or leave the field empty if it may be.',
    )
  if (!gapOf.has(text)) return { value: text }
  return fault(
    'word-of-reason',
    `Her står ${quoted(text)}, som siger hvorfor noget mangler; men her skal stå en tekst. Skriv teksten, eller lad feltet være tomt, hvis det må.`,
    `Here stands ${quoted(text)}, which says why something is missing; but a text must stand here. Write the text, or leave the field empty if it may be.`,
  )
}

/** A text in one language, as typed. */
export const plain = (description: string, example: string) =>
  leaf<string>({ description, examples: [example] }, plainText)

const bothLanguages = (description: string, example: string) =>
  z.strictObject({
    da: plain(`${description}, på dansk`, example),
    en: plain(`${description}, på engelsk`, 'In English').exactOptional(),
  })

/** A text in Danish, or in Danish and English. */
export function text(description: string, example: string) {
  const danish = leaf<Text>({ description, examples: [example] }, (typed) => {
    const found = plainText(typed)
    return 'value' in found ? { value: { da: found.value } } : found
  })
  return z.union([danish, bothLanguages(description, example)])
}

const orWhyNot = (description: string): string => `${description}, eller hvorfor det mangler: ${textGaps.join(', ')}`

/** A text, or the word of the reason why there is none. */
export function textOrGap(description: string, example: string) {
  const danish = leaf<Text | Missing<TextGap>>(
    { description: orWhyNot(description), examples: [example, 'not-published'] },
    (typed) => {
      const gap = gapOf.get(typed)
      if (gap !== undefined) return { value: { missing: gap } }
      const found = plainText(typed)
      return 'value' in found ? { value: { da: found.value } } : found
    },
  )
  return z.union([danish, bothLanguages(description, example)])
}

/** A name or number as typed, or the word of the reason why there is none. */
export const nameOrGap = (description: string, example: string) =>
  leaf<string | Missing<TextGap>>({ description: orWhyNot(description), examples: [example, 'withheld'] }, (typed) => {
    const gap = gapOf.get(typed)
    return gap === undefined ? plainText(typed) : { value: { missing: gap } }
  })

/** The word of the reason why a number is missing. */
export const reason = leaf<Missing>(
  { description: 'Hvorfor tallet mangler', examples: ['not-published'], enum: [...missingReasons] },
  (value) => {
    const found = reasonOf.get(value)
    if (found !== undefined) return { value: { missing: found } }
    return fault(
      'unknown-word',
      `Her står ${quoted(value)}; her kan stå ${listed(missingReasons)}, eller en liste af tal.`,
      `Here stands ${quoted(value)}; it can be ${listed(missingReasons)}, or a list of numbers.`,
    )
  },
)

const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$'
/** What a date in another order most likely means: `31-02-2022` or `31.2.2022` in ISO order. */
function turned(value: string): string | undefined {
  const parts = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(value)
  return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : undefined
}

export function readDay(value: string): Read<string> {
  if (isDay(value)) return { value }
  const iso = turned(value) ?? value
  if (new RegExp(dayPattern).test(iso) && !isDay(iso))
    return fault(
      'impossible-date',
      `Her står ${quoted(value)}; den dag findes ikke. En dato skrives år-måned-dag, fx »2022-02-28«.`,
      `Here stands ${quoted(value)}; there is no such day. A date is written year-month-day, e.g. »2022-02-28«.`,
    )
  const form = iso === value ? '2022-05-24' : iso
  return fault(
    'not-a-date',
    `Her står ${quoted(value)}; en dato skrives år-måned-dag, fx »${form}«.`,
    `Here stands ${quoted(value)}; a date is written year-month-day, e.g. »${form}«.`,
  )
}

export const day = leaf(
  { description: 'En dag, der findes: år-måned-dag', examples: ['2022-05-24'], pattern: dayPattern },
  readDay,
)

export const dayOrGap = leaf<string | Missing<TextGap>>(
  { description: `En dag, eller hvorfor den mangler: ${textGaps.join(', ')}`, examples: ['2022-05-24'] },
  (value) => {
    const gap = gapOf.get(value)
    return gap === undefined ? readDay(value) : { value: { missing: gap } }
  },
)

export const sourceDate = leaf(
  {
    description: 'Hvornår kilden blev offentlig: dag, måned, år eller unknown',
    examples: ['2022-09-22', '2021-06', '2020', 'unknown'],
    type: ['string', 'integer'],
    pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?|unknown)$',
  },
  (value) => {
    if (isSourceDate(value)) return { value }
    if (/^\d{4}-\d{2}-\d{2}$/.test(turned(value) ?? value)) return readDay(value)
    return fault(
      'not-a-date',
      `Her står ${quoted(value)}; kildens dato skrives »2022-09-22«, »2021-06« (kun måneden kendes), »2020« (kun året) eller »unknown«.`,
      `Here stands ${quoted(value)}; the date of a source is written »2022-09-22«, »2021-06« (only the month is known), »2020« (only the year) or »unknown«.`,
    )
  },
)

export const period = form(
  {
    description: 'En periode: år, kvartal, måned, eller måneder fra/til',
    examples: ['2021', '2021-Q3', '2021-03', '2020-09/2021-08'],
    type: ['string', 'integer'],
    pattern: '^\\d{4}(-Q[1-4]|-\\d{2}(/\\d{4}-\\d{2})?)?$',
  },
  isPeriod,
  'not-a-period',
  'en periode skrives »2021« (år), »2021-Q3« (kvartal), »2021-03« (måned) eller »2020-09/2021-08« (måneder fra/til).',
  'a period is written »2021« (year), »2021-Q3« (quarter), »2021-03« (month) or »2020-09/2021-08« (months from/to).',
)

export const year = leaf<number>(
  { description: 'Et år med fire cifre', examples: [2022], type: ['integer', 'string'], pattern: '^[1-9]\\d{3}$' },
  (value) =>
    /^[1-9]\d{3}$/.test(value)
      ? { value: Number(value) }
      : fault(
          'not-a-year',
          `Her står ${quoted(value)}; et år skrives med fire cifre, fx »2022«.`,
          `Here stands ${quoted(value)}; a year is written with four digits, e.g. »2022«.`,
        ),
)

const words = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])
export const yesNo = leaf<boolean>(
  { description: 'Ja eller nej', examples: ['yes'], type: ['string', 'boolean'] },
  (value) => {
    const found = words.get(value)
    return found === undefined
      ? fault(
          'not-yes-or-no',
          `Her står ${quoted(value)}; skriv »yes« eller »no«.`,
          `Here stands ${quoted(value)}; write »yes« or »no«.`,
        )
      : { value: found }
  },
)

export const webAddress = form(
  { description: 'En adresse på nettet', examples: ['https://www.kk.dk/'], pattern: '^https?://' },
  (value) => /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value),
  'not-an-address',
  'en adresse begynder med »https://« eller »http://« og har ingen mellemrum.',
  'an address begins with »https://« or »http://« and has no spaces.',
)
