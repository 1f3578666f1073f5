import fc, { type Arbitrary } from 'fast-check'
import type { Observation } from '#domain/observation.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import type { Judgement, Measure, Need, Reference, Rule } from '#domain/rule.ts'
import { area, population, row, type Small, source, statement, version } from '#indicators/small-case.ts'

// Cases of every kind, small enough that figures meet: the park and its city over five years, with gaps, bounds, several sources,
// and a border that may change.

export const years = ['2018', '2019', '2020', '2021', '2022'] as const
const year = fc.constantFrom(...years)

const share = fc.constantFrom('8', '9', '16', '16,4', '17', '25,5', '26', '10-14', 'too-few-answers')
const count = fc.oneof(fc.nat({ max: 60 }).map(String), fc.constantFrom('0', '1-4', '3-9', 'suppressed'))
const rate = fc.constantFrom('18,7', '24,8', '25', 'not-published')
const cells: Readonly<Record<string, Arbitrary<string>>> = {
  unsafe: share,
  safe: share,
  theft: count,
  burglary: count,
  crime: count,
  drugs: count,
  'crime-rate': rate,
  walks: count,
  index: fc.constantFrom('17,9', '18,2', '52,0', '41'),
}
export const measured = Object.keys(cells)
const testable = ['unsafe', 'theft', 'crime-rate', 'drugs'] as const

const sources = [source('early', '2022-01-01', { provider: 'Nord' }), source('other', '2022-05', { provider: 'Syd' })]
const from = fc.constantFrom('report', 'early', 'other')

/** A figure in the border of its year, or in another. */
const observation: Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom(...measured),
    period: year,
    isCity: fc.boolean(),
    isOld: fc.boolean(),
    source: from,
  })
  .chain(({ indicator, period, isCity, isOld, ...known }) =>
    fc.record({ cell: cells[indicator] ?? count, n: fc.option(fc.constantFrom(150, 400, 2_000)) }).map(({ cell, n }) =>
      row(indicator, period, cell, {
        ...known,
        area: isCity ? 'city' : 'park',
        areaVersion: isCity ? '1' : isOld ? 'old' : 'new',
        ...(n !== null && (indicator === 'unsafe' || indicator === 'safe') && { n }),
      }),
    ),
  )

const key = ({ indicator, area: place, areaVersion, period, source: id }: Observation): string =>
  [indicator, place, areaVersion, period, id].join(':')
export const observations = fc.uniqueArray(observation, { selector: key, minLength: 20, maxLength: 120, size: 'max' })

const claim: Arbitrary<PrintedClaim> = fc
  .record({ indicator: fc.constantFrom(...testable), now: year, before: year, from, isShown: fc.boolean() })
  .map(({ indicator, now, before, from: id, isShown }) =>
    statement(
      `${indicator}:park:${now}`,
      `${indicator}:park:${before}`,
      isShown ? 'significant' : 'not-significant',
      id,
    ),
  )

const people = (persons: number) => population(Object.fromEntries(years.map((each, i) => [each, persons + 100 * i])))

/** The park may have had another border until the end of 2020. */
export const areas = fc
  .boolean()
  .map((hasChanged) => [
    area('park', 'city', [
      version('old', { ...(hasChanged && { to: '2020-12-31' }), population: people(8_000) }),
      version('new', { ...(hasChanged && { from: '2021-01-01' }), population: people(10_000) }),
    ]),
    area('city', undefined, [version('1', { population: people(90_000) })]),
  ])

export const situation: Arbitrary<Small> = fc.record({
  observations,
  areas,
  printed: fc.array(claim, { maxLength: 6 }),
  sources: fc.constant(sources),
  agreementFrom: fc.constant('2020-01-01'),
})

const moves = fc.constantFrom<Pick<Reference, 'times' | 'plus'>>({}, {}, { times: 0.8 }, { plus: -2 }, { times: 1.1 })
const backwards: Arbitrary<Reference> = fc.oneof(
  fc.constant<Reference>({ kind: 'year-before' }),
  year.map((period): Reference => ({ kind: 'baseline', period })),
  fc.uniqueArray(year, { minLength: 2, maxLength: 3 }).map((periods): Reference => ({ kind: 'mean', periods })),
)
const reference: Arbitrary<Reference> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: backwards }, fc.constant<Reference>({ kind: 'area', area: 'city' })), moves)
  .map(([than, move]) => ({ ...than, ...move }))
const number = fc.constantFrom(3, 9, 16, 25).map((value): Reference => ({ kind: 'number', value, decimals: 0 }))
const relation = fc.constantFrom('below', 'at-most', 'at-least', 'above')

export const judgement = fc.record({ is: relation, than: fc.oneof({ weight: 4, arbitrary: reference }, number) })
/** A sentence that looks back in time. */
export const judgementInTime = fc.record({ is: relation, than: backwards })

export const measure: Arbitrary<Measure> = fc.oneof(
  fc.constantFrom(...measured).map((indicator): Measure => ({ kind: 'indicator', indicator })),
  fc
    .record({ indicator: fc.constantFrom(...measured), as: fc.constantFrom('points', 'ratio') })
    .map((asked): Measure => ({ kind: 'gap', to: 'city', ...asked })),
  fc.constant<Measure>({ kind: 'sum', indicators: ['theft', 'burglary'] }),
)

const by = fc.option(fc.constantFrom(2021, 2022, 2024), { nil: undefined })
export const reading = fc.constantFrom('point', 'shown')

export const need: Arbitrary<Need> = fc.oneof(
  fc.constant<Need>({ kind: 'all' }),
  fc.constant<Need>({ kind: 'any' }),
  fc.constantFrom(1, 2).map((k): Need => ({ kind: 'at-least', k })),
  fc.constantFrom(0, 1).map((k): Need => ({ kind: 'at-most', k })),
)

const ruled = (body: Rule['body'], end: number | undefined, more: Pick<Rule, 'need' | 'reading'>): Rule => ({
  id: '1a',
  ...more,
  ...(end !== undefined && { by: end }),
  body,
})

export const oneSentence = (judged: Arbitrary<Judgement>): Arbitrary<Rule> =>
  fc
    .record({ measure, judged, by, reading })
    .map(({ measure: asked, judged: said, by: end, reading: read }) =>
      ruled({ kind: 'one', measure: asked, judgement: said }, end, { need: { kind: 'all' }, reading: read }),
    )

/** A rule on each of three indicators. */
export const onEach: Arbitrary<Rule> = fc
  .record({ judgement, by, reading, need })
  .map(({ judgement: judged, by: end, ...more }) =>
    ruled({ kind: 'each-indicator', indicators: ['theft', 'burglary', 'drugs'], judgement: judged }, end, more),
  )

export const rule: Arbitrary<Rule> = fc.oneof({ weight: 3, arbitrary: oneSentence(judgement) }, onEach)
