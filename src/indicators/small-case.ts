import type { Area, AreaVersion, Population } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import type { Indicator, IndicatorKind } from '#domain/indicator.ts'
import { type MissingReason, missingReasons } from '#domain/missing.ts'
import { defaultThresholds } from '#domain/municipality.ts'
import type { Measurement, Observation } from '#domain/observation.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import type { Rule } from '#domain/rule.ts'
import type { Source } from '#domain/source.ts'

// Cases as small as a test needs: a park in a district of a city, one indicator of each kind, and the rows that the test gives.

const origin = { file: 'observations.csv', line: 2 } as const

const isReason = (text: string): text is MissingReason => missingReasons.some((reason) => reason === text)

/** A cell as it stands in a folder: `26`, `6,4`, `1-4` or the word of a reason. */
function measurement(cell: string): Measurement {
  if (isReason(cell)) return { kind: 'missing', reason: cell }
  const [lower, upper] = cell.split('-').map(Number)
  if (lower !== undefined && upper !== undefined) return { kind: 'bounded', lower, upper, printed: cell }
  return { kind: 'published', value: Number(cell.replace(',', '.')), decimals: cell.split(',')[1]?.length ?? 0 }
}

/** One figure of the park, unless another area is given. */
export const row = (
  indicator: string,
  period: string,
  cell: string | number,
  change: Partial<Observation> = {},
): Observation => ({
  indicator,
  area: 'park',
  areaVersion: '1',
  period,
  measurement: measurement(String(cell)),
  source: 'report',
  origin,
  ...change,
})

export const source = (id: string, date: string, change: Partial<Source> = {}): Source => ({
  id,
  title: { da: id },
  publisher: { da: id },
  date,
  ...change,
})

export const version = (id: string, change: Partial<AreaVersion> = {}): AreaVersion => ({
  id,
  covers: { kind: 'words', text: { da: id } },
  population: { missing: 'not-published' },
  ...change,
})

/** Population on the first day of each year, of one source. */
export const population = (persons: Readonly<Record<string, number>>, from = 'report'): readonly Population[] =>
  Object.entries(persons).map(([year, count]) => ({ on: `${year}-01-01`, persons: count, source: from }))

export const area = (id: string, partOf?: string, versions: readonly AreaVersion[] = [version('1')]): Area => ({
  id,
  kind: 'other',
  name: { da: id },
  ...(partOf !== undefined && { partOf }),
  versions,
})

const indicator = (id: string, kind: IndicatorKind, change: Partial<Indicator> = {}): Indicator => ({
  id,
  slug: id,
  kind,
  name: { da: id },
  unit: 'any',
  direction: 'lower',
  driver: kind === 'offence-count' || kind === 'offence-rate' ? 'victim-reported' : 'none',
  ...change,
})

const indicators: readonly Indicator[] = [
  indicator('unsafe', 'survey-share', { unit: 'percent' }),
  indicator('safe', 'survey-share', { unit: 'percent', direction: 'higher' }),
  indicator('trust', 'survey-mean', { direction: 'higher', scale: [0, 10] }),
  indicator('crime', 'offence-count', { parts: ['burglary', 'theft', 'violence'] }),
  indicator('burglary', 'offence-count'),
  indicator('theft', 'offence-count'),
  indicator('violence', 'offence-count'),
  indicator('drugs', 'offence-count', { direction: 'none', driver: 'police-generated' }),
  indicator('crime-rate', 'offence-rate', { count: 'crime' }),
  indicator('theft-rate', 'offence-rate', { count: 'theft' }),
  indicator('share', 'plan-share', { unit: 'percent', direction: 'higher', partners: 2, leadCounts: true }),
  indicator('walks', 'output', { direction: 'higher' }),
  indicator('spend', 'money', { direction: 'higher' }),
  indicator('list', 'listing'),
  indicator('index', 'index'),
]

export const planRow = (activity: string, change: Partial<PlanRow> = {}): PlanRow => ({
  plan: 2022,
  activity,
  number: activity,
  name: { da: activity },
  lead: ['lead'],
  partners: [],
  goals: [],
  isNew: false,
  ended: false,
  counts: true,
  money: {},
  origin,
  ...change,
})

/** What a report says of a change or a difference. */
export const statement = (
  of: string,
  against: string,
  value: 'significant' | 'not-significant',
  from = 'report',
): PrintedClaim => ({
  id: `${of}-${from}`,
  place: 's. 1',
  kind: 'significance',
  of,
  against,
  value,
  source: from,
  origin,
})

export type Small = Partial<Pick<Case, 'observations' | 'sources' | 'areas' | 'plan' | 'printed'>> & {
  readonly rules?: readonly Rule[]
  readonly agreementFrom?: string
  readonly comparators?: readonly string[]
}

/** Areas given stand in place of those of the same name; sources beside the report of 2022-06-01. */
export function smallCase(small: Small = {}): Case {
  const { rules = [], areas = [], sources = [], observations = [], plan = [], printed = [], comparators = [] } = small
  const usual = [area('city'), area('district', 'city'), area('park', 'district'), area('harbour', 'city')]
  return {
    partnership: {
      id: 'park',
      name: { da: 'Park' },
      area: 'park',
      comparators,
      places: [],
      agreement: {
        from: small.agreementFrom ?? '2021-01-01',
        to: '2024-12-31',
        theoryOfChange: { missing: 'not-published' },
      },
      goals: [{ number: 1, title: { da: 'Mål' }, wording: { da: 'Mål' }, wordingKind: 'quote', rules }],
    },
    municipality: { name: 'By', languages: ['da'], committees: [], thresholds: defaultThresholds },
    sources: [source('report', '2022-06-01'), ...sources],
    organisations: [],
    areas: [...usual.filter(({ id }) => !areas.some((given) => given.id === id)), ...areas],
    indicators,
    observations,
    files: [],
    plan,
    rounds: [],
    pools: [],
    context: [],
    editions: [],
    printed,
    acceptances: [],
  }
}
