import type { Kysely } from 'kysely'
import { isOneOf, ofFolder } from './columns.ts'

/** What was loaded: folders with their files, and what each says of its municipality. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createFolder(db)
  await createFolderFile(db)
  await createMunicipality(db)
}

async function createFolder(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('folder')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('municipality', 'text', (c) => c.notNull())
    .addColumn('part_of', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('folder_pk', ['id'])
    .addForeignKeyConstraint('folder_part_of_folder', ['part_of'], 'folder', ['id'], (c) => c.onDelete('cascade'))
    .addCheckConstraint('folder_kind', isOneOf('kind', ['municipality', 'partnership']))
    .execute()
  await db.schema.createIndex('folder_by_municipality').on('folder').columns(['municipality', 'position']).execute()
  await db.schema.createIndex('folder_by_part_of').on('folder').columns(['part_of', 'position']).execute()
}

async function createFolderFile(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('folder_file')
    .$call(ofFolder('folder_file'))
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('folder_file_pk', ['folder', 'path'])
    .execute()
}

async function createMunicipality(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('municipality')
    .addColumn('folder', 'text', (c) => c.notNull())
    .addColumn('contact', 'text')
    .addColumn('languages', 'text', (c) => c.notNull())
    .addColumn('committees', 'text', (c) => c.notNull())
    .addColumn('year', 'integer')
    .addColumn('accessibility', 'text')
    .addColumn('min_answers', 'integer', (c) => c.notNull())
    .addColumn('min_count', 'integer', (c) => c.notNull())
    .addColumn('alpha', 'double precision', (c) => c.notNull())
    .addPrimaryKeyConstraint('municipality_pk', ['folder'])
    .addForeignKeyConstraint('municipality_of_folder', ['folder'], 'folder', ['id'], (c) => c.onDelete('cascade'))
    .execute()
}
