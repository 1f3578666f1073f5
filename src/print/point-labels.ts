import type { ChartPoint, ChartSeries } from '#report/chart.ts'
import { uncrowded } from './axis.ts'
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

/** Values of the followed area beside its points; the last one stands at the line's end. */
export function pointLabels(series: ChartSeries, frame: SeriesFrame, colours: Colours): string {
  if (series.role !== 'area') return ''
  const { m, x, y } = frame
  const size = m.value * 0.97
  const inner = series.points.slice(0, -1)
  const after = inner
    .filter((point) => !point.before)
    .map((point) => {
      const width = textWidth(point.label, size, 'SemiBold')
      const joined = series.joins.some(({ to }) => to === point.period)
      return { point, width, x: x(point.period), left: !joined && x(point.period) - 12 * m.scale - width >= 0 }
    })
  const dress = { size, colour: colours.area, halo: colours.paper, weight: 600 } as const
  const labels = uncrowded(after, 4).map(({ point, x, left, width }) =>
    left
      ? words(point.label, { ...dress, x: x - 12 * m.scale, y: y(point.value) + size * 0.35, anchor: 'end' })
      : words(point.label, { ...dress, x: Math.max(x, width / 2), y: y(point.value) - 14 * m.scale, anchor: 'middle' }),
  )
  return [...inner.filter(({ before }) => before).map((point) => beforeLabel(point, frame, colours)), ...labels].join(
    '',
  )
}
