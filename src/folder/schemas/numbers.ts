import type { Missing } from '#domain/missing.ts'
import { type Fault, fault, leaf, type Read } from '#folder/leaf.ts'
import { quoted } from '#folder/told.ts'
import { missingReason } from './scalars.ts'

/** A number with the decimals it was written with, so that its rounding is known. */
export type Decimal = { readonly value: number; readonly decimals: number }

/** The mark between whole and decimals: comma in CSV, as people write, and point in YAML. */
type Mark = ',' | '.'

const wholeForm = /^(0|[1-9]\d{0,14})$/

/** A minus as people paste it: U+2212 is read as the hyphen. */
const withHyphen = (text: string): string => (text.startsWith('−') ? `-${text.slice(1)}` : text)

const groups = /^-?\d{1,3}([. \u00a0\u202f\u2009]\d{3})+(,\d+)?$/
const withoutMarks = (text: string): string => text.replace(/[. \u00a0\u202f\u2009]/g, '').replace(/,0+$/, '')

/** What is most likely wrong with a whole number, with the form it should have. */
function wholeFault(text: string): Fault {
  const plain = withHyphen(text)
  if (groups.test(plain))
    return fault(
      'ambiguous-number',
      `Her står ${quoted(text)}; et helt tal skrives uden punktum og mellemrum. Menes ${withoutMarks(plain)}, så skriv »${withoutMarks(plain)}«.`,
      `Here stands ${quoted(text)}; a whole number is written without points and spaces. If ${withoutMarks(plain)} is meant, write »${withoutMarks(plain)}«.`,
    )
  return fault(
    'not-a-number',
    `Her står ${quoted(text)}; her skal stå et helt tal med cifre alene, fx »1970«.`,
    `Here stands ${quoted(text)}; a whole number of digits alone must stand here, e.g. »1970«.`,
  )
}

const readWhole = (text: string): Read<number> => (wholeForm.test(text) ? { value: Number(text) } : wholeFault(text))

const wholeMeta = {
  description: 'Et helt tal, 0 eller derover',
  examples: [3596],
  type: ['integer', 'string'],
  pattern: '^(0|[1-9]\\d*)$',
}

export const whole = leaf<number>(wholeMeta, readWhole)

export const counting = leaf<number>({ ...wholeMeta, description: 'Et helt tal fra 1', examples: [2] }, (text) =>
  text === '0'
    ? fault(
        'not-a-number',
        'Her står »0«; tallet skal være mindst 1.',
        'Here stands »0«; the number must be at least 1.',
      )
    : readWhole(text),
)

/** A whole number, or the word of the reason why it is missing. */
export const wholeOrReason = leaf<number | Missing>(
  { ...wholeMeta, description: 'Et helt tal, eller hvorfor det mangler', examples: [3596, 'not-published'] },
  (text) => {
    const missing = missingReason(text)
    return missing === undefined ? readWhole(text) : { value: { missing } }
  },
)

function kronerFault(text: string): Fault {
  const bare = text.replace(/^kr\.?\s*|\s*(kr\.?|dkk|,-)$/giu, '').trim()
  const digits = groups.test(bare) ? withoutMarks(bare) : bare
  const [da, en] = wholeForm.test(digits)
    ? [`Menes ${digits} kr., så skriv »${digits}«.`, `If ${digits} kr. is meant, write »${digits}«.`]
    : ['Skriv fx »75000«.', 'Write e.g. »75000«.']
  return fault(
    'not-kroner',
    `Her står ${quoted(text)}; beløb skrives i hele kroner med cifre alene. ${da} Tom celle: planen har intet beløb det år. Ukendt beløb: »not-published«.`,
    `Here stands ${quoted(text)}; amounts are written in whole kroner with digits alone. ${en} Empty cell: the plan has no amount that year. Unknown amount: »not-published«.`,
  )
}

/** Whole kroner, or the word of the reason why they are missing. */
export const kroner = leaf<number | Missing>(
  { ...wholeMeta, description: 'Hele kroner, eller hvorfor beløbet mangler', examples: [75000, 'not-published'] },
  (text) => {
    const missing = missingReason(text)
    if (missing !== undefined) return { value: { missing } }
    return wholeForm.test(text) ? { value: Number(text) } : kronerFault(text)
  },
)

const mostDigits = 15
const mostDecimals = 6

const forms: Readonly<Record<Mark, RegExp>> = {
  ',': new RegExp(`^-?(?:0|[1-9]\\d*)(?:,(\\d{1,${mostDecimals}}))?$`),
  '.': new RegExp(`^-?(?:0|[1-9]\\d*)(?:\\.(\\d{1,${mostDecimals}}))?$`),
}

function decimalFault(text: string, mark: Mark): Fault {
  const [other, example] = mark === ',' ? ['.', '24,8'] : [',', '0.8']
  const [da, en] = mark === ',' ? ['komma', 'a comma'] : ['punktum', 'a point']
  const turned = text.replace(other, mark)
  if (mark === ',' && groups.test(withHyphen(text)))
    return fault(
      'ambiguous-number',
      `Her står ${quoted(text)}; tal skrives uden tusindtalspunktum og mellemrum, fx »${withoutMarks(withHyphen(text))}«, og decimaler efter komma, fx »24,8«.`,
      `Here stands ${quoted(text)}; numbers are written without a thousands mark, e.g. »${withoutMarks(withHyphen(text))}«, and decimals after a comma, e.g. »24,8«.`,
    )
  const form = forms[mark].test(withHyphen(turned)) ? turned : example
  return fault(
    'not-a-number',
    `Her står ${quoted(text)}; et tal skrives med cifre alene og ${da} før højst ${mostDecimals} decimaler, fx »${form}«.`,
    `Here stands ${quoted(text)}; a number is written with digits alone and ${en} before at most ${mostDecimals} decimals, e.g. »${form}«.`,
  )
}

/** A number with its decimals, as `24,8` (CSV) or `24.8` (YAML). */
export function readDecimal(text: string, mark: Mark): Read<Decimal> {
  const plain = withHyphen(text)
  const parts = forms[mark].exec(plain)
  if (!parts || plain.replace(/\D/g, '').length > mostDigits) return decimalFault(text, mark)
  // Adding 0 makes −0 (»-0,0«) the 0 that it is.
  return { value: { value: Number(plain.replace(',', '.')) + 0, decimals: parts[1]?.length ?? 0 } }
}

const decimalMeta = {
  description: 'Et tal med punktum før decimalerne',
  examples: [0.8],
  type: ['number', 'string'],
  pattern: '^-?(0|[1-9]\\d*)(\\.\\d{1,6})?$',
}

/** A number in YAML, whose decimals do not matter. */
export const decimal = leaf<number>(decimalMeta, (text) => {
  const found = readDecimal(text, '.')
  return 'value' in found ? { value: found.value.value } : found
})
