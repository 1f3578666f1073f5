import { type Stretch, stretchesOf } from './drawable.ts'
import { documentFamilies, fontOf, regularFile, textWidth } from './fonts.ts'
import { element, type Words, words } from './svg.ts'

const [plex] = documentFamilies

/** Blanks between two words of one script belong to it, so that words that run from right to left keep their order. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const runs: Stretch[] = []
  for (const stretch of stretches) {
    const [before, blank] = [runs.at(-2), runs.at(-1)]
    const isOne = before && blank && /^\s+$/.test(blank.text) && before.family === stretch.family
    if (isOne) runs.splice(-2, 2, { ...stretch, text: before.text + blank.text + stretch.text })
    else runs.push(stretch)
  }
  return runs
}

function widthOf({ text, family }: Stretch, { size, weight }: Words): number {
  if (family === undefined || family === plex) return textWidth(text, size, weight === 600 ? 'SemiBold' : 'Regular')
  const font = fontOf(regularFile[family]())
  return [...text].reduce((width, letter) => width + font.advance(letter.codePointAt(0) ?? 0), 0) * size
}

/**
 * A line of text in which each script is an element of its own: resvg 2.6 draws nothing where emoji and Arabic share
 * one, and sets Latin letters beside Arabic in the wrong weight.
 */
export function mixedWords(text: string, at: Words): string {
  const runs = joined(stretchesOf(text))
  if (runs.every(({ family }) => family === plex)) return words(text, at)
  const total = runs.reduce((width, run) => width + widthOf(run, at), 0)
  let x = at.anchor === 'end' ? at.x - total : at.x
  const drawn = runs.map((run) => {
    const word = words(run.text.replaceAll(' ', '\u00a0'), { ...at, x, anchor: 'start' })
    x += widthOf(run, at)
    return run.family === undefined || run.family === plex ? word : element('g', { 'font-family': run.family }, word)
  })
  return drawn.join('')
}
