import type { DataCell, DataTable } from '#report/data/data-table.ts'
import { readableText } from './readable.ts'

/**
 * What makes a spreadsheet take a text for a formula, at its beginning: the signs, their wide forms, and the white space
 * that some programs skip before them (OWASP, »CSV Injection«).
 */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text as a cell that no spreadsheet computes: an apostrophe in front says that it is text. */
export const guarded = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

/** Decimal comma, no thousands mark, ASCII minus: a number in every spreadsheet that is set to Danish. */
const numberText = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',')

function cellText(cell: DataCell): string {
  switch (cell.kind) {
    case 'none':
      return ''
    case 'text':
      return guarded(readableText(cell.text, () => undefined))
    case 'number':
      return numberText(cell.value, cell.decimals)
    case 'day':
      return cell.day
  }
}

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A table as CSV for Danish spreadsheets: semicolons, decimal comma, UTF-8 with its mark, lines that end as RFC 4180 says
 * (docs/decisions/open-data.md).
 */
export function csvData({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ head }) => guarded(head)), ...rows.map((row) => row.map(cellText))]
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}
