import type { Language } from '#domain/text.ts'

/** The address of a page in a language: `/tal/…`, in English `/en/tal/…`. */
export const addressIn = (language: Language, path: string): string => (language === 'en' ? `/en${path}` : path)

export const otherLanguage = (language: Language): Language => (language === 'da' ? 'en' : 'da')

/** The language that an address is in. */
export const languageOf = (path: string): Language => (path === '/en' || path.startsWith('/en/') ? 'en' : 'da')

/** A number's page; a slash in a period of months is written `_`. */
export const numberPath = (figure: {
  readonly indicator: string
  readonly area: string
  readonly period: string
}): string => `/tal/${figure.indicator}/${figure.area}/${figure.period.replace('/', '_')}`

/** The file itself, for saving. */
export const rawFilePath = (partnership: string, path: string): string =>
  `/partnerskaber/${partnership}/raafiler/${path}`
