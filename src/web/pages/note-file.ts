import { type NoteFormat, noteFormats, readNotePage } from '#tasks/note-page.ts'
import { noteFileName } from '#tasks/write-report.ts'
import { noteDisposition } from '#web/response-headers.ts'
import type { PageMaker } from '#web/site-context.ts'
import { nearestPages, notFound, waysToNotes } from './not-found-page.tsx'
import { isNote, whyNoNote } from './note-page.tsx'

const types: Readonly<Record<NoteFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
}

/** The note as a file, made by the same printers from the same report as on the command line. */
export const noteFile: PageMaker = (site, language) => async (c) => {
  const { partnership = '', file = '' } = c.req.param()
  const [year = '', ending = ''] = file.split('.')
  const format = noteFormats.find((known) => known === ending)
  const page = await readNotePage(site.effects, partnership, year, language)
  if (!isNote(page) || !format) {
    const ways = page.dossier ? waysToNotes(page.dossier, language) : await nearestPages(site, partnership, language)
    return notFound(c, site, language, isNote(page) ? undefined : whyNoNote(page, year, language), ways)
  }
  const bytes = await site.effects.printNote(page.report, format)
  const { dossier, edition } = page
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': types[format],
    'Content-Disposition': noteDisposition(
      format,
      noteFileName(dossier.partnership.id, edition.year, language, format),
    ),
  })
}
