import type { Language } from '#domain/text.ts'
import type { Block, Report, Table } from '#report/report.ts'

/** Where a number's page is; undefined where there is none to link to. */
export type LinkTo = (figure: string) => string | undefined

/** What every part of a page needs to know: the note's language, where numbers lead and where notes stand. */
export type Scene = {
  readonly language: Language
  readonly linkTo: LinkTo
  /** The id of the note with a mark, as seen from here. */
  readonly noteId: (mark: string) => string | undefined
}

/** A section of the note, or of a page, which has further kinds of block. */
type AnySection = { readonly id: string; readonly blocks: readonly (Block | { readonly kind: string })[] }

const marksIn = (blocks: AnySection['blocks']): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => ('notes' in block ? block.notes.map(({ mark }) => mark) : [])))

export const noteIdIn = (scope: string, mark: string): string => `${scope}-note-${mark}`

const within = (scene: Scene, scope: string, marks: ReadonlySet<string>): Scene => ({
  ...scene,
  noteId: (mark) => (marks.has(mark) ? noteIdIn(scope, mark) : scene.noteId(mark)),
})

export const readingScope = 'note'

/** The outermost scene: marks that nothing nearer explains are explained under the summary. */
export function sceneOf({ language, reading }: Report, linkTo: LinkTo): Scene {
  return within({ language, linkTo, noteId: () => undefined }, readingScope, marksIn(reading))
}

export const sceneOfSection = (scene: Scene, { id, blocks }: AnySection): Scene => within(scene, id, marksIn(blocks))

export const sceneOfTable = (scene: Scene, { id, notes = [] }: Table): Scene =>
  within(scene, id, new Set(notes.map(({ mark }) => mark)))
