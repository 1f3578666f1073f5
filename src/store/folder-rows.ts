import type { Selectable } from 'kysely'
import type { KeptFile, Municipality } from '#domain/municipality.ts'
import { present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

export type FolderRow = Selectable<Tables['folder']>

/** An id of a partnership holds no colon, so the two never meet. */
export const municipalityFolderId = (municipality: string): string => `municipality:${municipality}`

export async function writeFiles(db: Store, folder: string, files: readonly KeptFile[]): Promise<void> {
  const rows = files.map(({ path, sha256, text }, position) => ({ folder, position, path, sha256, text }))
  await insertAll(db, 'folder_file', rows)
}

/** By folder. */
export async function readFiles(db: Store, folders: readonly string[]): Promise<Grouped<KeptFile>> {
  const rows = await db
    .selectFrom('folder_file')
    .selectAll()
    .where('folder', 'in', folders)
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.folder,
    ({ path, sha256, text }) => ({ path, sha256, text }),
  )
}

export async function writeMunicipality(db: Store, folder: string, municipality: Municipality): Promise<void> {
  const { contact, languages, committees, year, accessibility, thresholds } = municipality
  const row = {
    folder,
    contact: jsonOrNull(contact),
    languages: toJson(languages),
    committees: toJson(committees),
    year: year ?? null,
    accessibility: jsonOrNull(accessibility),
    min_answers: thresholds.minAnswers,
    min_count: thresholds.minCount,
    alpha: thresholds.alpha,
  }
  await insertAll(db, 'municipality', [row])
}

/** What a folder that stands alone says of its municipality. */
export async function readMunicipality(db: Store, folder: string): Promise<Municipality> {
  const row = await db
    .selectFrom('municipality')
    .innerJoin('folder', 'folder.id', 'municipality.folder')
    .selectAll('municipality')
    .select('folder.municipality as name')
    .where('folder.id', '=', folder)
    .executeTakeFirstOrThrow()
  return present({
    name: row.name,
    contact: fromJsonOrNull(row.contact),
    languages: fromJson(row.languages),
    committees: fromJson(row.committees),
    year: row.year,
    accessibility: fromJsonOrNull(row.accessibility),
    thresholds: { minAnswers: row.min_answers, minCount: row.min_count, alpha: row.alpha },
  })
}
