import type { Leaf } from '#evaluation/leaf.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'

/** The sentences of the agreement about one indicator in the partnership's own area. */
export const leavesAbout = (id: string, context: NoteContext): readonly Leaf[] =>
  allLeaves(context.assessment).filter(
    ({ measure }) =>
      measure.kind !== 'sum' &&
      measure.indicator === id &&
      measure.area === context.assessment.dossier.partnership.area,
  )
