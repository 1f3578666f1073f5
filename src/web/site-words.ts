import type { Language } from '#domain/text.ts'

type SiteWords = {
  readonly skip: string
  readonly menu: string
  readonly youAreHere: string
  readonly partnerships: string
  readonly otherLanguage: string
  readonly questions: string
  readonly toFrontPage: string
  readonly note: (year: number) => string
}

/** Words of the page around what is told: header, breadcrumbs, footer. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  da: {
    skip: 'Gå til indholdet',
    menu: 'Hovedmenu',
    youAreHere: 'Du er her',
    partnerships: 'Partnerskaber',
    otherLanguage: 'English',
    questions: 'Spørgsmål:',
    toFrontPage: 'Til forsiden',
    note: (year) => `Noten ${year}`,
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    youAreHere: 'You are here',
    partnerships: 'Partnerships',
    otherLanguage: 'Dansk',
    questions: 'Questions:',
    toFrontPage: 'To the front page',
    note: (year) => `The note of ${year}`,
  },
}
