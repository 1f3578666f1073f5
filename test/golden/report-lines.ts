import { type Content, plainText } from '#claims/content.ts'
import type { Block, Cell, Report, Section, Table } from '#report/report.ts'

const marked = (content: Content): string =>
  content.map((inline) => (inline.kind === 'note' ? `^${inline.mark}` : inline.text)).join('')

function cellText({ content, verdict, scale }: Cell): string {
  const told = [verdict ? `[${verdict.word}]` : '', marked(content), scale ? '(skala)' : '']
  return told.filter((part) => part !== '').join(' ')
}

function tableLines({ label, title, columns, rows, caption, notes }: Table): readonly string[] {
  return [
    `[${label ?? 'tabel'}] ${marked(title)}`,
    columns.map(({ head }) => marked(head)).join(' | '),
    ...rows.map(({ cells }) => cells.map(cellText).join(' | ')),
    ...(caption ? [marked(caption)] : []),
    ...(notes ?? []).map(({ mark, content }) => `${mark}) ${marked(content)}`),
  ]
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [marked(block.content)]
    case 'list':
      return block.items.map((item) => `- ${marked(item)}`)
    case 'evidence':
      return [`(${block.mark}) ${marked(block.content)}`]
    case 'quote':
      return [`» ${marked(block.title ?? [])} ${marked(block.content)} — ${marked(block.author)}`]
    case 'notes':
      return block.notes.map(({ mark, content }) => `${mark} ${marked(content)}`)
    case 'table':
      return tableLines(block.table)
    case 'figure':
      return [
        `[${block.figure.label}] ${plainText(block.figure.title)}`,
        block.figure.alt,
        marked(block.figure.caption),
      ]
  }
}

const sectionLines = ({ margin, title, blocks }: Section): readonly string[] => [
  '',
  `## ${[margin.name, margin.verdict?.word, ...margin.lines].filter(Boolean).join(' · ')}`,
  marked(title),
  ...blocks.flatMap(blockLines),
]

/** A note as lines, a paragraph or a row each, so that a difference can be read. Non-breaking spaces are written as spaces. */
export function reportLines(report: Report): readonly string[] {
  return [
    report.kicker,
    ...report.title,
    ...report.head.map(({ label, value }) => `${label}: ${value}`),
    marked(report.lede),
    ...report.summary.flatMap(sectionLines),
    '',
    ...report.reading.flatMap(blockLines),
    ...report.chapters.flatMap(({ title, sections }) => ['', `# ${title}`, ...sections.flatMap(sectionLines)]),
    '',
    report.foot,
  ].map((line) => line.replaceAll('\u00a0', ' '))
}
