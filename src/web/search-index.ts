import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { Language, Text } from '#domain/text.ts'
import type { SearchEntry } from '#report/search-entries.ts'
import { borneFaults, indexedEndings, indexedWords, type SoughtWord, soughtWords } from './search-words.ts'

/** One thing that was found: its best page, and the pages of the same thing in other places. */
export type Hit = { readonly entry: SearchEntry; readonly others: readonly SearchEntry[] }

/** `whole`: all that was looked for. `alike`: words that are spelt nearly so. `some`: some of the words. `none`: nothing. */
export type Nearness = 'whole' | 'alike' | 'some' | 'none'

export type Found = { readonly nearness: Nearness /** The best first. */; readonly hits: readonly Hit[] }

export type SearchIndex = { readonly find: (query: string, language: Language) => Found }

const wordFields = ['daTitle', 'enTitle', 'daWords', 'enWords'] as const
type Indexed = Readonly<Record<(typeof wordFields)[number] | 'endings', string>> & { readonly id: number }

/** An index over pages in both languages; a page counts once, however often it is there. */
export function searchIndex(all: readonly SearchEntry[]): SearchIndex {
  const entries = eachOnce(all)
  const index = new MiniSearch<Indexed>({
    fields: [...wordFields, 'endings'],
    tokenize: (text, field) => (field === 'endings' ? indexedEndings(text) : indexedWords(text)),
    processTerm: (word) => word,
  })
  index.addAll(entries.map(indexed))
  return {
    find: (query, language) => {
      const words = soughtWords(query)
      if (words.length === 0) return { nearness: 'none', hits: [] }
      const first = (way: Way, combineWith: 'AND' | 'OR'): readonly SearchEntry[] =>
        index
          .search({ combineWith, queries: words.map(way) }, optionsFor(language, entries))
          .flatMap(({ id }) => entries[id] ?? [])
      for (const [nearness, way, combineWith] of ways) {
        const found = first(way, combineWith)
        if (found.length > 0) return { nearness, hits: together(found) }
      }
      return { nearness: 'none', hits: [] }
    },
  }
}

/** Partnerships of one municipality share pages; one that any of them means first is meant first. */
const eachOnce = (all: readonly SearchEntry[]): readonly SearchEntry[] =>
  [...Map.groupBy(all, ({ path }) => path).values()].flatMap(
    (same) => same.find(({ isFirst }) => isFirst) ?? same[0] ?? [],
  )

const inTongue = (texts: readonly Text[], language: Language): string =>
  texts.map((text) => text[language] ?? text.da).join(' ')

function indexed({ title, where, words }: SearchEntry, id: number): Indexed {
  return {
    id,
    daTitle: title.da,
    enTitle: title.en ?? title.da,
    daWords: inTongue([...where, ...words], 'da'),
    enWords: inTongue([...where, ...words], 'en'),
    endings: `${inTongue([title], 'da')} ${inTongue([title], 'en')} ${inTongue(words, 'da')}`,
  }
}

type Way = (word: SoughtWord) => Query

/** A word as it was typed, or one that begins so; then what a long word ends in, and other endings of the word itself. */
const asTyped: Way = ({ word, stem }) => ({
  combineWith: 'OR',
  queries: [
    { queries: [word], fields: [...wordFields], prefix: word.length > 1 && !/\d/.test(word) },
    ...(stem === word || stem.length < 4
      ? []
      : [{ queries: [stem], fields: [...wordFields], prefix: true, boostTerm: () => 0.6 }]),
    ...(word.length < 4 ? [] : [{ queries: [word], fields: ['endings'], prefix: true, boostTerm: () => 0.3 }]),
  ],
})

/** The same, and words in which a few letters are wrong, missing, too many or changed over. */
const nearly: Way = (sought) => ({
  combineWith: 'OR',
  queries: [
    asTyped(sought),
    { queries: [sought.word], fields: [...wordFields], fuzzy: borneFaults(sought.word) },
    { queries: [...sought.swapped], fields: [...wordFields] },
  ],
})

/** The first way in which anything is found. */
const ways: readonly (readonly [Nearness, Way, 'AND' | 'OR'])[] = [
  ['whole', asTyped, 'AND'],
  ['alike', nearly, 'AND'],
  ['some', nearly, 'OR'],
]

/** The reader's own language weighs more, a page's name more than what stands on it. */
const optionsFor = (language: Language, entries: readonly SearchEntry[]): SearchOptions => ({
  tokenize: (word) => [word],
  processTerm: (word) => word,
  weights: { prefix: 0.7, fuzzy: 0.4 },
  boost:
    language === 'da'
      ? { daTitle: 4, enTitle: 2, daWords: 1.2, enWords: 0.8 }
      : { enTitle: 4, daTitle: 2, enWords: 1.2, daWords: 0.8 },
  boostDocument: (id: number) => weightOf(entries[id]),
})

/** Where several are found equally well: the partnership itself, and the page that is meant when nothing tells which. */
function weightOf(entry: SearchEntry | undefined): number {
  if (!entry) return 0
  return (entry.kind === 'partnership' ? 1.5 : 1) * (entry.isFirst ? 1.2 : 1)
}

/** One hit for each thing, at the place of its best page. */
const together = (found: readonly SearchEntry[]): readonly Hit[] =>
  [...Map.groupBy(found, ({ group }) => group).values()].flatMap((pages) => {
    const [entry, ...others] = pages
    return entry ? [{ entry, others }] : []
  })
