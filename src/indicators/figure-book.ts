import type { Area, AreaVersion } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { type Day, lastDayOf } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import type { Observation } from '#domain/observation.ts'
import { comparePeriods, firstDay, lastDay, type Period, yearsIn } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { builtInIndicators, planActivities, planBudget } from './built-in.ts'
import type { Figure, NoFigure, RateParts } from './figure.ts'
import { activeRows, moneyYears, planShare, planSum } from './plan-figures.ts'
import { isPublicOn, rowInUse } from './vintage.ts'

/** Everything that was known of a case on a day, asked figure by figure. */
export type FigureBook = {
  readonly asOf: Day | undefined
  readonly indicator: (id: string) => Indicator
  readonly area: (id: string) => Area
  readonly source: (id: string) => Source
  /** The figure in use; in the area version given, else in the one valid in the period, else in the newest that has rows. */
  readonly find: (indicator: string, area: string, period: Period, areaVersion?: string) => Figure | NoFigure
  /** Periods with a row or a plan figure, earliest first. */
  readonly periods: (indicator: string, area: string) => readonly Period[]
  /** Area versions in which a figure is given. */
  readonly versions: (indicator: string, area: string, period: Period) => readonly string[]
  /** Persons in an area version in a period, where a public source has them. */
  readonly population: (version: AreaVersion, period: Period) => number | undefined
}

const byId = <T extends { readonly id: string }>(what: string, items: readonly T[]): ((id: string) => T) => {
  const index = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const found = index.get(id)
    if (!found) throw new RangeError(`Cannot find ${what}: ${id} is not defined`)
    return found
  }
}

/** The version whose days hold the whole period, else the last one. */
export function versionIn(area: Area, period: Period): AreaVersion {
  const [first, last] = [firstDay(period), lastDay(period)]
  const holds = area.versions.find((version) => (version.from ?? '') <= first && (version.to ?? '9999-12-31') >= last)
  const version = holds ?? area.versions.at(-1)
  if (!version) throw new RangeError(`Cannot find area version: ${area.id} has none`)
  return version
}

const isExact = (indicator: Indicator): boolean =>
  ['offence-count', 'output', 'money', 'listing'].includes(indicator.kind)

