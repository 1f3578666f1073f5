import type { Language } from '#domain/text.ts'
import type { Block, Report, Section, Table } from '#report/report.ts'

/** Where a number's page is; undefined where there is none to link to. */
export type LinkTo = (figure: string) => string | undefined

/** What every part of a page needs to know: the note's language, where numbers lead and where notes stand. */
export type Scene = {
  readonly language: Language
  readonly linkTo: LinkTo
  /** The id of the note with a mark, as seen from here. */
  readonly noteId: (mark: string) => string | undefined
}

const marksIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'notes' ? block.notes.map(({ mark }) => mark) : [])))

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

export const sceneOfSection = (scene: Scene, { id, blocks }: Section): Scene => within(scene, id, marksIn(blocks))

export const sceneOfTable = (scene: Scene, { id, notes = [] }: Table): Scene =>
  within(scene, id, new Set(notes.map(({ mark }) => mark)))
