import type { Area, AreaVersion } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import type { Day } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, type Period } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { planBudget } from './built-in.ts'
import type { Figure, NoFigure } from './figure.ts'
import { findFigure, versionsOf } from './find-figure.ts'
import { type KnownRows, knownRows } from './known-rows.ts'
import { planFigure } from './plan-figure.ts'
import { moneyYears } from './plan-figures.ts'

export { versionIn } from './area-version-in.ts'

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

/** @param asOf leaves out what became public later; undefined: everything counts */
export function figureBook(dossier: Case, asOf?: Day): FigureBook {
  const known = knownRows(dossier, asOf)
  const { indicator, area, source, population } = known
  const find = rememberingEach((...figure) => findFigure(known, ...figure))
  return {
    asOf,
    indicator,
    area,
    source,
    find,
    periods: (id, areaId) => periodsOf(known, id, areaId, find),
    versions: (id, areaId, period) => versionsOf(known, id, areaId, period),
    population,
  }
}

/** A book is asked for the same figures over and over, and its answers do not change. */
function rememberingEach(find: FigureBook['find']): FigureBook['find'] {
  const found = new Map<string, Figure | NoFigure>()
  return (indicator, area, period, version) => {
    const key = `${indicator}:${area}:${period}:${version ?? ''}`
    const figure = found.get(key) ?? find(indicator, area, period, version)
    found.set(key, figure)
    return figure
  }
}

function periodsOf(known: KnownRows, id: string, area: string, find: FigureBook['find']): readonly Period[] {
  const indicator = known.indicator(id)
  const planned =
    indicator.id === planBudget.id ? moneyYears([...known.plans.values()].flat()) : [...known.plans.keys()].map(String)
  const counted = planned.filter((period) => planFigure(known, indicator, area, period))
  const isRate = indicator.kind === 'offence-rate' && indicator.count !== undefined
  const quotients = isRate ? periodsOf(known, indicator.count, area, find) : []
  const all = new Set([
    ...known.periods(id, area),
    ...counted,
    ...quotients.filter((period) => find(id, area, period).kind === 'figure'),
  ])
  return [...all].toSorted(comparePeriods)
}
