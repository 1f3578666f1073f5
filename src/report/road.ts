import type { Language } from '#domain/text.ts'
import type { Block, Content, EvidenceMark, VerdictWord } from './report.ts'

/** One number walked back: from where it is used to the row that it was read from. Page and command line print the same road. */
export type Road = {
  readonly language: Language
  /** `indicator:area:period`. */
  readonly figure: string
  /** The number as large as it can be said: »18,7«, »26 %«; or the words that stand in its place (»ikke offentliggjort«). */
  readonly number: string
  /** What it counts, and where and when. */
  readonly subject: Content
  readonly place: string
  readonly evidence?: { readonly mark: EvidenceMark; readonly content: Content }
  readonly stations: readonly Station[]
}

/** A stop on the road: used in, formula, numerator, area, delivery, compared with, later. */
export type Station = {
  readonly id: string
  readonly name: string
  readonly title: Content
  readonly verdict?: VerdictWord
  readonly formula?: readonly FormulaPart[]
  readonly facts?: readonly { readonly term: string; readonly content: Content }[]
  readonly blocks: readonly Block[]
  /** Hollow: nothing is there yet. */
  readonly open?: boolean
}

export type FormulaPart =
  | { readonly kind: 'operator'; readonly sign: '÷' | '×' | '=' | '+' | '−' }
  | { readonly kind: 'term'; readonly value: string; readonly caption?: string; readonly figure?: string }
