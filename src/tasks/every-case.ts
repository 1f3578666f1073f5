import type { Case } from '#domain/case.ts'
import type { Effects, ListedPartnership } from './effects.ts'

/** Every partnership's case, in the order in which their folders first came. */
export async function everyCase({ store }: Pick<Effects, 'store'>): Promise<readonly Case[]> {
  return casesOf(store, await store.listPartnerships())
}

/**
 * The cases of the one municipality that tells of an area, and of no other: what is made of them has nothing to do with
 * the others. Every case where none tells of it.
 */
export async function casesAround({ store }: Pick<Effects, 'store'>, area: string): Promise<readonly Case[]> {
  const listed = await store.listPartnerships()
  const told = listed.find((each) => each.area === area) ?? listed.find(({ areas }) => areas.includes(area))
  return casesOf(store, told ? listed.filter(({ municipality }) => municipality === told.municipality) : listed)
}

async function casesOf(store: Effects['store'], listed: readonly ListedPartnership[]): Promise<readonly Case[]> {
  const cases = await Promise.all(listed.map(({ id }) => store.readCase(id)))
  return cases.filter((dossier) => dossier !== undefined)
}

/** The case that tells of an area: the partnership whose own it is, else one of the same municipality. */
export function caseOf(cases: readonly Case[], area: string): Case | undefined {
  const own = cases.find(({ partnership }) => partnership.area === area)
  return own ?? cases.find(({ areas }) => areas.some(({ id }) => id === area))
}
