import fc from 'fast-check'
import type { Measurement, Observation } from '#domain/observation.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { PoolRow } from '#domain/pool.ts'
import type { Acceptance, PrintedClaim } from '#domain/printed.ts'
import { areaIds, countIds, indicatorIds, organisationIds, sourceIds, versions } from './generated-definitions.ts'
import { goalNumbers } from './generated-goals.ts'
import {
  day,
  decimalFrom,
  gap,
  idsOf,
  period,
  reason,
  some,
  text,
  whole,
  wholeOrReason,
  words,
} from './generated-texts.ts'

const origin = { file: '', line: 0 }
const activityIds = ['have', 'yes', '2022', 'en-lang-aktivitet'] as const
const sourceId = fc.constantFrom(...sourceIds)

const printedNumber = ({ value, decimals }: { value: number; decimals: number }): string =>
  value.toFixed(decimals).replace('.', ',')

const published = (low: number, high: number): fc.Arbitrary<Measurement> =>
  decimalFrom(low, high).map((number) => ({ kind: 'published', ...number }))

const count: fc.Arbitrary<Measurement> = fc.oneof(
  whole.map((value): Measurement => ({ kind: 'published', value, decimals: 0 })),
  fc
    .integer({ min: 1, max: 20 })
    .map((k): Measurement => ({ kind: 'bounded', lower: 0, upper: k - 1, printed: `<${k}` })),
)

const between = (high: number): fc.Arbitrary<Measurement> =>
  fc.tuple(decimalFrom(0, high / 2), decimalFrom(high / 2 + 1, high)).map(([a, b]) => ({
    kind: 'bounded',
    lower: a.value,
    upper: b.value,
    printed: `${printedNumber(a)}-${printedNumber(b)}`,
  }))

const measurement: Readonly<Record<string, fc.Arbitrary<Measurement>>> = {
  share: fc.oneof(published(0, 100), between(100)),
  'plan-share': published(0, 100),
  mean: published(0, 6.5),
  rate: fc.oneof(published(0, 1000), between(1000)),
  output: published(0, 1_000_000),
  money: fc.integer().map((value): Measurement => ({ kind: 'published', value: value + 0, decimals: 0 })),
  prices: published(-1000, 1000),
}

const missing: fc.Arbitrary<Measurement> = reason.map(({ missing: why }) => ({ kind: 'missing', reason: why }))

const shareParts = fc.oneof(
  fc.constant({}),
  fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([a, b]) => ({ count: Math.min(a, b), of: b })),
  fc.record({ count: reason, of: fc.integer({ min: 1 }) }),
)

const observation = (indicator: string): fc.Arbitrary<Observation> =>
  fc
    .tuple(
      fc.record({
        indicator: fc.constant(indicator),
        area: fc.constantFrom(...areaIds),
        areaVersion: fc.constantFrom(...versions),
        period,
        measurement: fc.oneof({ weight: 4, arbitrary: measurement[indicator] ?? count }, missing),
        source: sourceId,
      }),
      some({ n: wholeOrReason, at: words, note: text }),
      indicator === 'share' || indicator === 'plan-share' ? shareParts : fc.constant({}),
    )
    .map(([needed, optional, parts]) => ({ ...needed, ...optional, ...parts, origin }))

const keyOf = (row: Observation): string =>
  `${row.indicator}:${row.area}:${row.areaVersion}:${row.period}:${row.source}`

export const observations = fc.uniqueArray(fc.constantFrom(...indicatorIds).chain(observation), {
  selector: keyOf,
  maxLength: 12,
})

const ids = (least: number) => fc.oneof(idsOf(organisationIds, least), gap)
const goals = fc.oneof(fc.uniqueArray(fc.constantFrom(...goalNumbers)), gap)

const counted = fc.oneof(
  fc.constant({ ended: false, counts: true }),
  fc.tuple(fc.constant({ ended: true, counts: false }), some({ whyNot: text })).map(([a, b]) => ({ ...a, ...b })),
  fc.record({ ended: fc.constant(false), counts: fc.constant(false), whyNot: text }),
)

