import { type Day, lastDayOf } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Observation } from '#domain/observation.ts'
import type { Source } from '#domain/source.ts'
import { type Measured, measuredRow } from './measured-row.ts'

export type SourceOf = (id: string) => Source

/** Whether a source was public on a day: a month or a year counts as its last day, an undated source counts always. */
export function isPublicOn(source: Source, asOf: Day | undefined): boolean {
  const day = lastDayOf(source.date)
  return asOf === undefined || day === undefined || day <= asOf
}

/** Undated sources are oldest; of one date the id decides, so that the order of rows never does. */
export function newestFirst(sourceOf: SourceOf) {
  const day = (source: string): string => lastDayOf(sourceOf(source).date) ?? ''
  return (a: { readonly source: string }, b: { readonly source: string }): number =>
    day(b.source).localeCompare(day(a.source)) || a.source.localeCompare(b.source)
}

type Vintage = { readonly row: Observation; readonly measured: Measured }

/** Whether one true value can stand behind both: their bounds, widened by their rounding, meet. */
const agree = ({ measured: a }: Vintage, { measured: b }: Vintage): boolean =>
  a.low - a.half <= b.high + b.half + 1e-9 && b.low - b.half <= a.high + a.half + 1e-9

/** Positive when the first tells less: bounds less than a value, then a coarser rounding, then no number of answers. */
function byPrecision({ measured: a }: Vintage, { measured: b }: Vintage): number {
  const isBounded = (measured: Measured): number => Number(measured.low !== measured.high)
  const hasAnswers = (measured: Measured): number => Number(measured.n !== undefined || measured.parts !== undefined)
  return isBounded(a) - isBounded(b) || a.half - b.half || hasAnswers(b) - hasAnswers(a)
}

/**
 * Of the rows that several sources give for one figure, the one in use (design §3): the newest, or of those that agree with it within
 * rounding the one with most decimals, of equal ones the one with a number of answers. A row without a value is used only when none has one.
 * @param rows rows of one figure, at least one
 */
export function rowInUse(indicator: Indicator, rows: readonly Observation[], sourceOf: SourceOf): Observation {
  const ordered = rows.toSorted(newestFirst(sourceOf))
  const valued = ordered.flatMap((row): readonly Vintage[] => {
    const measured = measuredRow(indicator, row)
    return measured ? [{ row, measured }] : []
  })
  const [newest] = valued
  // Sorting keeps the newer of equals first.
  const best = newest && valued.filter((vintage) => agree(vintage, newest)).toSorted(byPrecision)[0]
  const row = best?.row ?? ordered[0]
  if (!row) throw new RangeError('Cannot choose vintage: there must be at least one row')
  return row
}
