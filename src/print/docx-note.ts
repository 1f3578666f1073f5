import type { Report } from '#report/report.ts'
import type { LinkTo } from './note-scene.ts'
import { readable } from './readable.ts'

/** The note as a Word document: real headings, captions and tables, its language, its fonts. The same report gives the same bytes. */
export async function docxNote(report: Report, linkTo: LinkTo): Promise<Uint8Array> {
  // The library and its drawing of pictures are loaded with the first note, not with the program.
  const [{ wordDocument }, { sealed }] = await Promise.all([import('./docx-document.ts'), import('./docx-seal.ts')])
  const clean = readable(report)
  return sealed(await wordDocument(clean, linkTo), clean)
}
