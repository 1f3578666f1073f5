import { type Day, lastDayOf } from '#domain/day.ts'
import type { Observation } from '#domain/observation.ts'
import type { Source } from '#domain/source.ts'

export type SourceOf = (id: string) => Source

/** Whether a source was public on a day: a month or a year counts as its last day, an undated source counts always. */
export function isPublicOn(source: Source, asOf: Day | undefined): boolean {
  const day = lastDayOf(source.date)
  return asOf === undefined || day === undefined || day <= asOf
}

type Published = Observation & {
  readonly measurement: { readonly kind: 'published'; readonly value: number; readonly decimals: number }
}

const isPublished = (row: Observation): row is Published => row.measurement.kind === 'published'
const half = (row: Published): number => 0.5 * 10 ** -row.measurement.decimals
const agree = (a: Published, b: Published): boolean =>
  Math.abs(a.measurement.value - b.measurement.value) <= half(a) + half(b) + 1e-9

/** Undated sources are oldest; of one date the id decides, so that the order of rows never does. */
function newestFirst(sourceOf: SourceOf) {
  const day = (row: Observation): string => lastDayOf(sourceOf(row.source).date) ?? ''
  return (a: Observation, b: Observation): number => day(b).localeCompare(day(a)) || a.source.localeCompare(b.source)
}

/**
 * Of the rows that several sources give for one figure, the one in use (design §3): the newest, or of those that agree with it within
 * rounding the one with most decimals, of equal ones the one with a number of answers. A row without a value is used only when none has one.
 * @param rows rows of one figure, at least one
 */
export function rowInUse(rows: readonly Observation[], sourceOf: SourceOf): Observation {
  const order = newestFirst(sourceOf)
  const ordered = rows.toSorted(order)
  const published = ordered.filter(isPublished)
  const newest = published[0]
  if (newest) {
    const precision = (row: Published): number =>
      row.measurement.decimals + (typeof row.n === 'number' || typeof row.of === 'number' ? 0.5 : 0)
    const best = published
      .filter((row) => agree(row, newest))
      .toSorted((a, b) => precision(b) - precision(a) || order(a, b))[0]
    return best ?? newest
  }
  const row = ordered.find((candidate) => candidate.measurement.kind === 'bounded') ?? ordered[0]
  if (!row) throw new RangeError('Cannot choose vintage: there must be at least one row')
  return row
}
