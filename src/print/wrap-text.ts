import { textWidth, type Weight } from './fonts.ts'

/** Breaks a text into lines no wider than `width`, between words; a word wider than that has a line of its own. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 'Regular'): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
