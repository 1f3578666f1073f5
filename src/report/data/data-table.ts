import type { Day } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'

/** A table of open data for spreadsheets: a row of heads, then a row for each fact. Nothing in it is told by its look. */
export type DataTable = {
  readonly language: Language
  readonly title: string
  /** The newest day that a source has; files are stamped with it. Absent where no source has one. */
  readonly date?: Day
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly DataCell[])[]
  /** What a reader must know of the columns and the figures, a paragraph each. */
  readonly remarks: readonly string[]
}

export type DataColumn = {
  readonly head: string
  /** What the column holds, in a sentence. */
  readonly about: string
}

/** Text is text whatever it begins with; a number keeps the decimals it is printed with; a day is `2022-05-24`. */
export type DataCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'day'; readonly day: Day }

export const noCell: DataCell = { kind: 'none' }

/** Words as a cell; no words as an empty one. */
export const textCell = (text: string | undefined): DataCell =>
  text === undefined || text === '' ? noCell : { kind: 'text', text }

export const numberCell = (value: number | undefined, decimals = 0): DataCell =>
  value === undefined ? noCell : { kind: 'number', value, decimals }

export const dayCell = (day: Day | undefined): DataCell => (day === undefined ? noCell : { kind: 'day', day })

/** What a table is told with: the reader's language, and the whole address of a page from the one that stands in our own links. */
export type Telling = { readonly language: Language; readonly addressOf: (path: string) => string }

type Said = Readonly<Record<Language, string>>

/** A column of one kind of row in both languages, and what a row says in it. */
export type ColumnOf<Row> = {
  readonly head: Said
  readonly about: Said
  readonly cell: (row: Row, telling: Telling) => DataCell
}

/** A column as a reader of one language sees it. */
export const columnIn = <Row>({ head, about }: ColumnOf<Row>, language: Language): DataColumn => ({
  head: head[language],
  about: about[language],
})

/** The table of some rows; a column that no row says anything in is there all the same, so that files of one kind are alike. */
export function tableOf<Row>(
  head: Pick<DataTable, 'title' | 'remarks'> & { readonly date: Day | undefined },
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  telling: Telling,
): DataTable {
  const { title, remarks, date } = head
  return {
    language: telling.language,
    title,
    ...(date !== undefined && { date }),
    columns: columns.map((column) => columnIn(column, telling.language)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, telling))),
    remarks,
  }
}
