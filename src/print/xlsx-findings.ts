import type { Block, Report, Section } from '#report/report.ts'
import { plainText } from './plain-text.ts'
import { type Sheet, type SheetCell, text } from './sheet-cell.ts'
import { printerWords } from './words.ts'

type FindingBlock = Extract<Block, { kind: 'quote' }>

const findingsIn = (blocks: readonly Block[]): readonly FindingBlock[] =>
  blocks.flatMap((block) => (block.kind === 'quote' && block.tone === 'finding' ? [block] : []))

/** Under the last table of a section: what contradicts itself in its numbers, a line for each, with its state. */
export const findingLines = (section: Section, { language }: Report): readonly (readonly SheetCell[])[] =>
  findingsIn(section.blocks).map(({ title = [], content, author }) => {
    const told = [`${printerWords[language].findings.one}:`, plainText(title), plainText(content), plainText(author)]
    return [text(told.filter((part) => part !== '').join(' '), 'quiet')]
  })

/** The note's section that holds findings alone, as a sheet: what stands there, what follows, and its state. */
export function findingsSheet({ chapters, language, title, foot }: Report): Sheet | undefined {
  const section = chapters
    .flatMap(({ sections }) => sections)
    .find(({ blocks }) => blocks.length > 0 && findingsIn(blocks).length === blocks.length)
  if (!section) return undefined
  return {
    name: section.margin.name,
    widths: [60, 60, 40],
    rows: [
      [text(plainText(section.title), 'strong')],
      printerWords[language].findings.heads.map((head) => text(head, 'head')),
      ...findingsIn(section.blocks).map(({ title: fact = [], content, author }) => [
        text(plainText(fact)),
        text(plainText(content)),
        text(plainText(author)),
      ]),
      [],
      [text(`${title.join(' ')} · ${foot}`, 'quiet')],
    ],
  }
}
