import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell, Row, Table as TableModel } from '#report/report.ts'
import { columnWidths, isWide } from './column-widths.ts'
import { hex, page } from './docx-styles.ts'
import { childrenOf, evidenceRun, pictureRun, type Setting, verdictRuns } from './docx-text.ts'
import { plainText } from './plain-text.ts'
import { rasterOf } from './raster.ts'
import { scaleDrawing, scaleInWords } from './scale-drawing.ts'
import { lightColours } from './style/tokens.ts'

/** Measures in points; twips are twenty to a point. */
const [cellSize, gap, twips] = [9.5, 8, 20]

/** Longer rows may break over pages; shorter ones stay whole. */
const longRow = 1200

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const lineOf = (size: number, colour: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: hex(colour),
})
const thin = lineOf(4, lightColours.rule)
const head = lineOf(6, lightColours.ink)
const strong = lineOf(12, lightColours.ink)

export type TablePlace = { readonly widths: readonly number[]; readonly indent: number; readonly width: number }

/** Widths in whole twips that add up to the table's; a table too wide for the main column takes the page's. */
export function placeOf(table: TableModel): TablePlace {
  const wide = isWide(table, page.main / twips, cellSize, gap)
  const width = wide ? page.text : page.main
  const exact = columnWidths(table, width / twips, cellSize, gap)
  const edges = exact.map((_, i) => Math.round(exact.slice(0, i + 1).reduce((sum, w) => sum + w, 0) * twips))
  const widths = edges.map((edge, i) => (i === edges.length - 1 ? width : edge) - (edges[i - 1] ?? 0))
  return { widths, width, indent: wide ? 0 : page.indent }
}

type Spot = { readonly table: TableModel; readonly place: TablePlace; readonly setting: Setting; readonly air: number }

function cellChildren(cell: Cell, kind: Row['kind'], setting: Setting) {
  const { language } = setting
  const bold = kind === 'total' || kind === 'group' ? { bold: true } : {}
  const scale = cell.scale
    ? [
        pictureRun(
          rasterOf(scaleDrawing(cell.scale, 'scale', language, { colours: lightColours, families: 'IBM Plex Sans' })),
          {
            alt: scaleInWords(cell.scale, language),
            width: 92,
            drop: 3,
          },
        ),
      ]
    : []
  const space = cell.verdict && cell.content.length > 0 ? [new TextRun(' ')] : []
  return [
    ...(cell.verdict ? verdictRuns(cell.verdict, 19) : []),
    ...scale,
    ...space,
    ...(cell.evidence ? [evidenceRun(cell.evidence, language), new TextRun({ children: [new Tab()] })] : []),
    ...childrenOf(cell.content, setting, bold),
  ]
}

const bordersOf = ({ kind }: Row, tied: boolean) => ({
  top: kind === 'total' ? head : none,
  bottom: kind === 'total' ? strong : tied ? none : thin,
  left: none,
  right: none,
})

function bodyCell(cell: Cell, at: number, row: Row, tied: boolean, { table, place, setting, air }: Spot): TableCell {
  const text = new Paragraph({
    style: at === 0 ? 'RowHead' : 'TableText',
    alignment: table.columns[at]?.align === 'right' ? 'right' : 'left',
    keepNext: tied,
    children: cellChildren(cell, row.kind, setting),
  })
  return new TableCell({
    children: [text],
    width: { size: place.widths[at] ?? 0, type: WidthType.DXA },
    margins: { top: air, bottom: tied ? 20 : air, left: at === 0 ? 0 : gap * twips, right: 0 },
    borders: bordersOf(row, tied),
  })
}

/** Evidence under its row, or a theme above the rows it heads: one cell across, and no header row (cases/27). */
function acrossCell(row: Row, tied: boolean, { table, place, setting, air }: Spot): TableCell {
  const group = row.kind === 'group'
  const texts = row.cells.map(
    (cell) =>
      new Paragraph({
        style: group ? 'TableText' : 'Evidence',
        keepNext: group,
        ...(cell.evidence ? { indent: { left: 540, hanging: 540 }, tabStops: [{ type: 'left', position: 540 }] } : {}),
        children: cellChildren(cell, row.kind, setting),
      }),
  )
  return new TableCell({
    children: texts,
    columnSpan: table.columns.length,
    width: { size: place.width, type: WidthType.DXA },
    margins: { top: group ? air + 120 : 0, bottom: group ? air : air - 20, left: 0, right: 0 },
    borders: bordersOf(row, tied),
  })
}

function rowOf(row: Row, after: Row | undefined, spot: Spot): TableRow {
  const tied = after?.kind === 'evidence' && row.kind !== 'group'
  const length = row.cells.reduce((sum, { content }) => sum + plainText(content).length, 0)
  const across = row.kind === 'evidence' || row.kind === 'group'
  return new TableRow({
    cantSplit: length <= longRow,
    children: across ? [acrossCell(row, tied, spot)] : row.cells.map((cell, i) => bodyCell(cell, i, row, tied, spot)),
  })
}

function headRow({ table, place, setting }: Spot): TableRow {
  const cells = table.columns.map(
    ({ head: content, align }, i) =>
      new TableCell({
        children: [
          new Paragraph({
            style: 'TableHead',
            alignment: align,
            keepNext: true,
            children: childrenOf(content, setting),
          }),
        ],
        width: { size: place.widths[i] ?? 0, type: WidthType.DXA },
        verticalAlign: 'bottom',
        margins: { top: 40, bottom: 70, left: i === 0 ? 0 : gap * twips, right: 0 },
        borders: { top: none, left: none, right: none, bottom: head },
      }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

export function tableOf(table: TableModel, setting: Setting): Table {
  const place = placeOf(table)
  const spot: Spot = {
    table,
    place,
    setting,
    air: Math.round((table.label === undefined ? 100 : 80) * setting.density),
  }
  return new Table({
    width: { size: place.width, type: WidthType.DXA },
    indent: { size: place.indent, type: WidthType.DXA },
    columnWidths: [...place.widths],
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [headRow(spot), ...table.rows.map((row, i) => rowOf(row, table.rows[i + 1], spot))],
  })
}
