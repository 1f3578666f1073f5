import { oneLine, unescaped } from './markup.ts'

const inline = /^(a|cite|span|strong|sup)$/

/** What a drawing is said to show, and its labels; a sign that is silent for those who listen is silent here. */
function drawingText(svg: string): string {
  if (/^<svg[^>]*aria-hidden/.test(svg)) return ''
  const told = (tags: string): string =>
    [...svg.matchAll(new RegExp(`<(?:${tags})\\b[^>]*>([^<]*)`, 'g'))].map(([, text = '']) => text).join(' · ')
  const [shown, labels] = [told('title|desc'), told('text')]
  return labels === '' ? `[${shown}]` : `\n[${shown}]\n[${labels}]\n`
}

const words = (html: string): string =>
  html.replace(/<br\/>/g, ' / ').replace(/<\/?(\w+)[^>]*>/g, (_, tag: string) => (inline.test(tag) ? '' : ' '))

const rowText = (row: string): string =>
  [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => oneLine(words(cell))).join(' | ')

/** A chart is drawn anew for narrow windows and for paper; what is the same in all is told once. */
const isToldBefore = (line: string, at: number, lines: readonly string[]): boolean =>
  line.startsWith('[') && lines.indexOf(line) < at

/** What the note as a page tells, a paragraph, heading or row a line each: `## heading`, `a | b | c`, `[drawing]`. */
export function htmlLines(page: string): readonly string[] {
  const lines = page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replace(/\n/g, ' / ')
    .replace(/<svg[\s\S]*?<\/svg>/g, drawingText)
    .replace(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g, (_, row: string) => `\n${rowText(row)}\n`)
    .replace(/<h(\d)\b[^>]*>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<li\b[^>]*>/g, '\n- ')
    .replace(/<\/dt><dd>/g, ': ')
    .replace(/<br\/>/g, ' / ')
    .replace(/<\/?(\w+)[^>]*>/g, (_, tag: string) => (inline.test(tag) ? '' : '\n'))
    .split('\n')
    .map((line) => oneLine(unescaped(line)))
  return lines.filter((line, at) => line !== '' && !isToldBefore(line, at, lines))
}
