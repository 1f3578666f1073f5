import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Judgement, Measure, Reference, Relation, Rule, RuleBody } from '#domain/rule.ts'
import {
  areaOf,
  bookOf,
  copenhagen,
  indicatorOf,
  reportsOf,
  tingbjerg,
  unsafeShare,
} from '../../test/claims/small-book.ts'
import { plainText } from './content.ts'
import { ruleSentence } from './rule-sentence.ts'

// Every wording met so far (design §3, R0–R11), said from its parts alone.

const burglary = reportsOf('indbrud', 'Burglary', { id: 'burglary' })
const theft = reportsOf('tyveri og røveri', 'Theft and robbery', { id: 'theft' })
const rate = indicatorOf(
  'offence-rate',
  { da: 'Anmeldelser pr. 1.000 indbyggere', en: 'Reports per 1,000 residents' },
  { id: 'rate' },
)
const together = indicatorOf(
  'plan-share',
  { da: 'Aktiviteter med mindst to partnere', en: 'Activities with at least two partners' },
  { id: 'together', direction: 'higher' },
)
const listing = indicatorOf('listing', { da: 'Står på statens liste', en: 'Is on the state’s list' }, { id: 'listing' })
const index = indicatorOf('index', { da: 'Udsathed', en: 'Exposure' }, { id: 'index' })
const spending = indicatorOf(
  'money',
  { da: 'Udgift til lys', en: 'Spending on lighting' },
  { id: 'spending', direction: 'higher' },
)
const share = { ...unsafeShare, id: 'share', name: { da: 'Andel utrygge', en: 'Share who feel unsafe' } }
const harbour = areaOf('Havnen')
const book = bookOf(
  [burglary, theft, rate, together, listing, index, spending, share],
  [tingbjerg, copenhagen, harbour],
)

const at = (indicator: string): Measure => ({ kind: 'indicator', indicator })
const than = (is: Relation, reference: Reference): Judgement => ({ is, than: reference })
const baseline = (period: string, moved: { times?: number; plus?: number } = {}): Reference => ({
  kind: 'baseline',
  period,
  ...moved,
})
const one = (measure: Measure, judgement: Judgement): RuleBody => ({ kind: 'one', measure, judgement })
const number = (value: number): Reference => ({ kind: 'number', value, decimals: 0 })
const rule = (body: RuleBody, parts: Partial<Rule> = {}): Rule => ({
  id: 'a',
  body,
  need: { kind: 'all' },
  reading: 'point',
  ...parts,
})
const gap = (as: 'points' | 'ratio', indicator = 'share'): Measure => ({
  kind: 'gap',
  indicator,
  to: copenhagen.id,
  as,
})
const counts = ['burglary', 'theft']
const areas = {
  kind: 'each-area',
  measure: at('share'),
  areas: [copenhagen.id, harbour.id],
  frozenOn: '2022-05-12',
} as const

