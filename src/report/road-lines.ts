import { plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import type { Block, Table } from './report.ts'
import type { FormulaPart, Road, Station } from './road.ts'

/** The road as lines of plain text, for a terminal: the same stops and values as the page. */
export function roadLines(road: Road): readonly string[] {
  return [
    `${road.number}  ${plainText(road.subject)}`,
    road.place,
    ...(road.evidence ? [plainText(road.evidence.content)] : []),
    ...road.stations.flatMap((station) => stationLines(station, road.language)),
  ]
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))

function stationLines(station: Station, language: Language): readonly string[] {
  return [
    '',
    ...(station.name === '' ? [] : [station.name]),
    ...indent([
      plainText(station.title),
      ...(station.verdict ? [station.verdict.word] : []),
      ...(station.formula ? [formulaLine(station.formula)] : []),
      ...station.blocks.flatMap(blockLines),
      ...(station.facts ?? []).map(({ term, content }) => `${term}: ${plainText(content).replaceAll('\n', ' ')}`),
      ...(station.rows ?? []).flatMap(({ file, line, header, text }) => [
        `${file}, ${language === 'da' ? 'linje' : 'line'} ${line}:`,
        `  ${header}`,
        ...text.split('\n').map((part) => `  ${part}`),
      ]),
    ]),
  ]
}

/** »212 (anmeldelser) ÷ 11.337 (indbyggere) × 1.000 = 18,7«. */
export const formulaLine = (formula: readonly FormulaPart[]): string =>
  formula
    .map((part) => {
      if (part.kind === 'operator') return part.sign
      return part.caption === undefined ? part.value : `${part.value} (${part.caption})`
    })
    .join(' ')

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'evidence':
      return [plainText(block.content)]
    case 'list':
      return block.items.map((item) => `- ${plainText(item)}`)
    case 'quote':
      return [`»${plainText(block.content)}« ${plainText(block.author)}`]
    case 'notes':
      return block.notes.map(({ mark, content }) => `${mark} ${plainText(content)}`)
    case 'table':
      return tableLines(block.table)
    case 'figure':
      return [plainText(block.figure.title)]
  }
}

function tableLines({ columns, rows }: Table): readonly string[] {
  const cells = [
    columns.map(({ head }) => plainText(head)),
    ...rows.map((row) => row.cells.map((cell) => plainText(cell.content))),
  ]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  return cells.map((row) =>
    row
      .map((text, i) => (columns[i]?.align === 'right' ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
