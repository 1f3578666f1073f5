import type { Block, Cell, Column, Content, Report, Row, Section, Table } from '#report/report.ts'
import { plainText } from './plain-text.ts'
import { scaleInWords } from './scale-drawing.ts'
import { headRows, type Sheet, type SheetCell, text } from './sheet-cell.ts'
import { sheetNames } from './sheet-names.ts'
import { raisedDigits } from './superscript.ts'
import { findingLines, findingsSheet } from './xlsx-findings.ts'

type Note = { readonly mark: string; readonly content: Content }

const marked = (mark: string): string => raisedDigits(mark) ?? ` ${mark})`

const withMarks = (content: Content): string =>
  content.map((inline) => (inline.kind === 'note' ? marked(inline.mark) : inline.text)).join('')

/** Thousands and decimals as the reader's Excel writes them; a change keeps its sign, and a note its mark. */
function formatOf({ content, decimals = 0 }: Cell): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  const note = content.map((inline) => (inline.kind === 'note' ? marked(inline.mark).replaceAll('"', '') : '')).join('')
  const after = note === '' ? '' : `"${note}"`
  const signed = /^[+\u2212]/.test(plainText(content))
  return signed ? `+${digits}${after};"\u2212"${digits}${after};${digits}${after}` : `${digits}${after}`
}

const columnLetter = (at: number): string =>
  (at >= 26 ? columnLetter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

/** The rows above that a sum may be of: all of them, or those since the sum before. */
function rangesAbove(rows: readonly Row[], at: number): readonly (readonly number[])[] {
  const bodies = (from: number): readonly number[] =>
    rows.slice(0, at).flatMap((row, i) => (i >= from && row.kind === 'body' ? [i] : []))
  const sumBefore = rows.slice(0, at).findLastIndex(({ kind }) => kind === 'total')
  return sumBefore < 0 ? [bodies(0)] : [bodies(0), bodies(sumBefore + 1)]
}

/** Rows as ranges of one column: »B3:B10,B12:B20«. */
function asRanges(rows: readonly number[], column: string): string {
  const runs: { first: number; last: number }[] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && run.last === row - 1) run.last = row
    else runs.push({ first: row, last: row })
  }
  const numberOf = (row: number): number => row + headRows + 1
  return runs.map(({ first, last }) => `${column}${numberOf(first)}:${column}${numberOf(last)}`).join(',')
}

/** A printed sum as a formula, where the rows above give it; else the number that was printed. */
function sumCell(
  cell: Cell,
  value: number,
  at: { readonly row: number; readonly column: number },
  rows: readonly Row[],
): SheetCell {
  const format = formatOf(cell)
  const half = 0.5 / 10 ** (cell.decimals ?? 0) + 1e-9
  const summed = rangesAbove(rows, at.row).find((range) => {
    const sum = range.reduce((total, row) => total + (rows[row]?.cells[at.column]?.value ?? 0), 0)
    return range.length > 0 && Math.abs(sum - value) <= half
  })
  if (!summed) return { kind: 'number', value, format, strong: true }
  return { kind: 'sum', formula: `SUM(${asRanges(summed, columnLetter(at.column))})`, value, format }
}

function cellOf(
  cell: Cell,
  row: Row,
  at: { readonly row: number; readonly column: number },
  table: Table,
  report: Report,
): SheetCell {
  const strong = row.kind === 'total' || row.kind === 'group'
  if (cell.value !== undefined && Number.isFinite(cell.value)) {
    return cell.sum
      ? sumCell(cell, cell.value, at, table.rows)
      : { kind: 'number', value: cell.value, format: formatOf(cell), strong }
  }
  const parts = [
    cell.verdict?.word ?? '',
    cell.scale ? scaleInWords(cell.scale, report.language) : '',
    withMarks(cell.content),
  ]
  const style = strong ? 'strong' : row.kind === 'evidence' ? 'quiet' : 'plain'
  return text(parts.filter((part) => part !== '').join(' '), style)
}

