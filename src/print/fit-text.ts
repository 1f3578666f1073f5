import { textWidth, type Weight } from './fonts.ts'
import { wrapText } from './wrap-text.ts'

/** Lines of text at the size at which they are to be set. */
export type Fitted = { readonly size: number; readonly lines: readonly string[] }

const fits = (line: string, width: number, size: number, weight: Weight): boolean =>
  textWidth(line, size, weight) <= width

/** As much of a line as there is room for, with a sign that there is more; cut between letters, never inside one. */
function cut(line: string, width: number, size: number, weight: Weight): string {
  const letters = [...new Intl.Segmenter('da').segment(line)].map(({ segment }) => segment)
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`, width, size, weight)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/**
 * A text in as many lines as there is room for, in the largest of some sizes at which all of it fits.
 * At the smallest it is cut, and ends in »…«.
 * @param sizes largest first
 */
export function fitText(
  text: string,
  width: number,
  mostLines: number,
  sizes: readonly number[],
  weight: Weight = 'Regular',
): Fitted {
  const smallest = Math.min(...sizes)
  for (const size of sizes) {
    const lines = wrapText(text, width, size, weight)
    if (lines.length <= mostLines && lines.every((line) => fits(line, width, size, weight))) return { size, lines }
  }
  const all = wrapText(text, width, smallest, weight)
  const kept = all.slice(0, mostLines)
  const isWhole = all.length <= mostLines
  const lines = kept.map((line, i) => {
    if (fits(line, width, smallest, weight))
      return i < kept.length - 1 || isWhole ? line : cut(`${line} `, width, smallest, weight)
    return cut(line, width, smallest, weight)
  })
  return { size: smallest, lines }
}
