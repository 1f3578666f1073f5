import { firstDay, isPeriod } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'

export type Axis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly decimals: number
}

const steps = [1, 2, 2.5, 5, 10]

/** A scale that holds zero and all values, with at most four gridlines beside the zero line where all are positive. */
export function axisFor(values: readonly number[]): Axis {
  const bottom = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  // Where everything is zero there is still a scale to read it on.
  const top = highest - bottom < 1e-6 ? 1 : highest
  const span = top - bottom
  const power = 10 ** Math.floor(Math.log10(span / 4))
  const fits = (step: number): boolean => Math.ceil(top / step - 1e-9) - Math.floor(bottom / step + 1e-9) <= 4
  // 2.5 would print a decimal below ten, for no gain.
  const step = steps.filter((s) => s !== 2.5 || power >= 10).find((s) => fits(s * power)) ?? 10
  const size = step * power
  const [first, last] = [Math.floor(bottom / size + 1e-9), Math.max(1, Math.ceil(top / size - 1e-9))]
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * size)
  return { from: first * size, to: last * size, ticks, decimals: Math.max(0, -Math.floor(Math.log10(size) + 1e-9)) }
}

export const tickText = (tick: number, { decimals }: Axis, language: Language): string =>
  formatNumber(tick, decimals, language)

/** Where a period stands on the line of time, in years; undefined when the text is no period. */
const yearOf = (period: string): number | undefined => {
  if (!isPeriod(period)) return undefined
  const [year, month] = firstDay(period).split('-')
  return Number(year) + (Number(month) - 1) / 12
}

/** Places of periods in [0, 1], at true distance in time; evenly spread when one of them is no period. */
export function placesOf(periods: readonly string[]): ReadonlyMap<string, number> {
  const years = periods.map(yearOf)
  const known = years.flatMap((year) => (year === undefined ? [] : [year]))
  const places = known.length === periods.length ? known : periods.map((_, index) => index)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return new Map(
    periods.map((period, i) => [period, last === first ? 0.5 : ((places[i] ?? 0) - first) / (last - first)]),
  )
}

export const periodText = (period: string, language: Language): string =>
  isPeriod(period) ? formatPeriod(period, language) : period

/** Of labels with a place and a width those that can stand side by side: the last and the first, then the rest from the right. */
export function uncrowded<T extends { readonly x: number; readonly width: number }>(
  labels: readonly T[],
  air: number,
): readonly T[] {
  const [first, last] = [labels[0], labels.at(-1)]
  const kept: T[] = []
  for (const label of new Set([last, first, ...labels.toReversed()])) {
    if (!label) continue
    if (kept.every((other) => Math.abs(other.x - label.x) >= (other.width + label.width) / 2 + air)) kept.push(label)
  }
  return kept
}
