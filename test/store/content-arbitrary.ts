import fc, { type Arbitrary } from 'fast-check'
import { type Area, areaKinds, type Coverage } from '#domain/area.ts'
import type { PartnershipRecords } from '#domain/case.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import { drivers, type Indicator, indicatorKinds } from '#domain/indicator.ts'
import { type Missing, missingReasons, type TextGap, textGaps } from '#domain/missing.ts'
import type { Municipality, Shared } from '#domain/municipality.ts'
import type { Measurement, Observation } from '#domain/observation.ts'
import type { Goal } from '#domain/partnership.ts'
import type { PlanRow } from '#domain/plan.ts'
import { applicationStates } from '#domain/pool.ts'
import { printedKinds } from '#domain/printed.ts'
import type { Need, RuleBody } from '#domain/rule.ts'
import { progressWords, type StatusAnswer } from '#domain/status.ts'
import type { Text } from '#domain/text.ts'

// Contents of every shape that the types allow. References lead nowhere: the store keeps what it is given.

/** An object whose optional keys are there or not; the types cannot follow, so each use says what it makes. */
const record = <Value>(model: Record<string, Arbitrary<unknown>>, requiredKeys: readonly string[]): Arbitrary<Value> =>
  fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as Arbitrary<Value>

const object = <Value>(model: { [Key in keyof Value]: Arbitrary<Value[Key]> }): Arbitrary<Value> =>
  fc.record<Value>(model, { noNullPrototype: true })

