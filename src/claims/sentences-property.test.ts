import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Period } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import { anyClaim, areas, indicators } from '../../test/claims/any-claim.ts'
import { fallWords, riseWords } from '../../test/claims/direction-words.ts'
import { saidOf } from '../../test/claims/said-of.ts'
import { bookOf } from '../../test/claims/small-book.ts'
import type { Claim } from './claim.ts'
import { plainText } from './content.ts'
import { speak } from './speak.ts'

// Any claim, said and read back: a reader takes the periods, the numbers, the verdict and the words of the test out of each sentence.

// The reader.
const months: Readonly<Record<Language, string>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december',
  en: 'January February March April May June July August September October November December',
}
const monthIn = (name: string, language: Language): string =>
  String(months[language].toLowerCase().split(' ').indexOf(name.toLowerCase()) + 1).padStart(2, '0')

type Found = { readonly rest: string; readonly periods: readonly Period[] }

/** Takes every period out of a text, the longest way of writing one first. */
function takePeriods(text: string, language: Language): Found {
  const month = `(${months[language].replaceAll(' ', '|')})`
  const year = '(20\\d\\d)(?![\\d.,]*\\d| ?(?:%|kr))'
  const ordinals = ['first', 'second', 'third', 'fourth']
  const ways: readonly (readonly [RegExp, (...found: readonly string[]) => Period])[] = [
    [
      new RegExp(`${month} ${year} (?:til|to) ${month} ${year}`, 'gi'),
      (a = '', b = '', c = '', d = '') => `${b}-${monthIn(a, language)}/${d}-${monthIn(c, language)}`,
    ],
    [new RegExp(`(\\d)\\. kvartal ${year}`, 'g'), (a = '', b = '') => `${b}-Q${a}`],
    [new RegExp(`Q(\\d) ${year}`, 'g'), (a = '', b = '') => `${b}-Q${a}`],
    [
      new RegExp(`(${ordinals.join('|')}) quarter of ${year}`, 'g'),
      (a = '', b = '') => `${b}-Q${ordinals.indexOf(a) + 1}`,
    ],
    [new RegExp(`${month} ${year}`, 'gi'), (a = '', b = '') => `${b}-${monthIn(a, language)}`],
    [new RegExp(`(?<![\\d.,−+])${year}`, 'g'), (a = '') => a],
  ]
  return ways.reduce<Found>(
    (found, [way, read]) => {
      const periods: Period[] = []
      const rest = found.rest.replace(way, (_, ...groups: readonly string[]) => {
        periods.push(read(...groups))
        return '·'
      })
      return { rest, periods: [...found.periods, ...periods] }
    },
    { rest: text, periods: [] },
  )
}

/** Every number that is left, with its sign; what names an interval or a limit is none. */
function numbersIn(rest: string, language: Language): readonly number[] {
  const [thousands, decimal] = language === 'da' ? ['.', ','] : [',', '.']
  return [...rest.replace(/95 ?%[- ]interval|±3/g, '').matchAll(/[−+]?\d+(?:[.,]\d+)*/g)].map(([raw]) =>
    Number(raw.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-').replace('+', '')),
  )
}

const outcomes: Readonly<Record<Language, readonly (readonly [RegExp, Verdict])[]>> = {
  da: [
    [/er ikke nået\./, 'not-met'],
    [/er nået\./, 'met'],
    [/er ikke på rette vej\./, 'off-course'],
    [/er på rette vej\./, 'on-course'],
    [/\. Kan ikke vurderes: /, 'undecidable'],
  ],
  en: [
    [/is not met\./, 'not-met'],
    [/is met\./, 'met'],
    [/is off course\./, 'off-course'],
    [/is on course\./, 'on-course'],
    [/\. Cannot be assessed: /, 'undecidable'],
  ],
}
const verdictIn = (text: string, language: Language): Verdict | undefined =>
  outcomes[language].find(([way]) => way.test(text))?.[1]

/** How a text says that something is shown, not shown, or unchanged. */
const shownIn = (text: string): boolean => /statistisk signifikante?\b|statistically significant/.test(text)
const notShownIn = (text: string): boolean =>
  /ændring er ikke påvist|forskel er ikke påvist[ (.,;]|en ændring påvist|has not been shown/.test(text)
const smallIn = (text: string): boolean => /^(.*[.] )?(Uændret|Unchanged) .*±3/.test(text)

// The end of the reader.

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)].toSorted()
const book = bookOf(indicators, areas)
const textOf = (claim: Claim, language: Language): string =>
  plainText(speak(claim, book, language))
    .replaceAll('\u00a0', ' ')
    .replace('covid-19', 'covid')

function isClean(text: string): void {
  assert.doesNotMatch(text, /undefined|NaN|Infinity|∞|\[object| {2}|\.\.|\s[.,;:)]|\(\s|-\d/, text)
  assert.match(text, /^[\p{Lu}\d»“−+]/u, text)
  assert.match(text, /[.!?]$/, text)
}

describe('Any claim, said and read back', () => {
  it('gives back its numbers, periods, verdict and evidence, and says rise or fall only where it is shown', () => {
    fc.assert(
      fc.property(anyClaim, fc.constantFrom<Language>('da', 'en'), (claim, language) => {
        const text = textOf(claim, language)
        isClean(text)
        const said = saidOf(claim)
        const { rest, periods } = takePeriods(text, language)
        assert.deepEqual(unique(periods), unique(said.periods), text)
        // A sign that stands for a direction is read with its number; 0 has none.
        assert.deepEqual(unique(numbersIn(rest, language)), unique(said.numbers.map((value) => value + 0)), text)
        if (said.verdict !== undefined && said.verdict !== 'monitored')
          assert.equal(verdictIn(text, language), said.verdict, text)
        const has = (...keys: readonly string[]): boolean => said.evidence.some((key) => keys.includes(key))
        assert.equal(shownIn(text), has('shownRise', 'shownFall', 'shownAbove', 'shownBelow'), text)
        if (claim.kind !== 'count-list' && claim.kind !== 'verdict') {
          assert.equal(notShownIn(text), has('notShown'), text)
          assert.equal(smallIn(text), has('shownSmall'), text)
        }
        assert.equal(riseWords[language].test(text), has('shownRise'), text)
        assert.equal(fallWords[language].test(text), has('shownFall'), text)
        assert.equal(textOf(structuredClone(claim), language), text)
      }),
      { numRuns: 12_000 },
    )
  })
})
