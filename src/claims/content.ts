import type { Language, Spoken } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import { isSeveral, lowerFirst, wordsIn } from '#language/words.ts'

export type VerdictWord = { readonly verdict: Verdict; readonly word: string }

/** Shapes of the interval sign that stands before an evidence line (look §4). */
export const evidenceMarks = [
  'rise',
  'fall',
  'above',
  'below',
  'not-shown',
  'level',
  'not-tested',
  'full-count',
] as const
export type EvidenceMark = (typeof evidenceMarks)[number]

export type Content = readonly Inline[]

export type Inline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly language?: Language
      readonly strong?: boolean
      readonly title?: boolean
    }
  /** A number that is a door: `figure` is the path of its page, `/tal/<slug>/<area>/<period>[#section]`. */
  | { readonly kind: 'number'; readonly text: string; readonly figure: string; readonly strong?: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly language?: Language }
  /** Refers to a note by its mark: »1«, »a«. */
  | { readonly kind: 'note'; readonly mark: string }

/** What a sentence is put together from: words, numbers that are doors, and content that is ready. */
export type Piece = string | Inline | Content

const isContent = (piece: Piece): piece is Content => Array.isArray(piece)

/** Puts pieces together; neighbouring plain words become one text. */
export function say(...pieces: readonly Piece[]): Content {
  const flat = pieces.flatMap((piece): readonly Inline[] =>
    typeof piece === 'string' ? [{ kind: 'text', text: piece }] : isContent(piece) ? piece : [piece],
  )
  const merged: Inline[] = []
  for (const inline of flat) {
    const last = merged.at(-1)
    if (inline.kind === 'text' && inline.text === '') continue
    if (last && isPlain(last) && isPlain(inline))
      merged[merged.length - 1] = { kind: 'text', text: last.text + inline.text }
    else merged.push(inline)
  }
  return merged
}

type Plain = { readonly kind: 'text'; readonly text: string }

const isPlain = (inline: Inline): inline is Plain =>
  inline.kind === 'text' && inline.language === undefined && !inline.strong && !inline.title

/** The words of a content, as a reader hears them; notes are left out. */
export const plainText = (content: Content): string =>
  content.map((inline) => (inline.kind === 'note' ? '' : inline.text)).join('')

/** Words closed as a sentence; what already ends with a stop, or a quote that does, gets no second one. */
export const closed = (content: Content): Content =>
  /^\s*$|[.!?…][»«"”’]*\s*$/.test(plainText(content)) ? content : say(content, '.')

/** Sentences one after the other. */
export const sentences = (...all: readonly Content[]): Content =>
  say(
    ...all
      .filter((content) => content.length > 0)
      .flatMap((content, i): readonly Piece[] => (i === 0 ? [content] : [' ', content])),
  )

/** A person's words, marked with their language where it is not the reader's. */
export const spoken = (words: Spoken, reader: Language): Inline =>
  words.language === reader
    ? { kind: 'text', text: words.text }
    : { kind: 'text', text: words.text, language: words.language }

/** The first letter large, whatever kind of piece it stands in. */
export function capitalised(content: Content): Content {
  const [first, ...rest] = content
  if (!first || first.kind === 'note' || first.kind === 'number') return content
  const [letter = ''] = first.text
  return [{ ...first, text: letter.toLocaleUpperCase('da') + first.text.slice(letter.length) }, ...rest]
}

/** The first letter small, as after a colon; an abbreviation keeps its letters. */
export function uncapitalised(content: Content): Content {
  const [first, ...rest] = content
  if (!first || first.kind === 'note' || first.kind === 'number') return content
  return [{ ...first, text: lowerFirst(first.text) }, ...rest]
}

/** Contents as a list in words: »a, b og c«. */
export function joined(contents: readonly Content[], language: Language): Content {
  const last = contents.length - 1
  const before = (i: number): string => (i === 0 ? '' : i === last ? wordsIn(language)(' og ', ' and ') : ', ')
  return say(...contents.flatMap((content, i): readonly Piece[] => [before(i), content]))
}

/** The same where one of them may itself hold a comma or »og«: then parted by semicolons. */
export const listed = (contents: readonly Content[], language: Language): Content =>
  contents.some((content) => isSeveral(plainText(content)))
    ? say(...contents.flatMap((content, i): readonly Piece[] => [i === 0 ? '' : '; ', content]))
    : joined(contents, language)
