import fc, { type Arbitrary } from 'fast-check'
import { type Area, areaKinds, type Coverage } from '#domain/area.ts'
import { drivers, type Indicator, indicatorKinds } from '#domain/indicator.ts'
import { missingReasons } from '#domain/missing.ts'
import type { Shared } from '#domain/municipality.ts'
import type { Measurement, Observation } from '#domain/observation.ts'
import {
  day,
  gap,
  id,
  ids,
  missing,
  named,
  object,
  origin,
  record,
  some,
  text,
  typed,
  value,
  whole,
  wholeOrMissing,
} from './arbitrary-parts.ts'

// Definitions and figures of every shape that the types allow.

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
export const sharedModel = {
  sources: named(source),
  organisations: named(organisation),
  areas: named(area),
  indicators: named(indicator),
  observations: some(observation),
  files: fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 3 }),
}
export const own: Arbitrary<Shared> = object(sharedModel)
