import type { Source } from '#domain/source.ts'
import { present } from './absent.ts'
import { fromJson, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'

export async function writeSources(db: Store, folder: string, sources: readonly Source[]): Promise<void> {
  const rows = sources.map((source, position) => ({
    folder,
    position,
    id: source.id,
    title: toJson(source.title),
    publisher: toJson(source.publisher),
    date: source.date,
    read_in: source.readIn ?? null,
    url: source.url ?? null,
    provider: source.provider ?? null,
  }))
  await insertAll(db, 'source', rows)
}

/** By folder. */
export async function readSources(db: Store, folders: readonly string[]): Promise<Grouped<Source>> {
  const rows = await db.selectFrom('source').selectAll().where('folder', 'in', folders).orderBy('position').execute()
  return grouped(
    rows,
    (row) => row.folder,
    (row) =>
      present({
        id: row.id,
        title: fromJson(row.title),
        publisher: fromJson(row.publisher),
        date: row.date,
        readIn: row.read_in,
        url: row.url,
        provider: row.provider,
      }),
  )
}
