const line = (cells: readonly string[]): string =>
  cells.map((cell) => (/[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')

/** A CSV file with its header. Only what RFC 4180 requires is quoted: a text that begins with = or - is data here. */
const csvText = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((cells) => `${line(cells)}\n`).join('')

/** A column of a table: its name, and what a row says in it. */
export type Column<Row> = { readonly name: string; readonly cell: (row: Row) => string }

/** A table with all its columns; those of English texts only when some row has one. */
export function tableText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const written = columns.filter(({ name, cell }) => !name.endsWith('_en') || rows.some((row) => cell(row) !== ''))
  return csvText(
    written.map(({ name }) => name),
    rows.map((row) => written.map(({ cell }) => cell(row))),
  )
}
