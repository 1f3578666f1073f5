import type { Kysely } from 'kysely'
import { allOrNone, exactlyOne, isBit, isOneOf, ofFolder } from './columns.ts'

/** What a folder defines: sources, organisations, areas with their borders and people, indicators. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSource(db)
  await createOrganisation(db)
  await createArea(db)
  await createAreaVersion(db)
  await createPopulation(db)
  await createIndicator(db)
}

async function createSource(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source')
    .$call(ofFolder('source'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('publisher', 'text', (c) => c.notNull())
    .addColumn('date', 'text', (c) => c.notNull())
    .addColumn('read_in', 'text')
    .addColumn('url', 'text')
    .addColumn('provider', 'text')
    .addPrimaryKeyConstraint('source_pk', ['folder', 'id'])
    .execute()
}

async function createOrganisation(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation')
    .$call(ofFolder('organisation'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('in_area', 'integer')
    .addPrimaryKeyConstraint('organisation_pk', ['folder', 'id'])
    .addCheckConstraint('organisation_in_area_is_yes_or_no', isBit('in_area'))
    .execute()
}

async function createArea(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('area')
    .$call(ofFolder('area'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('said_at', 'text')
    .addColumn('part_of', 'text')
    .addPrimaryKeyConstraint('area_pk', ['folder', 'id'])
    .addCheckConstraint('area_kind', isOneOf('kind', ['partnership-area', 'district', 'city', 'quarter', 'other']))
    .execute()
}

async function createAreaVersion(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('area_version')
    .$call(ofFolder('area_version'))
    .addColumn('area', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('covers', 'text')
    .addColumn('unit_list', 'text')
    .addColumn('unit_codes', 'text')
    .addColumn('population_missing', 'text')
    .addPrimaryKeyConstraint('area_version_pk', ['folder', 'area', 'id'])
    .addForeignKeyConstraint('area_version_of_area', ['folder', 'area'], 'area', ['folder', 'id'], (c) =>
      c.onDelete('cascade'),
    )
    .addCheckConstraint('area_version_covers_words_or_units', exactlyOne('covers', 'unit_list'))
    .addCheckConstraint('area_version_units_of_a_list', allOrNone('unit_list', 'unit_codes'))
    .execute()
}

async function createPopulation(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('population')
    .$call(ofFolder('population'))
    .addColumn('area', 'text', (c) => c.notNull())
    .addColumn('area_version', 'text', (c) => c.notNull())
    .addColumn('counted_on', 'text', (c) => c.notNull())
    .addColumn('persons', 'integer', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('population_pk', ['folder', 'area', 'area_version', 'position'])
    .addForeignKeyConstraint(
      'population_of_area_version',
      ['folder', 'area', 'area_version'],
      'area_version',
      ['folder', 'area', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
}

const kinds = [
  'survey-share',
  'survey-mean',
  'offence-count',
  'offence-rate',
  'plan-share',
  'output',
  'money',
  'listing',
  'index',
]

async function createIndicator(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicator')
    .$call(ofFolder('indicator'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('slug', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('words', 'text')
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('direction', 'text', (c) => c.notNull())
    .addColumn('driver', 'text', (c) => c.notNull())
    .addColumn('definition', 'text')
    .addColumn('count_indicator', 'text')
    .addColumn('parts', 'text')
    .addColumn('parts_complete', 'integer')
    .addColumn('scale_low', 'double precision')
    .addColumn('scale_high', 'double precision')
    .addColumn('partners', 'integer')
    .addColumn('lead_counts', 'integer')
    .addColumn('follows', 'text')
    .addPrimaryKeyConstraint('indicator_pk', ['folder', 'id'])
    .addCheckConstraint('indicator_kind', isOneOf('kind', kinds))
    .addCheckConstraint('indicator_direction', isOneOf('direction', ['lower', 'higher', 'none']))
    .addCheckConstraint('indicator_driver', isOneOf('driver', ['victim-reported', 'police-generated', 'mixed', 'none']))
    .addCheckConstraint('indicator_claims_are_yes_or_no', isBit('parts_complete', 'lead_counts'))
    .addCheckConstraint('indicator_scale_has_both_ends', allOrNone('scale_low', 'scale_high'))
    .execute()
}
