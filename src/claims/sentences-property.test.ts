import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/text.ts'
import { compareCounts } from '#evaluation/count-test.ts'
import type { Evidence, EvidenceKey } from '#evaluation/evidence.ts'
import { compareShares } from '#evaluation/share-test.ts'
import type { Figure } from '#indicators/figure.ts'
import { changeSentence } from './change-sentence.ts'
import { comparisonSentence } from './comparison-sentence.ts'
import { plainText } from './content.ts'
import { evidenceMark, evidenceSentence } from './evidence-sentence.ts'
import { levelSentence } from './level-sentence.ts'

// Any claim, said and read back: a small reader takes the numbers, the periods and the word of the test out of each sentence.

type Kind = 'survey-share' | 'offence-count' | 'offence-rate'

const indicatorOf = (kind: Kind, withWords: boolean): Indicator => ({
  id: 'thing',
  slug: 'ting',
  kind,
  name: { da: 'Andel utrygge', en: 'Share unsafe' },
  unit: kind === 'survey-share' ? 'percent' : 'reports',
  direction: 'lower',
  driver: kind === 'survey-share' ? 'none' : 'victim-reported',
  ...(withWords && {
    words:
      kind === 'offence-count'
        ? {
            counted: { da: 'anmeldelser af indbrud', en: 'reports of burglary' },
            countedOne: { da: 'anmeldelse af indbrud', en: 'report of burglary' },
          }
        : { subject: { da: 'andelen af utrygge', en: 'the share who feel unsafe' } },
  }),
})

const area = (name: string, at: string | undefined): Figure['area'] => ({
  id: name.toLowerCase(),
  kind: 'other',
  name: { da: name, en: name },
  ...(at !== undefined && { at: { da: `${at} ${name}`, en: `on ${name}` } }),
  versions: [],
})

const kinds: readonly Kind[] = ['survey-share', 'offence-count', 'offence-rate']

/** Two figures of one thing, in two years or two places, with or without answers. */
const pairs = fc
  .record({
    kind: fc.constantFrom(...kinds),
    withWords: fc.boolean(),
    decimals: fc.constantFrom(0, 1),
    values: fc.tuple(fc.nat(995), fc.nat(995)),
    year: fc.integer({ min: 2001, max: 2040 }),
    at: fc.constantFrom(undefined, 'på'),
    n: fc.option(fc.integer({ min: 40, max: 4000 }), { nil: undefined }),
    inTime: fc.boolean(),
  })
  .map(({ kind, withWords, decimals: wanted, values, year, at, n, inTime }) => {
    const decimals = kind === 'offence-count' ? 0 : wanted
    const version = {
      id: '1',
      covers: { kind: 'words', text: { da: 'det hele' } },
      population: { missing: 'not-published' },
    } as const
    const figure = (raw: number, period: number, name: string): Figure => {
      const value =
        decimals === 1 || kind === 'offence-count' ? raw / (kind === 'offence-count' ? 1 : 10) : Math.floor(raw / 10)
      return {
        kind: 'figure',
        indicator: indicatorOf(kind, withWords),
        area: area(name, at),
        areaVersion: version,
        period: String(period),
        low: value,
        high: value,
        half: kind === 'offence-count' ? 0 : 0.5 * 10 ** -decimals,
        decimals,
        basis: 'published',
        others: [],
        ...(n !== undefined && kind === 'survey-share' && { n }),
      }
    }
    const before = figure(values[0], inTime ? year - 1 : year, inTime ? 'Amager' : 'Valby')
    return { before, now: figure(values[1], year, 'Amager'), compares: inTime ? 'time' : 'area' } as const
  })

type PairOf = typeof pairs extends fc.Arbitrary<infer T> ? T : never

/** What our own tests say of a pair, or the publisher. */
function evidenceOf({ before, now, compares }: PairOf, publisher: boolean): Evidence {
  const pair = { compares, now: [now], against: [before] } as const
  const up = now.low > before.low
  const shown: EvidenceKey = compares === 'area' ? (up ? 'shownAbove' : 'shownBelow') : up ? 'shownRise' : 'shownFall'
  if (publisher) return { ...pair, by: 'publisher', key: now.low === before.low ? 'notShown' : shown, source: 'report' }
  if (now.indicator.kind === 'offence-count') {
    const counts = compareCounts({ count: before.low, exposure: 1 }, { count: now.low, exposure: 1 })
    if (!counts) return { ...pair, by: 'computed', key: 'notAssessable', reason: 'nothing-counted' }
    return { ...pair, by: 'computed', key: counts.p < 0.05 ? shown : 'notShown', counts }
  }
  if (now.indicator.kind === 'offence-rate')
    return { ...pair, by: 'computed', key: 'notAssessable', reason: 'no-count', lacking: before }
  const outcome = compareShares(before, now)
  if (outcome.kind === 'no-answers')
    return {
      ...pair,
      by: 'computed',
      key: 'notAssessable',
      reason: 'no-answers',
      ...(outcome.needed && { needed: outcome.needed }),
    }
  if (outcome.kind === 'no-variance') return { ...pair, by: 'computed', key: 'notAssessable', reason: 'kind' }
  const { test } = outcome
  if (test.verdict === 'undecided')
    return { ...pair, by: 'computed', key: 'notAssessable', reason: 'rounding', shares: test }
  const key = test.verdict === 'significant' ? shown : test.isSmall && compares === 'time' ? 'shownSmall' : 'notShown'
  return { ...pair, by: 'computed', key, shares: test }
}

