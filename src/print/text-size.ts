/** What a browser shows text in until a reader chooses otherwise, in px. */
const usualSize = 16

/** Thinner than this is a line, not a size: it stays as thin however large the text is. */
const thickestLine = 3

/**
 * A style sheet in which every length follows the size of text that the reader has chosen in the browser. The sheets are
 * written in the pixels of the look, which hold at the usual 16 px; here they become rem, in conditions on the width too,
 * so that larger text gets the arrangement of a narrower screen (docs/decisions/text-size.md).
 * @param css a sheet with lengths in px
 */
export const inReadersSize = (css: string): string =>
  css.replace(/(?<![\w#.-])(-?\d*\.?\d+)px\b/g, (length, pixels: string) =>
    Math.abs(Number(pixels)) > thickestLine ? `${Number(pixels) / usualSize}rem` : length,
  )
