import type { Period } from '#domain/period.ts'
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

const quarterOf = (period: Period) => /^(\d{4})-Q(\d)$/.exec(period)
const isRange = (period: Period): boolean => period.includes('/')

/** A period in words: `2021`, `3. kvartal 2021`, `marts 2021`, `september 2020 til august 2021`. */
export function formatPeriod(period: Period, language: Language): string {
  const quarter = quarterOf(period)
  if (quarter)
    return language === 'da' ? `${quarter[2]}.\u00a0kvartal ${quarter[1]}` : `Q${quarter[2]}\u00a0${quarter[1]}`
  if (!isRange(period)) return formatDay(period, language)
  const [from = '', to = ''] = period.split('/')
  return `${formatDay(from, language)} ${language === 'da' ? 'til' : 'to'} ${formatDay(to, language)}`
}

const ordinals = ['', 'first', 'second', 'third', 'fourth']

/** When something was so: `i 2021`, `i perioden september 2020 til august 2021`, `in the third quarter of 2021`. */
export function inPeriod(period: Period, language: Language): string {
  const written = formatPeriod(period, language)
  if (isRange(period)) return language === 'da' ? `i perioden ${written}` : `in the period ${written}`
  const quarter = quarterOf(period)
  return language === 'en' && quarter
    ? `in the ${ordinals[Number(quarter[2])]} quarter of ${quarter[1]}`
    : `${language === 'da' ? 'i' : 'in'} ${written}`
}

const isYear = (period: Period): boolean => /^\d{4}$/.test(period)

/** Two periods as a span: `2021–2022`; with air about the dash where the periods are of several words: `marts 2021 – marts 2022`. */
export const formatSpan = (from: Period, to: Period, language: Language): string =>
  [from, to].map((period) => formatPeriod(period, language)).join(isYear(from) && isYear(to) ? '–' : ' – ')
