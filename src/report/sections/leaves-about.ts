import type { Leaf } from '#evaluation/leaf.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'

/** The sentences of the agreement about one indicator in an area; the partnership's own unless another is given. */
export const leavesAbout = (
  id: string,
  context: NoteContext,
  area = context.assessment.dossier.partnership.area,
): readonly Leaf[] =>
  allLeaves(context.assessment).filter(
    ({ measure }) => measure.kind !== 'sum' && measure.indicator === id && measure.area === area,
  )
