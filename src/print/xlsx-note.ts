import type { Report } from '#report/report.ts'
import { readable } from './readable.ts'
import { sheetsOf } from './xlsx-sheets.ts'
import { xlsxWorkbook } from './xlsx-workbook.ts'

/** The note's tables as a workbook: a sheet for each and one for the findings, real numbers, sums as formulas. The same report gives the same bytes. */
export async function xlsxNote(report: Report): Promise<Uint8Array> {
  const clean = readable(report)
  return xlsxWorkbook(sheetsOf(clean), clean)
}