const groupBy = (rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> =>
  Map.groupBy(rows, (row) => `${row.indicator}:${row.area}:${row.period}`)

/** @param asOf leaves out what became public later; undefined: everything counts */
export function figureBook(dossier: Case, asOf?: Day): FigureBook {
  const indicator = byId('indicator', [...dossier.indicators, ...builtInIndicators])
  const area = byId('area', dossier.areas)
  const source = byId('source', dossier.sources)
  const known = dossier.observations.filter((row) => isPublicOn(source(row.source), asOf))
  const rows = groupBy(known)
  const seriesPeriods = Map.groupBy(known, (row) => `${row.indicator}:${row.area}`)
  const days = dossier.sources.filter((item) => isPublicOn(item, asOf)).map((item) => lastDayOf(item.date) ?? '')
  const newestDay = days.toSorted().at(-1) ?? ''
  const planRows = Map.groupBy(dossier.plan, (row) => row.plan)

  const rowsOf = (id: string, areaId: string, period: Period): readonly Observation[] =>
    rows.get(`${id}:${areaId}:${period}`) ?? []

  const population = (version: AreaVersion, period: Period): number | undefined => {
    if (isMissing(version.population)) return undefined
    const [first, last] = [firstDay(period), lastDay(period)]
    const inside = version.population.filter(
      (item) => item.on >= first && item.on <= last && isPublicOn(source(item.source), asOf),
    )
    return inside.toSorted((a, b) => a.on.localeCompare(b.on))[0]?.persons
  }

  const planFigure = (item: Indicator, areaId: string, period: Period): Figure | undefined => {
    if (areaId !== dossier.partnership.area || !/^\d{4}$/.test(period)) return undefined
    const name = {
      indicator: item,
      area: area(areaId),
      areaVersion: versionIn(area(areaId), period),
      period,
      others: [],
    } as const
    const whole = { kind: 'figure', half: 0, decimals: 0, basis: 'plan', ...name } as const
    if (item.id === planBudget.id) {
      const plan = planOfYear(planRows, period)
      const sum = plan && planSum(plan, period)
      return sum === undefined ? undefined : { ...whole, low: sum, high: sum }
    }
    const plan = planRows.get(Number(period))
    if (!plan) return undefined
    if (item.id === planActivities.id) return { ...whole, low: activeRows(plan).length, high: activeRows(plan).length }
    const parts = item.kind === 'plan-share' ? planShare(plan, item) : undefined
    if (!parts || parts.of === 0) return undefined
    const value = (100 * parts.count) / parts.of
    return { ...whole, low: value, high: value, parts, others: rowsOf(item.id, areaId, period) }
  }

  const none = (item: Indicator, areaId: string, period: Period, used?: Observation): NoFigure => ({
    kind: 'none',
    indicator: item,
    area: area(areaId),
    period,
    reason:
      used?.measurement.kind === 'missing'
        ? used.measurement.reason
        : firstDay(period) > newestDay
          ? 'not-yet-known'
          : 'not-published',
    ...(used && { used }),
  })

  const rateParts = (item: Indicator, areaId: string, period: Period, version: AreaVersion): RateParts => {
    const count = item.count === undefined ? undefined : find(item.count, areaId, period, version.id)
    const persons = population(version, period)
    return {
      years: yearsIn(period),
      ...(count?.kind === 'figure' && count.low === count.high && { count: count.low }),
      ...(persons !== undefined && { population: persons }),
    }
  }

  const versions = (id: string, areaId: string, period: Period): readonly string[] => [
    ...new Set(rowsOf(id, areaId, period).map((row) => row.areaVersion)),
  ]

  function find(id: string, areaId: string, period: Period, wanted?: string): Figure | NoFigure {
    const item = indicator(id)
    const counted = planFigure(item, areaId, period)
    if (counted) return counted
    const version = chooseVersion(area(areaId), period, versions(id, areaId, period), wanted)
    const candidates = rowsOf(id, areaId, period).filter((row) => row.areaVersion === version.id)
    const rate = item.kind === 'offence-rate' ? rateParts(item, areaId, period, version) : undefined
    const name = { indicator: item, area: area(areaId), areaVersion: version, period } as const
    const used = candidates.length > 0 ? rowInUse(candidates, source) : undefined
    if (rate?.count !== undefined && rate.population !== undefined && rate.population > 0) {
      const value = (1000 * rate.count) / (rate.population * rate.years)
      const decimals = used?.measurement.kind === 'published' ? Math.max(1, used.measurement.decimals) : 1
      return {
        kind: 'figure',
        ...name,
        low: value,
        high: value,
        half: 0,
        decimals,
        basis: 'quotient',
        rate,
        others: candidates,
        ...(used && { used }),
      }
    }
    if (!used || used.measurement.kind === 'missing') return none(item, areaId, period, used)
    return {
      kind: 'figure',
      ...name,
      ...measured(item, used),
      basis: 'published',
      used,
      others: candidates.filter((row) => row !== used),
      ...(rate && { rate }),
    }
  }

  const periods = (id: string, areaId: string): readonly Period[] => {
    const typed = (seriesPeriods.get(`${id}:${areaId}`) ?? []).map((row) => row.period)
    const item = indicator(id)
    const planned = item.id === planBudget.id ? moneyYears(dossier.plan) : [...planRows.keys()].map(String)
    const counted = planned.filter((period) => planFigure(item, areaId, period) !== undefined)
    const quotients = item.kind === 'offence-rate' && item.count !== undefined ? periods(item.count, areaId) : []
    const all = new Set([
      ...typed,
      ...counted,
      ...quotients.filter((period) => find(id, areaId, period).kind === 'figure'),
    ])
    return [...all].toSorted(comparePeriods)
  }

  return { asOf, indicator, area, source, find, periods, versions, population }
}

/** The plan that tells a year's money: that year's own, else the newest that has an amount for it. */
function planOfYear<Row extends { readonly plan: number; readonly money: Readonly<Record<string, unknown>> }>(
  plans: ReadonlyMap<number, readonly Row[]>,
  year: Period,
): readonly Row[] | undefined {
  const own = plans.get(Number(year))
  if (own) return own
  const others = [...plans].filter(([, rows]) => rows.some((row) => row.money[year] !== undefined))
  return others.toSorted(([a], [b]) => b - a)[0]?.[1]
}

function chooseVersion(area: Area, period: Period, given: readonly string[], wanted: string | undefined): AreaVersion {
  const valid = versionIn(area, period)
  if (wanted !== undefined) return area.versions.find((version) => version.id === wanted) ?? valid
  if (given.length === 0 || given.includes(valid.id)) return valid
  return area.versions.findLast((version) => given.includes(version.id)) ?? valid
}

/** Value, rounding and sample of a row that has a value or bounds. Parts are the figure; the printed value is how it was shown. */
function measured(
  indicator: Indicator,
  row: Observation,
): Pick<Figure, 'low' | 'high' | 'half' | 'decimals' | 'n' | 'parts'> {
  const measurement = row.measurement
  if (measurement.kind === 'bounded') return { low: measurement.lower, high: measurement.upper, half: 0, decimals: 0 }
  if (measurement.kind === 'missing') throw new RangeError(`Cannot measure ${indicator.id}: the row has no value`)
  const answers =
    typeof row.n === 'number'
      ? { n: row.n }
      : typeof row.of === 'number' && indicator.kind === 'survey-share'
        ? { n: row.of }
        : {}
  if (typeof row.count === 'number' && typeof row.of === 'number' && row.of > 0) {
    const value = (100 * row.count) / row.of
    return {
      low: value,
      high: value,
      half: 0,
      decimals: measurement.decimals,
      parts: { count: row.count, of: row.of },
      ...answers,
    }
  }
  const half = isExact(indicator) ? 0 : 0.5 * 10 ** -measurement.decimals
  return { low: measurement.value, high: measurement.value, half, decimals: measurement.decimals, ...answers }
}
