import fc from 'fast-check'
import { missingReasons, textGaps } from '#domain/missing.ts'
import type { Text } from '#domain/text.ts'
import { cleanText } from '#language/clean-text.ts'

/** Texts that YAML or CSV would misread if they were written carelessly. */
const treacherous = [
  'yes',
  'no',
  'null',
  '~',
  '2022',
  '007',
  '1.5',
  '1e3',
  '0x1F',
  '.inf',
  'NaN',
  'true',
  '2022-05-24',
  '<<',
  '- a',
  '# x',
  'a # b',
  'a: b',
  'a:',
  ': a',
  '? a',
  '{a}',
  '[b',
  ']',
  '"q"',
  "it's",
  "''",
  '|',
  '>',
  '%a',
  '@a',
  '`a',
  '!t',
  '&a',
  '*b',
  ' indrykket',
  'efter ',
  'to\nlinjer',
  '\nførst',
  'sidst\n',
  'tom\n\nlinje',
  '  a\n b',
  'tab\ti',
  '\tindrykket',
  '---',
  '...',
  '--- a',
  '=SUM(B2:B9)',
  '+45 3366 0000',
  '-2+3',
  '@klubben',
  '- 1 i flexjob\n- 1 i løntilskud',
  ';',
  'a;b',
  'a"b',
  '"',
  '""',
  '"a',
  'a"\n;"b',
  'æøåÆØÅ',
  'مرحبا',
  '🎉',
  '“plads”',
  '\u00a0a',
  'a\u00a0',
  '\u2026',
  "a 'b' c",
  'a\\nb',
  '\\',
]

const gaps: readonly string[] = textGaps

/** Any text that a person could have typed, as it is after it was cleaned; never blank, never a word of reason. */
export const words = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...treacherous) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...treacherous), { minLength: 2, maxLength: 3 }).map((all) => all.join('')),
    },
  )
  .map((typed) => cleanText(typed).text)
  .filter((text) => text.trim() !== '' && !gaps.includes(text))

export const text: fc.Arbitrary<Text> = fc.oneof(
  words.map((da) => ({ da })),
  fc.record({ da: words, en: words }),
)

export const gap = fc.constantFrom(...textGaps).map((missing) => ({ missing }))
export const reason = fc.constantFrom(...missingReasons).map((missing) => ({ missing }))
export const textOrGap = fc.oneof(text, gap)
export const nameOrGap = fc.oneof(words, gap)
export const whole = fc.oneof(fc.nat(), fc.constantFrom(0, 999_999_999_999_999))
export const wholeOrReason = fc.oneof(whole, reason)

export const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
export const year = fc.integer({ min: 1990, max: 2060 })
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'))
export const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, month).map(([y, a, b]) => `${y}-${a}/${y + 1}-${b}`),
)
export const sourceDate = fc.oneof(
  day,
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.constant('unknown'),
)

/** A number with its decimals, as it can be written and read. */
export const decimalFrom = (low: number, high: number): fc.Arbitrary<{ value: number; decimals: number }> =>
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.double({ min: low, max: high, noNaN: true }))
    .map(([decimals, value]) => ({
      // Adding 0 makes −0 the 0 that it is.
      value: Number(Math.min(high, Math.max(low, Number(value.toFixed(decimals)))).toFixed(decimals)) + 0,
      decimals,
    }))

/** Some of a record's optional fields. */
export const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record<T>(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>

/** Up to `most` different ids of a list, in any order. */
export const idsOf = (ids: readonly string[], least = 0): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: least, maxLength: ids.length })
