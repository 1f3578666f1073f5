/** Sentences of a text; a point after a number (4. april) or a short form (jf., p.t.) ends none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])(?<!\d\.)(?<!\b(?:jf|pga|bl\.a|f\.eks|p\.t|d|kl|ca|inkl|mv)\.)\s+(?=[\p{Lu}»"(\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
