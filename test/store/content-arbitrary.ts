import fc, { type Arbitrary } from 'fast-check'
import type { PartnershipRecords } from '#domain/case.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Municipality } from '#domain/municipality.ts'
import type { Goal } from '#domain/partnership.ts'
import type { PlanRow } from '#domain/plan.ts'
import { applicationStates } from '#domain/pool.ts'
import { printedKinds } from '#domain/printed.ts'
import type { Need, RuleBody } from '#domain/rule.ts'
import { progressWords, type StatusAnswer } from '#domain/status.ts'
import {
  day,
  gap,
  id,
  ids,
  named,
  object,
  origin,
  record,
  some,
  stated,
  text,
  typed,
  value,
  wholeOrMissing,
  year,
} from './arbitrary-parts.ts'
import { own, sharedModel } from './shared-arbitrary.ts'

// Contents of every shape that the types allow.

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
const standaloneContent: Arbitrary<FolderContent> = object({
  municipality,
  partnerships: partnership.map((each) => [each]),
})

/** A municipality's folder with up to three partnerships. */
const municipalityContent: Arbitrary<FolderContent> = object({
  municipality,
  shared: object({ ...sharedModel, acceptances }),
  partnerships: fc.uniqueArray(partnership, { selector: (each) => each.records.partnership.id, maxLength: 3 }),
})

export const folderContent: Arbitrary<FolderContent> = fc.oneof(standaloneContent, municipalityContent)
