import type { Content, EvidenceMark, VerdictWord } from '#claims/content.ts'
import type { Day } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'
import type { Chart, ScaleMark } from './chart.ts'

export { type Content, type EvidenceMark, evidenceMarks, type Inline, type VerdictWord } from '#claims/content.ts'

/** The note as a model. Four printers read it and add nothing to it: whatever a reader sees was decided here. */
export type Report = {
  readonly language: Language
  readonly slug: string
  readonly year: number
  /** The day the note is as of; files are stamped with it, so that the same note is the same file. */
  readonly date: Day
  /** »Bilag 2 · Økonomiudvalget«; empty when neither is known. */
  readonly kicker: string
  /** The title, a line each. */
  readonly title: readonly string[]
  readonly head: readonly { readonly label: string; readonly value: string }[]
  /** The answer in one to three sentences. */
  readonly lede: Content
  /** The one-page summary: a section per goal. */
  readonly summary: readonly Section[]
  /** How to read the page, and the notes of the summary. */
  readonly reading: readonly Block[]
  readonly chapters: readonly Chapter[]
  /** Foot of every page: »Udgave 1 · tal pr. 24-05-2022«. */
  readonly foot: string
  /** Fixed words that the printers need, in the report's language. */
  readonly words: { readonly contents: string; readonly sources: string }
}

/** A numbered part of the note: »1 Tryghed«. */
export type Chapter = { readonly id: string; readonly title: string; readonly sections: readonly Section[] }

/** A margin that names what it is about, and a main column with the finding and its proof (look §2). */
export type Section = {
  readonly id: string
  readonly margin: { readonly name: string; readonly verdict?: VerdictWord; readonly lines: readonly string[] }
  /** The finding; h3 under a chapter, h2 in the summary. */
  readonly title: Content
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly style: 'body' | 'small' | 'heading'; readonly content: Content }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | { readonly kind: 'evidence'; readonly mark: EvidenceMark; readonly content: Content }
  /** Words apart from the note's own: a named author's, or a finding, which is told from them by its bar. The author or the state stands last. */
  | {
      readonly kind: 'quote'
      readonly tone?: 'finding'
      readonly title?: Content
      readonly content: Content
      readonly author: Content
    }
  | { readonly kind: 'notes'; readonly notes: readonly { readonly mark: string; readonly content: Content }[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'figure'; readonly figure: Figure }

export type Figure = {
  readonly id: string
  /** »Figur 1«. */
  readonly label: string
  /** What the chart shows, as a finding. */
  readonly title: Content
  /** The whole of what can be seen, in words, for those who do not see it. */
  readonly alt: string
  readonly chart: Chart
  readonly caption: Content
}

export type Table = {
  readonly id: string
  /** »Tabel 1«; small tables of the summary have none. */
  readonly label?: string
  readonly title: Content
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** A table that is wider than the screen shows its newest columns first, which stand at the right. */
  readonly keeps?: 'newest'
  /** Source and remarks under the table. */
  readonly caption?: Content
  readonly notes?: readonly { readonly mark: string; readonly content: Content }[]
}

export type Column = {
  readonly head: Content
  readonly align: 'left' | 'right'
  /** Share of the table's width; the weights of a table need not add up to anything. */
  readonly weight: number
  /** Name of the column's sheet head in Excel, where the printed head is not enough. */
  readonly sheetHead?: string
}

/**
 * `body`: the first cell is the row's head. `evidence`: one cell across the table, tied to the row before.
 * `group`: one cell across, heads the rows that follow. `total`: a sum.
 */
export type Row = { readonly kind: 'body' | 'evidence' | 'group' | 'total'; readonly cells: readonly Cell[] }

export type Cell = {
  readonly content: Content
  /** The number itself, for Excel; absent where the cell is words. Percents as 26, not 0.26. */
  readonly value?: number
  /** Decimals printed with `value`. */
  readonly decimals?: number
  /** A sum over the body rows above in this column, to be written as a formula. */
  readonly sum?: boolean
  readonly verdict?: VerdictWord
  readonly evidence?: EvidenceMark
  readonly scale?: ScaleMark
}
