import fc from 'fast-check'
import type { Goal, Partnership } from '#domain/partnership.ts'
import type { Judgement, Measure, Need, Reference, Rule, RuleBody } from '#domain/rule.ts'
import { areaIds, countIds } from './generated-definitions.ts'
import { day, decimalFrom, idsOf, period, some, text, textOrGap, words } from './generated-texts.ts'

const moves = fc.oneof(
  fc.constant({}),
  fc.record({ times: fc.constantFrom(0.8, 1.25, 0.000001) }),
  fc.record({ plus: fc.constantFrom(-5, 2.5) }),
)

/** Periods before any end year. */
const early = fc.oneof(
  fc.constantFrom('2019', '2020', '2020-Q3', '2020-09/2021-08'),
  period.filter((each) => each < '2030'),
)

const reference: fc.Arbitrary<Reference> = fc
  .tuple(
    fc.oneof(
      fc.constant({ kind: 'year-before' as const }),
      early.map((at) => ({ kind: 'baseline' as const, period: at })),
      fc.uniqueArray(early, { minLength: 2, maxLength: 3 }).map((periods) => ({ kind: 'mean' as const, periods })),
      fc.constant({ kind: 'area' as const, area: 'by' }),
    ),
    moves,
  )
  .map(([than, moved]) => ({ ...than, ...moved }))

const limit: fc.Arbitrary<Reference> = decimalFrom(0, 100).map((number) => ({ kind: 'number', ...number }))

const relation = fc.constantFrom('below' as const, 'at-most' as const, 'at-least' as const, 'above' as const)
const relative: fc.Arbitrary<Judgement> = fc.record({ is: relation, than: reference })
const fixed: fc.Arbitrary<Judgement> = fc.record({ is: relation, than: limit })
const followed: fc.Arbitrary<Judgement> = fc
  .tuple(fc.constant({ is: 'followed' as const }), some({ beside: period }))
  .map(([is, beside]) => ({ ...is, ...beside }))

const elsewhere = fc.constantFrom({}, { area: 'bydel' })
const indicatorMeasure = fc
  .tuple(fc.constantFrom('share', 'rate', ...countIds), elsewhere)
  .map(([indicator, area]): Measure => ({ kind: 'indicator', indicator, ...area }))
const measure: fc.Arbitrary<Measure> = fc.oneof(
  indicatorMeasure,
  fc
    .tuple(fc.constantFrom('points' as const, 'ratio' as const), elsewhere)
    .map(([as, area]): Measure => ({ kind: 'gap', indicator: 'share', to: 'by', as, ...area })),
  fc.tuple(idsOf(countIds, 2), elsewhere).map(([indicators, area]): Measure => ({ kind: 'sum', indicators, ...area })),
)
const share: Measure = { kind: 'indicator', indicator: 'share' }

const needOf = (count: number): fc.Arbitrary<Need> =>
  fc.oneof(
    fc.constantFrom<Need>({ kind: 'all' }, { kind: 'any' }),
    fc.integer({ min: 1, max: count }).map((k): Need => ({ kind: 'at-least', k })),
    count < 2
      ? fc.constant<Need>({ kind: 'any' })
      : fc.integer({ min: 1, max: count - 1 }).map((k): Need => ({ kind: 'at-most', k })),
  )

type Unnamed = Omit<Rule, 'id'>
const all: Need = { kind: 'all' }
const point = 'point' as const
const end = fc.constantFrom({}, { by: 2070 })
const reading = fc.constantFrom('point' as const, 'shown' as const)

const one: fc.Arbitrary<Unnamed> = fc
  .tuple(
    fc.oneof(fc.record({ measure, judgement: relative }), fc.record({ measure: fc.constant(share), judgement: fixed })),
    end,
  )
  .map(([body, by]) => ({ body: { kind: 'one', ...body }, need: all, reading: point, ...by }))

const shown: fc.Arbitrary<Unnamed> = fc
  .record({ measure, judgement: relative })
  .map((body) => ({ body: { kind: 'one', ...body }, need: all, reading: 'shown' }))

const monitored: fc.Arbitrary<Unnamed> = fc
  .record({ measure, judgement: followed })
  .map((body) => ({ body: { kind: 'one', ...body }, need: all, reading: point }))

const group: fc.Arbitrary<Unnamed> = fc
  .tuple(idsOf(countIds, 1), relative, elsewhere, end, reading)
  .chain(([indicators, judgement, area, by, read]) =>
    needOf(indicators.length).map((need): Unnamed => {
      const body: RuleBody = { kind: 'each-indicator', indicators, ...area, judgement }
      return { body, need, reading: read, ...by }
    }),
  )

const areas: fc.Arbitrary<Unnamed> = fc.tuple(idsOf(areaIds, 1), fixed, day).chain(([ids, judgement, frozenOn]) =>
  needOf(ids.length).map(
    (need): Unnamed => ({
      body: { kind: 'each-area', measure: share, areas: ids, frozenOn, judgement },
      need,
      reading: point,
    }),
  ),
)

const parts: fc.Arbitrary<Unnamed> = fc
  .tuple(
    fc.array(fc.record({ measure, judgement: relative, read: reading }), { minLength: 2, maxLength: 3 }),
    reading,
    end,
  )
  .chain(([found, read, by]) =>
    needOf(found.length).map((need): Unnamed => {
      const list = found.map(
        ({ measure: of, judgement, read: own }, index): Rule => ({
          id: `del-${index}`,
          body: { kind: 'one', measure: of, judgement },
          need: all,
          reading: own,
        }),
      )
      return { body: { kind: 'parts', parts: list }, need, reading: read, ...by }
    }),
  )

const stated: fc.Arbitrary<Unnamed> = some({ story: text }).map((story) => ({
  body: { kind: 'stated', ...story },
  need: all,
  reading: point,
}))

const rule = fc.oneof(one, shown, monitored, group, areas, parts, stated)

const goal = (number: number): fc.Arbitrary<Goal> =>
  fc.record({
    number: fc.constant(number),
    title: text,
    wording: text,
    wordingKind: fc.constantFrom('quote' as const, 'paraphrase' as const),
    rules: fc
      .array(rule, { minLength: 1, maxLength: 4 })
      .map((rules) => rules.map((each, index) => ({ id: `${number}${'abcd'[index]}`, ...each }))),
  })

export const goalNumbers = [1, 2, 17] as const

export const partnership = (id: string): fc.Arbitrary<Partnership> =>
  fc.record({
    id: fc.constant(id),
    name: text,
    area: fc.constant('omraade'),
    comparators: idsOf(['by', 'bydel']),
    places: fc.array(words, { maxLength: 3 }),
    agreement: fc.record({ from: fc.constant('2021-01-01'), to: fc.constant('2024-12-31'), theoryOfChange: textOrGap }),
    goals: fc.tuple(...goalNumbers.map(goal)),
  })
