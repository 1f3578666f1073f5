import type { Language } from '#domain/text.ts'

type SiteWords = {
  readonly skip: string
  readonly menu: string
  /** Opens the menu on a phone. */
  readonly openMenu: string
  readonly youAreHere: string
  readonly partnerships: string
  readonly data: string
  readonly accessibility: string
  readonly search: string
  /** Label of the field. */
  readonly searchFor: string
  readonly otherLanguage: string
  readonly questions: string
  readonly toFrontPage: string
  /** On the button under a table, and what is said when it has been pressed. */
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly note: (year: number) => string
}

/** Words of the page around what is told: header, breadcrumbs, footer. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  da: {
    skip: 'Gå til indholdet',
    menu: 'Hovedmenu',
    openMenu: 'Menu',
    youAreHere: 'Du er her',
    partnerships: 'Partnerskaber',
    data: 'Data',
    accessibility: 'Tilgængelighed',
    search: 'Søg',
    searchFor: 'Søg i alle sider',
    otherLanguage: 'English',
    questions: 'Spørgsmål:',
    toFrontPage: 'Til forsiden',
    copy: 'Kopiér tabel',
    copied: 'Kopieret',
    notCopied: 'Det lykkedes ikke. Markér tabellen, og kopiér den selv.',
    note: (year) => `Noten ${year}`,
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    openMenu: 'Menu',
    youAreHere: 'You are here',
    partnerships: 'Partnerships',
    data: 'Data',
    accessibility: 'Accessibility',
    search: 'Search',
    searchFor: 'Search all pages',
    otherLanguage: 'Dansk',
    questions: 'Questions:',
    toFrontPage: 'To the front page',
    copy: 'Copy table',
    copied: 'Copied',
    notCopied: 'That did not work. Select the table and copy it yourself.',
    note: (year) => `The note of ${year}`,
  },
}
