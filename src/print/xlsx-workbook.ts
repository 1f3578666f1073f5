import type { Cell } from 'write-excel-file/node'
import { headRows, type Sheet, type SheetCell } from './sheet-cell.ts'
import { lightColours } from './style/tokens.ts'
import { type Stamp, sealed } from './xlsx-seal.ts'

/** The most a cell can hold. */
const longest = 32767

/** Excel reads `_x000D_` in a text as a character; with its first sign written so too, it stays what was typed. */
function cellText(text: string): string {
  const kept = text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text
  return kept.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

const textStyle = {
  plain: { wrap: true },
  strong: { fontWeight: 'bold' },
  head: {
    wrap: true,
    fontWeight: 'bold',
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
    bottomBorderColor: lightColours.ink,
  },
  quiet: { textColor: lightColours.ink2 },
} as const

function excelCell(cell: SheetCell): Cell {
  switch (cell.kind) {
    case 'none':
      return null
    case 'text':
      return { value: cellText(cell.text), type: String, alignVertical: 'top', ...textStyle[cell.style] }
    case 'number':
      return {
        value: cell.value,
        type: Number,
        format: cell.format,
        alignVertical: 'top',
        ...(cell.strong ? { fontWeight: 'bold' } : {}),
      }
    case 'sum':
      return { value: cell.formula, type: 'Formula', format: cell.format, fontWeight: 'bold', topBorderStyle: 'thin' }
  }
}

/** Sheets as a workbook: real numbers, sums as formulas. The same sheets and stamp give the same bytes. */
export async function xlsxWorkbook(sheets: readonly Sheet[], stamp: Stamp): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const packed = await writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map(excelCell)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
  return sealed(packed, sheets, stamp)
}
