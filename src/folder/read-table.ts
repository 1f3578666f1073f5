import * as z from 'zod'
import { isYearColumn, type Table } from '#folder/schemas/tables.ts'
import { cleaned } from './cleaned.ts'
import { didYouMean } from './closest-word.ts'
import { type CsvFault, type CsvRow, csvRows } from './parse-csv.ts'
import { tellIssues } from './read-node.ts'
import { errorAt, listed, placeIn, quoted, type Said, type Tell } from './told.ts'

/** A row as it was read, with the place of each cell. */
export type TableRow<Form> = {
  readonly form: Form
  readonly line: number
  /** What stands in the columns of years. */
  readonly years: Readonly<Record<string, unknown>>
  readonly at: (column: string) => string
}

const rightHeader = <Row extends z.ZodObject>(table: Table<Row>): string => {
  const columns = Object.keys(table.row.shape).filter((name) => !name.endsWith('_en'))
  return [...columns, ...(table.years ? ['2021', '2022'] : [])].join(';')
}

function headerFaults<Row extends z.ZodObject>(table: Table<Row>, names: readonly string[]): [string, string, Said][] {
  const known = Object.keys(table.row.shape)
  const header = rightHeader(table)
  const right: Said = { da: ` Den rigtige overskrift er »${header}«`, en: ` The right header is »${header}«` }
  const rest: Said =
    table.optional.length === 0
      ? { da: '.', en: '.' }
      : { da: `; ${listed(table.optional)} kan udelades.`, en: `; ${listed(table.optional)} may be left out.` }
  const say = (da: string, en: string): Said => ({ da: da + right.da + rest.da, en: en + right.en + rest.en })
  if (names.length === 1 && /[,\t]/.test(names[0] ?? ''))
    return [
      [
        'wrong-separator',
        '1',
        say('Kolonnerne skal adskilles med semikolon.', 'The columns must be parted by semicolons.'),
      ],
    ]
  const unknown = names.flatMap((name): [string, string, Said][] => {
    if (known.includes(name) || (table.years && isYearColumn(name))) return []
    const meant = didYouMean(name, known)
    return [
      [
        'unknown-column',
        name,
        say(`Kolonnen ${quoted(name)} kendes ikke.${meant.da}`, `The column ${quoted(name)} is not known.${meant.en}`),
      ],
    ]
  })
  const doubled = names.filter((name, index) => names.indexOf(name) < index)
  const twice = doubled.map((name): [string, string, Said] => [
    'duplicate-column',
    name,
    say(`Kolonnen ${quoted(name)} står to gange.`, `The column ${quoted(name)} stands twice.`),
  ])
  const missing = known.filter((name) => !table.optional.includes(name) && !names.includes(name))
  const absent = missing.map((name): [string, string, Said] => [
    'missing-column',
    name,
    say(`Kolonnen »${name}« mangler.`, `The column »${name}« is missing.`),
  ])
  return [...unknown, ...twice, ...absent]
}

const quoteFaults: Readonly<Record<CsvFault, Said>> = {
  'lone-quote': {
    da: 'Cellen indeholder et anførselstegn ("), men begynder ikke med et. Sæt hele cellen i anførselstegn, og skriv dem inde i den to gange: "den ""gamle"" plads".',
    en: 'The cell holds a quotation mark (") but does not begin with one. Put the whole cell in quotation marks, and write those inside it twice: "the ""old"" square".',
  },
  'text-after-quote': {
    da: 'Efter det afsluttende anførselstegn (") står der mere. Anførselstegn inde i en celle skrives to gange: "den ""gamle"" plads".',
    en: 'There is more after the closing quotation mark ("). Quotation marks inside a cell are written twice: "the ""old"" square".',
  },
  'open-quote': {
    da: 'Cellen begynder med et anførselstegn ("), der aldrig lukkes, så resten af filen læses som én celle. Sæt et efter cellens sidste ord.',
    en: 'The cell begins with a quotation mark (") that is never closed, so the rest of the file is read as one cell. Put one after its last word.',
  },
  'too-many-cells': {
    da: 'Linjen har flere end 400 celler. Er det den rigtige fil?',
    en: 'The line has more than 400 cells. Is it the right file?',
  },
}

type Column = {
  readonly name: string
  readonly schema: z.core.$ZodType
  readonly optional: boolean
  readonly memo: Map<string, Memo>
}
type Memo = { readonly value: unknown } | { readonly issues: readonly z.core.$ZodIssue[] }

function columnsOf<Row extends z.ZodObject>(table: Table<Row>, names: readonly string[]): readonly Column[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = table.row.shape
  return names.map((name) => {
    const field = shape[name] ?? table.years ?? z.never()
    const optional = field instanceof z.ZodExactOptional || shape[name] === undefined
    return { name, schema: field instanceof z.ZodExactOptional ? field.unwrap() : field, optional, memo: new Map() }
  })
}

const mostRemembered = 10_000

/** Reads a cell once for each text that stands in its column: ids and periods repeat. */
function readCell(column: Column, text: string): Memo {
  const known = column.memo.get(text)
  if (known !== undefined) return known
  const found = z.safeParse(column.schema, text)
  const memo = found.success ? { value: found.data } : { issues: found.error.issues }
  if (column.memo.size < mostRemembered) column.memo.set(text, memo)
  return memo
}

