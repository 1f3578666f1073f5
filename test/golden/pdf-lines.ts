import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { oneLine } from './markup.ts'

const run = promisify(execFile)

/** What one of poppler's programs says of a PDF. Its remarks on the file's make-up are not ours to print. */
export async function poppler(program: string, pdf: Uint8Array, ...options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-pdf-'))
  try {
    const file = join(folder, 'note.pdf')
    writeFileSync(file, pdf)
    const to = program === 'pdftotext' ? ['-'] : []
    return (await run(program, [...options, file, ...to], { maxBuffer: 1 << 26 })).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The pages as they lie on paper, a wide blank written as two; a new page begins with a line of its own: `=== 2`. */
export async function pdfPageLines(pdf: Uint8Array): Promise<readonly string[]> {
  const pages = (await poppler('pdftotext', pdf, '-layout')).split('\f').filter((page) => page.trim() !== '')
  return pages
    .flatMap((page, i) => [`=== ${i + 1}`, ...page.replaceAll('\u00a0', ' ').split('\n')])
    .map((line) => line.trim().replace(/ {2,}/g, '  '))
    .filter((line) => line !== '')
}

type Tag = { readonly kind: string; readonly depth: number; text: string }

/** What begins the line of a tag whose words are one line. */
function lineStart({ kind }: Tag): string | undefined {
  if (/^H[1-6]$/.test(kind)) return `${'#'.repeat(Number(kind[1]))} `
  if (kind === 'LI') return '- '
  return ['P', 'Caption', 'Figure', 'TR'].includes(kind) ? '' : undefined
}

/** Gives the words of a closed tag to the line that it stands in. */
function passOn(tag: Tag, above: Tag): void {
  if (tag.kind === 'Lbl' && tag.text.trim() === '•') return
  const isCell = /^T[HD]$/.test(tag.kind)
  above.text += isCell && above.text !== '' ? ` | ${oneLine(tag.text)}` : tag.text
}

/**
 * What the tags of a PDF give to a program that reads it aloud, a paragraph, heading or row a line each:
 * `## heading`, `a | b | c`. Poppler takes seconds for it.
 */
export async function pdfTagLines(pdf: Uint8Array): Promise<readonly string[]> {
  const lines: string[] = []
  const open: Tag[] = []
  const closeTo = (depth: number): void => {
    for (let tag = open.at(-1); tag && tag.depth >= depth; tag = open.at(-1)) {
      open.pop()
      const above = open.at(-1)
      if (above && open.some((one) => lineStart(one) !== undefined)) passOn(tag, above)
      else if (oneLine(tag.text) !== '') lines.push(`${lineStart(tag) ?? ''}${oneLine(tag.text)}`)
    }
  }
  for (const line of (await poppler('pdfinfo', pdf, '-struct-text')).split('\n')) {
    const [, blanks = '', kind, text] = /^( *)(?:([A-Z]\w*)|"(.*)")/.exec(line) ?? []
    if (kind === undefined && text === undefined) continue
    closeTo(blanks.length)
    const above = open.at(-1)
    if (kind !== undefined) open.push({ kind, depth: blanks.length, text: '' })
    else if (above) above.text += text
  }
  closeTo(0)
  return lines
}
