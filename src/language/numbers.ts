import type { Language } from '#domain/text.ts'

const nonBreakingSpace = '\u00a0'
const minus = '\u2212'

const marks = {
  da: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
} as const

/**
 * Rounds half away from zero. A value within 1e-9 of a tie counts as the tie (methods §12): 0.285 is kept by the machine as 0.28499…
 * @param value any finite number
 * @param decimals whole number >= 0
 */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + 1e-9)
  return rounded === 0 ? 0 : rounded / scale
}

/** A number as it is printed: decimal comma, thousands point, true minus sign; in English point and comma. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot print number: it must be finite, got ${value}`)
  const rounded = roundHalfAway(value, decimals)
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.')
  const { decimal, thousands } = marks[language]
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands)
  return `${rounded < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** A difference with its sign: +4, −21, 0. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language)
  return roundHalfAway(value, decimals) > 0 ? `+${text}` : text
}

/** `26 %`, in English `26%`. */
export const formatPercent = (value: number, decimals: number, language: Language): string =>
  formatNumber(value, decimals, language) + percentSign(language)

/** What stands after a number in percent, with its space. */
export const percentSign = (language: Language): string => (language === 'da' ? `${nonBreakingSpace}%` : '%')

/** `10 procentpoint`, in English `10 percentage points`. */
export function formatPoints(value: number, decimals: number, language: Language): string {
  const number = formatNumber(value, decimals, language)
  if (language === 'da') return `${number}${nonBreakingSpace}procentpoint`
  return `${number} percentage ${isPrintedOne(value, decimals) ? 'point' : 'points'}`
}

/** `1.970.000 kr.`, in English `DKK 1,970,000`. */
export const formatKroner = (value: number, language: Language): string =>
  language === 'da'
    ? `${formatNumber(value, 0, 'da')}${nonBreakingSpace}kr.`
    : `DKK${nonBreakingSpace}${formatNumber(value, 0, 'en')}`

/** p as methods §5.7 prints it: two decimals from 0,10 up, three below, »p < 0,001« below that. */
export function formatP(p: number, language: Language): string {
  const space = nonBreakingSpace
  if (p < 0.001) return `p${space}<${space}${formatNumber(0.001, 3, language)}`
  return `p${space}=${space}${formatNumber(p, p >= 0.1 ? 2 : 3, language)}`
}

/** Whether a number is printed as exactly »1« or »−1«: the only ones that take the singular (1,0 and 0,5 take the plural). */
export const isPrintedOne = (value: number, decimals: number): boolean =>
  decimals === 0 && Math.abs(roundHalfAway(value, 0)) === 1
