import type { Report } from '#report/report.ts'
import { documentFontFiles, fontOf } from './fonts.ts'
import { asNumbers, type Rewrite, readableText, rewritten } from './readable.ts'

/** Joiners, selectors and marks of direction: they steer other characters and are drawn by none. */
const steering = /[\p{Default_Ignorable_Code_Point}\u200e\u200f]/u

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' })

/** Whether one bundled font can draw a whole cluster: a letter with its marks is never put together from two fonts. */
function canDraw(cluster: string): boolean {
  if (cluster === '\n') return true
  const drawn = [...cluster].filter((character) => !steering.test(character)).map((c) => c.codePointAt(0) ?? 0)
  return drawn.length === 0 || documentFontFiles().some((file) => drawn.every(fontOf(file).has))
}

const known = new Map<string, boolean>()

function canDrawOnce(cluster: string): boolean {
  const answer = known.get(cluster) ?? canDraw(cluster)
  if (known.size < 20_000) known.set(cluster, answer)
  return answer
}

const ascii = /^[\n -~]*$/

/** As `readableText`, and what no bundled font can draw is written by its number too. */
const drawableText: Rewrite = (text, written) => {
  const readable = readableText(text, written)
  if (ascii.test(readable)) return readable
  let [result, run] = ['', '']
  const close = (): void => {
    if (run === '') return
    written(run)
    result += asNumbers(run)
    run = ''
  }
  for (const { segment } of graphemes.segment(readable)) {
    if (!canDrawOnce(segment)) run += segment
    else {
      close()
      result += segment
    }
  }
  close()
  return result
}

/** The report as the bundled fonts can draw it: for PDF, and for pictures of charts. */
export const drawable = (report: Report): Report => rewritten(report, drawableText)
