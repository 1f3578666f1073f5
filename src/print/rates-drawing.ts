import type { Language } from '#domain/text.ts'
import type { RatesChart } from '#report/chart.ts'
import { type Axis, axisFor, periodText, tickText } from './axis.ts'
import { textWidth } from './fonts.ts'
import { type DrawingSize, type Measures, measures } from './series-frame.ts'
import { type Dress, element, line, picture, words } from './svg.ts'
import { wrapText } from './wrap-text.ts'

type Group = RatesChart['groups'][number]
type Row = Group['rows'][number]

type RatesFrame = {
  readonly m: Measures
  readonly axis: Axis
  readonly size: DrawingSize
  readonly language: Language
  readonly pitch: number
  readonly nameRoom: number
  readonly x: (value: number) => number
}

function ratesFrame(chart: RatesChart, size: DrawingSize, language: Language): RatesFrame {
  const m = measures[size]
  const rows = chart.groups.flatMap((group) => group.rows)
  const axis = axisFor(
    rows.flatMap((row) => ('missing' in row ? [] : [row.value, row.interval?.lower ?? 0, row.interval?.upper ?? 0])),
  )
  const longest = Math.max(0, ...chart.groups.map(({ name }) => textWidth(name, m.small * 1.04, 'SemiBold')))
  const nameRoom = size === 'phone' ? m.width : Math.min(longest, m.width * 0.26)
  const periods = Math.max(0, ...rows.map(({ period }) => textWidth(periodText(period, language), m.small)))
  const left = (size === 'phone' ? 0 : nameRoom + m.small * 1.4) + periods + m.small * 0.9
  const widest = Math.max(0, ...rows.map((row) => ('missing' in row ? 0 : textWidth(row.label, m.value, 'SemiBold'))))
  const right = m.width - widest - m.gap - 4
  const x = (value: number): number => left + ((value - axis.from) / (axis.to - axis.from)) * (right - left)
  return { m, axis, size, language, pitch: m.small * 1.8, nameRoom, x }
}

function rowDrawing(row: Row, role: Group['role'], y: number, frame: RatesFrame, { colours }: Dress): string {
  const { m, x, language, axis } = frame
  const middle = y + m.small * 0.35
  const colour = role === 'area' ? colours.area : colours.other
  const zero = x(Math.max(0, axis.from))
  const period = words(periodText(row.period, language), {
    x: x(axis.from) - m.small * 0.9,
    y: middle,
    size: m.small,
    colour: colours.ink2,
    anchor: 'end',
  })
  if ('missing' in row) {
    const text = words(row.missing, {
      x: zero + 7,
      y: middle,
      size: m.small * 0.96,
      colour: colours.ink2,
      halo: colours.paper,
    })
    return period + text
  }
  const [lower, upper] = [row.interval?.lower ?? row.value, row.interval?.upper ?? row.value]
  const stroke = { stroke: colour, 'stroke-width': 2 * m.scale }
  const dash = row.interval?.supposed ? { 'stroke-dasharray': `${3.6 * m.scale} ${3 * m.scale}` } : {}
  const cap = 6 * m.scale
  const whisker = row.interval
    ? line(x(lower), y, x(upper), y, { ...stroke, ...dash }) +
      line(x(lower), y - cap, x(lower), y + cap, stroke) +
      line(x(upper), y - cap, x(upper), y + cap, stroke)
    : ''
  const end = Math.max(x(upper), x(row.value) + 5.6 * m.scale)
  return (
    period +
    whisker +
    element('circle', { cx: x(row.value), cy: y, r: 5.8 * m.scale, fill: colour }) +
    words(row.label, {
      x: end + 8 * m.scale,
      y: middle,
      size: m.value * 0.96,
      colour,
      weight: 600,
      halo: colours.paper,
    })
  )
}

type Placed = { readonly drawing: string; readonly bottom: number }

function groupDrawing(group: Group, top: number, frame: RatesFrame, dress: Dress): Placed {
  const { m, size, pitch, nameRoom } = frame
  const nameSize = m.small * 1.04
  const lines = wrapText(group.name, nameRoom, nameSize, 'SemiBold')
  const phone = size === 'phone'
  const headHeight = phone ? lines.length * nameSize * 1.3 + 4 : 0
  const rowsTop = top + headHeight
  const height = Math.max(group.rows.length * pitch, phone ? 0 : lines.length * nameSize * 1.25)
  const nameTop = phone ? top + nameSize : rowsTop + (height - lines.length * nameSize * 1.25) / 2 + nameSize
  const colour = group.role === 'area' ? dress.colours.area : dress.colours.other
  const names = lines.map((text, i) =>
    words(text, {
      x: 0,
      y: nameTop + i * nameSize * 1.25,
      size: nameSize,
      colour,
      weight: 600,
      halo: dress.colours.paper,
    }),
  )
  const rows = group.rows.map((row, i) => rowDrawing(row, group.role, rowsTop + (i + 0.5) * pitch, frame, dress))
  return { drawing: [...names, ...rows].join(''), bottom: rowsTop + height }
}

function gridDrawing({ axis, x, m, language }: RatesFrame, bottom: number, { colours }: Dress): string {
  return axis.ticks
    .map((tick) => {
      const stroke =
        tick === 0 ? { stroke: colours.ink2, 'stroke-width': 1.6 } : { stroke: colours.rule, 'stroke-width': 1 }
      const text = tickText(tick, axis, language)
      const label = {
        x: x(tick),
        y: bottom + m.small * 1.35,
        size: m.small,
        colour: colours.ink2,
        anchor: 'middle',
      } as const
      return line(x(tick), 0, x(tick), bottom, stroke) + words(text, label)
    })
    .join('')
}

/** Values side by side with intervals (look, c-kriminalitet): an area to a group, a period to a row. */
export function ratesDrawing(
  chart: RatesChart,
  size: DrawingSize,
  told: { readonly id: string; readonly title: string; readonly description: string },
  language: Language,
  dress: Dress,
): string {
  const frame = ratesFrame(chart, size, language)
  const { m } = frame
  const placed: Placed[] = []
  for (const group of chart.groups) {
    const top = placed.length === 0 ? m.small * 0.2 : (placed.at(-1)?.bottom ?? 0) + m.small * 1.1
    placed.push(groupDrawing(group, top, frame, dress))
  }
  const bottom = (placed.at(-1)?.bottom ?? 0) + m.small * 0.3
  return picture(
    { width: m.width, height: Math.ceil(bottom + m.small * 1.8), families: dress.families },
    told,
    gridDrawing(frame, bottom, dress),
    ...placed.map(({ drawing }) => drawing),
  )
}
