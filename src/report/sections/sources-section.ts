import { say } from '#claims/content.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage } from '#domain/text.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import { formatDay } from '#language/dates.ts'
import type { NoteContext, Numbering } from '#report/note-context.ts'
import type { Cell, Section, Table } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'
import { observationsTold } from './observations-told.ts'

/** Every source of the figures, printed statements and pools that the note tells, with its publisher and date. */
export function sourcesSection(context: NoteContext, numbering: Numbering): Section {
  const { dossier, book } = context.assessment
  const used = new Set([
    ...observationsTold(context).map(({ source }) => source),
    ...dossier.printed.map(({ source }) => source),
    ...dossier.pools.map(({ source }) => source),
  ])
  const shown = dossier.sources.filter((source) => used.has(source.id) && isPublicOn(source, book.asOf))
  const table: Table = {
    id: 'sources',
    label: numbering.table().label,
    title: say(context.words('Kilder', 'Sources')),
    columns: [
      tableColumn(context.words('Kilde', 'Source'), 'left', 44),
      tableColumn(context.words('Udgiver', 'Publisher'), 'left', 26),
      tableColumn(context.words('Dato', 'Date'), 'left', 16),
      tableColumn(context.words('Læst i', 'Read in'), 'left', 28),
    ],
    rows: shown.map((source) => ({
      kind: 'body',
      cells: [
        sourceCell(source, context),
        { content: [context.typed(source.publisher)] },
        { content: say(dateOf(source, context)) },
        { content: source.readIn ? [context.typed(book.source(source.readIn).title)] : say('–') },
      ],
    })),
  }
  return {
    id: 'kilder',
    margin: { name: context.words('Kilder', 'Sources'), lines: [] },
    title: say(context.words('Her er tallene fra', 'Where the figures are from')),
    blocks: [{ kind: 'table', table }],
  }
}

const dateOf = (source: Source, context: NoteContext): string =>
  source.date === 'unknown' ? context.words('uden dato', 'undated') : formatDay(source.date, context.language)

function sourceCell(source: Source, context: NoteContext): Cell {
  const spoken = inLanguage(source.title, context.language)
  const language = spoken.language === context.language ? {} : { language: spoken.language }
  return {
    content: source.url
      ? [{ kind: 'link', text: spoken.text, href: source.url, ...language } as const]
      : [context.typed(source.title)],
  }
}
