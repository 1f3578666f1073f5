import type { Language } from '#domain/text.ts'
import type { Scene } from '#print/note-scene.ts'
import { addressIn } from './addresses.ts'

/** For content that stands on a page of the site by itself: its links lead within the site, and it has no notes. */
export const plainScene = (language: Language): Scene => ({
  language,
  linkTo: (path) => addressIn(language, path),
  noteId: () => undefined,
})
