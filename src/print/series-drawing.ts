import type { Language } from '#domain/text.ts'
import type { ChartPoint, ChartSeries, SeriesChart, SeriesRole } from '#report/chart.ts'
import { periodText, tickText, uncrowded } from './axis.ts'
import { textWidth } from './fonts.ts'
import { pointLabels } from './point-labels.ts'
import { type DrawingSize, type SeriesFrame, seriesFrame } from './series-frame.ts'
import { spread } from './series-labels.ts'
import type { Colours } from './style/tokens.ts'
import { type Dress, element, line, picture, words } from './svg.ts'

const colourOf = (role: SeriesRole, colours: Colours): string => (role === 'area' ? colours.area : colours.other)

function grid({ axis, m, language, left, right, y }: SeriesFrame, unit: string, colours: Colours): string {
  return axis.ticks
    .map((tick) => {
      const stroke =
        tick === 0 ? { stroke: colours.ink2, 'stroke-width': 1.6 } : { stroke: colours.rule, 'stroke-width': 1 }
      const text = tickText(tick, axis, language) + (tick === axis.to ? unit : '')
      return (
        line(left, y(tick), right, y(tick), stroke) +
        words(text, { x: left, y: y(tick) - m.small * 0.35, size: m.small, colour: colours.ink2 })
      )
    })
    .join('')
}

function timeAxis(frame: SeriesFrame, periods: readonly string[], colours: Colours): string {
  const { m, base, x, language } = frame
  const labels = periods.map((period) => {
    const text = periodText(period, language)
    return { text, x: x(period), width: textWidth(text, m.small) }
  })
  return uncrowded(labels, m.small * 0.8)
    .map((label) => {
      const middle = Math.max(label.x, label.width / 2)
      return words(label.text, {
        x: middle,
        y: base + m.small * 1.7,
        size: m.small,
        colour: colours.ink2,
        anchor: 'middle',
      })
    })
    .join('')
}

function breakLines({ m, base, breaks }: SeriesFrame, colours: Colours): string {
  return breaks
    .map(({ x, top, textX, anchor, reason, remark }) => {
      const start =
        textX === 0 ? top + (reason.length + remark.length) * m.small * 1.25 - m.small * 0.5 : top - m.small * 0.7
      const texts = [...reason, ...remark].map((text, i) =>
        words(text, {
          x: textX,
          y: top + i * m.small * 1.25,
          size: m.small,
          anchor,
          ...(i < reason.length ? { weight: 600, colour: colours.ink } : { colour: colours.ink2 }),
        }),
      )
      const dotted = { stroke: colours.ink2, 'stroke-width': 1.8 * m.scale, 'stroke-dasharray': '2 4' }
      return line(x, start, x, base, dotted) + texts.join('')
    })
    .join('')
}

const before = (point: ChartPoint): boolean => point.before === true

/** Markers differ so that colour is not needed: area circle, district square, city dot, others diamond. */
function marker(role: SeriesRole, point: ChartPoint, { m, x, y }: SeriesFrame, colours: Colours): string {
  const [cx, cy, colour, s] = [x(point.period), y(point.value), colourOf(role, colours), m.scale]
  const hollow = { fill: colours.paper, stroke: colour, 'stroke-width': (role === 'area' ? 2.6 : 2) * s }
  if (role === 'area') {
    const dress = before(point) ? hollow : { fill: colour }
    return element('circle', { cx, cy, r: (before(point) ? 5.4 : 6.6) * s, ...dress })
  }
  if (role === 'city') return element('circle', { cx, cy, r: 3.8 * s, ...(before(point) ? hollow : { fill: colour }) })
  const r = 5.2 * s
  if (role === 'district') return element('rect', { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, ...hollow })
  return element('path', {
    d: `M${cx} ${cy - r * 1.3}L${cx + r * 1.3} ${cy}L${cx} ${cy + r * 1.3}L${cx - r * 1.3} ${cy}Z`,
    ...hollow,
  })
}

