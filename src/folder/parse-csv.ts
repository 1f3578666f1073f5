/** A cell as it stands, with the line on which it begins (the header is 1). */
export type CsvCell = { readonly text: string; readonly line: number }

/** What is wrong with the quotes, or a line that no table has. */
export type CsvFault = 'lone-quote' | 'text-after-quote' | 'open-quote' | 'too-many-cells'

export type CsvRow = {
  readonly line: number
  readonly cells: readonly CsvCell[]
  readonly fault?: { readonly kind: CsvFault; readonly line: number; readonly cell: number }
}

/** No table here has more columns; a line with more is another kind of file. */
const mostCells = 400

type Cursor = { at: number; line: number; fault?: CsvRow['fault'] }

const ends = (text: string, at: number): boolean =>
  at >= text.length || text[at] === ';' || text[at] === '\n' || text[at] === '\r'

/** Steps over one line end: `\n`, `\r\n`, or the lone `\r` of old files. */
function skipLineEnd(text: string, cursor: Cursor): void {
  if (cursor.at >= text.length) return
  cursor.at += text.startsWith('\r\n', cursor.at) ? 2 : 1
  cursor.line++
}

function blame(cursor: Cursor, kind: CsvFault, line: number, cell: number): void {
  cursor.fault ??= { kind, line, cell }
}

const lineEnds = /\r\n|\r|\n/g

function quotedCell(text: string, cursor: Cursor, cell: number): CsvCell {
  const line = cursor.line
  let [content, from] = ['', cursor.at + 1]
  for (;;) {
    const quote = text.indexOf('"', from)
    content += text.slice(from, quote < 0 ? text.length : quote)
    cursor.at = quote < 0 ? text.length : quote + 1
    if (quote < 0) blame(cursor, 'open-quote', line, cell)
    if (quote < 0 || text[cursor.at] !== '"') break
    content += '"'
    from = cursor.at + 1
  }
  cursor.line += content.match(lineEnds)?.length ?? 0
  if (!ends(text, cursor.at)) {
    blame(cursor, 'text-after-quote', line, cell)
    content += plainCell(text, cursor, cell).text
  }
  return { text: content.replace(lineEnds, '\n'), line }
}

function plainCell(text: string, cursor: Cursor, cell: number): CsvCell {
  const from = cursor.at
  while (!ends(text, cursor.at)) cursor.at++
  const content = text.slice(from, cursor.at)
  if (content.includes('"')) blame(cursor, 'lone-quote', cursor.line, cell)
  return { text: content, line: cursor.line }
}

function nextRow(text: string, cursor: Cursor): CsvRow {
  const line = cursor.line
  const cells: CsvCell[] = []
  delete cursor.fault
  for (;;) {
    const cell =
      text[cursor.at] === '"' ? quotedCell(text, cursor, cells.length) : plainCell(text, cursor, cells.length)
    if (cells.length < mostCells) cells.push(cell)
    else blame(cursor, 'too-many-cells', cell.line, mostCells)
    if (text[cursor.at] !== ';') break
    cursor.at++
  }
  skipLineEnd(text, cursor)
  return cursor.fault === undefined ? { line, cells } : { line, cells, fault: cursor.fault }
}

/**
 * The rows of a table that have something in them, one by one: semicolons between cells, quotes as RFC 4180.
 * Written here rather than taken from a library because each cell must know the line on which it begins,
 * and because a fault in one line must not hide those of the others.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const cursor: Cursor = { at: 0, line: 1 }
  while (cursor.at < text.length) {
    if (text[cursor.at] === '\n' || text[cursor.at] === '\r') {
      skipLineEnd(text, cursor)
      continue
    }
    const row = nextRow(text, cursor)
    if (row.fault !== undefined || row.cells.some((cell) => cell.text !== '')) yield row
  }
}
