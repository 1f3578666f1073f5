import { leadingEvidence } from '#claims/evidence-sentence.ts'
import { figureText, isKroner, isPercent } from '#claims/naming.ts'
import { breakWords } from '#claims/obstacle-sentence.ts'
import type { Area } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, firstDay, type Period, sameStretch, yearBefore } from '#domain/period.ts'
import { type Break, breakBetween } from '#evaluation/break.ts'
import { type Evidence, overTime, publishersOf } from '#evaluation/evidence.ts'
import { type LevelInterval, levelInterval, publishedShareInterval } from '#evaluation/level-interval.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { percentSign } from '#language/numbers.ts'
import { capitalise } from '#language/words.ts'
import { bernoulliVariance } from '#statistics/published-share.ts'
import type { AreasShown } from './areas-shown.ts'
import type { ChartInterval, ChartJoin, ChartPoint, SeriesChart, SeriesRole } from './chart.ts'
import type { NoteContext } from './note-context.ts'

/** The figures of one indicator in one area, up to the period told and of the same stretch of the year. */
export function seriesOf(indicator: string, area: string, until: Period, context: NoteContext): readonly Figure[] {
  const { book } = context.assessment
  return book
    .periods(indicator, area)
    .filter((period) => firstDay(period) <= firstDay(until) && sameStretch(period, until))
    .map((period) => book.find(indicator, area, period))
    .filter((figure) => figure.kind === 'figure')
}

/** Evidence for the change between two figures of one area, as a note tells it: computed where it can be, else the publisher's. */
export function changeEvidence(before: Figure, now: Figure, context: NoteContext): Evidence {
  const pair = { compares: 'time', now: [now], against: [before] } as const
  const computed = overTime(pair, context.assessment)
  return leadingEvidence([computed, ...publishersOf(pair, context.assessment)]) ?? computed
}

/** @param followed the area whose own series it is */
export function roleOf(area: Area, followed: string): SeriesRole {
  if (area.id === followed) return 'area'
  return area.kind === 'district' || area.kind === 'city' ? area.kind : 'other'
}

/** The interval of a figure as a chart draws it: dashed where a rate's population had to be worked back. */
export function intervalOf(figure: Figure): ChartInterval | undefined {
  const interval = levelInterval(figure)
  return interval && drawn(interval, interval.supposedPopulation !== undefined)
}

const drawn = ({ lower, upper }: LevelInterval, supposed: boolean): ChartInterval => ({ lower, upper, supposed })

/** What the interval would be with so many answers each year, where their number is not published. */
export const supposedInterval = (figure: Figure, n: number): ChartInterval =>
  drawn(publishedShareInterval(figure.low, n), true)

export const hasVariance = (figure: Figure): boolean => bernoulliVariance(figure.low / 100) > 0

/** Breaks along a series: the first period after each. That two quarters are not the same months breaks no series. */
export function breaksOf(
  series: readonly Figure[],
  context: NoteContext,
): readonly { readonly at: Period; readonly because: Break }[] {
  return series.slice(1).flatMap((figure, i) => {
    const before = series[i]
    const because = before && breakBetween(before, figure, context.assessment.book.source)
    return because && because.kind !== 'stretch' ? [{ at: figure.period, because }] : []
  })
}

/** The figures of one area, earliest first. */
export type AreaSeries = { readonly area: string; readonly figures: readonly Figure[] }

/** An indicator's series in the area that is followed and in those beside it. */
export type SeriesShown = {
  readonly indicator: string
  readonly followed: AreaSeries
  readonly beside: readonly AreaSeries[]
}

/** The series of the areas shown, up to the period told. */
export function seriesShown(
  indicator: string,
  { followed, beside }: AreasShown,
  until: Period,
  context: NoteContext,
): SeriesShown {
  const of = (area: string): AreaSeries => ({ area, figures: seriesOf(indicator, area, until, context) })
  return { indicator, followed: of(followed), beside: beside.map(of) }
}

/** @param supposedN answers each year in the followed area, where their number is not published */
export function seriesChart(
  { indicator, followed, beside }: SeriesShown,
  supposedN: number | undefined,
  context: NoteContext,
): SeriesChart {
  const { book } = context.assessment
  const breaks = breaksOf(followed.figures, context)
  const lastBreak = breaks.at(-1)?.at
  const series = [followed, ...beside].map(({ area, figures }) => {
    const isFollowed = area === followed.area
    return {
      name: context.areaName(area),
      role: roleOf(book.area(area), followed.area),
      points: figures
        .filter((figure) => !isBounded(figure))
        .map((figure) =>
          point(figure, isFollowed ? lastBreak : undefined, isFollowed ? supposedN : undefined, context),
        ),
      joins: joins(figures, isFollowed, context),
    }
  })
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted(
    comparePeriods,
  )
  return {
    kind: 'series',
    unit: unitOnAxis(book.indicator(indicator), context),
    periods: withGaps(periods),
    series: series.filter(({ points }) => points.length > 0),
    breaks: breaks.map((item) => breakOf(item, context)),
  }
}

/** What stands after the topmost number of a scale: » %«, » kr.«. */
export function unitOnAxis(indicator: Indicator, context: NoteContext): string {
  if (isPercent(indicator)) return percentSign(context.language)
  return isKroner(indicator) ? context.words('\u00a0kr.', '\u00a0DKK') : ''
}

/** Whole years between the first and the last stand on the axis also where nobody measured. */
function withGaps(periods: readonly Period[]): readonly Period[] {
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last || !periods.every((period) => /^\d{4}$/.test(period))) return periods
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
}

function point(
  figure: Figure,
  lastBreak: Period | undefined,
  supposedN: number | undefined,
  context: NoteContext,
): ChartPoint {
  const isBefore = lastBreak !== undefined && comparePeriods(figure.period, lastBreak) < 0
  const interval =
    intervalOf(figure) ??
    (supposedN !== undefined && !isBefore && figure.indicator.kind === 'survey-share' && hasVariance(figure)
      ? supposedInterval(figure, supposedN)
      : undefined)
  return {
    period: figure.period,
    value: figure.low,
    label: figureText(figure, context.language),
    ...(interval && { interval }),
    ...(isBefore && { before: true, remark: context.words(`før ${lastBreak}`, `before ${lastBreak}`) }),
  }
}

function joins(figures: readonly Figure[], isOwn: boolean, context: NoteContext): readonly ChartJoin[] {
  return figures.slice(1).flatMap((figure, i): readonly ChartJoin[] => {
    const before = figures[i]
    if (!before || isBounded(before) || isBounded(figure) || before.period !== yearBefore(figure.period)) return []
    if (breakBetween(before, figure, context.assessment.book.source)) return []
    const { key } = changeEvidence(before, figure, context)
    const line = !isOwn ? 'plain' : key === 'shownRise' || key === 'shownFall' ? 'shown' : 'not-shown'
    return [{ from: before.period, to: figure.period, line }]
  })
}

/** A break in words at its place in the series. */
function breakOf(
  item: { readonly at: Period; readonly because: Break },
  context: NoteContext,
): SeriesChart['breaks'][number] {
  const { at, because } = item
  const area = because.kind === 'area-version' ? context.areaName(because.area) : ''
  return {
    before: at,
    reason: capitalise(breakWords(because, area, context.language)),
    remark: context.words(
      'Tal fra før og efter kan ikke sammenlignes.',
      'Figures from before and after cannot be compared.',
    ),
  }
}
