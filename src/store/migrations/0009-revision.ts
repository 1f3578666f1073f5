import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'

type FolderColumns = { folder: { id: string; revision: string } }

/**
 * What tells a folder's content from what it held before: pages that rest on it are made anew when it changes. Folders
 * that are there already get one by lot, which no other content has.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('folder')
    .addColumn('revision', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  const folders = db.withTables<FolderColumns>()
  for (const { id } of await folders.selectFrom('folder').select('id').execute())
    await folders.updateTable('folder').set({ revision: randomUUID() }).where('id', '=', id).execute()
}
