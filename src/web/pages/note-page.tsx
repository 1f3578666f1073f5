import type { FC } from 'hono/jsx'
import { plainText } from '#claims/content.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { NoteBody } from '#print/note-body.tsx'
import { notePath } from '#report/page-paths.ts'
import { notePicture } from '#report/page-pictures.ts'
import { type NoNote, type NotePage, noteFormats, readNotePage } from '#tasks/note-page.ts'
import { addressIn } from '#web/addresses.ts'
import { type Frame, Page } from '#web/layout.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { siteWords } from '#web/site-words.ts'
import { nearestPages, notFound, waysToNotes } from './not-found-page.tsx'

const words = {
  da: {
    download: 'Hent noten',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', html: 'HTML' },
    noYear: (year: string) => `Der er ingen note for ${year}.`,
    noNotes: 'Partnerskabet har ingen noter endnu.',
    unknown: 'Partnerskabet kendes ikke her.',
  },
  en: {
    download: 'Download the note',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', html: 'HTML' },
    noYear: (year: string) => `There is no note for ${year}.`,
    noNotes: 'The partnership has no notes yet.',
    unknown: 'The partnership is not known here.',
  },
} as const

const Files: FC<{ page: NotePage; language: Language }> = ({ page: { dossier, edition }, language }) => (
  <nav class="files" aria-labelledby="files-title">
    <h2 id="files-title">{words[language].download}</h2>
    <ul>
      {noteFormats.map((format) => (
        <li>
          <a href={`${addressIn(language, notePath(dossier.partnership.id, edition.year))}.${format}`}>
            {words[language].formats[format]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

function frameOf({ dossier, edition, report }: NotePage, site: Site, language: Language): Frame {
  const name = inLanguage(dossier.partnership.name, language).text
  return {
    language,
    assets: site.assets,
    title: report.title.join(', '),
    description: `${name}, ${formatDay(report.date, language)}: ${plainText(report.lede)}`,
    path: notePath(dossier.partnership.id, edition.year),
    crumbs: [partnershipCrumb(dossier, language)],
    here: siteWords[language].note(edition.year),
    municipalities: [dossier.municipality],
    picture: notePicture(report, dossier),
  }
}

export const isNote = (page: NotePage | NoNote): page is NotePage => 'report' in page

/** Why there is no such note, for a reader of the page that is not there. */
export function whyNoNote({ dossier, years }: NoNote, year: string, language: Language): string {
  const say = words[language]
  if (!dossier) return say.unknown
  return years.length === 0 ? say.noNotes : say.noYear(year.length > 20 ? `${year.slice(0, 20)}…` : year)
}

/** The note as a page: the report's model in the site's frame, with its files. */
export const notePage: PageMaker = (site, language) => async (c) => {
  const { partnership = '', year = '' } = c.req.param()
  const page = await readNotePage(site.effects, partnership, year, language)
  if (!isNote(page)) {
    const ways = page.dossier ? waysToNotes(page.dossier, language) : await nearestPages(site, partnership, language)
    return notFound(c, site, language, whyNoNote(page, year, language), ways)
  }
  return c.html(
    <Page frame={frameOf(page, site, language)}>
      <Files page={page} language={language} />
      <NoteBody report={page.report} linkTo={(path) => addressIn(language, path)} />
    </Page>,
  )
}
