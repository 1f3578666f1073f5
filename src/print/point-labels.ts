import type { ChartPoint, ChartSeries, SeriesChart } from '#report/chart.ts'
import { tickText, uncrowded } from './axis.ts'
import { textWidth } from './fonts.ts'
import type { SeriesFrame } from './series-frame.ts'
import type { Colours } from './style/tokens.ts'
import { words } from './svg.ts'
import { wrapText } from './wrap-text.ts'

/** A value from before a break stands with what was measured then, to the right of its point, up to the break. */
function beforeLabel(point: ChartPoint, { m, x, y, breaks, right }: SeriesFrame, colours: Colours): string {
  const start = x(point.period) + 11 * m.scale
  const end = Math.min(right, ...breaks.map((b) => b.x).filter((at) => at > start))
  const text = point.remark === undefined ? point.label : `${point.label} ${point.remark}`
  const lines = wrapText(text, Math.max(end - start - 6, m.small * 4), m.small)
  return lines
    .map((text, i) =>
      words(text, {
        x: start,
        y: y(point.value) + m.small * 0.34 + i * m.small * 1.2,
        size: m.small,
        colour: colours.area,
        halo: colours.paper,
      }),
    )
    .join('')
}

type Label = {
  readonly text: string
  readonly width: number
  readonly x: number
  readonly left: number
  readonly baseline: number
}

type Box = Label & { readonly top: number }

/** Places for a label, the best first: beside the point where no line arrives from there, else above it. */
function candidates(point: ChartPoint, joined: boolean, size: number, { m, x, y }: SeriesFrame): readonly Label[] {
  const width = textWidth(point.label, size, 'SemiBold')
  const [at, middle, text] = [x(point.period), y(point.value), point.label]
  const centred = Math.max(0, at - width / 2)
  const beside = { text, width, x: at, left: at - 12 * m.scale - width, baseline: middle + size * 0.35 }
  const above = { text, width, x: at, left: centred, baseline: middle - 14 * m.scale }
  const below = { text, width, x: at, left: centred, baseline: middle + 14 * m.scale + size * 0.7 }
  return (joined ? [above, below, beside] : [beside, above, below]).filter(({ left }) => left >= 0)
}

/** Whether a label lies on a number of the scale at the left. */
function coversScale({ left, top, baseline }: Box, { m, y, axis, language }: SeriesFrame): boolean {
  return axis.ticks.some((tick) => {
    const width = textWidth(tickText(tick, axis, language), m.small)
    return left < width + 4 && top < y(tick) && baseline > y(tick) - m.small * 1.1
  })
}

/** Whether a label lies on a marker of any series, its own point's aside. */
function coversMarker(box: Box, own: ChartPoint, series: readonly ChartSeries[], { m, x, y }: SeriesFrame): boolean {
  const reach = 7 * m.scale
  return series.some(({ points }) =>
    points.some((point) => {
      const [px, py] = [x(point.period), y(point.value)]
      const across = px > box.left - reach && px < box.left + box.width + reach
      return point !== own && across && py > box.top - reach && py < box.baseline + reach
    }),
  )
}

/** Values of the followed area beside its points; the last one stands at the line's end. */
export function pointLabels(chart: SeriesChart, series: ChartSeries, frame: SeriesFrame, colours: Colours): string {
  if (series.role !== 'area') return ''
  const size = frame.m.value * 0.97
  const inner = series.points.slice(0, -1)
  const labels = inner
    .filter((point) => !point.before)
    .flatMap((point) => {
      const joined = series.joins.some(({ to }) => to === point.period)
      const places = candidates(point, joined, size, frame)
      const free = places.find((place) => {
        const box = { ...place, top: place.baseline - size * 0.75 }
        return !coversScale(box, frame) && !coversMarker(box, point, chart.series, frame)
      })
      return free ?? places[0] ?? []
    })
  const dress = { size, colour: colours.area, halo: colours.paper, weight: 600 } as const
  return [
    ...inner.filter(({ before }) => before).map((point) => beforeLabel(point, frame, colours)),
    ...uncrowded(labels, 4).map(({ text, left, baseline }) => words(text, { ...dress, x: left, y: baseline })),
  ].join('')
}
