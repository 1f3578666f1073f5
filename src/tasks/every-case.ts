import type { Case } from '#domain/case.ts'
import type { Effects } from './effects.ts'

/** Every partnership's case, in the order in which their folders first came. */
export async function everyCase({ store }: Pick<Effects, 'store'>): Promise<readonly Case[]> {
  const listed = await store.listPartnerships()
  const cases = await Promise.all(listed.map(({ id }) => store.readCase(id)))
  return cases.filter((dossier) => dossier !== undefined)
}

/** The case that tells of an area: the partnership whose own it is, else one of the same municipality. */
export function caseOf(cases: readonly Case[], area: string): Case | undefined {
  const own = cases.find(({ partnership }) => partnership.area === area)
  return own ?? cases.find(({ areas }) => areas.some(({ id }) => id === area))
}
