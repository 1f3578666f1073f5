import type { MissingReason } from '#domain/missing.ts'
import { fault, leaf } from '#folder/leaf.ts'
import { quoted } from '#folder/told.ts'
import { type Decimal, readDecimal } from './numbers.ts'
import { missingReason } from './scalars.ts'

/** What stands in a value cell, before its indicator says what it can be. */
export type ObservedValue =
  | ({ readonly kind: 'number' } & Decimal)
  | { readonly kind: 'between'; readonly lower: Decimal; readonly upper: Decimal; readonly printed: string }
  | { readonly kind: 'under'; readonly limit: Decimal; readonly printed: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

const number = '(?:0|[1-9]\\d*)(?:,\\d{1,6})?'
const between = new RegExp(`^(${number})-(${number})$`)
const under = new RegExp(`^<(${number})$`)

const certain = (text: string): Decimal => {
  const found = readDecimal(text, ',')
  return 'value' in found ? found.value : { value: Number.NaN, decimals: 0 }
}

/** A number with decimal comma, bounds (`1-4`, `<5`), or the word of the reason why there is none. */
export const observedValue = leaf<ObservedValue>(
  {
    description: 'Tallet som trykt, med komma før decimaler; grænser som 1-4 eller <5; eller hvorfor det mangler',
    examples: ['26', '6,4', '1-4', '<5', 'not-published'],
  },
  (text) => {
    const reason = missingReason(text)
    if (reason !== undefined) return { value: { kind: 'missing', reason } }
    const ends = between.exec(text)
    if (ends?.[1] !== undefined && ends[2] !== undefined) {
      const [lower, upper] = [certain(ends[1]), certain(ends[2])]
      if (lower.value < upper.value) return { value: { kind: 'between', lower, upper, printed: text } }
      return fault(
        'bounds-turned',
        `Her står ${quoted(text)}; den nederste grænse skal være mindre end den øverste, fx »1-4«.`,
        `Here stands ${quoted(text)}; the lower bound must be below the upper one, e.g. »1-4«.`,
      )
    }
    const limit = under.exec(text)?.[1]
    if (limit !== undefined) return { value: { kind: 'under', limit: certain(limit), printed: text } }
    const found = readDecimal(text, ',')
    if ('value' in found) return { value: { kind: 'number', ...found.value } }
    if (/^[\d,]+\s*[–—-]\s*[\d,]+$|^[<≤]/.test(text))
      return fault(
        'not-bounds',
        `Her står ${quoted(text)}; grænser skrives med bindestreg og uden mellemrum, fx »1-4«, eller som »<5«.`,
        `Here stands ${quoted(text)}; bounds are written with a hyphen and without spaces, e.g. »1-4«, or as »<5«.`,
      )
    return found
  },
)
