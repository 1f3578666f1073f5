import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import { municipalityFolderId, writeMunicipality } from './folder-rows.ts'
import type { Store } from './open-store.ts'
import { writeAcceptances } from './printed-rows.ts'
import { writeRecords } from './record-rows.ts'
import { revisionOf } from './revision.ts'
import { insertAll } from './rows.ts'
import { writeShared } from './shared-rows.ts'

/**
 * Makes the store hold exactly what a folder holds: what was loaded as this folder before is gone, and what its
 * partnerships had in other folders too. Belongs in a transaction.
 */
export async function writeContent(db: Store, content: FolderContent): Promise<void> {
  const root = rootOf(content)
  const position = await positionOf(db, root)
  const replaced = [root, ...content.partnerships.map(idOf)]
  await db.deleteFrom('folder').where('id', 'in', replaced).execute()
  if (content.shared) await writeMunicipalityFolder(db, root, position, content, content.shared)
  else for (const partnership of content.partnerships) await writeFolder(db, partnership, content, null, position)
  await writeMunicipality(db, root, content.municipality)
}

const idOf = (partnership: PartnershipContent): string => partnership.records.partnership.id

/** @throws TypeError when there is neither a municipality's folder nor just one partnership */
function rootOf({ municipality, shared, partnerships }: FolderContent): string {
  if (shared) return municipalityFolderId(municipality.name)
  const [only, ...more] = partnerships
  if (!only || more.length > 0)
    throw new TypeError(
      `Cannot write content: a folder without a municipality holds one partnership, got ${partnerships.length}`,
    )
  return idOf(only)
}

/** A folder keeps its place; a new one comes last. */
async function positionOf(db: Store, folder: string): Promise<number> {
  const known = await db.selectFrom('folder').select('position').where('id', '=', folder).executeTakeFirst()
  if (known) return known.position
  const last = await db
    .selectFrom('folder')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  return (last?.position ?? -1) + 1
}

async function writeMunicipalityFolder(
  db: Store,
  id: string,
  position: number,
  content: FolderContent,
  shared: NonNullable<FolderContent['shared']>,
): Promise<void> {
  const municipality = content.municipality.name
  const revision = revisionOf(content.municipality, shared)
  await insertAll(db, 'folder', [{ id, kind: 'municipality', municipality, part_of: null, position, revision }])
  await writeShared(db, id, shared)
  await writeAcceptances(db, id, shared.acceptances)
  for (const [place, partnership] of content.partnerships.entries())
    await writeFolder(db, partnership, content, id, place)
}

async function writeFolder(
  db: Store,
  partnership: PartnershipContent,
  { municipality }: FolderContent,
  partOf: string | null,
  position: number,
): Promise<void> {
  const id = idOf(partnership)
  const revision = partOf === null ? revisionOf(municipality, partnership) : revisionOf(partnership)
  await insertAll(db, 'folder', [
    { id, kind: 'partnership', municipality: municipality.name, part_of: partOf, position, revision },
  ])
  await writeShared(db, id, partnership.own)
  await writeRecords(db, partnership.records)
}
