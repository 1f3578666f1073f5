import type { Claim, JudgedAs } from '#claims/claim.ts'
import { type Content, type Piece, plainText, say } from '#claims/content.ts'
import { leadingEvidence } from '#claims/evidence-sentence.ts'
import { speak } from '#claims/speak.ts'
import { inLanguage, type Language, type Text } from '#domain/text.ts'
import type { Assessment } from '#evaluation/assess.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Inline } from './report.ts'

/** What every section of a note is written from. */
export type NoteContext = {
  readonly assessment: Assessment
  readonly language: Language
  readonly da: boolean
  /** A claim as sentences. */
  readonly speak: (claim: Claim) => Content
  /** What people typed, marked with its language where it is not the reader's. */
  readonly typed: (text: Text) => Inline
  /** Words in the reader's language, one of two. */
  readonly words: (da: string, en: string) => string
  readonly areaName: (id: string) => string
}

export function noteContext(assessment: Assessment, language: Language): NoteContext {
  const { book } = assessment
  const typed = (text: Text): Inline => {
    const spoken = inLanguage(text, language)
    return { kind: 'text', text: spoken.text, ...(spoken.language !== language && { language: spoken.language }) }
  }
  return {
    assessment,
    language,
    da: language === 'da',
    speak: (claim) => speak(claim, book, language),
    typed,
    words: (da, en) => (language === 'da' ? da : en),
    areaName: (id) => inLanguage(book.area(id).name, language).text,
  }
}

/** All judged and followed sentences of the agreement, in order. */
export const allLeaves = (assessment: Assessment): readonly Leaf[] =>
  assessment.goals.flatMap((goal) => goal.rules.flatMap((rule) => rule.leaves))

/** Whether a judged sentence is the whole of its goal or one of its parts. */
export function judgedAs(leaf: Leaf, { goals }: Assessment): JudgedAs {
  const goal = goals.find(({ rules }) => rules.some(({ leaves }) => leaves.includes(leaf)))
  return goal && goal.judged > 1 ? 'part' : 'goal'
}

export const leading = (leaf: Leaf): Evidence | undefined => leadingEvidence(leaf.evidence)

/** Notes collected while a page is written: the same words get the same mark. */
export class NoteMarks {
  readonly #notes: { mark: string; content: Content }[] = []
  readonly #kind: 'number' | 'letter'

  constructor(kind: 'number' | 'letter') {
    this.#kind = kind
  }

  /** The mark for a note, to be set where it belongs. */
  add(content: Content): Inline {
    const text = plainText(content)
    const known = this.#notes.find((note) => plainText(note.content) === text)
    if (known) return { kind: 'note', mark: known.mark }
    const mark = this.#kind === 'number' ? String(this.#notes.length + 1) : markLetter(this.#notes.length)
    this.#notes.push({ mark, content })
    return { kind: 'note', mark }
  }

  get notes(): readonly { readonly mark: string; readonly content: Content }[] {
    return this.#notes
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

const markLetter = (index: number): string =>
  (index >= letters.length ? markLetter(Math.floor(index / letters.length) - 1) : '') +
  (letters[index % letters.length] ?? '')

/** Numbers for tables and figures, in the order in which they are asked for. */
export class Numbering {
  #tables = 0
  #figures = 0
  readonly #da: boolean

  constructor(da: boolean) {
    this.#da = da
  }

  table(): { id: string; label: string } {
    this.#tables += 1
    return { id: `tabel-${this.#tables}`, label: `${this.#da ? 'Tabel' : 'Table'} ${this.#tables}` }
  }

  figure(): { id: string; label: string } {
    this.#figures += 1
    return { id: `figur-${this.#figures}`, label: `${this.#da ? 'Figur' : 'Figure'} ${this.#figures}` }
  }
}

export const strong = (text: string): Inline => ({ kind: 'text', text, strong: true })
export const text = (...pieces: readonly Piece[]): Content => say(...pieces)
