import { leadingEvidence } from '#claims/evidence-sentence.ts'
import { figureText } from '#claims/naming.ts'
import { breakWords } from '#claims/obstacle-sentence.ts'
import type { Area } from '#domain/area.ts'
import { comparePeriods, firstDay, type Period, sameStretch, yearBefore } from '#domain/period.ts'
import { type Break, breakBetween } from '#evaluation/break.ts'
import { type Evidence, overTime, publishersOf } from '#evaluation/evidence.ts'
import { impliedPopulation, knownBasis } from '#evaluation/rate-basis.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { capitalise } from '#language/words.ts'
import { assumedDeff, bernoulliVariance } from '#statistics/published-share.ts'
import { rateInterval } from '#statistics/rate-interval.ts'
import { wilsonInterval } from '#statistics/wilson-interval.ts'
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

export function roleOf(area: Area, context: NoteContext): SeriesRole {
  if (area.id === context.assessment.dossier.partnership.area) return 'area'
  return area.kind === 'district' || area.kind === 'city' ? area.kind : 'other'
}

/** The 95 % interval of a figure, where the numbers behind it are known; for a published rate with its own implied population. */
export function intervalOf(figure: Figure, context: NoteContext): ChartInterval | undefined {
  if (isBounded(figure)) return undefined
  switch (figure.indicator.kind) {
    case 'survey-share':
      return figure.n === undefined ? undefined : shareInterval(figure.low, figure.n, false)
    case 'offence-rate':
      return intervalOfRate(figure, context)
    default:
      return undefined
  }
}

/** Wilson's interval in percent for a published share; the design effect of a weighted survey is assumed (methods §3, §6). */
function shareInterval(percent: number, n: number, supposed: boolean): ChartInterval {
  const { lower, upper } = wilsonInterval(percent / 100, n / assumedDeff, Number.POSITIVE_INFINITY)
  return { lower: 100 * lower, upper: 100 * upper, supposed }
}

function intervalOfRate(figure: Figure, context: NoteContext): ChartInterval | undefined {
  const known = knownBasis(figure, context.assessment.book)
  if (!('lacking' in known)) return { ...rateInterval(known.observed, 1000), supposed: false }
  const population = impliedPopulation(figure)?.value
  const count = figure.rate?.count
  if (population === undefined || count === undefined) return undefined
  return { ...rateInterval({ count, exposure: population * (figure.rate?.years ?? 1) }, 1000), supposed: true }
}

/** What the interval would be with so many answers each year, where their number is not published. */
export const supposedInterval = (figure: Figure, n: number): ChartInterval => shareInterval(figure.low, n, true)

export const hasVariance = (figure: Figure): boolean => bernoulliVariance(figure.low / 100) > 0

/** Breaks along a series: the first period after each. */
export function breaksOf(
  series: readonly Figure[],
  context: NoteContext,
): readonly { readonly at: Period; readonly because: Break }[] {
  return series.slice(1).flatMap((figure, i) => {
    const before = series[i]
    const because = before && breakBetween(before, figure, context.assessment.book.source)
    return because ? [{ at: figure.period, because }] : []
  })
}

/** The chart of an indicator in the partnership's area and beside it in its comparators. */
export function seriesChart(
  indicator: string,
  until: Period,
  supposedN: number | undefined,
  context: NoteContext,
): SeriesChart {
  const { dossier, book } = context.assessment
  const areas = [dossier.partnership.area, ...dossier.partnership.comparators]
  const own = seriesOf(indicator, dossier.partnership.area, until, context)
  const breaks = breaksOf(own, context)
  const lastBreak = breaks.at(-1)?.at
  const series = areas.map((id) => {
    const figures = id === dossier.partnership.area ? own : seriesOf(indicator, id, until, context)
    const isOwn = id === dossier.partnership.area
    return {
      name: context.areaName(id),
      role: roleOf(book.area(id), context),
      points: figures
        .filter((figure) => !isBounded(figure))
        .map((figure) => point(figure, isOwn ? lastBreak : undefined, isOwn ? supposedN : undefined, context)),
      joins: joins(figures, isOwn, context),
    }
  })
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted(
    comparePeriods,
  )
  const unit = book.indicator(indicator).unit === 'percent' ? (context.da ? '\u00a0%' : '%') : ''
  return {
    kind: 'series',
    unit,
    periods: withGaps(periods),
    series: series.filter(({ points }) => points.length > 0),
    breaks: breaks.map((item) => breakOf(item, context)),
  }
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
    intervalOf(figure, context) ??
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
