import {
  BorderStyle,
  Document,
  Footer,
  FrameAnchorType,
  FrameWrap,
  HeadingLevel,
  type IFrameOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { Report, Section } from '#report/report.ts'
import { type Part, partsOf } from './docx-blocks.ts'
import { hex, ink2, page, styles } from './docx-styles.ts'
import { childrenOf, pictureRun, type Setting, verdictRuns } from './docx-text.ts'
import type { LinkTo } from './note-scene.ts'
import { rasterOf } from './raster.ts'
import { trygmaalMark } from './signs.ts'
import { lightColours } from './style/tokens.ts'
import { summaryHeight } from './summary-height.ts'
import { wrapText } from './wrap-text.ts'

/** Paragraphs beside the text: real paragraphs in reading order, and no table that only arranges. */
const frame = (
  position: { readonly x: number; readonly y: number },
  width: number,
  vertical: 'margin' | 'text',
): IFrameOptions => ({
  type: 'absolute',
  position,
  width,
  height: 0,
  wrap: FrameWrap.AROUND,
  anchor: {
    horizontal: FrameAnchorType.MARGIN,
    vertical: vertical === 'text' ? FrameAnchorType.TEXT : FrameAnchorType.MARGIN,
  },
})

const rule = ({ density }: Setting): Paragraph =>
  new Paragraph({
    style: 'Rule',
    spacing: { before: Math.round(260 * density), after: Math.round(140 * density) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: hex(lightColours.ink), space: 0 } },
  })

function headParts({ kicker, title, head, lede }: Report, setting: Setting): readonly Part[] {
  const beside = frame({ x: page.text - 2240, y: 0 }, 2240, 'margin')
  const data = head.map(
    ({ label, value }) =>
      new Paragraph({
        style: 'HeadData',
        frame: beside,
        spacing: { after: Math.round(130 * setting.density) },
        children: [new TextRun({ text: label, color: ink2 }), new TextRun({ text: value, break: 1 })],
      }),
  )
  return [
    ...(kicker === '' ? [] : [new Paragraph({ style: 'Kicker', children: [new TextRun(kicker)] })]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: title.map((text, i) => new TextRun({ text, ...(i > 0 ? { break: 1 } : {}) })),
    }),
    ...data,
    new Paragraph({
      style: 'Lede',
      spacing: {
        before: Math.max(280, head.length * (452 + 130 * setting.density) - 1370 + 140),
        after: Math.round(360 * setting.density),
      },
      children: childrenOf(lede, setting),
    }),
  ]
}

function marginParts({ name, verdict, lines }: Section['margin']): readonly Part[] {
  const beside = frame({ x: 0, y: 1 }, page.margin, 'text')
  return [
    ...(name === ''
      ? []
      : [new Paragraph({ style: 'MarginName', frame: beside, spacing: { after: 60 }, children: [new TextRun(name)] })]),
    ...(verdict
      ? [
          new Paragraph({
            style: 'MarginName',
            frame: beside,
            spacing: { after: 80, line: 290, lineRule: 'atLeast' },
            children: verdictRuns(verdict, 22),
          }),
        ]
      : []),
    ...lines.map((line) => new Paragraph({ style: 'MarginName', frame: beside, children: [new TextRun(line)] })),
  ]
}

/** Height of the margin's text in twips, lines broken as Word will break them. */
function marginHeight({ name, verdict, lines }: Section['margin']): number {
  const wrapped = lines.reduce((sum, line) => sum + wrapText(line, page.margin / 20, 9).length, 0)
  return (name === '' ? 0 : 300) + (verdict ? 370 : 0) + wrapped * 240
}

/** Where the margin has more to say than the column, the next section waits for it. */
function waiting(section: Section): readonly Part[] {
  const line = marginHeight(section.margin) - 400 - section.blocks.length * 300
  return line <= 0 ? [] : [new Paragraph({ style: 'Rule', spacing: { line, lineRule: 'exact', before: 0, after: 0 } })]
}

const sectionParts = (section: Section, level: 'HEADING_1' | 'HEADING_2', setting: Setting): readonly Part[] => [
  rule(setting),
  ...marginParts(section.margin),
  new Paragraph({
    heading: HeadingLevel[level],
    // A goal of the summary is a heading of the first order in the size of the second.
    ...(level === 'HEADING_1' ? { indent: { left: page.indent }, spacing: { before: 0, after: 80, line: 300 } } : {}),
    children: childrenOf(section.title, setting, level === 'HEADING_1' ? { size: 23 } : {}),
  }),
  // A block is at least a line high, and the heading stands above them all.
  ...section.blocks.flatMap((block, i) =>
    partsOf(block, page.indent, setting, Math.max(0, marginHeight(section.margin) - 400 - i * 300)),
  ),
  ...waiting(section),
]

function footer(foot: string): Footer {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: hex(lightColours.rule), space: 8 } },
        tabStops: [
          { type: 'center', position: Math.round(page.text / 2) },
          { type: 'right', position: page.text },
        ],
        children: [
          pictureRun(rasterOf(trygmaalMark(lightColours.ink2)), { alt: 'Trygmål', width: 23, drop: 1 }),
          new TextRun('\u2002Trygmål'),
          tab(),
          new TextRun(foot),
          tab(),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

/** Room for text on a page, in points. */
const pageHeight = (page.height - page.top - page.bottom) / 20

/** With as much air as lets the summary keep to its page; where nothing does, it takes two with air. */
const frontDensity = (report: Report): number =>
  [1, 0.8, 0.6, 0.4, 0.25].find((density) => summaryHeight(report, density) <= pageHeight) ?? 1

const bullets = {
  reference: 'bullets',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: 'left' }],
} as const

/** The note as Word's own parts, as the docx library packs them; docx-seal.ts makes the package final. */
export function wordDocument(report: Report, linkTo: LinkTo): Promise<Uint8Array> {
  const setting: Setting = { language: report.language, linkTo, density: 1 }
  const front: Setting = { ...setting, density: frontDensity(report) }
  const chapters = report.chapters.flatMap(({ title, sections }, i) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: i === 0, children: [new TextRun(title)] }),
    ...sections.flatMap((section) => sectionParts(section, 'HEADING_2', setting)),
  ])
  const children = [
    ...headParts(report, front),
    ...report.summary.flatMap((section) => sectionParts(section, 'HEADING_1', front)),
    ...(report.reading.length > 0 ? [rule(front)] : []),
    ...report.reading.flatMap((block) => partsOf(block, 0, front)),
    ...chapters,
  ]
  const { width, height, left, right, top, bottom } = page
  const document = new Document({
    title: report.title.join(' '),
    creator: 'Trygmål',
    lastModifiedBy: 'Trygmål',
    styles: styles(report.language),
    numbering: { config: [{ ...bullets, levels: [...bullets.levels] }] },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { left, right, top, bottom, header: 480, footer: 560 } },
        },
        footers: { default: footer(report.foot) },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}
