import { firstDay, type Period, sameStretch } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'

const monthNames = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

const monthName = (month: string, language: Language): string => monthNames[language][Number(month) - 1] ?? ''

/** A day in digits: `24-05-2022`, in English `24/05/2022`. */
export function formatDayShort(day: string, language: Language): string {
  const [year, month, date] = day.split('-')
  return language === 'da' ? `${date}-${month}-${year}` : `${date}/${month}/${year}`
}

/** A day, month or year in words: `24. maj 2022`, `juni 2021`, `2020`. */
export function formatDay(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  if (day === undefined) return `${monthName(month, language)} ${year}`
  return language === 'da'
    ? `${Number(day)}.\u00a0${monthName(month, 'da')} ${year}`
    : `${Number(day)}\u00a0${monthName(month, 'en')} ${year}`
}

/** A period in words: `2021`, `3. kvartal 2021`, `marts 2021`, `september 2020 til august 2021`. */
export function formatPeriod(period: Period, language: Language): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period)
  if (quarter) {
    return language === 'da' ? `${quarter[2]}.\u00a0kvartal ${quarter[1]}` : `quarter ${quarter[2]} of ${quarter[1]}`
  }
  const range = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(period)
  if (!range) return formatDay(period, language)
  const [from = '', to = ''] = [range[1], range[2]]
  return `${formatDay(from, language)} ${language === 'da' ? 'til' : 'to'} ${formatDay(to, language)}`
}

/** Two periods as a span: `2021–22` for years that follow each other in one century, else both in full. */
export function formatSpan(from: Period, to: Period): string {
  const years = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && sameStretch(from, to)
  if (!years || from.slice(0, 2) !== to.slice(0, 2)) return `${from}–${to}`
  return `${firstDay(from).slice(0, 4)}–${to.slice(2)}`
}
