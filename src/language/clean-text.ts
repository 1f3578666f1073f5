/** What was done to a text, with the signs that it was done to (`U+200B`). */
export type TextChange = {
  readonly what: 'removed' | 'line-break' | 'list-item' | 'composed'
  readonly signs: readonly string[]
}

export type CleanedText = { readonly text: string; readonly changes: readonly TextChange[] }

/** Letters, digits and signs of Western Europe as they should be: nothing to do. */
const plainText = /^[\t\n\x20-\x7e\xa0-\xac\xae-\xff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2212]*$/

const lineBreaks = /[\r\v\f\x85\u2028\u2029]/g
/** Bullets of the fonts Symbol and Wingdings, as Word pastes them. */
const bullet = '\\uf0b7\\uf0a7\\uf0a8\\uf0d8\\uf0fc\\uf076\\uf06e\\uf071\\uf0e0\\uf06c'
/** At the start of a line any sign of such a font is a bullet; within a line only those known to be. */
const listItems = new RegExp(`(?<=^|\\n)[ \\t]*[\\ue000-\\uf8ff][ \\t]*|[ \\t]*[${bullet}][ \\t]*`, 'gu')
/** Control signs, invisible signs, signs that turn the direction of reading, private-use and non-characters, planes without letters, half emoji. */
const unprintable =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffb]|[\ud800-\udfff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\ufffe\uffff]|[\u{40000}-\u{dffff}\u{e1000}-\u{10ffff}]/gu
/** The flags of England, Scotland and Wales are a black flag and letters of this block; alone they are nothing. */
const tags = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e0fff}]/gu
const joiners = /[\u200c\u200d]/g

const pictureBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const pictureAfter = /^\p{Extended_Pictographic}/u
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Nko}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}]'
const joiningBefore = new RegExp(`${joining}$`, 'u')
const joiningAfter = new RegExp(`^${joining}`, 'u')

/** Whether a joiner does its work: inside an emoji of several, or beside a letter of a script that joins. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)]
  const inPicture = text[at] === '\u200d' && pictureBefore.test(before) && pictureAfter.test(after)
  return inPicture || joiningBefore.test(before) || joiningAfter.test(after)
}

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The signs that became part of others, or another way of writing themselves: accents where there are any. */
function composed(before: string, after: string): readonly string[] {
  const gone = [...before].filter((sign) => !after.includes(sign))
  const accents = gone.filter((sign) => /\p{M}/u.test(sign))
  return [accents, gone, [...before]].find((signs) => signs.length > 0) ?? []
}

/**
 * A text that people typed or pasted, as it can be kept and printed. Cleaned once, where it enters; what was done is told.
 * Idempotent: a clean text stays as it is. Line ends `\r\n` become `\n` without a word.
 */
export function cleanText(typed: string): CleanedText {
  if (plainText.test(typed)) return { text: typed, changes: [] }
  const found = new Map<TextChange['what'], Set<string>>()
  const note = (what: TextChange['what'], sign: string): void => {
    found.set(what, (found.get(what) ?? new Set()).add(codePoint(sign)))
  }
  const remove = (sign: string): string => {
    note('removed', sign)
    return ''
  }
  const printable = typed
    .replaceAll('\r\n', '\n')
    .replace(lineBreaks, (sign) => {
      note('line-break', sign)
      return '\n'
    })
    .replace(listItems, (sign, at: number, whole: string) => {
      note('list-item', sign.trim())
      return at === 0 || whole[at - 1] === '\n' ? '• ' : '\n• '
    })
    .replace(tags, (sign, flag: string | undefined) => flag ?? remove(sign))
    .replace(unprintable, remove)
  const joined = printable.replace(joiners, (sign, at: number) => (joins(printable, at) ? sign : remove(sign)))
  const text = joined.normalize('NFC')
  if (text !== joined) for (const sign of composed(joined, text)) note('composed', sign)
  return { text, changes: [...found].map(([what, signs]) => ({ what, signs: [...signs] })) }
}

const deeds: Readonly<Record<TextChange['what'], { readonly da: string; readonly en: string }>> = {
  removed: { da: 'fjernet', en: 'removed' },
  'line-break': { da: 'gjort til linjeskift', en: 'made a line break' },
  'list-item': { da: 'gjort til punkt i en liste', en: 'made a list item' },
  composed: { da: 'samlet til ét bogstav', en: 'joined into one letter' },
}

/** What was done to a text, in words: »U+200B er fjernet«. */
export function changesInWords(changes: readonly TextChange[]): { readonly da: string; readonly en: string } {
  const say = (language: 'da' | 'en', is: string): string =>
    changes.map(({ what, signs }) => `${signs.join(', ')} ${is} ${deeds[what][language]}`).join('; ')
  return { da: say('da', 'er'), en: say('en', 'was') }
}
