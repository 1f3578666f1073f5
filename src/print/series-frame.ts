import type { Language } from '#domain/text.ts'
import type { ChartPoint, SeriesChart } from '#report/chart.ts'
import { type Axis, axisFor, placesOf } from './axis.ts'
import { textWidth } from './fonts.ts'
import { type EndLabel, endLabels } from './series-labels.ts'
import { wrapText } from './wrap-text.ts'

/** A page on a desk, a phone, and the main column of a printed page. */
export type DrawingSize = 'wide' | 'phone' | 'paper'

/** Sizes in the drawing's own unit: a CSS pixel. */
export type Measures = {
  readonly width: number
  readonly height: number
  readonly small: number
  readonly value: number
  readonly big: number
  /** Between the plot and the labels at its end. */
  readonly gap: number
  /** Of markers and lines, against the desktop drawing. */
  readonly scale: number
}

export const measures: Readonly<Record<DrawingSize, Measures>> = {
  wide: { width: 840, height: 350, small: 15, value: 17, big: 24, gap: 16, scale: 1 },
  phone: { width: 350, height: 280, small: 14, value: 16, big: 20, gap: 13, scale: 0.92 },
  paper: { width: 504, height: 196, small: 11.4, value: 12.4, big: 16.5, gap: 10, scale: 0.72 },
}

/** A break's reason and remark, set as lines above the plot beside its dotted line. */
export type BreakText = {
  readonly x: number
  readonly top: number
  readonly textX: number
  readonly anchor: 'start' | 'end'
  readonly reason: readonly string[]
  readonly remark: readonly string[]
}

export type SeriesFrame = {
  readonly m: Measures
  readonly language: Language
  readonly axis: Axis
  readonly top: number
  readonly base: number
  readonly left: number
  readonly right: number
  readonly height: number
  readonly x: (period: string) => number
  readonly y: (value: number) => number
  readonly breaks: readonly BreakText[]
  readonly ends: readonly EndLabel[]
}

const allValues = (points: readonly ChartPoint[]): readonly number[] =>
  points.flatMap(({ value, interval }) => (interval ? [value, interval.lower, interval.upper] : [value]))

const lineHeight = 1.25

function breakTexts(chart: SeriesChart, size: DrawingSize, x: (period: string) => number): readonly BreakText[] {
  const { width, small, gap } = measures[size]
  let top = small
  return chart.breaks.map(({ before, reason, remark }) => {
    const earlier = Math.max(x(before) - 200, ...chart.periods.map(x).filter((other) => other < x(before)))
    const at = x(before) - Math.min(22, (x(before) - earlier) / 2)
    const leftwards = at - gap > width / 3
    const room = size === 'phone' ? width : leftwards ? at - gap : width - at - gap
    const text: BreakText = {
      x: at,
      top,
      textX: size === 'phone' ? 0 : leftwards ? at - gap : at + gap,
      anchor: size !== 'phone' && leftwards ? 'end' : 'start',
      reason: wrapText(reason, room, small, 'SemiBold'),
      remark: remark === '' ? [] : wrapText(remark, room, small),
    }
    top += (text.reason.length + text.remark.length) * small * lineHeight + 4
    return text
  })
}

/** Where everything in a series chart stands: labels first, since they decide how much room the lines have. */
export function seriesFrame(chart: SeriesChart, size: DrawingSize, language: Language): SeriesFrame {
  const m = measures[size]
  const axis = axisFor(chart.series.flatMap(({ points }) => allValues(points)))
  const wishes = endLabels(chart, size, m)
  const column = Math.max(0, ...wishes.map(({ width }) => width))
  const right = m.width - column - m.gap + 6 * m.scale
  const inset = m.small * 1.5 + textWidth(`${axis.to}`, m.small) * 0.4
  const [first, last] = [inset, right - 14 * m.scale]
  const places = placesOf(chart.periods)
  const x = (period: string): number => first + (places.get(period) ?? 0) * (last - first)
  const breaks = breakTexts(chart, size, x)
  const header = breaks.reduce((sum, b) => sum + (b.reason.length + b.remark.length) * m.small * lineHeight + 4, 0)
  const top = header + m.small * 1.4
  const base = top + m.height
  const y = (value: number): number => base - ((value - axis.from) / (axis.to - axis.from)) * m.height
  const ends = wishes.map((label) => ({ ...label, y: y(label.value) }))
  return { m, language, axis, top, base, left: 0, right, height: base + m.small * 2.1, x, y, breaks, ends }
}
