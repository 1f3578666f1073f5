import type { Area, AreaVersion } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, isPeriod, type Period, yearBefore } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import type { Assessment } from '#evaluation/assess.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { PlacedMeasure } from '#evaluation/quantity.ts'
import { builtInIndicators } from '#indicators/built-in.ts'
import { type Figure, isBounded, type NoFigure } from '#indicators/figure.ts'
import { type FigureBook, versionIn } from '#indicators/figure-book.ts'
import type { Report } from './report.ts'

/** What was asked for: an indicator by slug or id, an area, a period (`2020-09_2021-08` where a slash cannot stand). */
export type AskedFigure = { readonly indicator: string; readonly area: string; readonly period: string }

/** A total that nobody gives and that its disjoint parts add up to, as there are no others. */
export type SummedFigure = {
  readonly kind: 'sum'
  readonly indicator: Indicator
  readonly area: Area
  readonly areaVersion: AreaVersion
  readonly period: Period
  readonly value: number
  readonly decimals: number
  readonly parts: readonly Figure[]
}

export type Told = Figure | NoFigure | SummedFigure

/** A note that somebody can open, as it was judged and as it is printed. */
export type PrintedNote = { readonly assessment: Assessment; readonly report: Report }

/** What every stop on the road is told from. */
export type Journey = {
  readonly dossier: Case
  /** Everything that is known now; a note knows only what was public on its date. */
  readonly book: FigureBook
  readonly notes: readonly PrintedNote[]
  readonly told: Told
  readonly language: Language
}

const isOfPlan = ({ id, kind }: Indicator): boolean =>
  kind === 'plan-share' || builtInIndicators.some((builtIn) => builtIn.id === id)

export const indicatorsOf = (dossier: Case): readonly Indicator[] => [...dossier.indicators, ...builtInIndicators]

export const indicatorNamed = (dossier: Case, name: string): Indicator | undefined =>
  indicatorsOf(dossier).find(({ slug, id }) => slug === name || id === name)

/** Areas that an indicator can be told of: a plan's figures only of the partnership's own. */
export const areasFor = (dossier: Case, indicator: Indicator): readonly Area[] =>
  isOfPlan(indicator) ? dossier.areas.filter(({ id }) => id === dossier.partnership.area) : dossier.areas

export const periodNamed = (name: string): Period => name.replace('_', '/')

const leavesOf = (notes: readonly PrintedNote[]): readonly Leaf[] =>
  notes.flatMap(({ assessment }) => assessment.goals.flatMap(({ rules }) => rules.flatMap(({ leaves }) => leaves)))

/** Periods in which an indicator, or a rate of it, is known anywhere, or which a rule asks about; earliest first. */
export function periodsFor(
  dossier: Case,
  book: FigureBook,
  notes: readonly PrintedNote[],
  indicator: Indicator,
): readonly Period[] {
  const rates = dossier.indicators.filter(({ count }) => count === indicator.id).map(({ id }) => id)
  const ids = [indicator.id, ...rates, ...(indicator.complete ? (indicator.parts ?? []) : [])]
  const known = areasFor(dossier, indicator).flatMap((area) => ids.flatMap((id) => book.periods(id, area.id)))
  const judged = leavesOf(notes).filter(({ measure }) =>
    measure.kind === 'sum' ? measure.indicators.includes(indicator.id) : measure.indicator === indicator.id,
  )
  const asked = judged.flatMap(({ period, judgement }) => {
    if (judgement.is === 'followed') return judgement.beside === undefined ? [period] : [period, judgement.beside]
    const { than } = judgement
    if (than.kind === 'year-before') return [period, yearBefore(period)]
    if (than.kind === 'baseline') return [period, than.period]
    return than.kind === 'mean' ? [period, ...than.periods] : [period]
  })
  return [...new Set([...known, ...asked])].toSorted(comparePeriods)
}

/** The figure that was asked for, as it is known; undefined when there is nothing to tell of. */
export function toldOf(
  dossier: Case,
  book: FigureBook,
  notes: readonly PrintedNote[],
  asked: AskedFigure,
): Told | undefined {
  const indicator = indicatorNamed(dossier, asked.indicator)
  const area = indicator && areasFor(dossier, indicator).find(({ id }) => id === asked.area)
  const period = periodNamed(asked.period)
  if (!indicator || !area || !isPeriod(period)) return undefined
  if (!periodsFor(dossier, book, notes, indicator).includes(period)) return undefined
  return figureTold(book, indicator.id, area.id, period)
}

/** The figure in use, or the sum of its parts where there are no others. */
export function figureTold(book: FigureBook, indicator: string, area: string, period: Period): Told {
  const figure = book.find(indicator, area, period)
  return figure.kind === 'none' && !figure.used ? (sumOfParts(book, figure) ?? figure) : figure
}

function sumOfParts(book: FigureBook, { indicator, area, period }: NoFigure): SummedFigure | undefined {
  if (!indicator.complete || !indicator.parts) return undefined
  const parts = indicator.parts
    .map((id) => book.find(id, area.id, period))
    .filter((part) => part.kind === 'figure')
    .filter((part) => !isBounded(part))
  const [first] = parts
  if (!first || parts.length < indicator.parts.length) return undefined
  if (parts.some((part) => part.areaVersion.id !== first.areaVersion.id)) return undefined
  const value = parts.reduce((sum, part) => sum + part.low, 0)
  const decimals = Math.max(...parts.map((part) => part.decimals))
  return { kind: 'sum', indicator, area, areaVersion: first.areaVersion, period, value, decimals, parts }
}

export const measureOf = ({ kind, indicator, area }: Told): PlacedMeasure =>
  kind === 'sum'
    ? { kind: 'sum', indicators: indicator.parts ?? [], area: area.id }
    : { kind: 'indicator', indicator: indicator.id, area: area.id }

/** The border that a figure is of; of one that is missing, the border valid in its period. */
export function versionOf(told: Told, dossier: Case): AreaVersion {
  if (told.kind !== 'none') return told.areaVersion
  const given = told.used?.areaVersion
  const area = dossier.areas.find(({ id }) => id === told.area.id) ?? told.area
  return area.versions.find(({ id }) => id === given) ?? versionIn(area, told.period)
}
