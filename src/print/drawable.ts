import type { Figure, Report } from '#report/report.ts'
import { type DocumentFamily, documentFamilies, fontOf, regularFile } from './fonts.ts'
import { asNumbers, mapTexts, type Rewrite, readableText, rewritten } from './readable.ts'

/** Joiners, selectors and marks of direction: they steer other characters and are drawn by none. */
export const steering = /[\p{Default_Ignorable_Code_Point}\u200e\u200f]/u

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' })

/** The bundled font that draws a whole cluster: a letter with its marks is never put together from two. */
function findFamily(cluster: string): DocumentFamily | undefined {
  const drawn = [...cluster].filter((c) => c !== '\n' && !steering.test(c)).map((c) => c.codePointAt(0) ?? 0)
  return documentFamilies.find((family) => drawn.every(fontOf(regularFile[family]()).has))
}

const known = new Map<string, DocumentFamily | undefined>()

function familyOf(cluster: string): DocumentFamily | undefined {
  if (known.has(cluster)) return known.get(cluster)
  const family = findFamily(cluster)
  if (known.size < 20_000) known.set(cluster, family)
  return family
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
    if (familyOf(segment) === undefined) run += segment
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

/** Anything made of texts as the bundled fonts can draw it. */
export const drawableTexts = <T>(value: T): T => mapTexts(value, (text) => drawableText(text, () => undefined))

/** A figure as the bundled fonts can draw it. */
export const drawableFigure = (figure: Figure): Figure => drawableTexts(figure)

export type Stretch = {
  readonly text: string /** Undefined where no bundled font draws it. */
  readonly family: DocumentFamily | undefined
}

/** A text cut where another font takes over. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (ascii.test(text)) return [{ text, family: documentFamilies[0] }]
  const stretches: Stretch[] = []
  for (const { segment } of graphemes.segment(text)) {
    const family = familyOf(segment)
    const last = stretches.at(-1)
    if (last && last.family === family) stretches[stretches.length - 1] = { text: last.text + segment, family }
    else stretches.push({ text: segment, family })
  }
  return stretches
}
