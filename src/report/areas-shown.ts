import type { Area } from '#domain/area.ts'
import type { NoteContext } from './note-context.ts'

/** The area whose figures are followed, and those that stand beside it. */
export type AreasShown = { readonly followed: string; readonly beside: readonly string[] }

/** The partnership's own area beside what it has chosen to be compared with. */
export const ownAreas = ({ assessment }: NoteContext): AreasShown => ({
  followed: assessment.dossier.partnership.area,
  beside: assessment.dossier.partnership.comparators,
})

/**
 * Any area of the municipality as the one that is followed. Unless it is the partnership's own it stands beside what it lies in,
 * nearest first, the areas of the municipality's partnerships, and those that are parts of the same whole or of itself.
 */
export function areasAround(followed: string, context: NoteContext): AreasShown {
  const { dossier } = context.assessment
  if (followed === dossier.partnership.area) return ownAreas(context)
  const { areas } = dossier
  const here = areas.find(({ id }) => id === followed)
  const isNear = ({ kind, partOf }: Area): boolean =>
    kind === 'partnership-area' || partOf === followed || (partOf !== undefined && partOf === here?.partOf)
  const beside = [...wholesOf(followed, areas), ...areas.filter(isNear)].map(({ id }) => id)
  return { followed, beside: [...new Set(beside)].filter((id) => id !== followed) }
}

/** What an area lies in, the nearest first. */
export function wholesOf(id: string, areas: readonly Area[], seen: readonly string[] = []): readonly Area[] {
  const partOf = areas.find((area) => area.id === id)?.partOf
  const whole = areas.find((area) => area.id === partOf)
  if (!whole || seen.includes(whole.id)) return []
  return [whole, ...wholesOf(whole.id, areas, [...seen, whole.id])]
}