const planRow: fc.Arbitrary<PlanRow> = fc
  .tuple(
    fc.record({
      plan: fc.constantFrom(2021, 2022),
      activity: fc.constantFrom(...activityIds),
      number: words,
      name: text,
      lead: ids(1),
      partners: ids(0),
      goals,
      isNew: fc.boolean(),
      money: some({ '2021': wholeOrReason, '2022': wholeOrReason, '2030': wholeOrReason }),
    }),
    counted,
    some({ theme: text, printedName: words }),
  )
  .map(([needed, counts, optional]) => ({ ...needed, ...counts, ...optional, origin }))

/** Both plans, each with a row for `have`, so that others can name them. */
export const plan: fc.Arbitrary<readonly PlanRow[]> = fc
  .tuple(planRow, planRow, fc.array(planRow, { maxLength: 4 }))
  .map(([a, b, more]) => {
    const rows = [{ ...a, plan: 2021, activity: 'have' }, { ...b, plan: 2022, activity: 'have' }, ...more]
    return rows.filter(
      (row, index) => rows.findIndex((each) => each.plan === row.plan && each.activity === row.activity) === index,
    )
  })

const application: fc.Arbitrary<NonNullable<PoolRow['application']>> = fc
  .tuple(
    fc.record({
      title: text,
      granted: wholeOrReason,
      state: fc.constantFrom('granted' as const, 'paid' as const, 'applied' as const),
    }),
    some({ applied: wholeOrReason, decided: fc.oneof(day, gap) }),
  )
  .map(([needed, optional]) => ({ number: '', ...needed, ...optional }))

export const pools: fc.Arbitrary<readonly PoolRow[]> = fc
  .tuple(wholeOrReason, fc.array(fc.option(application, { nil: undefined }), { maxLength: 4 }), sourceId)
  .map(([ceiling, applications, source]) => {
    const first = applications.indexOf(undefined)
    return applications
      .filter((each, index) => each !== undefined || index === first)
      .map((each, index) => ({
        activity: 'have',
        year: 2022,
        ceiling,
        ...(each === undefined ? {} : { application: { ...each, number: String(index + 1) } }),
        source,
        origin,
      }))
  })

const figure = fc
  .tuple(fc.constantFrom(...countIds), fc.constantFrom(...areaIds), period)
  .map(([indicator, area, when]) => `${indicator}:${area}:${when}`)

const claim: fc.Arbitrary<Omit<PrintedClaim, 'id' | 'place' | 'source' | 'origin'>> = fc.oneof(
  fc.record({
    kind: fc.constant('significance' as const),
    of: figure,
    against: figure,
    value: fc.constantFrom('significant', 'not-significant'),
  }),
  fc.record({
    kind: fc.constant('comparison' as const),
    of: figure,
    against: figure,
    value: fc.constantFrom('above', 'below', 'equal'),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    of: figure,
    against: figure,
    value: fc.constantFrom('21', '-6,1'),
  }),
  fc.record({ kind: fc.constant('total' as const), of: fc.constant('plan:2022'), value: fc.constant('1970000') }),
  fc.record({ kind: fc.constant('share' as const), of: fc.constant('plan:2022'), value: fc.constant('12/15') }),
  fc.record({ kind: fc.constant('name' as const), of: fc.constant('activity:have'), value: words }),
  fc.record({
    kind: fc.constant('verdict' as const),
    of: fc.constantFrom('goal:1', 'rule:1a'),
    value: fc.constantFrom('met', 'unsaid'),
  }),
)

export const printed: fc.Arbitrary<readonly PrintedClaim[]> = fc
  .array(fc.tuple(claim, fc.record({ place: words, source: sourceId })), { maxLength: 4 })
  .map((rows) => rows.map(([kind, rest], index) => ({ id: `p-${index}`, ...kind, ...rest, origin })))

export const acceptances: fc.Arbitrary<readonly Acceptance[]> = fc.uniqueArray(
  fc
    .record({ code: fc.constantFrom('total-differs', 'given-twice'), of: figure, reason: words, by: words, on: day })
    .map((row) => ({ ...row, origin })),
  { selector: ({ code, of }) => `${code};${of}`, maxLength: 3 },
)
