/** A day as `2022-05-24`. Days compare as text. */
export type Day = string

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a text is a day that exists (31-02 does not). */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Whether a text is a source's date: a day, a month, a year or `unknown`. */
export const isSourceDate = (text: string): boolean =>
  text === 'unknown' || isDay(text) || /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** The last day that a source's date can mean: a month or a year counts as its last day; undefined when unknown. */
export function lastDayOf(date: string): Day | undefined {
  if (date === 'unknown') return undefined
  if (/^\d{4}$/.test(date)) return `${date}-12-31`
  if (/^\d{4}-\d{2}$/.test(date))
    return `${date}-${String(daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`
  return date
}
