import type { Effects } from '#tasks/effects.ts'
import type { NotePrinter } from '#tasks/note-page.ts'

/** The world as the pages see it. */
export type SiteEffects = Pick<Effects, 'store'> & {
  /** The note as a file, byte for byte the one that the command line writes. */
  readonly printNote: NotePrinter
  /** The site's public address, without a slash at its end; undefined where it is not told. */
  readonly url: string | undefined
  /** A text that changes with the program: pages of another program are other pages. */
  readonly build: string
  /** Something that nobody foresaw, with the number that the reader of the page was given. */
  readonly logError: (error: Error, requestId: string) => void
  readonly newRequestId: () => string
}
