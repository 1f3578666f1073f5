import type { ChartPoint, ChartSeries, SeriesChart, SeriesRole } from '#report/chart.ts'
import { textWidth } from './fonts.ts'
import type { DrawingSize, Measures } from './series-frame.ts'
import { wrapText } from './wrap-text.ts'

/** Value and name at the end of a line. */
export type EndLabel = {
  readonly role: SeriesRole
  readonly value: number
  readonly y: number
  readonly text: string
  readonly textSize: number
  readonly nameSize: number
  readonly name: readonly string[]
  /** Name under the value, or after it on the same line. */
  readonly stacked: boolean
  readonly width: number
}

/** At least this far apart (look §5.5). */
const apart = 18

function endLabel(
  { role, name }: ChartSeries,
  point: ChartPoint,
  last: boolean,
  size: DrawingSize,
  m: Measures,
): EndLabel {
  const text = last ? point.label : `${point.label} (${point.period})`
  const textSize = role === 'area' ? m.big : m.value
  const room = m.width * (size === 'phone' ? 0.28 : 0.26)
  const beside = textWidth(`${text}  `, textSize, 'SemiBold') + textWidth(name, m.small)
  const stacked = role === 'area' || beside > room
  const lines = stacked ? wrapText(name, room, m.small, role === 'area' ? 'SemiBold' : 'Regular') : [name]
  const nameWidth = Math.max(...lines.map((l) => textWidth(l, m.small, role === 'area' ? 'SemiBold' : 'Regular')))
  const width = stacked ? Math.max(textWidth(text, textSize, 'SemiBold'), nameWidth) : beside
  return { role, value: point.value, y: 0, text, textSize, nameSize: m.small, name: lines, stacked, width }
}

/** One label per series that has a point, at its last one. */
export function endLabels(chart: SeriesChart, size: DrawingSize, m: Measures): readonly EndLabel[] {
  return chart.series.flatMap((series) => {
    const point = series.points.at(-1)
    return point ? [endLabel(series, point, point.period === chart.periods.at(-1), size, m)] : []
  })
}

/** How far a label reaches above and below the height of its point. */
const reach = (label: EndLabel): { readonly above: number; readonly below: number } => ({
  above: label.textSize * 0.5,
  below: label.textSize * 0.5 + (label.stacked ? label.name.length * label.nameSize * 1.2 : 0),
})

const distance = (upper: EndLabel, lower: EndLabel): number =>
  Math.max(apart, reach(upper).below + reach(lower).above + 3)

/** Moves labels apart, from the top down and then back up from the floor, so that none covers another. */
export function spread(labels: readonly EndLabel[], floor: number): readonly EndLabel[] {
  const down: EndLabel[] = []
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const above = down.at(-1)
    down.push(above ? { ...label, y: Math.max(label.y, above.y + distance(above, label)) } : label)
  }
  const up: EndLabel[] = []
  for (const label of down.toReversed()) {
    const below = up.at(-1)
    const lowest = below ? below.y - distance(label, below) : floor - reach(label).below
    up.push({ ...label, y: Math.min(label.y, lowest) })
  }
  return up.toReversed()
}
