import { allLeaves, type NoteContext } from './note-context.ts'

/** Every indicator that a goal measures or the partnership's area has a figure of, in the order they are defined. */
export function usedIndicators(context: NoteContext): readonly string[] {
  const { dossier, book } = context.assessment
  const measured = new Set(
    allLeaves(context.assessment).flatMap(({ measure }) =>
      measure.kind === 'sum' ? measure.indicators : [measure.indicator],
    ),
  )
  return dossier.indicators
    .map(({ id }) => id)
    .filter((id) => measured.has(id) || book.periods(id, dossier.partnership.area).length > 0)
}
