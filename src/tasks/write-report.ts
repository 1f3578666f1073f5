import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import { errorAt, listed } from '#folder/told.ts'
import { writeNote } from '#report/write-note.ts'
import type { Effects } from './effects.ts'
import { type NoteFormat, type NotePrinter, noteYears } from './note-page.ts'
import { unknownSlug } from './unknown-slug.ts'

export type ReportOrder = {
  readonly slug: string
  readonly year: number
  readonly formats: readonly NoteFormat[]
  readonly language: Language
  /** What was public on this day; undefined: on the edition's own date. */
  readonly asOf: Day | undefined
}

export type WrittenReport = {
  readonly findings: readonly Finding[]
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** `tingbjerg-husum-2022.pdf`, in English `tingbjerg-husum-2022-en.pdf`. */
export const noteFileName = (slug: string, year: number, language: Language, format: NoteFormat): string =>
  `${slug}-${year}${language === 'en' ? '-en' : ''}.${format}`

/** Prints a partnership's note of one year in the formats asked for. */
export async function writeReport(
  { store, printNote }: Pick<Effects, 'store'> & { readonly printNote: NotePrinter },
  order: ReportOrder,
): Promise<WrittenReport> {
  const { slug, year, language } = order
  const dossier = await store.readCase(slug)
  if (!dossier) {
    const known = (await store.listPartnerships()).map(({ id }) => id)
    return { findings: [unknownSlug(slug, known)], files: [] }
  }
  const edition = dossier.editions.find((item) => item.year === year)
  if (!edition) return { findings: [noEdition(slug, year, noteYears(dossier))], files: [] }
  const report = writeNote(assess(dossier, edition, order.asOf), language)
  const files = await Promise.all(
    order.formats.map(async (format) => ({
      name: noteFileName(slug, year, language, format),
      bytes: await printNote(report, format),
    })),
  )
  return { findings: [], files }
}

/** Names the years that there are notes for. */
function noEdition(slug: string, year: number, years: readonly number[]): Finding {
  const there =
    years.length === 0
      ? {
          da: 'Partnerskabet har ingen udgaver endnu; skriv en i edition.yaml.',
          en: 'The partnership has no editions yet; write one in edition.yaml.',
        }
      : {
          da: `Der er udgaver for ${listed(years.map(String))}.`,
          en: `There are editions for ${listed(years.map(String))}.`,
        }
  return errorAt('no-edition', '', {
    da: `»${slug}« har ingen udgave for ${year}. ${there.da}`,
    en: `“${slug}” has no edition for ${year}. ${there.en}`,
  })
}
