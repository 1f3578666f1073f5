import { type Content, capitalised, say, sentences } from '#claims/content.ts'
import { subjectOf } from '#claims/naming.ts'
import { comparePeriods, type Period } from '#domain/period.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import { ownAreas } from '#report/areas-shown.ts'
import type { SeriesChart } from '#report/chart.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Figure } from '#report/report.ts'
import { type SeriesShown, seriesChart, seriesShown } from '#report/series.ts'
import { sourcesCaption } from './caption.ts'
import { consistentAnswers } from './consistent-answers.ts'

type Named = Pick<Figure, 'id' | 'label'>

/** A survey's series in the partnership's area and its comparators, with every break, up to the period told. */
export const surveyFigure = (id: string, period: Period, context: NoteContext, named: Named): Figure =>
  seriesFigure(ownSeries(id, period, context), consistentAnswers(context)?.min, context, named)

const ownSeries = (id: string, period: Period, context: NoteContext): SeriesShown =>
  seriesShown(id, ownAreas(context), period, context)

/**
 * Series as a figure under their subject, with every source.
 * @param n answers supposed each year in the followed area, where their number is not published
 * @param explain what its intervals rest on
 */
export function seriesFigure(
  shown: SeriesShown,
  n: number | undefined,
  context: NoteContext,
  named: Named,
  explain = (chart: SeriesChart): Content => intervalCaption(chart, n, context),
): Figure {
  const title = capitalised(subjectOf(context.assessment.book.indicator(shown.indicator), context.language))
  const chart = seriesChart(shown, n, context)
  return drawn(chart, explain(chart), { shown, title, named }, context)
}

/**
 * The same from the last break on: only what can be held against the newest figure; that earlier ones are left out is said.
 * @param title what the chart shows, as a finding
 */
export function comparableFigure(
  id: string,
  period: Period,
  title: Content,
  context: NoteContext,
  named: Named,
): Figure {
  const n = consistentAnswers(context)?.min
  const shown = ownSeries(id, period, context)
  const whole = seriesChart(shown, n, context)
  const last = whole.breaks.at(-1)
  if (!last) return drawn(whole, intervalCaption(whole, n, context), { shown, title, named }, context)
  const left = say(
    context.words(`${last.reason}; tal fra før er udeladt.`, `${last.reason}; earlier figures are left out.`),
  )
  const recent = since(last.before, whole)
  const remark = sentences(intervalCaption(recent, n, context), left)
  return drawn(recent, remark, { shown, title, named, from: last.before }, context)
}

function since(from: Period, chart: SeriesChart): SeriesChart {
  const isSince = (period: Period): boolean => comparePeriods(period, from) >= 0
  const series = chart.series.map((each) => ({
    ...each,
    points: each.points.filter(({ period }) => isSince(period)),
    joins: each.joins.filter((join) => isSince(join.from)),
  }))
  return {
    ...chart,
    periods: chart.periods.filter(isSince),
    series: series.filter(({ points }) => points.length > 0),
    breaks: [],
  }
}

type Drawn = {
  readonly shown: SeriesShown
  readonly title: Content
  readonly named: Named
  readonly from?: Period
}

/** @param remark what stands before the sources */
function drawn(chart: SeriesChart, remark: Content, told: Drawn, context: NoteContext): Figure {
  const { shown, from } = told
  const figures = [shown.followed, ...shown.beside]
    .flatMap((series) => series.figures)
    .filter(({ period }) => from === undefined || comparePeriods(period, from) >= 0)
  const caption = sentences(remark, sourcesCaption(figures, context))
  return { ...told.named, title: told.title, alt: chartWords(chart, context), chart, caption }
}

/** The chart read aloud: »Tingbjerg-Husum: 22 % i 2014; 16 % i 2021; 26 % i 2022.«, and every break. */
function chartWords(chart: SeriesChart, context: NoteContext): string {
  const lines = chart.series.map(({ name, points }) => {
    const told = points.map(({ period, label }) => `${label} ${inPeriod(period, context.language)}`)
    return `${name}: ${told.join('; ')}.`
  })
  return [...lines, ...chart.breaks.map(({ reason, remark }) => `${reason}. ${remark}`)].join(' ')
}

/** What the intervals rest on, or why there are none. */
function intervalCaption(chart: SeriesChart, n: number | undefined, context: NoteContext): Content {
  const isSupposed = chart.series.some(({ points }) => points.some(({ interval }) => interval?.supposed))
  if (!isSupposed || n === undefined) return noIntervalCaption(chart, context)
  const answers = formatNumber(n, 0, context.language)
  return say(
    context.words(
      `Stiplet interval: sådan ville usikkerheden se ud med ${answers} svar hvert år. Det rigtige antal svar er ikke offentliggjort.`,
      `Dashed interval: what the uncertainty would be with ${answers} answers each year. The real number has not been published.`,
    ),
  )
}

function noIntervalCaption(chart: SeriesChart, context: NoteContext): Content {
  const isBare = chart.series.some(({ role, points }) => role === 'area' && points.some(({ interval }) => !interval))
  return isBare
    ? say(
        context.words(
          'Uden interval, hvor antallet af svar ikke er offentliggjort.',
          'No interval where the number of answers has not been published.',
        ),
      )
    : []
}
