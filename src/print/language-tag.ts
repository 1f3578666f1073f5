import type { Language } from '#domain/text.ts'

/** The language as documents name it. */
export const tagOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'da-DK')
