import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as folder from './migrations/0001-folder.ts'
import * as definitions from './migrations/0002-definitions.ts'
import * as observation from './migrations/0003-observation.ts'
import * as partnership from './migrations/0004-partnership.ts'
import * as plan from './migrations/0005-plan.ts'
import * as status from './migrations/0006-status.ts'
import * as poolRow from './migrations/0007-pool-row.ts'
import * as note from './migrations/0008-note.ts'
import * as revision from './migrations/0009-revision.ts'
import { StoreRefusal } from './refusal.ts'
import type { Tables } from './tables.ts'

/** Forward only, in this order; never edited once merged. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-folder': folder,
  '0002-definitions': definitions,
  '0003-observation': observation,
  '0004-partnership': partnership,
  '0005-plan': plan,
  '0006-status': status,
  '0007-pool-row': poolRow,
  '0008-note': note,
  '0009-revision': revision,
}

/**
 * Brings the tables up to what this program knows; all steps or none.
 * @throws StoreRefusal when a newer program has been here
 */
export async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const unknown = await unknownMigration(db)
  if (unknown === undefined) throw error
  throw new StoreRefusal(
    'newer-schema',
    `Databasen ${file} er skrevet af en nyere udgave af Trygmål (den kender »${unknown}«). Brug den nyere udgave; denne ændrer ingenting`,
  )
}

/** A step that has been taken here and that this program does not know. */
async function unknownMigration(db: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.find(({ name }) => !(name in migrations))?.name
}
