import type { Language } from '#domain/text.ts'
import type { DataCell, DataColumn, DataTable } from '#report/data/data-table.ts'
import { mapTexts, readableText } from './readable.ts'
import { type Sheet, type SheetCell, text } from './sheet-cell.ts'
import { sheetNames } from './sheet-names.ts'
import { xlsxWorkbook } from './xlsx-workbook.ts'

const words: Readonly<Record<Language, Readonly<Record<'data' | 'about' | 'column' | 'holds', string>>>> = {
  da: { data: 'Data', about: 'Om tallene', column: 'Kolonne', holds: 'Hvad der står i den' },
  en: { data: 'Data', about: 'About the figures', column: 'Column', holds: 'What it holds' },
}

/** Days since the one before 1900 as Excel counts them, a leap day that never was among them. */
const serialOf = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)

/** The first day that Excel can hold as one. */
const firstDay = '1900-03-01'

function sheetCell(cell: DataCell): SheetCell {
  switch (cell.kind) {
    case 'none':
      return { kind: 'none' }
    case 'text':
      return text(cell.text)
    case 'number': {
      const format = cell.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.decimals)}`
      return { kind: 'number', value: cell.value, format, strong: false }
    }
    case 'day':
      if (cell.day < firstDay) return text(cell.day)
      return { kind: 'number', value: serialOf(cell.day), format: 'yyyy-mm-dd', strong: false }
  }
}

const lengthOf = (cell: DataCell | undefined): number => {
  if (cell?.kind === 'text') return cell.text.length
  if (cell?.kind === 'number') return String(cell.value).length + 3
  return cell?.kind === 'day' ? cell.day.length : 0
}

/** Width in characters: as the contents of most cells, no wider than can be read. */
const widthOf = ({ head }: DataColumn, at: number, { rows }: DataTable): number =>
  rows.reduce((width, row) => Math.max(width, Math.min(48, lengthOf(row[at]) + 2)), Math.min(18, head.length + 3))

function sheetsOf(table: DataTable): readonly Sheet[] {
  const { title, columns, rows, remarks, language } = table
  const { data, about, column, holds } = words[language]
  const [dataName = data, aboutName = about] = sheetNames([data, about])
  return [
    {
      name: dataName,
      widths: columns.map((item, i) => widthOf(item, i, table)),
      rows: [
        [text(title, 'strong')],
        columns.map(({ head }) => text(head, 'head')),
        ...rows.map((row) => row.map(sheetCell)),
      ],
    },
    {
      name: aboutName,
      widths: [40, 90],
      rows: [
        [text(title, 'strong')],
        [text(column, 'head'), text(holds, 'head')],
        ...columns.map((item) => [text(item.head), text(item.about)]),
        [],
        ...remarks.map((remark) => [text(remark, 'quiet')]),
      ],
    },
  ]
}

/** A table as a workbook: typed numbers and days, and a sheet that says what each column holds. The same table gives the same bytes. */
export async function xlsxData(table: DataTable): Promise<Uint8Array> {
  const clean = mapTexts(table, (words) => readableText(words, () => undefined))
  const { title, date, language } = clean
  return xlsxWorkbook(sheetsOf(clean), { title: [title], language, ...(date !== undefined && { date }) })
}