const cases: readonly (readonly [name: string, rule: Rule, da: string, en: string])[] = [
  [
    'R0 monitor',
    rule({ kind: 'each-indicator', indicators: counts, judgement: { is: 'followed', beside: '2020' } }),
    'Følges uden mål ved siden af 2020 for hver af to typer: indbrud; tyveri og røveri',
    'Followed without a target beside 2020 for each of two types: burglary; theft and robbery',
  ],
  [
    'R1 yearly fall',
    rule(one(at('share'), than('below', { kind: 'year-before' }))),
    'Andel utrygge: falder hvert år',
    'Share who feel unsafe: falls every year',
  ],
  [
    'R1 by a factor',
    rule(one(at('share'), than('below', { kind: 'year-before', times: 0.95 }))),
    'Andel utrygge: under 95 % af tallet året før, hvert år',
    'Share who feel unsafe: below 95% of the figure for the year before, every year',
  ],
  [
    'R2 approach',
    rule(one(gap('points'), than('below', baseline('2021'))), { by: 2024 }),
    'Andel utrygge: nærmer sig Københavns niveau senest 2024, målt i procentpoint fra 2021',
    'Share who feel unsafe: comes nearer to the level of Copenhagen by 2024, measured in percentage points from 2021',
  ],
  [
    'R2 to a number of points',
    rule(one(gap('points'), than('at-most', number(5))), { by: 2024 }),
    'Andel utrygge: afstanden til Københavns niveau er højst 5 procentpoint senest 2024',
    'Share who feel unsafe: the gap to the level of Copenhagen is at most 5 percentage points by 2024',
  ],
  [
    'R3 hold a rate',
    rule(one(at('rate'), than('at-most', baseline('2020')))),
    'Anmeldelser pr. 1.000 indbyggere: højst 2020-niveau',
    'Reports per 1,000 residents: at most the 2020 level',
  ],
  [
    'R4 hold each count',
    rule({ kind: 'each-indicator', indicators: counts, judgement: than('at-most', baseline('2020')) }),
    'Højst 2020-niveau for hver af to typer: indbrud; tyveri og røveri',
    'At most the 2020 level for each of two types: burglary; theft and robbery',
  ],
  [
    'R4 of a quarter',
    rule(one(at('burglary'), than('at-most', baseline('2020-Q1')))),
    'Indbrud: højst niveauet i 1. kvartal 2020',
    'Burglary: at most the level in the first quarter of 2020',
  ],
  [
    'R5 plan share',
    rule(one(at('together'), than('at-least', number(75)))),
    'Aktiviteter med mindst to partnere: mindst 75 %',
    'Activities with at least two partners: at least 75%',
  ],
  [
    'R5 in money',
    rule(one(at('spending'), than('at-least', number(250000)))),
    'Udgift til lys: mindst 250.000 kr.',
    'Spending on lighting: at least DKK 250,000',
  ],
  [
    'R6 ceiling',
    rule(one(at('share'), than('at-most', number(15))), { by: 2026 }),
    'Andel utrygge: højst 15 % senest 2026',
    'Share who feel unsafe: at most 15% by 2026',
  ],
  [
    'R7 ceiling for all',
    rule({ ...areas, judgement: than('at-most', number(13)) }, { by: 2026 }),
    'Andel utrygge: højst 13 % senest 2026 i hvert af to områder (København og Havnen, valgt 12. maj 2022)',
    'Share who feel unsafe: at most 13% by 2026 in each of two areas (Copenhagen and Havnen, chosen on 12 May 2022)',
  ],
  [
    'R7 at most k',
    rule(
      { ...areas, judgement: than('above', { kind: 'area', area: copenhagen.id }) },
      { need: { kind: 'at-most', k: 1 } },
    ),
    'Andel utrygge: over niveauet i København i højst ét af to områder (København og Havnen, valgt 12. maj 2022)',
    'Share who feel unsafe: above the level in Copenhagen in at most one of two areas (Copenhagen and Havnen, chosen on 12 May 2022)',
  ],
  [
    'R8 not listed',
    rule(one(at('listing'), than('at-most', number(0))), { by: 2030 }),
    'Står på statens liste: højst 0 senest 2030',
    'Is on the state’s list: at most 0 by 2030',
  ],
  [
    'R9 conditional rise',
    rule({ ...areas, judgement: than('above', baseline('2022')) }, { by: 2025 }),
    'Andel utrygge: over niveauet i 2022 senest 2025 i hvert af to områder (København og Havnen, valgt 12. maj 2022)',
    'Share who feel unsafe: above the level in 2022 by 2025 in each of two areas (Copenhagen and Havnen, chosen on 12 May 2022)',
  ],
  [
    'R10 ratio to a baseline',
    rule(one(at('index'), than('at-most', baseline('2022', { times: 0.5 }))), { by: 2025 }),
    'Udsathed: højst 50 % af niveauet i 2022 senest 2025',
    'Exposure: at most 50% of the level in 2022 by 2025',
  ],
  [
    'R10 ratio to an area',
    rule(one(gap('ratio', 'index'), than('at-most', { kind: 'number', value: 1.5, decimals: 1 }))),
    'Udsathed: forholdet mellem Tingbjerg-Husum og København er højst 1,5',
    'Exposure: the ratio of Tingbjerg-Husum to Copenhagen is at most 1.5',
  ],
  [
    'R11 percentage change',
    rule(one({ kind: 'sum', indicators: counts }, than('at-most', baseline('2012', { times: 0.8 })))),
    'Indbrud og tyveri og røveri tilsammen: højst 80 % af niveauet i 2012',
    'Burglary and theft and robbery together: at most 80% of the level in 2012',
  ],
  [
    'points below a baseline',
    rule(one(at('share'), than('at-most', baseline('2022', { plus: -5 })))),
    'Andel utrygge: højst niveauet i 2022 minus 5 procentpoint',
    'Share who feel unsafe: at most the level in 2022 minus 5 percentage points',
  ],
  [
    'a mean, for some of them',
    rule(
      {
        kind: 'each-indicator',
        indicators: counts,
        judgement: than('at-most', { kind: 'mean', periods: ['2019', '2020', '2021'] }),
      },
      { need: { kind: 'any' } },
    ),
    'Højst gennemsnittet af 2019–2021 for mindst én af to typer: indbrud; tyveri og røveri',
    'At most the mean of 2019–2021 for at least one of two types: burglary; theft and robbery',
  ],
  [
    'a change that must be shown',
    rule(one(at('share'), than('below', baseline('2022'))), { reading: 'shown' }),
    'Andel utrygge: under niveauet i 2022 (forskellen skal være påvist)',
    'Share who feel unsafe: below the level in 2022 (the difference must be shown)',
  ],
  [
    'a level whose breach must be shown',
    rule(one(at('rate'), than('at-most', baseline('2022'))), { reading: 'shown' }),
    'Anmeldelser pr. 1.000 indbyggere: højst 2022-niveau (et højere tal tæller kun, hvis forskellen er påvist)',
    'Reports per 1,000 residents: at most the 2022 level (a higher figure counts only if the difference is shown)',
  ],
  [
    'parts of its own',
    rule(
      {
        kind: 'parts',
        parts: [
          rule(one(at('burglary'), than('at-most', number(2)))),
          rule(one(at('rate'), than('below', baseline('2021'))), { id: 'b' }),
        ],
      },
      { need: { kind: 'any' } },
    ),
    'Mindst ét af to delmål skal være nået: (a) indbrud: højst 2; (b) anmeldelser pr. 1.000 indbyggere: under niveauet i 2021',
    'At least one of two parts must be met: (a) burglary: at most 2; (b) reports per 1,000 residents: below the level in 2021',
  ],
  ['a promise', rule({ kind: 'stated' }), 'Et løfte uden måling', 'A promise without a measure'],
]

describe('A rule says itself', () => {
  for (const [name, said, da, en] of cases)
    it(name, () => {
      const text = (language: 'da' | 'en'): string =>
        plainText(ruleSentence(said, tingbjerg.id, book, language)).replaceAll('\u00a0', ' ')
      assert.deepEqual([text('da'), text('en')], [da, en])
    })
  it('marks a name that nobody has written in English as Danish', () => {
    const danish = bookOf([indicatorOf('index', { da: 'Udsathed' }, { id: 'index' })], [tingbjerg])
    const content = ruleSentence(
      rule(one(at('index'), than('below', { kind: 'year-before' }))),
      tingbjerg.id,
      danish,
      'en',
    )
    assert.deepEqual(content[0], { kind: 'text', text: 'Udsathed', language: 'da' })
  })
})