// The reader.
const moves: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(stig\p{L}*|steget|fald(et|er|ene)?|faldt|voks\p{L}*)(?!\p{L})/iu,
  en: /\b(rise|rises|rose|risen|fall|falls|fell|fallen|increase\w*|decrease\w*|grow\w*|grew)\b/i,
}
const numbersIn = (text: string, language: Language): readonly number[] =>
  [...text.replaceAll('\u00a0', ' ').matchAll(/[−+]?\d+(?:[.,]\d+)*/g)].map(([raw]) => {
    const plain = language === 'da' ? raw.replaceAll('.', '').replace(',', '.') : raw.replaceAll(',', '')
    return Number(plain.replace('−', '-'))
  })
const wordOf = (text: string, language: Language): EvidenceKey | undefined => {
  const isDanish = language === 'da'
  if (/±\s?3/.test(text)) return 'shownSmall'
  if (isDanish ? /er ikke påvist/.test(text) : /not (been )?shown/.test(text)) return 'notShown'
  if (isDanish ? /statistisk signifikant/.test(text) : /statistically significant/.test(text)) {
    if (isDanish ? /Stigning/.test(text) : /rise/i.test(text)) return 'shownRise'
    return (isDanish ? /Fald/.test(text) : /fall/i.test(text)) ? 'shownFall' : 'shownAbove'
  }
  return 'notAssessable'
}

/** Nothing that a machine would leave behind, and the marks of a sentence in their places. */
function isClean(text: string): void {
  assert.doesNotMatch(text, /undefined|NaN|Infinity|∞|\[object|[^\S\u00a0]{2}|\.\.| [.,;:]|\( | \)/)
  assert.match(text, /^[\p{Lu}\d»“−+±]/u)
  assert.match(text, /[.!?]$/)
}

const both = fc.constantFrom<Language>('da', 'en')

describe('Any claim, said and read back', () => {
  it('gives back its numbers, periods and the word of its test, and says rise or fall only where it is shown', () => {
    fc.assert(
      fc.property(pairs, fc.boolean(), both, (pair, publisher, language) => {
        const evidence = evidenceOf(pair, publisher)
        const { before, now, compares } = pair
        const said =
          compares === 'time'
            ? plainText(changeSentence({ kind: 'change', before, now, evidence }, language))
            : plainText(comparisonSentence({ kind: 'comparison', here: now, there: before, evidence }, language))
        const sure = plainText(evidenceSentence(evidence, language))
        for (const text of [said, sure]) isClean(text)
        const read = numbersIn(said, language)
        for (const value of [before.low, now.low, Number(now.period)])
          assert.ok(read.includes(value), `${value} in ${said}`)
        const word = wordOf(sure, language)
        const expected = evidence.key === 'shownBelow' ? 'shownAbove' : evidence.key
        assert.equal(word, expected, sure)
        const isShown = evidence.key === 'shownRise' || evidence.key === 'shownFall'
        if (!isShown) for (const text of [said, sure]) assert.doesNotMatch(text, moves[language])
        if (isShown) assert.match(said, moves[language])
        assert.equal(evidenceMark(evidence), evidenceMark(evidenceOf(pair, publisher)))
      }),
      { numRuns: 12_000 },
    )
  })

  it('says a level with its number and period, and one thing in the singular', () => {
    fc.assert(
      fc.property(pairs, both, ({ now }, language) => {
        const said = plainText(levelSentence(now, language))
        isClean(said)
        const read = numbersIn(said, language)
        assert.ok(read.includes(now.low) && read.includes(Number(now.period)), said)
        assert.doesNotMatch(said, moves[language])
        assert.equal(said, plainText(levelSentence(now, language)))
        if (now.indicator.kind === 'offence-count' && now.indicator.words && language === 'da')
          assert.equal(/anmeldelse af/.test(said), now.low === 1, said)
      }),
      { numRuns: 3_000 },
    )
  })
})
