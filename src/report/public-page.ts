import type { Content } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import type { Block, Figure, Section, VerdictWord } from './report.ts'
import type { Fact } from './road.ts'

/** A public page as a model: what a reader sees was decided here, and the view adds nothing to it. */
export type PublicPage = {
  readonly language: Language
  /** The heading, and the page's name in the browser. */
  readonly title: Content
  /** One or two sentences for search engines and for those who are sent the link; of this page alone. */
  readonly description: string
  /** The answer in one to three sentences; absent where the heading is all. */
  readonly lede?: Content
  /** What the page is about, in a line: »Aftale 2021–2024«. */
  readonly facts: readonly Fact[]
  readonly sections: readonly PageSection[]
}

/** A verdict in the margin, and what it is a verdict on, a line each. */
export type JudgedWord = { readonly word: VerdictWord; readonly lines: readonly string[] }

/** As a note's section, with the blocks that only pages have, and room for several verdicts. */
export type PageSection = Omit<Section, 'blocks' | 'margin'> & {
  readonly margin: Section['margin'] & { readonly judged?: readonly JudgedWord[] }
  readonly blocks: readonly PageBlock[]
}

export type PageBlock =
  | Block
  /** A term and what there is to say of it, a row each: »Mangler: antallet af svar«. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Charts beside each other where there is room. */
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  /** A few figures beside each other, each with its name and what it is made of. */
  | {
      readonly kind: 'amounts'
      readonly amounts: readonly { readonly name: Content; readonly value: Content; readonly told: Content }[]
    }
  /** Where to go or what to fetch from here, in one line. */
  | { readonly kind: 'links'; readonly links: readonly PageLink[] }

export type PageLink = { readonly text: string; readonly href: string; readonly language?: Language }
