import type { Block, Content, Report, Table } from '#report/report.ts'
import { columnWidths } from './column-widths.ts'
import { plainText } from './plain-text.ts'
import { wrapText } from './wrap-text.ts'

/** Points, as the Word document sets them. */
const [wide, main, cellSize, gap] = [493, 378, 9.5, 8]

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

const linesOf = (content: Content, width: number, size: number): number =>
  wrapText(plainText(content), width, size).length

function tableHeight(table: Table, width: number, density: number): number {
  const widths = columnWidths(table, width, cellSize, gap)
  const rows = table.rows.map(({ cells, kind }) => {
    if (kind === 'evidence' || kind === 'group') return 16
    const lines = cells.map(({ content }, i) => linesOf(content, (widths[i] ?? 0) - (i === 0 ? 0 : gap), cellSize))
    return Math.max(...lines) * 12.6 + 0.5 + 10 * density
  })
  return 17.5 + sum(rows)
}

/** Paragraphs share the air between them: the larger counts. */
function blockHeight(block: Block, width: number, density: number): number {
  switch (block.kind) {
    case 'paragraph':
      return block.style === 'small'
        ? linesOf(block.content, width, 9) * 12.5 + 5 * density
        : linesOf(block.content, width, 10) * 14.5 + 6 * density
    case 'list':
      return sum(block.items.map((item) => linesOf(item, width - 11, 10) * 14.5 + 3))
    case 'evidence':
      return linesOf(block.content, width - 27, 9.5) * 13.2 + 3
    case 'quote':
      return linesOf([...block.content, ...block.author], width - 11, 9.5) * 13.2 + 29
    case 'notes': {
      const text = block.notes.flatMap(({ content }) => content)
      return linesOf(text, width - 20, 9) * 12.5 + 4 * density
    }
    case 'table':
      return tableHeight(block.table, width, density)
    case 'figure':
      return 240
  }
}

const heightOf = (blocks: readonly Block[], width: number, density: number): number =>
  sum(blocks.map((block) => blockHeight(block, width, density)))

/** About how much of a page the head, the summary and how to read it take, in points. @param density of the air in it */
export function summaryHeight({ title, head, lede, summary, reading }: Report, density: number): number {
  const top = Math.max(20.5 + title.length * 24, head.length * (22.6 + 6.5 * density)) + 7
  const answer = linesOf(lede, 455, 12.5) * 18.2 + 18 * density
  const rule = 2 + 20 * density
  const sections = summary.map(
    (section) => rule + linesOf(section.title, main, 11.5) * 15 + 4 + heightOf(section.blocks, main, density),
  )
  return top + answer + sum(sections) + rule + heightOf(reading, wide, density)
}
