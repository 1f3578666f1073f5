import type { Language } from '#domain/text.ts'
import { formatNumber } from '#language/numbers.ts'
import { capitalise, numeral } from '#language/words.ts'
import type { SearchKind } from '#report/search-entries.ts'

export type Said = {
  readonly title: string
  readonly description: string
  readonly what: string
  readonly begin: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly count: (count: number) => string
  readonly more: (count: number) => string
  readonly also: string
  readonly andMore: (count: number) => string
  readonly found: (count: number, query: string) => string
  readonly alike: (query: string) => string
  readonly some: (query: string) => string
  readonly none: (query: string) => string
  readonly cut: (length: number, kept: number) => string
}

/** What the search page says. */
export const words: Readonly<Record<Language, Said>> = {
  da: {
    title: 'Søg',
    description: 'Søg efter et partnerskab, et mål, en indikator, en aktivitet, et område, en plan eller en note.',
    what: 'Skriv et ord eller to: et sted, et tal, der måles, en aktivitet eller den, der står for den. Stavefejl gør ikke noget.',
    begin: 'Begynd her',
    kinds: {
      partnership: 'Partnerskaber',
      goal: 'Mål',
      indicator: 'Indikatorer',
      activity: 'Aktiviteter',
      area: 'Områder',
      plan: 'Planer',
      note: 'Noter',
    },
    count: (count) => `${numeral(count, 'da')} fundet`,
    more: (count) => `Og ${numeral(count, 'da')} til. Skriv flere ord for at finde dem.`,
    also: 'også',
    andMore: (count) => `og ${numeral(count, 'da')} til`,
    found: (count, query) =>
      count === 1 ? `Én side svarer til ${query}.` : `${capitalise(numeral(count, 'da'))} sider svarer til ${query}.`,
    alike: (query) => `Intet svarer helt til ${query}. Dette ligner mest.`,
    some: (query) => `Intet svarer til hele ${query}. Dette svarer til noget af det.`,
    none: (query) => `Intet her svarer til ${query} eller ligner det.`,
    cut: (length, kept) =>
      `Der er skrevet ${formatNumber(length, 0, 'da')} tegn. Der er søgt efter de første ${formatNumber(kept, 0, 'da')}.`,
  },
  en: {
    title: 'Search',
    description: 'Search for a partnership, a goal, an indicator, an activity, an area, a plan or a note.',
    what: 'Type a word or two: a place, something that is measured, an activity or whoever carries it out. Spelling mistakes do no harm.',
    begin: 'Begin here',
    kinds: {
      partnership: 'Partnerships',
      goal: 'Goals',
      indicator: 'Indicators',
      activity: 'Activities',
      area: 'Areas',
      plan: 'Plans',
      note: 'Notes',
    },
    count: (count) => `${numeral(count, 'en')} found`,
    more: (count) => `And ${numeral(count, 'en')} more. Type more words to find them.`,
    also: 'also',
    andMore: (count) => `and ${numeral(count, 'en')} more`,
    found: (count, query) =>
      count === 1 ? `One page matches ${query}.` : `${capitalise(numeral(count, 'en'))} pages match ${query}.`,
    alike: (query) => `Nothing matches ${query} entirely. This comes nearest.`,
    some: (query) => `Nothing matches all of ${query}. This matches some of it.`,
    none: (query) => `Nothing here matches ${query} or resembles it.`,
    cut: (length, kept) =>
      `${formatNumber(length, 0, 'en')} characters were typed. The first ${formatNumber(kept, 0, 'en')} were searched for.`,
  },
}
