import type { Observation } from '#domain/observation.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'

/** Rows of the areas that the note tells of: its own, its comparators, and those that a goal names. */
export function observationsTold(context: NoteContext): readonly Observation[] {
  const { dossier } = context.assessment
  const { area, comparators } = dossier.partnership
  const named = allLeaves(context.assessment).flatMap(({ measure, judgement }) => [
    measure.area,
    ...(measure.kind === 'gap' ? [measure.to] : []),
    ...(judgement.is !== 'followed' && judgement.than.kind === 'area' ? [judgement.than.area] : []),
  ])
  const areas = new Set([area, ...comparators, ...named])
  return dossier.observations.filter((row) => areas.has(row.area))
}
