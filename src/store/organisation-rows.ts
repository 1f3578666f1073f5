import type { Organisation } from '#domain/organisation.ts'
import { bitOrNull, claimOrNull, present } from './absent.ts'
import { fromJson, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'

export async function writeOrganisations(
  db: Store,
  folder: string,
  organisations: readonly Organisation[],
): Promise<void> {
  const rows = organisations.map(({ id, name, inArea }, position) => ({
    folder,
    position,
    id,
    name: toJson(name),
    in_area: bitOrNull(inArea),
  }))
  await insertAll(db, 'organisation', rows)
}

/** By folder. */
export async function readOrganisations(db: Store, folders: readonly string[]): Promise<Grouped<Organisation>> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('folder', 'in', folders)
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.folder,
    (row) => present({ id: row.id, name: fromJson(row.name), inArea: claimOrNull(row.in_area) }),
  )
}