const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/)
const text = record<Text>({ da: typed, en: typed }, ['da'])
const whole = fc.nat(9_000_000)
const gap: Arbitrary<Missing<TextGap>> = object({ missing: fc.constantFrom(...textGaps) })
const missing: Arbitrary<Missing> = object({ missing: fc.constantFrom(...missingReasons) })
const stated = fc.oneof(typed, gap)
const wholeOrMissing = fc.oneof(whole, missing)
const origin = object({ file: typed, line: fc.integer({ min: 1, max: 99999 }) })
const value = fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs)
const year = fc.integer({ min: 1990, max: 2040 })
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2022-05-${String(date).padStart(2, '0')}`)
const some = <T>(item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, { maxLength: 4 })
const ids = some(id)
const named = <T extends { readonly id: string }>(item: Arbitrary<T>): Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: (each) => each.id, maxLength: 4 })

const source = record<Shared['sources'][number]>(
  { id, title: text, publisher: text, date: day, readIn: id, url: typed, provider: typed },
  ['id', 'title', 'publisher', 'date'],
)
const organisation = record<Shared['organisations'][number]>({ id, name: text, inArea: fc.boolean() }, ['id', 'name'])

const covers: Arbitrary<Coverage> = fc.oneof(
  object({ kind: fc.constant('words' as const), text }),
  object({ kind: fc.constant('units' as const), list: typed, codes: some(typed) }),
)
const population = fc.oneof(missing, some(object({ on: day, persons: whole, source: id })))
const area = record<Area>(
  {
    id,
    kind: fc.constantFrom(...areaKinds),
    name: text,
    at: text,
    partOf: id,
    versions: named(
      record<Area['versions'][number]>({ id, from: day, to: day, covers, population }, ['id', 'covers', 'population']),
    ),
  },
  ['id', 'kind', 'name', 'versions'],
)

const indicator = record<Indicator>(
  {
    id,
    slug: id,
    kind: fc.constantFrom(...indicatorKinds),
    name: text,
    words: record({ subject: text, counted: text, countedOne: text }, []),
    unit: typed,
    direction: fc.constantFrom('lower', 'higher', 'none'),
    driver: fc.constantFrom(...drivers),
    definition: fc.oneof(text, gap),
    count: id,
    parts: ids,
    complete: fc.boolean(),
    scale: fc.tuple(value, value),
    partners: whole,
    leadCounts: fc.boolean(),
    follows: id,
  },
  ['id', 'slug', 'kind', 'name', 'unit', 'direction', 'driver'],
)

const measurement: Arbitrary<Measurement> = fc.oneof(
  object({ kind: fc.constant('published' as const), value, decimals: fc.nat(6) }),
  object({ kind: fc.constant('bounded' as const), lower: value, upper: value, printed: typed }),
  object({ kind: fc.constant('missing' as const), reason: fc.constantFrom(...missingReasons) }),
)
const observation = record<Observation>(
  {
    indicator: id,
    area: id,
    areaVersion: id,
    period: fc.constantFrom('2021', '2021-Q3', '2021-03', '2020-09/2021-08'),
    measurement,
    n: wholeOrMissing,
    count: wholeOrMissing,
    of: wholeOrMissing,
    source: id,
    at: typed,
    note: text,
    origin,
  },
  ['indicator', 'area', 'areaVersion', 'period', 'measurement', 'source', 'origin'],
)

const file = object({ path: typed, sha256: fc.stringMatching(/^[0-9a-f]{64}$/), text: fc.string({ unit: 'grapheme' }) })
const sharedModel = {
  sources: named(source),
  organisations: named(organisation),
  areas: named(area),
  indicators: named(indicator),
  observations: some(observation),
  files: fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 3 }),
}
const own: Arbitrary<Shared> = object(sharedModel)

const need: Arbitrary<Need> = fc.oneof(
  object({ kind: fc.constantFrom('all' as const, 'any' as const) }),
  object({ kind: fc.constantFrom('at-least' as const, 'at-most' as const), k: fc.nat(9) }),
)
const body: Arbitrary<RuleBody> = fc.oneof(
  record<RuleBody>({ kind: fc.constant('stated'), story: text }, ['kind']),
  object({
    kind: fc.constant('one' as const),
    measure: object({ kind: fc.constant('indicator' as const), indicator: id }),
    judgement: object({
      is: fc.constantFrom('below' as const, 'at-most' as const),
      than: object({ kind: fc.constant('number' as const), value, decimals: fc.nat(3), plus: fc.constant(-5) }),
    }),
  }),
)
const rule = record<Goal['rules'][number]>({ id, body, by: year, need, reading: fc.constantFrom('point', 'shown') }, [
  'id',
  'body',
  'need',
  'reading',
])
const goals = fc.uniqueArray(
  object({
    number: fc.integer({ min: 1, max: 9 }),
    title: text,
    wording: text,
    wordingKind: fc.constantFrom('quote' as const, 'paraphrase' as const),
    rules: named(rule),
  }),
  { selector: (goal) => goal.number, maxLength: 3 },
)

const money = fc.dictionary(year.map(String), wholeOrMissing, { maxKeys: 4, noNullPrototype: true })
const planRow = record<PlanRow>(
  {
    plan: year,
    activity: id,
    number: typed,
    name: text,
    theme: text,
    lead: fc.oneof(ids, gap),
    partners: fc.oneof(ids, gap),
    goals: fc.oneof(some(fc.nat(9)), gap),
    isNew: fc.boolean(),
    ended: fc.boolean(),
    counts: fc.boolean(),
    whyNot: text,
    printedName: typed,
    money,
    origin,
  },
  ['plan', 'activity', 'number', 'name', 'lead', 'partners', 'goals', 'isNew', 'ended', 'counts', 'money', 'origin'],
)

const answer = record<StatusAnswer>(
  {
    activity: id,
    progress: fc.constantFrom(...progressWords),
    reason: fc.oneof(text, gap),
    deliverables: some(text),
    concern: fc.constantFrom('yes', 'no', 'not-stated'),
    concernText: text,
    adjustment: fc.constantFrom('yes', 'partly', 'no', 'not-stated'),
    adjustmentText: text,
    printedName: typed,
    origin,
  },
  ['activity', 'progress', 'deliverables', 'concern', 'adjustment', 'origin'],
)
const round = record<PartnershipRecords['rounds'][number]>(
  {
    id,
    plan: year,
    from: day,
    to: day,
    due: day,
    questions: some(text),
    answers: fc.uniqueArray(answer, { selector: (each) => each.activity, maxLength: 4 }),
  },
  ['id', 'plan', 'from', 'to', 'answers'],
)

const application = record(
  {
    number: typed,
    title: text,
    applied: wholeOrMissing,
    granted: wholeOrMissing,
    state: fc.constantFrom(...applicationStates),
    decided: stated,
  },
  ['number', 'title', 'state'],
)
const poolRow = record<PartnershipRecords['pools'][number]>(
  { activity: id, year, ceiling: wholeOrMissing, application, source: id, origin },
  ['activity', 'year', 'ceiling', 'source', 'origin'],
)

const contextNote = record<PartnershipRecords['context'][number]>(
  {
    id,
    kind: fc.constantFrom('explanation', 'study', 'event'),
    author: stated,
    indicators: ids,
    area: id,
    activity: id,
    goal: fc.nat(9),
    when: fc.oneof(object({ period: fc.constant('2021') }), object({ on: day })),
    text,
  },
  ['id', 'kind', 'when', 'text'],
)
const edition = record<PartnershipRecords['editions'][number]>(
  {
    year,
    appendix: text,
    committee: text,
    date: day,
    f2Case: stated,
    f2Document: stated,
    eDoc: stated,
    officer: stated,
    periods: fc.dictionary(id, fc.constant('2021'), { maxKeys: 3, noNullPrototype: true }),
    doing: fc.dictionary(fc.constantFrom('1', '2'), fc.oneof(text, gap), { maxKeys: 2, noNullPrototype: true }),
  },
  ['year', 'date', 'periods', 'doing'],
)
const printed = record<PartnershipRecords['printed'][number]>(
  {
    id,
    place: typed,
    kind: fc.constantFrom(...printedKinds),
    of: typed,
    against: typed,
    value: typed,
    source: id,
    origin,
  },
  ['id', 'place', 'kind', 'of', 'value', 'source', 'origin'],
)
const acceptances = some(object({ code: id, of: typed, reason: typed, by: typed, on: day, origin }))

const records: Arbitrary<PartnershipRecords> = object({
  partnership: object({
    id,
    name: text,
    area: id,
    comparators: ids,
    places: some(typed),
    agreement: object({ from: day, to: day, theoryOfChange: fc.oneof(text, gap) }),
    goals,
  }),
  plan: fc.uniqueArray(planRow, { selector: ({ plan, activity }) => `${plan}:${activity}`, maxLength: 4 }),
  rounds: named(round),
  pools: some(poolRow),
  context: named(contextNote),
  editions: fc.uniqueArray(edition, { selector: (each) => each.year, maxLength: 3 }),
  printed: named(printed),
  acceptances,
})
const partnership: Arbitrary<PartnershipContent> = object({ own, records })

const municipality = record<Municipality>(
  {
    name: typed,
    contact: fc.oneof(typed, object({ phone: typed, mail: typed })),
    languages: fc.constantFrom(['da'], ['da', 'en']),
    committees: some(typed),
    year,
    accessibility: record({ testedOn: day, how: text, faults: some(text) }, []),
    thresholds: object({
      minAnswers: fc.nat(100),
      minCount: fc.nat(10),
      alpha: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
    }),
  },
  ['name', 'languages', 'committees', 'thresholds'],
)

/** A folder with one partnership. */
export const standaloneContent: Arbitrary<FolderContent> = object({
  municipality,
  partnerships: partnership.map((each) => [each]),
})

/** A municipality's folder with up to three partnerships. */
export const municipalityContent: Arbitrary<FolderContent> = object({
  municipality,
  shared: object({ ...sharedModel, acceptances }),
  partnerships: fc.uniqueArray(partnership, { selector: (each) => each.records.partnership.id, maxLength: 3 }),
})

export const folderContent: Arbitrary<FolderContent> = fc.oneof(standaloneContent, municipalityContent)
