import type { Area, AreaVersion } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, type Period, yearsIn } from '#domain/period.ts'
import { type Break, breakBetween } from '#evaluation/break.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import { areasFor, figureTold, indicatorsOf, type Told, versionOf } from '#report/road-told.ts'

/** One figure of an indicator as a row of open data: the value in use, or why there is none. */
export type FigureRow = {
  readonly told: Told
  readonly areaVersion: AreaVersion
  /** Why it cannot be held against the newest figure of its area; absent where it can, and where there is no value. */
  readonly apart?: Break
  readonly book: FigureBook
}

/** An indicator in every area of a municipality that has figures of it. */
export type IndicatorData = {
  readonly indicator: Indicator
  /** The area of the address, whose rows come first. */
  readonly area: Area
  readonly rows: readonly FigureRow[]
}

/** An area, and the case in whose book its figures stand. */
type Teller = { readonly area: Area; readonly dossier: Case; readonly book: FigureBook }

/**
 * Every figure of an indicator that is known today, in all areas of a municipality.
 * @param cases partnerships of one municipality, the one that tells of the address's area first
 * @param area id of the area whose rows come first; one of the first case's
 */
export function indicatorData(cases: readonly Case[], indicator: Indicator, area: string): IndicatorData | undefined {
  const first = cases[0]?.areas.find(({ id }) => id === area)
  if (!first) return undefined
  const told = tellersOf(cases, indicator, area)
    .map((teller) => ({ teller, rows: rowsOf(teller, indicator) }))
    .filter(({ rows }) => rows.length > 0)
  const periods = [...new Set(told.flatMap(({ rows }) => rows.map(({ told: { period } }) => period)))]
  const rows = told.flatMap(({ teller, rows }) => withGaps(teller, indicator, rows, periods))
  return { indicator, area: first, rows }
}

/**
 * The address's case tells of the areas on its own pages, of another partnership's area that partnership, of the rest the first that has it.
 * The address's area first, then those beside it on its page.
 */
function tellersOf(cases: readonly Case[], indicator: Indicator, area: string): readonly Teller[] {
  const knowing = cases
    .filter((dossier) => indicatorsOf(dossier).some(({ id }) => id === indicator.id))
    .map((dossier) => ({ dossier, book: figureBook(dossier), areas: areasFor(dossier, indicator) }))
  const shown = cases.slice(0, 1).flatMap(({ partnership: { area: own, comparators } }) => [area, own, ...comparators])
  const inOrder = (knowing[0]?.areas ?? [])
    .filter(({ id }) => shown.includes(id))
    .toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
    .map(({ id }) => id)
  const ids = [...new Set([...inOrder, ...knowing.flatMap(({ areas }) => areas.map(({ id }) => id))])]
  return ids.flatMap((id) => {
    const having = knowing.filter(({ areas }) => areas.some((item) => item.id === id))
    const owner = having.find(({ dossier }) => dossier.partnership.area === id)
    const teller = inOrder.includes(id) ? having[0] : (owner ?? having[0])
    const found = teller?.areas.find((item) => item.id === id)
    return teller && found ? [{ area: found, dossier: teller.dossier, book: teller.book }] : []
  })
}

/** The figures of one area by period, in every border that they are given in. */
function rowsOf({ area, dossier, book }: Teller, indicator: Indicator): readonly FigureRow[] {
  const parts = indicator.complete ? (indicator.parts ?? []) : []
  const periods = [...new Set([indicator.id, ...parts].flatMap((id) => book.periods(id, area.id)))]
  const told = periods.toSorted(comparePeriods).flatMap((period) => figuresOf(book, indicator, area.id, period))
  const newest = told.findLast(({ kind }) => kind === 'figure')
  return told.map((figure) => {
    const apart =
      figure.kind === 'figure' && newest?.kind === 'figure' ? breakBetween(figure, newest, book.source) : undefined
    return { told: figure, areaVersion: versionOf(figure, dossier), book, ...(apart && { apart }) }
  })
}

/** The figure of a period in its own border, then those in other borders; a total that only its parts give is their sum. */
function figuresOf(book: FigureBook, indicator: Indicator, area: string, period: Period): readonly Told[] {
  const own = figureTold(book, indicator.id, area, period)
  const counts = indicator.count === undefined ? [] : book.versions(indicator.count, area, period)
  const versions = [...new Set([...book.versions(indicator.id, area, period), ...counts])]
  const ownVersion = own.kind === 'none' ? own.used?.areaVersion : own.areaVersion.id
  const others = versions
    .filter((version) => version !== ownVersion)
    .map((version) => book.find(indicator.id, area, period, version))
    .filter((figure) => figure.kind === 'figure' || figure.used !== undefined)
  const isKnown = own.kind !== 'none' || own.used !== undefined
  return isKnown ? [own, ...others] : others
}

/** Periods that other areas have and this one lacks, as rows that say why: only those as long as some that it has. */
function withGaps(
  { area, dossier, book }: Teller,
  indicator: Indicator,
  rows: readonly FigureRow[],
  periods: readonly Period[],
): readonly FigureRow[] {
  const have = new Set(rows.map(({ told }) => told.period))
  const lengths = new Set([...have].map(yearsIn))
  const gaps = periods
    .filter((period) => !have.has(period) && lengths.has(yearsIn(period)))
    .map((period): FigureRow => {
      const told = figureTold(book, indicator.id, area.id, period)
      return { told, areaVersion: versionOf(told, dossier), book }
    })
  return [...rows, ...gaps].toSorted((a, b) => comparePeriods(a.told.period, b.told.period))
}
