import { HeadingLevel, Paragraph, type ParagraphChild, SimpleField, Tab, type Table, TextRun } from 'docx'
import type { Block, Content, Figure, Table as TableModel } from '#report/report.ts'
import { hex, ink, ink2, page } from './docx-styles.ts'
import { placeOf, tableOf } from './docx-table.ts'
import { childrenOf, evidenceRun, pictureRun, type Setting } from './docx-text.ts'
import { drawableFigure } from './drawable.ts'
import { altOf, figureDrawing } from './figure-drawing.ts'
import { documentFamilies } from './fonts.ts'
import { rasterOf } from './raster.ts'
import { lightColours } from './style/tokens.ts'

export type Part = Paragraph | Table

/** »Tabel 1« with a number that Word can count on; other labels are words. */
function labelChildren(label: string): readonly ParagraphChild[] {
  const [, word, number] = /^(\S+) (\d+)$/.exec(label) ?? []
  if (word === undefined || number === undefined) return [new TextRun(`${label}\u2002`)]
  return [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, number), new TextRun('\u2002')]
}

const caption = (label: string, title: Content, indent: number, setting: Setting, clear = 0): Paragraph =>
  new Paragraph({
    style: 'Caption',
    indent: { left: indent },
    ...(clear > 0 ? { spacing: { before: 220 + clear } } : {}),
    children: [...labelChildren(label), ...childrenOf(title, setting, { bold: true, color: ink })],
  })

type Note = { readonly mark: string; readonly content: Content }

/** Air above and below a paragraph, in twips. */
const around = ({ density }: Setting): { readonly before: number; readonly after: number } => ({
  before: Math.round(80 * density),
  after: Math.round(80 * density),
})

function notesParagraph(notes: readonly Note[], indent: number, setting: Setting): Paragraph {
  const children = notes.flatMap(({ mark, content }, i) => [
    ...(i > 0 ? [new TextRun(' ')] : []),
    ...childrenOf([{ kind: 'note', mark }], setting),
    new TextRun(' '),
    ...childrenOf(content, setting),
  ])
  return new Paragraph({ style: 'Small', indent: { left: indent }, spacing: around(setting), children })
}

const small = (content: Content, indent: number, setting: Setting): Paragraph =>
  new Paragraph({
    style: 'Small',
    indent: { left: indent },
    spacing: around(setting),
    children: childrenOf(content, setting),
  })

function tableParts(table: TableModel, setting: Setting, besideMargin: number): readonly Part[] {
  const { indent } = placeOf(table)
  const clear = indent === 0 ? besideMargin : 0
  return [
    ...(table.label === undefined ? [] : [caption(table.label, table.title, indent, setting, clear)]),
    tableOf(table, setting),
    ...(table.notes && table.notes.length > 0 ? [notesParagraph(table.notes, indent, setting)] : []),
    ...(table.caption ? [small(table.caption, indent, setting)] : []),
  ]
}

function figureParts(figure: Figure, setting: Setting): readonly Part[] {
  const dress = { colours: lightColours, families: documentFamilies.join(', ') }
  const raster = rasterOf(figureDrawing(drawableFigure(figure), 'paper', setting.language, dress))
  return [
    caption(figure.label, figure.title, page.indent, setting),
    new Paragraph({
      style: 'Drawing',
      indent: { left: page.indent },
      children: [pictureRun(raster, { alt: altOf(figure, setting.language), width: raster.width })],
    }),
    small(figure.caption, page.indent, setting),
  ]
}

/** Words of a named author behind a grey bar, or a finding behind its own; who said it, or its state, last. */
function quoteParts(
  { tone, title, content, author }: Extract<Block, { kind: 'quote' }>,
  setting: Setting,
): readonly Part[] {
  const bar = {
    left: {
      style: 'single',
      size: 18,
      color: hex(tone === 'finding' ? lightColours.part : lightColours.field),
      space: 8,
    },
  } as const
  const shared = { style: 'QuoteText', indent: { left: page.indent + 220 }, border: bar } as const
  const opening = title ? [...childrenOf(title, setting, { bold: true }), new TextRun(' ')] : []
  return [
    new Paragraph({
      ...shared,
      keepNext: true,
      spacing: { before: 160 },
      children: [...opening, ...childrenOf(content, setting)],
    }),
    new Paragraph({ ...shared, spacing: { after: 160 }, children: childrenOf(author, setting, { color: ink2 }) }),
  ]
}

function paragraphPart(
  { style, content }: Extract<Block, { kind: 'paragraph' }>,
  indent: number,
  setting: Setting,
): Paragraph {
  if (style === 'heading')
    return new Paragraph({
      heading: HeadingLevel.HEADING_3,
      indent: { left: indent },
      children: childrenOf(content, setting),
    })
  if (style === 'body')
    return new Paragraph({
      style: 'Body',
      indent: { left: indent },
      spacing: around(setting),
      children: childrenOf(content, setting),
    })
  // What stands out in small print stands out in ink.
  const children = content.flatMap((inline) => {
    const heavy = inline.kind === 'text' && inline.strong
    return childrenOf([inline], setting, heavy ? { color: ink } : {})
  })
  return new Paragraph({ style: 'Small', indent: { left: indent }, spacing: around(setting), children })
}

/**
 * The parts of one block.
 * @param indent where its column begins, in twips
 * @param besideMargin how much of the margin's text still stands beside it: a table as wide as the page begins below
 */
export function partsOf(block: Block, indent: number, setting: Setting, besideMargin = 0): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphPart(block, indent, setting)]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'Body',
            numbering: { reference: 'bullets', level: 0 },
            indent: { left: indent + 220, hanging: 220 },
            spacing: { before: 30, after: 30 },
            children: childrenOf(item, setting),
          }),
      )
    case 'evidence':
      return [
        new Paragraph({
          style: 'Evidence',
          indent: { left: indent + 540, hanging: 540 },
          tabStops: [{ type: 'left', position: indent + 540 }],
          children: [
            evidenceRun(block.mark, setting.language),
            new TextRun({ children: [new Tab()] }),
            ...childrenOf(block.content, setting),
          ],
        }),
      ]
    case 'quote':
      return quoteParts(block, setting)
    case 'notes':
      return [notesParagraph(block.notes, indent, setting)]
    case 'table':
      return tableParts(block.table, setting, besideMargin)
    case 'figure':
      return figureParts(block.figure, setting)
  }
}