function whiskers(role: SeriesRole, point: ChartPoint, { m, x, y }: SeriesFrame, colours: Colours): string {
  if (!point.interval) return ''
  const { lower, upper, supposed } = point.interval
  const [at, low, high, cap] = [x(point.period), y(lower), y(upper), (role === 'area' ? 7.5 : 5) * m.scale]
  const stroke = { stroke: colourOf(role, colours), 'stroke-width': (role === 'area' ? 2 : 1.6) * m.scale }
  const dash = supposed ? { 'stroke-dasharray': `${3.6 * m.scale} ${3 * m.scale}` } : {}
  return (
    line(at, low, at, high, { ...stroke, ...dash }) +
    line(at - cap, low, at + cap, low, stroke) +
    line(at - cap, high, at + cap, high, stroke)
  )
}

/** Lines are bound to tests: full is shown, dotted is not, and where nothing may be compared there is none. */
function joins(series: ChartSeries, { m, x, y }: SeriesFrame, colours: Colours): string {
  const valueAt = new Map(series.points.map(({ period, value }) => [period, value]))
  return series.joins
    .flatMap(({ from, to, line: kind }) => {
      const [a, b] = [valueAt.get(from), valueAt.get(to)]
      if (a === undefined || b === undefined) return []
      const width = { shown: 3.4, 'not-shown': 2.4, plain: 2 }[kind] * m.scale
      const dash = kind === 'not-shown' ? `${3.4 * m.scale} ${3.8 * m.scale}` : undefined
      const stroke = { stroke: colourOf(series.role, colours), 'stroke-width': width, 'stroke-dasharray': dash }
      return [line(x(from), y(a), x(to), y(b), stroke)]
    })
    .join('')
}

function ends({ m, base, right, ends: labels }: SeriesFrame, colours: Colours): string {
  return spread(labels, base)
    .map((label) => {
      const x = right + m.gap - 6 * m.scale
      const baseline = label.y + label.textSize * 0.35
      const dress = { colour: colourOf(label.role, colours), halo: colours.paper }
      const value = words(label.text, { ...dress, x, y: baseline, size: label.textSize, weight: 600 })
      const after = textWidth(`${label.text}  `, label.textSize, 'SemiBold')
      const names = label.name.map((text, i) =>
        words(text, {
          ...dress,
          x: label.stacked ? x : x + after,
          y: label.stacked ? baseline + (i + 1) * label.nameSize * 1.22 : baseline,
          size: label.nameSize,
          weight: label.role === 'area' ? 600 : 400,
        }),
      )
      return value + names.join('')
    })
    .join('')
}

/**
 * A series by year (look §5): intervals, a gap and its reason at a break, labels at the lines' ends, no legend.
 * @param told id of its own on the page, title and description for those who do not see it
 */
export function seriesDrawing(
  chart: SeriesChart,
  size: DrawingSize,
  told: { readonly id: string; readonly title: string; readonly description: string },
  language: Language,
  { colours, families }: Dress,
): string {
  const frame = seriesFrame(chart, size, language)
  // The followed area lies on top of what it is held against.
  const ordered = chart.series.toSorted((a, b) => Number(a.role === 'area') - Number(b.role === 'area'))
  const layers = ordered.map((series) =>
    [
      joins(series, frame, colours),
      ...series.points.map((point) => whiskers(series.role, point, frame, colours)),
      ...series.points.map((point) => marker(series.role, point, frame, colours)),
    ].join(''),
  )
  return picture(
    { width: frame.m.width, height: Math.ceil(frame.height), families },
    told,
    grid(frame, chart.unit, colours),
    timeAxis(frame, chart.periods, colours),
    breakLines(frame, colours),
    ...layers,
    ...ordered.map((series) => pointLabels(chart, series, frame, colours)),
    ends(frame, colours),
  )
}
