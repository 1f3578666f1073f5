import type { Area, AreaVersion } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { type Day, lastDayOf } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import type { Observation } from '#domain/observation.ts'
import { firstDay, lastDay, type Period } from '#domain/period.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Source } from '#domain/source.ts'
import { builtInIndicators } from './built-in.ts'
import { isPublicOn, newestFirst } from './vintage.ts'

/** What of a case was public on a day, by what it is asked for. */
export type KnownRows = {
  readonly ownArea: string
  readonly indicator: (id: string) => Indicator
  readonly area: (id: string) => Area
  readonly source: (id: string) => Source
  readonly rows: (indicator: string, area: string, period: Period) => readonly Observation[]
  /** Periods with a row, each once, in the order of the rows. */
  readonly periods: (indicator: string, area: string) => readonly Period[]
  readonly population: (version: AreaVersion, period: Period) => number | undefined
  /** Whether a period begins after the day of the newest source; where no source has a day, nothing does. */
  readonly liesAhead: (period: Period) => boolean
  readonly plans: ReadonlyMap<number, readonly PlanRow[]>
}

const byId = <T extends { readonly id: string }>(what: string, items: readonly T[]): ((id: string) => T) => {
  const index = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const found = index.get(id)
    if (!found) throw new RangeError(`Cannot find ${what}: ${id} is not defined`)
    return found
  }
}

/** @param asOf leaves out what became public later; undefined: everything counts */
export function knownRows(dossier: Case, asOf?: Day): KnownRows {
  const source = byId('source', dossier.sources)
  const isKnown = (row: { readonly source: string }): boolean => isPublicOn(source(row.source), asOf)
  const known = dossier.observations.filter(isKnown)
  const figures = Map.groupBy(known, (row) => `${row.indicator}:${row.area}:${row.period}`)
  const series = Map.groupBy(known, (row) => `${row.indicator}:${row.area}`)
  const newestDay = newestOf(dossier.sources.filter((item) => isPublicOn(item, asOf)))
  return {
    ownArea: dossier.partnership.area,
    indicator: byId('indicator', [...dossier.indicators, ...builtInIndicators]),
    area: byId('area', dossier.areas),
    source,
    rows: (id, area, period) => figures.get(`${id}:${area}:${period}`) ?? [],
    periods: (id, area) => [...new Set((series.get(`${id}:${area}`) ?? []).map((row) => row.period))],
    population: (version, period) => populationIn(version, period, isKnown, newestFirst(source)),
    liesAhead: (period) => newestDay !== undefined && firstDay(period) > newestDay,
    plans: Map.groupBy(dossier.plan, (row) => row.plan),
  }
}

const newestOf = (sources: readonly Source[]): Day | undefined =>
  sources
    .flatMap((source) => lastDayOf(source.date) ?? [])
    .toSorted()
    .at(-1)

/** Persons on the first day in the period that has a population; of several sources for that day the newest counts. */
function populationIn(
  version: AreaVersion,
  period: Period,
  isKnown: (row: { readonly source: string }) => boolean,
  newest: ReturnType<typeof newestFirst>,
): number | undefined {
  if (isMissing(version.population)) return undefined
  const [first, last] = [firstDay(period), lastDay(period)]
  const inside = version.population.filter((item) => item.on >= first && item.on <= last && isKnown(item))
  return inside.toSorted((a, b) => a.on.localeCompare(b.on) || newest(a, b))[0]?.persons
}
