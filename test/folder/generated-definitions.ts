import fc from 'fast-check'
import type { Area } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Definitions, Municipality } from '#domain/municipality.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Source } from '#domain/source.ts'
import { day, some, sourceDate, text, textOrGap, words, year } from './generated-texts.ts'

export const sourceIds = ['s1', '2022', 'kilde-3'] as const
export const organisationIds = ['ssp', 'no', '007'] as const
export const areaIds = ['omraade', 'by', 'bydel'] as const
export const countIds = ['burglary', 'threats', 'theft'] as const
export const indicatorIds = [
  'share',
  'mean',
  ...countIds,
  'crime',
  'rate',
  'output',
  'money',
  'listing',
  'prices',
  'plan-share',
] as const
export const versions = ['1', 'to', '3'] as const

const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .tuple(
      fc.record({ id: fc.constant(id), title: text, publisher: text, date: sourceDate }),
      some({ url: fc.webUrl().filter((url) => URL.canParse(url)), provider: words }),
      id === 's1' ? fc.constant({}) : some({ readIn: fc.constant('s1') }),
    )
    .map(([needed, optional, readIn]) => ({ ...needed, ...optional, ...readIn }))

const organisation = (id: string): fc.Arbitrary<Organisation> =>
  fc
    .tuple(fc.record({ id: fc.constant(id), name: text }), some({ inArea: fc.boolean() }))
    .map(([needed, optional]) => ({ ...needed, ...optional }))

const covers: fc.Arbitrary<Area['versions'][number]['covers']> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), text }),
  fc.record({ kind: fc.constant('units' as const), list: words, codes: fc.array(words, { maxLength: 3 }) }),
)

const population: fc.Arbitrary<Area['versions'][number]['population']> = fc.oneof(
  fc.constant({ missing: 'not-published' as const }),
  fc.uniqueArray(fc.record({ on: day, persons: fc.integer({ min: 1 }), source: fc.constantFrom(...sourceIds) }), {
    selector: ({ on }) => on,
    maxLength: 2,
  }),
)

const borders = [{ to: '2010-12-31' }, { from: '2011-01-01', to: '2020-12-31' }, { from: '2021-01-01' }] as const

const area = (id: string, partOf: string | undefined): fc.Arbitrary<Area> => {
  const version = versions.map((name, index) =>
    fc.record({ id: fc.constant(name), covers, population }).map((rest) => ({ ...rest, ...borders[index] })),
  )
  const needed = fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(
      'partnership-area' as const,
      'district' as const,
      'city' as const,
      'quarter' as const,
      'other' as const,
    ),
    name: text,
    versions: fc.tuple(...version),
  })
  return fc
    .tuple(needed, some({ at: text }))
    .map(([all, optional]) => ({ ...all, ...optional, ...(partOf === undefined ? {} : { partOf }) }))
}

const unit: Readonly<Record<string, string>> = { share: 'percent', 'plan-share': 'percent' }

const kindFields: Readonly<Record<string, Partial<Indicator> & Pick<Indicator, 'kind'>>> = {
  share: { kind: 'survey-share' },
  mean: { kind: 'survey-mean', scale: [0, 6.5] },
  burglary: { kind: 'offence-count', driver: 'victim-reported' },
  threats: { kind: 'offence-count', driver: 'mixed' },
  theft: { kind: 'offence-count', driver: 'police-generated' },
  crime: { kind: 'offence-count', driver: 'mixed', parts: countIds },
  rate: { kind: 'offence-rate', driver: 'mixed', count: 'crime' },
  output: { kind: 'output' },
  money: { kind: 'money' },
  listing: { kind: 'listing' },
  prices: { kind: 'index' },
  'plan-share': { kind: 'plan-share', partners: 2, leadCounts: false },
}

const indicator = (id: string): fc.Arbitrary<Indicator> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        slug: fc.constant(`adresse-${id}`),
        name: text,
        unit: fc.constant(unit[id] ?? 'stk'),
        direction: fc.constantFrom('lower' as const, 'higher' as const),
        driver: fc.constant('none' as const),
      }),
      some({
        words: some({ subject: text, counted: text, countedOne: text }),
        definition: textOrGap,
        ...(id === 'crime' ? { complete: fc.boolean() } : {}),
        ...(id === 'output' ? { follows: fc.constant('money') } : {}),
      }),
    )
    .map(([needed, optional]) => ({ ...needed, kind: 'index', ...optional, ...kindFields[id] }))

export const definitions: fc.Arbitrary<Definitions> = fc.record({
  sources: fc.tuple(...sourceIds.map(source)),
  organisations: fc.tuple(...organisationIds.map(organisation)),
  areas: fc.tuple(area('omraade', 'bydel'), area('by', undefined), area('bydel', 'by')),
  indicators: fc.tuple(...indicatorIds.map(indicator)),
})

export const municipality: fc.Arbitrary<Municipality> = fc
  .tuple(
    fc.record({
      name: words,
      languages: fc.constantFrom(['da', 'en'] as const, ['en', 'da'] as const, ['da'] as const),
      committees: fc.array(words, { maxLength: 3 }),
      thresholds: fc.record({
        minAnswers: fc.constantFrom(30, 50),
        minCount: fc.constantFrom(5, 3),
        alpha: fc.constantFrom(0.05, 0.01),
      }),
    }),
    some({
      contact: fc.oneof(words, fc.record({ phone: words, mail: words })),
      year,
      accessibility: some({ testedOn: day, how: text, faults: fc.array(text, { maxLength: 2 }) }),
    }),
  )
  .map(([needed, optional]) => ({ ...needed, ...optional }))
