import type { ListedPartnership } from '#tasks/effects.ts'
import { fromJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped } from './rows.ts'

/** Every partnership, in the order in which their folders first came. */
export async function listPartnerships(db: Store): Promise<readonly ListedPartnership[]> {
  const rows = await db
    .selectFrom('partnership')
    .innerJoin('folder', 'folder.id', 'partnership.id')
    .leftJoin('folder as whole', 'whole.id', 'folder.part_of')
    .select(['partnership.id', 'partnership.name', 'partnership.area', 'folder.municipality', 'folder.part_of'])
    .orderBy((eb) => eb.fn.coalesce('whole.position', 'folder.position'))
    .orderBy('folder.position')
    .execute()
  const areas = await readAreaIds(db)
  return rows.map(({ id, name, area, municipality, part_of }) => ({
    id,
    name: fromJson(name),
    area,
    areas: areas(municipality),
    municipality,
    folder:
      part_of === null
        ? { kind: 'partnership', municipality, partnership: id }
        : { kind: 'municipality', municipality },
  }))
}

/** The areas that a municipality's folders define, by its name. */
async function readAreaIds(db: Store): Promise<Grouped<string>> {
  const rows = await db
    .selectFrom('area')
    .innerJoin('folder', 'folder.id', 'area.folder')
    .select(['folder.municipality', 'area.id'])
    .distinct()
    .orderBy('area.id')
    .execute()
  return grouped(
    rows,
    ({ municipality }) => municipality,
    ({ id }) => id,
  )
}
