const letters = '\\p{L}\\p{N}'
const between = `(?:,?\\s+(?!(?:og|men|eller)(?![${letters}]))[${letters}][${letters}.'’%/-]*){0,5}?`

const wordOf = (word: string): string => word.replace(/[.^$+?()[\]{}|\\]/g, '\\$&').replaceAll('*', `[${letters}]*`)

const partOf = (part: string): string => `(?<![${letters}])(?:${part.split('/').map(wordOf).join('|')})(?![${letters}])`

/**
 * A pattern of Danish words as a caseworker can read it: »kan ikke … nås/indfries«. `/` parts words of which one stands there,
 * `*` takes any ending, `…` up to five words but no »og« or »men«, `(…)` a word that may be left out, `^` the start of the text. A comma may stand anywhere.
 */
export function phrase(words: string): RegExp {
  let pattern = ''
  for (const part of words.split(' ')) {
    const gap = pattern === '' || pattern === '^' ? '' : ',?\\s+'
    if (part === '^') pattern = '^'
    else if (part === '…') pattern += between
    else if (part.startsWith('(')) pattern += `(?:${gap}${partOf(part.slice(1, -1))})?`
    else pattern += gap + partOf(part)
  }
  return new RegExp(pattern, 'iu')
}

/** A pattern of any of several phrases. */
export const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(phrases.map((words) => phrase(words).source).join('|'), 'iu')
