import type { Block, Content, Report, Table } from '#report/report.ts'
import { columnWidths } from './column-widths.ts'
import { plainText } from './plain-text.ts'
import { wrapText } from './wrap-text.ts'

/** Points, as the Word document sets them. */
const [wide, main, cellSize, gap] = [493, 378, 9.5, 8]

const linesOf = (content: Content, width: number, size: number): number =>
  wrapText(plainText(content), width, size).length

function tableHeight(table: Table, width: number): number {
  const widths = columnWidths(table, width, cellSize, gap)
  const rows = table.rows.map(({ cells, kind }) =>
    kind === 'evidence' || kind === 'group'
      ? 16
      : Math.max(...cells.map(({ content }, i) => linesOf(content, (widths[i] ?? 0) - (i === 0 ? 0 : gap), cellSize))) *
          12.6 +
        10.5,
  )
  return 18 + rows.reduce((sum, row) => sum + row, 0)
}

function blockHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'paragraph':
      return block.style === 'small'
        ? linesOf(block.content, width, 9) * 12.5 + 8
        : linesOf(block.content, width, 10) * 14.5 + 8
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, width - 11, 10) * 14.5 + 3, 0)
    case 'evidence':
      return linesOf(block.content, width - 27, 9.5) * 13.2 + 5
    case 'quote':
      return linesOf([...block.content, ...block.author], width - 11, 9.5) * 13.2 + 29
    case 'notes':
      return (
        linesOf(
          block.notes.flatMap(({ content }) => content),
          width,
          9,
        ) *
          12.5 +
        8
      )
    case 'table':
      return tableHeight(block.table, width)
    case 'figure':
      return 240
  }
}

const heightOf = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block, width), 0)

/** About how much of a page the head, the summary and how to read it take, in points, when set with air. */
export function summaryHeight({ title, head, lede, summary, reading }: Report): number {
  const top = Math.max(22 + title.length * 24, head.length * 29) + 16
  const answer = linesOf(lede, 455, 12.5) * 18.2 + 18
  const sections = summary.map(
    (section) => 22 + linesOf(section.title, main, 11.5) * 14.5 + 4 + heightOf(section.blocks, main),
  )
  return top + answer + sections.reduce((sum, height) => sum + height, 0) + 22 + heightOf(reading, wide)
}
