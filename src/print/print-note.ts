import type { Language } from '#domain/text.ts'
import type { Report } from '#report/report.ts'
import type { LinkTo } from './note-scene.ts'

export type NoteFormat = 'html' | 'pdf' | 'docx' | 'xlsx'

const nowhere: LinkTo = () => undefined

/**
 * Links of a note to the pages of its own language.
 * @param site public address of the site, without a slash at its end; undefined leaves numbers as plain text
 */
export const linksTo = (site: string | undefined, language: Language = 'da'): LinkTo =>
  site === undefined ? nowhere : (figure) => `${site.replace(/\/+$/, '')}${language === 'en' ? '/en' : ''}${figure}`

/** Prints a note in one format. Each printer, and what it needs, is loaded when it is first asked for. */
export async function printNote(report: Report, format: NoteFormat, linkTo: LinkTo): Promise<Uint8Array> {
  switch (format) {
    case 'html': {
      const { htmlNote } = await import('./html-note.tsx')
      return new TextEncoder().encode(await htmlNote(report, linkTo))
    }
    case 'pdf': {
      const { pdfNote } = await import('./pdf-note.ts')
      return pdfNote(report, linkTo)
    }
    case 'docx': {
      const { docxNote } = await import('./docx-note.ts')
      return docxNote(report, linkTo)
    }
    case 'xlsx': {
      const { xlsxNote } = await import('./xlsx-note.ts')
      return xlsxNote(report)
    }
  }
}
