import type { Case } from '#domain/case.ts'
import { type Edition, newestFirst } from '#domain/edition.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import type { Report } from '#report/report.ts'
import { writeNote } from '#report/write-note.ts'
import type { Effects } from './effects.ts'

export const noteFormats = ['pdf', 'docx', 'xlsx', 'html'] as const
export type NoteFormat = (typeof noteFormats)[number]

/** Turns a note into a file; numbers in it link to the site's public address where there is one. */
export type NotePrinter = (report: Report, format: NoteFormat) => Promise<Uint8Array>

/** One year's note, ready to be shown or printed, and the case that it is about. */
export type NotePage = { readonly dossier: Case; readonly edition: Edition; readonly report: Report }

/** Which note there is instead: the partnership that was most likely meant, and the years that it has notes for. */
export type NoNote = { readonly dossier: Case | undefined; readonly years: readonly number[] }

/** Years that a partnership has an edition for, latest first. */
export const noteYears = ({ editions }: Case): readonly number[] => newestFirst(editions).map(({ year }) => year)

/** Writes a partnership's note of one year, as of its own date. */
export async function readNotePage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  year: string,
  language: Language,
): Promise<NotePage | NoNote> {
  const dossier = await store.readCase(partnership)
  const edition = dossier?.editions.find((item) => String(item.year) === year)
  if (!dossier || !edition) return { dossier, years: dossier ? noteYears(dossier) : [] }
  return { dossier, edition, report: writeNote(assess(dossier, edition), language) }
}
