import type { Missing, MissingReason } from './missing.ts'
import type { Period } from './period.ts'
import type { Text } from './text.ts'

/**
 * A figure that somebody else has published, kept as it was printed: value and bounds in the indicator's unit (26 is 26 percent),
 * so that its rounding stays known. A share in [0, 1] begins where the statistics begin.
 */
export type Measurement =
  | { readonly kind: 'published'; readonly value: number; readonly decimals: number }
  /** »1-4«, »<5«: hidden, but known to lie between two ends (both included). */
  | { readonly kind: 'bounded'; readonly lower: number; readonly upper: number; readonly printed: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

/** Where a row stood when it was read: the file in the folder and its line, the header being 1. */
export type Origin = { readonly file: string; readonly line: number }

/** One figure from one source: what, where, when, how much, from where. Breaks are not stored: `compare` derives them. */
export type Observation = {
  readonly indicator: string
  readonly area: string
  readonly areaVersion: string
  readonly period: Period
  readonly measurement: Measurement
  /** Number of answers behind a survey figure; absent where it has no meaning. */
  readonly n?: number | Missing
  /** Both parts of a share (12 of 15); they are the figure, `measurement` is how it was printed. */
  readonly count?: number | Missing
  readonly of?: number | Missing
  readonly source: string
  /** Place in the source: »tabel 1 række 2«. */
  readonly at?: string
  readonly note?: Text
  readonly origin: Origin
}

/** The name of a figure in findings, acceptances and addresses. */
export const figureId = (figure: { indicator: string; area: string; period: Period }): string =>
  `${figure.indicator}:${figure.area}:${figure.period}`