const cellAt = (file: string, row: CsvRow, columns: readonly Column[]) => {
  return (name: string): string => {
    const index = columns.findIndex((column) => column.name === name)
    return placeIn(file, row.cells[index]?.line ?? row.line, name)
  }
}

function rowFaults(row: CsvRow, columns: readonly Column[]): [number, string, Said] | undefined {
  if (row.fault !== undefined)
    return [row.fault.line, columns[row.fault.cell]?.name ?? String(row.fault.cell + 1), quoteFaults[row.fault.kind]]
  const extra = row.cells.slice(columns.length).find((cell) => cell.text !== '')
  const [has, wants] = [row.cells.length, columns.length]
  if (extra !== undefined)
    return [
      extra.line,
      String(row.cells.indexOf(extra) + 1),
      {
        da: `Her står ${quoted(extra.text)} efter sidste kolonne: rækken har ${has} celler, overskriften ${wants}. Et semikolon for meget? En tekst med semikolon sættes i anførselstegn.`,
        en: `Here stands ${quoted(extra.text)} beyond the last column: the row has ${has} cells, the header ${wants}. One semicolon too many? A text with a semicolon is put in quotation marks.`,
      },
    ]
  if (has >= wants) return undefined
  return [
    row.line,
    columns[has]?.name ?? '1',
    {
      da: `Rækken har ${has} celler, men overskriften har ${wants}. Skriv også et semikolon for de tomme celler.`,
      en: `The row has ${has} cells, but the header has ${wants}. Write a semicolon for empty cells too.`,
    },
  ]
}

function tellEmpty(column: Column, at: string, tell: Tell): void {
  const example = column.schema instanceof z.ZodPipe ? z.globalRegistry.get(column.schema.in)?.['examples'] : undefined
  const form = Array.isArray(example) ? ` Skriv fx »${example[0]}«.` : ''
  const english = Array.isArray(example) ? ` Write e.g. »${example[0]}«.` : ''
  tell(
    errorAt('empty', at, {
      da: `Cellen i kolonnen »${column.name}« er tom.${form}`,
      en: `The cell in the column »${column.name}« is empty.${english}`,
    }),
  )
}

function readRow(file: string, row: CsvRow, columns: readonly Column[], tell: Tell): TableRow<unknown> | undefined {
  const wrong = rowFaults(row, columns)
  if (wrong !== undefined) {
    tell(errorAt(row.fault?.kind ?? 'cell-count', placeIn(file, wrong[0], wrong[1]), wrong[2]))
    return undefined
  }
  const form: Record<string, unknown> = {}
  const years: Record<string, unknown> = {}
  const at = cellAt(file, row, columns)
  let whole = true
  for (const [index, column] of columns.entries()) {
    const text = cleaned(row.cells[index]?.text ?? '', () => at(column.name), tell)
    if (text === '') {
      if (column.optional) continue
      tellEmpty(column, at(column.name), tell)
      whole = false
      continue
    }
    const found = readCell(column, text)
    if ('value' in found) (isYearColumn(column.name) ? years : form)[column.name] = found.value
    else {
      tellIssues(found.issues, at(column.name), tell)
      whole = false
    }
  }
  return whole ? { form, line: row.line, years, at } : undefined
}

/** After so many rows with errors the rest is not read: it is another kind of file, or all rows have the same fault. */
const mostFailed = 1000

const tooManyErrors: Said = {
  da: `Filen har fejl i ${mostFailed} rækker. Herfra er den ikke læst; ret dem, og læs mappen igen.`,
  en: `The file has errors in ${mostFailed} rows. From here on it was not read; mend them and read the folder again.`,
}

export type TableReading<Form> = {
  readonly rows: readonly TableRow<Form>[]
  /** What stands in every row, also in those that cannot be read. */
  readonly texts: readonly Readonly<Record<string, string>>[]
}

/** The rows of a table that can be read; every one that cannot is told. Undefined when the header is wrong. */
export function readTable<Row extends z.ZodObject>(
  table: Table<Row>,
  file: string,
  text: string,
  tell: Tell,
): TableReading<z.output<Row>> | undefined {
  const lines = csvRows(text)
  const header = lines.next()
  const cells = header.done ? [] : header.value.cells
  // Spreadsheets leave empty cells after the last column.
  const names = cells.slice(0, cells.findLastIndex((cell) => cell.text !== '') + 1).map((cell) => cell.text)
  const faults = headerFaults(table, names)
  const headerLine = header.done ? 1 : header.value.line
  for (const [code, column, said] of faults) tell(errorAt(code, placeIn(file, headerLine, column), said))
  if (faults.length > 0) return undefined
  const columns = columnsOf(table, names)
  const rows: TableRow<unknown>[] = []
  const texts: Record<string, string>[] = []
  let failed = 0
  for (const line of lines) {
    if (failed >= mostFailed) {
      tell(errorAt('too-many-errors', placeIn(file, line.line, '1'), tooManyErrors))
      return undefined
    }
    const row = readRow(file, line, columns, tell)
    if (row === undefined) failed++
    else rows.push(row)
    if (table.named)
      texts.push(Object.fromEntries(columns.map(({ name }, index) => [name, line.cells[index]?.text ?? ''])))
  }
  // Each cell was read by the schema that gives the type.
  return { rows: rows as TableRow<z.output<Row>>[], texts }
}
