import type { Block, Content, Report, Section } from '#report/report.ts'
import { plainText } from './plain-text.ts'

/** Spaces, and characters that only steer others, are nothing to read. */
const nothing = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

const said = (text: string, instead: string): string => (nothing.test(text) ? instead : text)
const saidIn = (content: Content): Content =>
  nothing.test(plainText(content)) ? [{ kind: 'text', text: '–' }] : content

const blockOf = (block: Block): Block =>
  block.kind === 'paragraph' && block.style === 'heading' ? { ...block, content: saidIn(block.content) } : block

const sectionOf = (section: Section): Section => ({
  ...section,
  title: saidIn(section.title),
  blocks: section.blocks.map(blockOf),
})

/** The report with something to read in every heading: who listens moves from one to the next, and PDF/UA asks for it. */
export function headed(report: Report): Report {
  const title = nothing.test(report.title.join('')) ? [report.slug] : report.title
  return {
    ...report,
    title,
    summary: report.summary.map(sectionOf),
    reading: report.reading.map(blockOf),
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      title: said(chapter.title, '–'),
      sections: chapter.sections.map(sectionOf),
    })),
  }
}
