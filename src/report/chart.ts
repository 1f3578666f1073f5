/** What a chart shows, as data. All values in the unit printed; drawing is the printers' (look §5). */
export type Chart = SeriesChart | RatesChart

/** Whose series it is decides how it is drawn: the followed area in blue, others grey with markers of their own. */
export type SeriesRole = 'area' | 'district' | 'city' | 'other'

export type ChartInterval = {
  readonly lower: number
  readonly upper: number
  /** Drawn dashed: what the uncertainty would be at a supposed number of answers. */
  readonly supposed: boolean
}

export type ChartPoint = {
  readonly period: string
  readonly value: number
  readonly label: string
  readonly interval?: ChartInterval
  /** Before a break: drawn hollow, with `remark` beside it. */
  readonly before?: boolean
  readonly remark?: string
}

/** A line between two neighbouring points exists only where they can be compared; `shown` when the change is. */
export type ChartJoin = { readonly from: string; readonly to: string; readonly line: 'shown' | 'not-shown' | 'plain' }

export type ChartSeries = {
  readonly name: string
  readonly role: SeriesRole
  readonly points: readonly ChartPoint[]
  readonly joins: readonly ChartJoin[]
}

/** A series by year, with intervals, and a gap and a reason in words at a break. */
export type SeriesChart = {
  readonly kind: 'series'
  /** Printed after the topmost gridline's number: » %«. */
  readonly unit: string
  readonly periods: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly breaks: readonly { readonly before: string; readonly reason: string; readonly remark: string }[]
}

/** Values side by side, an area to a group and a period to a row. */
export type RatesChart = {
  readonly kind: 'rates'
  readonly groups: readonly {
    readonly name: string
    readonly role: SeriesRole
    readonly rows: readonly (
      | { readonly period: string; readonly value: number; readonly label: string; readonly interval?: ChartInterval }
      | { readonly period: string; readonly missing: string }
    )[]
  }[]
}

/** A small drawing in a table row: before and now on one scale, with the allowed range and a comparator (look §5.7). */
export type ScaleMark = {
  readonly max: number
  readonly before?: number
  readonly now: number
  readonly limit?: number
  readonly comparator?: { readonly value: number; readonly name: string }
  readonly line: 'shown' | 'not-shown'
}
