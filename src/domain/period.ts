/** A stretch of time: `2021`, `2021-Q3`, `2021-03`, or months from/to as `2020-09/2021-08`. */
export type Period = string

type Months = { readonly first: number; readonly last: number }

const inRange = (value: number, low: number, high: number): boolean => value >= low && value <= high

/** Months counted from year 0, both ends included; undefined when the text is no period. */
function monthsOf(period: string): Months | undefined {
  const year = /^(\d{4})$/.exec(period)
  if (year) return { first: Number(year[1]) * 12, last: Number(year[1]) * 12 + 11 }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) {
    const first = Number(quarter[1]) * 12 + (Number(quarter[2]) - 1) * 3
    return { first, last: first + 2 }
  }
  const range = /^(\d{4})-(\d{2})(?:\/(\d{4})-(\d{2}))?$/.exec(period)
  if (!range || !inRange(Number(range[2]), 1, 12)) return undefined
  const first = Number(range[1]) * 12 + Number(range[2]) - 1
  if (range[3] === undefined) return { first, last: first }
  const last = Number(range[3]) * 12 + Number(range[4]) - 1
  return inRange(Number(range[4]), 1, 12) && last >= first ? { first, last } : undefined
}

function months(period: Period): Months {
  const found = monthsOf(period)
  if (!found)
    throw new RangeError(`Cannot read period: it must be like 2021, 2021-Q3, 2021-03 or 2020-09/2021-08, got ${period}`)
  return found
}

const two = (value: number): string => String(value).padStart(2, '0')
const yearAndMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}`

export const isPeriod = (text: string): boolean => monthsOf(text) !== undefined

/** First day of a period, as `2021-01-01`. */
export const firstDay = (period: Period): string => `${yearAndMonth(months(period).first)}-01`

/** Last day of a period, as `2021-12-31`. */
export function lastDay(period: Period): string {
  const { last } = months(period)
  const days = new Date(Date.UTC(Math.floor(last / 12), (last % 12) + 1, 0)).getUTCDate()
  return `${yearAndMonth(last)}-${two(days)}`
}

/** Length in years: a quarter is 0.25. */
export const yearsIn = (period: Period): number => (months(period).last - months(period).first + 1) / 12

/** The calendar year in which a period ends. */
export const yearOf = (period: Period): number => Math.floor(months(period).last / 12)

/** The same stretch one year earlier. */
export function yearBefore(period: Period): Period {
  if (/^\d{4}$/.test(period)) return String(Number(period) - 1).padStart(4, '0')
  const quarter = /^(\d{4})(-Q[1-4])$/.exec(period)
  if (quarter) return `${Number(quarter[1]) - 1}${quarter[2]}`
  const { first, last } = months(period)
  return first === last ? yearAndMonth(first - 12) : `${yearAndMonth(first - 12)}/${yearAndMonth(last - 12)}`
}

/** Whether two periods cover the same months of the year, so that their counts can be held side by side. */
export function sameStretch(a: Period, b: Period): boolean {
  const [x, y] = [months(a), months(b)]
  return x.first % 12 === y.first % 12 && x.last - x.first === y.last - y.first
}

/** Earlier first; of two that begin alike, the shorter. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [months(a), months(b)]
  return x.first - y.first || x.last - y.last
}

/** Whether some month stands in both periods. */
export function overlap(a: Period, b: Period): boolean {
  const [x, y] = [months(a), months(b)]
  return x.first <= y.last && y.first <= x.last
}
