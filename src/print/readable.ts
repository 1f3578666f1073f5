import type { Report } from '#report/report.ts'
import { headed } from './headed.ts'
import { printerWords } from './words.ts'

/** What no reader of any format can see: controls, halves of characters, private and unassigned ones, and the signs that turn text around. */
const unreadable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202d\u202e]/u
const unreadableRun = new RegExp(`(?:(?!\n)${unreadable.source})+`, 'gu')
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** Characters written by their number: »[U+F0B7]«, side by side »[U+0002 U+FFFE]«. */
export function asNumbers(characters: string): string {
  const numbers = [...characters].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return `[${numbers.join(' ')}]`
}

/** A way to change a text that tells which characters it wrote by their number. */
export type Rewrite = (text: string, written: (characters: string) => void) => string

/** Line breaks of all kinds become one, a tab becomes a space, and what nobody can see is written by its number. */
export const readableText: Rewrite = (text, written) =>
  text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unreadableRun, (run) => {
      written(run)
      return asNumbers(run)
    })

/** The same value with every text in it rewritten; shape and all else stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const map = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map(map)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, map(inner)]))
  }
  // Only texts are exchanged, each for another text, so the type is the same.
  return map(value) as T
}

/** The report ends with a line that names the characters written by their number. */
function named(report: Report, written: ReadonlySet<string>): Report {
  if (written.size === 0) return report
  const text = `${printerWords[report.language].undrawn} ${[...written].sort().map(asNumbers).join(', ')}.`
  const block = { kind: 'paragraph', style: 'small', content: [{ kind: 'text', text }] } as const
  const chapter = report.chapters.at(-1)
  const section = chapter?.sections.at(-1)
  if (!chapter || !section) return { ...report, reading: [...report.reading, block] }
  const sections = [...chapter.sections.slice(0, -1), { ...section, blocks: [...section.blocks, block] }]
  return { ...report, chapters: [...report.chapters.slice(0, -1), { ...chapter, sections }] }
}

/** The report with every text rewritten, and a last line that names the characters this wrote by their number. */
export function rewritten(report: Report, rewrite: Rewrite): Report {
  const written = new Set<string>()
  const changed = mapTexts(report, (text) =>
    rewrite(text, (characters) => {
      for (const character of characters) written.add(character)
    }),
  )
  return headed(named(changed, written))
}

/** The report as every format can hold it. What a format's fonts cannot draw is another question (drawable.ts). */
export const readable = (report: Report): Report => rewritten(report, readableText)
