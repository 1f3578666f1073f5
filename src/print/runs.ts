import type { Language } from '#domain/text.ts'
import type { Content, Inline } from '#report/report.ts'
import type { LinkTo } from './note-scene.ts'
import { raisedDigits } from './superscript.ts'

/** A stretch of text in one dress, for the formats that are no page. */
export type Run = {
  readonly text: string
  readonly strong: boolean
  readonly title: boolean
  /** Set above the line, where no raised digits exist for it. */
  readonly raised: boolean
  readonly href?: string
  /** Only where it is not the report's. */
  readonly language?: Language
}

const plain = { strong: false, title: false, raised: false } as const

/** What a content is made of, links resolved; a place of the site without an address is words alone. */
export function runsOf(content: Content, language: Language, linkTo: LinkTo): readonly Run[] {
  const foreign = (other: Language | undefined): { readonly language?: Language } =>
    other === undefined || other === language ? {} : { language: other }
  const to = (href: string | undefined): { readonly href?: string } => (href === undefined ? {} : { href })
  const runOf = (inline: Inline): Run => {
    switch (inline.kind) {
      case 'text':
        return {
          ...plain,
          text: inline.text,
          strong: inline.strong ?? false,
          title: inline.title ?? false,
          ...foreign(inline.language),
        }
      case 'number':
        return { ...plain, text: inline.text, strong: inline.strong ?? false, ...to(linkTo(inline.figure)) }
      case 'link':
        return {
          ...plain,
          text: inline.text,
          ...to(inline.href.startsWith('/') ? linkTo(inline.href) : inline.href),
          ...foreign(inline.language),
        }
      case 'note': {
        const digits = raisedDigits(inline.mark)
        return { ...plain, text: digits ?? inline.mark, raised: digits === undefined }
      }
    }
  }
  return content.map(runOf)
}
