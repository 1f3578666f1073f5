import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { FolderName } from '#tasks/effects.ts'
import { type FolderRow, municipalityFolderId, readMunicipality } from './folder-rows.ts'
import type { Store } from './open-store.ts'
import { readAcceptances } from './printed-rows.ts'
import { readRecords } from './record-rows.ts'
import { readShared } from './shared-rows.ts'

/** The folders that were loaded by themselves, in the order in which they first came. */
export async function listFolders(db: Store): Promise<readonly FolderName[]> {
  const rows = await db.selectFrom('folder').selectAll().where('part_of', 'is', null).orderBy('position').execute()
  return rows.map(folderName)
}

const folderName = ({ kind, id, municipality }: FolderRow): FolderName =>
  kind === 'municipality' ? { kind, municipality } : { kind, municipality, partnership: id }

/** What a folder holds, as it was loaded; undefined when no such folder was loaded by itself. */
export async function readContent(db: Store, folder: FolderName): Promise<FolderContent | undefined> {
  const id = folder.kind === 'municipality' ? municipalityFolderId(folder.municipality) : folder.partnership
  const root = await db
    .selectFrom('folder')
    .selectAll()
    .where('id', '=', id)
    .where('part_of', 'is', null)
    .executeTakeFirst()
  if (!root) return undefined
  const parts = await db.selectFrom('folder').select('id').where('part_of', '=', id).orderBy('position').execute()
  const municipality = await readMunicipality(db, id)
  if (root.kind === 'partnership') return { municipality, partnerships: await readPartnershipFolders(db, [id]) }
  const shared = (await readShared(db, [id]))(id)
  const acceptances = (await readAcceptances(db, [id]))(id)
  const partnerships = await readPartnershipFolders(
    db,
    parts.map((part) => part.id),
  )
  return { municipality, shared: { ...shared, acceptances }, partnerships }
}

async function readPartnershipFolders(db: Store, ids: readonly string[]): Promise<readonly PartnershipContent[]> {
  if (ids.length === 0) return []
  const own = await readShared(db, ids)
  const all = await readRecords(db, ids)
  return all.map((records) => ({ own: own(records.partnership.id), records }))
}
