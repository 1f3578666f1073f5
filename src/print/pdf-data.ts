import { verdicts } from '#domain/verdict.ts'
import {
  type Block,
  type Cell,
  type Content,
  evidenceMarks,
  type Report,
  type Row,
  type Section,
  type Table,
} from '#report/report.ts'
import { columnWidths, isWide } from './column-widths.ts'
import { altOf, figureDrawing } from './figure-drawing.ts'
import { documentFamilies } from './fonts.ts'
import { hasBuiltLetters, withNamedFonts } from './named-fonts.ts'
import type { LinkTo } from './note-scene.ts'
import { plainText } from './plain-text.ts'
import { outlined } from './raster.ts'
import { runsOf } from './runs.ts'
import { scaleDrawing, scaleInWords } from './scale-drawing.ts'
import { evidenceSign, trygmaalMark, verdictColour, verdictSign } from './signs.ts'
import { lightColours } from './style/tokens.ts'
import type { Dress } from './svg.ts'
import { wrapText } from './wrap-text.ts'

/** A drawing as Typst can set it: letters in named fonts, and where these are built of several characters, outlines. */
const settable = (svg: string): string => (hasBuiltLetters(withNamedFonts(svg)) ? outlined(svg) : withNamedFonts(svg))

const dress: Dress = { colours: lightColours, families: documentFamilies.join(', ') }

/** Measures that the template shares with the widths computed here, in points. */
const sheet = { whole: 493.2, main: 377.7, cell: 9.4, gap: 8 } as const

/** Longer rows may break over pages; shorter ones stay whole. */
const longRow = 1200

type Setting = { readonly report: Report; readonly linkTo: LinkTo }

const runs = (content: Content, { report, linkTo }: Setting) => runsOf(content, report.language, linkTo)

const signs = {
  verdicts: Object.fromEntries(
    verdicts.map((verdict) => [
      verdict,
      { svg: verdictSign(verdict, lightColours), colour: lightColours[verdictColour[verdict]] },
    ]),
  ),
  evidence: Object.fromEntries(evidenceMarks.map((mark) => [mark, evidenceSign(mark, lightColours)])),
  mark: trygmaalMark(lightColours.ink2),
}

const cellData = (cell: Cell, setting: Setting) => ({
  runs: runs(cell.content, setting),
  verdict: cell.verdict,
  evidence: cell.evidence,
  scale: cell.scale && {
    svg: settable(scaleDrawing(cell.scale, 'scale', setting.report.language, dress)),
    alt: scaleInWords(cell.scale, setting.report.language),
  },
})

type RowPlace = { readonly before: Row | undefined; readonly after: Row | undefined; readonly headWidth: number }

function rowData({ kind, cells }: Row, { before, after, headWidth }: RowPlace, setting: Setting) {
  const length = cells.reduce((sum, { content }) => sum + plainText(content).length, 0)
  return {
    kind,
    cells: cells.map((cell) => cellData(cell, setting)),
    tied: kind === 'body' && cells.length > 1 && after?.kind === 'evidence',
    follows: before?.kind === 'body' && before.cells.length > 1,
    headLines: wrapText(plainText(cells[0]?.content ?? []), headWidth, sheet.cell, 'Medium').length,
    breakable: length > longRow,
  }
}

function tableData(table: Table, setting: Setting) {
  const wide = isWide(table, sheet.main, sheet.cell, sheet.gap)
  const widths = columnWidths(table, wide ? sheet.whole : sheet.main, sheet.cell, sheet.gap)
  const headWidth = widths[0] ?? 0
  return {
    label: table.label,
    title: runs(table.title, setting),
    columns: table.columns.map(({ head, align }) => ({ head: runs(head, setting), align })),
    wide,
    widths,
    rows: table.rows.map((row, i) =>
      rowData(row, { before: table.rows[i - 1], after: table.rows[i + 1], headWidth }, setting),
    ),
    caption: table.caption && runs(table.caption, setting),
    notes: notesData(table.notes ?? [], setting),
  }
}

const notesData = (notes: readonly { readonly mark: string; readonly content: Content }[], setting: Setting) =>
  notes.map(({ mark, content }) => ({ mark: runs([{ kind: 'note', mark }], setting), runs: runs(content, setting) }))

function blockData(block: Block, setting: Setting) {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, style: block.style, runs: runs(block.content, setting) }
    case 'list':
      return { kind: block.kind, items: block.items.map((item) => runs(item, setting)) }
    case 'evidence':
      return { kind: block.kind, mark: block.mark, runs: runs(block.content, setting) }
    case 'quote':
      return {
        kind: block.kind,
        tone: block.tone ?? 'person',
        title: runs(block.title ?? [], setting),
        runs: runs(block.content, setting),
        author: runs(block.author, setting),
      }
    case 'notes':
      return { kind: block.kind, notes: notesData(block.notes, setting) }
    case 'table':
      return { kind: block.kind, table: tableData(block.table, setting) }
    case 'figure': {
      const { figure } = block
      return {
        kind: block.kind,
        label: figure.label,
        title: runs(figure.title, setting),
        svg: settable(figureDrawing(figure, 'paper', setting.report.language, dress)),
        alt: altOf(figure, setting.report.language),
        caption: runs(figure.caption, setting),
      }
    }
  }
}

const sectionData = ({ margin, title, blocks }: Section, setting: Setting) => ({
  margin,
  title: runs(title, setting),
  blocks: blocks.map((block) => blockData(block, setting)),
})

/** The report as the Typst template reads it: links resolved, drawings made, widths computed. Texts stay texts. */
export function pdfData(report: Report, linkTo: LinkTo) {
  const setting = { report, linkTo }
  return {
    language: report.language,
    kicker: report.kicker,
    title: report.title,
    head: report.head,
    lede: runs(report.lede, setting),
    summary: report.summary.map((section) => sectionData(section, setting)),
    reading: report.reading.map((block) => blockData(block, setting)),
    chapters: report.chapters.map(({ title, sections }) => ({
      title,
      sections: sections.map((section) => sectionData(section, setting)),
    })),
    foot: report.foot,
    colours: lightColours,
    families: documentFamilies,
    sheet,
    signs,
  }
}
