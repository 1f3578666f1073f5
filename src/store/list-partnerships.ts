import type { ListedPartnership } from '#tasks/effects.ts'
import { fromJson } from './json-column.ts'
import type { Store } from './open-store.ts'

/** Every partnership, in the order in which their folders first came. */
export async function listPartnerships(db: Store): Promise<readonly ListedPartnership[]> {
  const rows = await db
    .selectFrom('partnership')
    .innerJoin('folder', 'folder.id', 'partnership.id')
    .leftJoin('folder as whole', 'whole.id', 'folder.part_of')
    .select(['partnership.id', 'partnership.name', 'folder.municipality', 'folder.part_of'])
    .orderBy((eb) => eb.fn.coalesce('whole.position', 'folder.position'))
    .orderBy('folder.position')
    .execute()
  return rows.map(({ id, name, municipality, part_of }) => ({
    id,
    name: fromJson(name),
    municipality,
    folder:
      part_of === null
        ? { kind: 'partnership', municipality, partnership: id }
        : { kind: 'municipality', municipality },
  }))
}
