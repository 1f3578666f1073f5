import type { Area } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { latestEdition } from '#domain/edition.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, type Period, yearsIn } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import { type Assessment, assess, assessNow } from '#evaluation/assess.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { type AreasShown, areasAround } from '#report/areas-shown.ts'
import { type NoteContext, noteContext } from '#report/note-context.ts'
import { canCompare } from '#report/sections/change-blocks.ts'
import type { AreaSeries, SeriesShown } from '#report/series.ts'

/** A goal that measures the indicator somewhere, as the partnership's latest note has it. */
export type GoalAbout = {
  readonly assessment: Assessment
  readonly goal: GoalResult
  /** Its sentences about the indicator in the area told of. */
  readonly leaves: readonly Leaf[]
  /** Whether a note has judged it; its verdicts are nobody's else. */
  readonly isJudged: boolean
}

/** Everything that an indicator's page is told from. */
export type IndicatorTold = {
  /** All figures known today; the period told of each is its newest in the area. */
  readonly context: NoteContext
  readonly indicator: Indicator
  readonly area: Area
  readonly areas: AreasShown
  /** Figures of periods as long as the newest, in the area and those beside it. */
  readonly series: SeriesShown
  /** The newest figure; absent where there is none. */
  readonly now?: Figure
  /** The newest earlier figure that it can be held against; absent where there is none. */
  readonly before?: Figure
  readonly goals: readonly GoalAbout[]
}

/**
 * @param dossier the case that tells of the area
 * @param neighbours every case of its municipality
 */
export function indicatorTold(
  dossier: Case,
  neighbours: readonly Case[],
  indicator: Indicator,
  area: Area,
  language: Language,
): IndicatorTold {
  const known = assessNow(dossier)
  const context = noteContext(
    { ...known, periodOf: (id) => newestPeriod(id, area.id, known.periodOf(id), known.book) },
    language,
  )
  const areas = areasAround(area.id, context)
  const series = seriesAround(indicator.id, areas, context)
  const now = series.followed.figures.at(-1)
  const before = now && series.followed.figures.slice(0, -1).findLast((figure) => canCompare(figure, now, context))
  return {
    context,
    indicator,
    area,
    areas,
    series,
    ...(now && { now }),
    ...(before && { before }),
    goals: neighbours.flatMap((neighbour) => goalsAbout(neighbour, indicator.id, area.id)),
  }
}

/** The newest period with a figure, of those as long as the one asked for; of any length where there is none. */
function newestPeriod(id: string, area: string, asked: Period, book: FigureBook): Period {
  const known = book.periods(id, area).filter((period) => book.find(id, area, period).kind === 'figure')
  const alike = known.filter((period) => isAsLong(period, asked))
  return (alike.length > 0 ? alike : known).at(-1) ?? asked
}

const isAsLong = (a: Period, b: Period): boolean => Math.abs(yearsIn(a) - yearsIn(b)) < 1e-9

/** The series of all areas shown; one beside that has no figures is left out. */
function seriesAround(indicator: string, { followed, beside }: AreasShown, { assessment }: NoteContext): SeriesShown {
  const { book } = assessment
  const newest = assessment.periodOf(indicator)
  const of = (area: string): AreaSeries => ({
    area,
    figures: book
      .periods(indicator, area)
      .filter((period) => isAsLong(period, newest))
      .toSorted(comparePeriods)
      .map((period) => book.find(indicator, area, period))
      .filter((figure) => figure.kind === 'figure'),
  })
  return { indicator, followed: of(followed), beside: beside.map(of).filter(({ figures }) => figures.length > 0) }
}

/** The goals of a partnership that measure an indicator, wherever they do. */
function goalsAbout(dossier: Case, indicator: string, area: string): readonly GoalAbout[] {
  const edition = latestEdition(dossier)
  const assessment = edition ? assess(dossier, edition) : assessNow(dossier)
  return assessment.goals.flatMap((goal) => {
    const measuring = goal.rules
      .flatMap(({ leaves }) => leaves)
      .filter(({ measure }) => indicatorsOf(measure).includes(indicator))
    if (measuring.length === 0) return []
    const leaves = measuring.filter(({ measure }) => measure.area === area)
    return [{ assessment, goal, leaves, isJudged: edition !== undefined }]
  })
}
