import type { Case } from '#domain/case.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import { comparePeriods, type Period } from '#domain/period.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { areasFor, indicatorsOf } from '#report/road-told.ts'

/** An indicator of a municipality: where it has figures, and from when to when. */
export type Holding = {
  readonly indicator: Indicator
  /** The area in its address: a partnership's own where one has figures. */
  readonly area: string
  readonly areas: number
  readonly first: Period
  readonly last: Period
}

export const holdingKinds = ['survey', 'offences', 'plan', 'other'] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** Which list an indicator stands in. */
export function holdingKind({ id, kind }: Indicator): HoldingKind {
  if (isSurvey(kind)) return 'survey'
  if (isOffence(kind)) return 'offences'
  return kind === 'plan-share' || id.startsWith('plan-') ? 'plan' : 'other'
}

/**
 * Every indicator that a municipality has figures of, in the order in which its partnerships define them.
 * @param cases partnerships of one municipality
 */
export function holdingsOf(cases: readonly Case[]): readonly Holding[] {
  const known = cases.map((dossier) => ({ dossier, book: figureBook(dossier), indicators: indicatorsOf(dossier) }))
  const all = new Map(known.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator])))
  const own = cases.map(({ partnership }) => partnership.area)
  return [...all.values()].flatMap((indicator): readonly Holding[] => {
    const series = known
      .filter(({ indicators }) => indicators.some(({ id }) => id === indicator.id))
      .flatMap(({ dossier, book }) =>
        areasFor(dossier, indicator).map(({ id }) => ({ area: id, periods: book.periods(indicator.id, id) })),
      )
      .filter(({ periods }) => periods.length > 0)
    const areas = [...new Set(series.map(({ area }) => area))]
    const periods = series.flatMap((each) => each.periods).toSorted(comparePeriods)
    const [area, first, last] = [areas.find((id) => own.includes(id)) ?? areas[0], periods[0], periods.at(-1)]
    if (area === undefined || first === undefined || last === undefined) return []
    return [{ indicator, area, areas: areas.length, first, last }]
  })
}
