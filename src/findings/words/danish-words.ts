/** The edge of a word where å, æ and ø are letters too: `\b` of regular expressions knows only those of English. */
const edge = '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))'

/** A pattern of Danish words: each `\b` in it is the edge of a word in Danish. */
export const danish = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll('\\b', edge), pattern.flags)
