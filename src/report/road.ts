import type { Content, EvidenceMark, VerdictWord } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import type { Block } from './report.ts'

/** One number walked back: from where it is used to the row that it was read from. Page and command line print the same road. */
export type Road = {
  readonly language: Language
  /** `indicator:area:period`. */
  readonly figure: string
  /** The number as large as it can be said: »18,7«, »26 %«; or the words that stand in its place (»ikke offentliggjort«). */
  readonly number: string
  /** No number stands there, but the reason why. */
  readonly isMissing: boolean
  /** What it counts, and where and when. */
  readonly subject: Content
  readonly place: string
  readonly evidence?: { readonly mark: EvidenceMark; readonly content: Content }
  readonly stations: readonly Station[]
}

/** A stop on the road: used in, formula, numerator, area, delivery, compared with, later. */
export type Station = {
  /** Anchor on the page: `siden-2020`. */
  readonly id: string
  /** Said once where several stops share it; empty for those that follow. */
  readonly name: string
  readonly title: Content
  readonly verdict?: VerdictWord
  readonly formula?: readonly FormulaPart[]
  readonly facts?: readonly Fact[]
  /** Rows of the folder's files, exactly as they stood when they were read. */
  readonly rows?: readonly FileRow[]
  readonly blocks: readonly Block[]
  /** Hollow: nothing is there yet. */
  readonly open?: boolean
}

export type Fact = { readonly term: string; readonly content: Content }

export type FormulaPart =
  | { readonly kind: 'operator'; readonly sign: '÷' | '×' | '=' | '+' | '−' }
  | { readonly kind: 'term'; readonly value: string; readonly caption?: string; readonly figure?: string }

/** One row of a file as it stood, with the file's header above it. */
export type FileRow = {
  readonly file: string
  /** SHA-256 of the whole file, in hexadecimal. */
  readonly sha256: string
  readonly line: number
  readonly header: string
  readonly text: string
  /** Address of the row on the file's page. */
  readonly href: string
}
