import type { NoteFormat } from '#tasks/note-page.ts'
import { docxLines } from './docx-lines.ts'
import { htmlLines } from './html-lines.ts'
import { pdfPageLines } from './pdf-lines.ts'
import { xlsxLines } from './xlsx-lines.ts'

/** What stands in a printed file, as text, a paragraph, row or cell a line each. */
export async function printedLines(format: NoteFormat, bytes: Uint8Array): Promise<readonly string[]> {
  switch (format) {
    case 'html':
      return htmlLines(Buffer.from(bytes).toString('utf8'))
    case 'pdf':
      return pdfPageLines(bytes)
    case 'docx':
      return docxLines(bytes)
    case 'xlsx':
      return xlsxLines(bytes)
  }
}