const notesIn = (blocks: readonly Block[]): readonly Note[] =>
  blocks.flatMap((block) => (block.kind === 'notes' ? block.notes : []))

/** The notes that a table's marks refer to: its own, its section's, those under the summary. */
function notesFor(table: Table, section: Section | undefined, report: Report): readonly Note[] {
  const contents = [
    ...table.columns.map(({ head }) => head),
    ...table.rows.flatMap(({ cells }) => cells.map(({ content }) => content)),
  ]
  const used = new Set(
    contents.flatMap((content) => content.flatMap((inline) => (inline.kind === 'note' ? [inline.mark] : []))),
  )
  const near = [...(table.notes ?? []), ...notesIn(section?.blocks ?? []), ...notesIn(report.reading)]
  return [...used].flatMap((mark) => near.find((note) => note.mark === mark) ?? [])
}

const headText = ({ head, sheetHead }: Column): string => sheetHead ?? withMarks(head)

/** Width in characters: the longest line, but no wider than can be read. */
function widthOf(column: Column, at: number, { rows }: Table): number {
  const cells = rows.filter(({ kind }) => kind === 'body' || kind === 'total').flatMap(({ cells }) => cells[at] ?? [])
  const lines = [
    headText(column),
    ...cells.flatMap((cell) => [cell.verdict?.word ?? '', ...plainText(cell.content).split('\n')]),
  ]
  return Math.min(60, Math.max(9, ...lines.map((line) => line.length + 3)))
}

function sheetOf({ table, section }: Found, report: Report): Omit<Sheet, 'name'> {
  const title = [table.label ?? '', plainText(table.title)].filter((part) => part !== '').join(' ')
  const notes = notesFor(table, section, report)
  const last = tablesIn(section?.blocks ?? []).at(-1)
  return {
    widths: table.columns.map((column, i) => widthOf(column, i, table)),
    rows: [
      [text(title, 'strong')],
      table.columns.map((column) => text(headText(column), 'head')),
      ...table.rows.map((row, i) =>
        row.cells.map((cell, j) => cellOf(cell, row, { row: i, column: j }, table, report)),
      ),
      [],
      ...notes.map(({ mark, content }) => [text(`${mark}) ${plainText(content)}`, 'quiet')]),
      ...(table.caption ? [[text(plainText(table.caption), 'quiet')]] : []),
      ...(section && table === last ? findingLines(section, report) : []),
      [text(`${report.title.join(' ')} · ${report.foot}`, 'quiet')],
    ],
  }
}

type Found = { readonly table: Table; readonly section: Section | undefined }

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

function tablesOf({ summary, reading, chapters }: Report): readonly Found[] {
  const sections = [...summary, ...chapters.flatMap((chapter) => chapter.sections)]
  return [
    ...sections.flatMap((section) => tablesIn(section.blocks).map((table) => ({ table, section }))),
    ...tablesIn(reading).map((table) => ({ table, section: undefined })),
  ]
}

function wishedName({ table, section }: Found, { words }: Report): string {
  if (table.id === 'sources') return words.sources
  const title = plainText(table.title)
  const before = table.label ?? section?.margin.name ?? ''
  return title.startsWith(before) ? title : `${before} ${title}`
}

/** One sheet for each table of the note, in its order, and one for what contradicts itself; a note without either has its title. */
export function sheetsOf(report: Report): readonly Sheet[] {
  const tables = tablesOf(report).map((found) => ({ name: wishedName(found, report), ...sheetOf(found, report) }))
  const findings = findingsSheet(report)
  const sheets = findings ? [...tables, findings] : tables
  const title = report.title.join(' ')
  const whole = sheets.length > 0 ? sheets : [{ name: title, widths: [60], rows: [[text(title, 'strong')]] }]
  const names = sheetNames(whole.map(({ name }) => name))
  return whole.map((sheet, i) => ({ ...sheet, name: names[i] ?? '-' }))
}
