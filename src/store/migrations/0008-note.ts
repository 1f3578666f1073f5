import type { Kysely } from 'kysely'
import { exactlyOne, isOneOf, ofFolder, ofPartnership, readAt } from './columns.ts'

/** What the note tells beside figures: context, head data, what a report prints, and what a person has accepted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createContextNote(db)
  await createEdition(db)
  await createPrintedClaim(db)
  await createAcceptance(db)
}

async function createContextNote(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('context_note')
    .$call(ofPartnership('context_note'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('indicators', 'text')
    .addColumn('area', 'text')
    .addColumn('activity', 'text')
    .addColumn('goal', 'integer')
    .addColumn('period', 'text')
    .addColumn('on_date', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('context_note_pk', ['partnership', 'id'])
    .addCheckConstraint('context_note_kind', isOneOf('kind', ['explanation', 'study', 'event']))
    .addCheckConstraint('context_note_has_a_period_or_a_day', exactlyOne('period', 'on_date'))
    .execute()
}

async function createEdition(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition')
    .$call(ofPartnership('edition'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('appendix', 'text')
    .addColumn('committee', 'text')
    .addColumn('date', 'text', (c) => c.notNull())
    .addColumn('f2_case', 'text')
    .addColumn('f2_document', 'text')
    .addColumn('e_doc', 'text')
    .addColumn('officer', 'text')
    .addColumn('periods', 'text', (c) => c.notNull())
    .addColumn('doing', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('edition_pk', ['partnership', 'year'])
    .execute()
}

const printedKinds = ['total', 'change', 'comparison', 'significance', 'share', 'name', 'verdict']

async function createPrintedClaim(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('printed_claim')
    .$call(ofPartnership('printed_claim'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('of_what', 'text', (c) => c.notNull())
    .addColumn('against', 'text')
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .$call(readAt)
    .addPrimaryKeyConstraint('printed_claim_pk', ['partnership', 'id'])
    .addCheckConstraint('printed_claim_kind', isOneOf('kind', printedKinds))
    .execute()
}

async function createAcceptance(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acceptance')
    .$call(ofFolder('acceptance'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('of_what', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('accepted_by', 'text', (c) => c.notNull())
    .addColumn('accepted_on', 'text', (c) => c.notNull())
    .$call(readAt)
    .addPrimaryKeyConstraint('acceptance_pk', ['folder', 'position'])
    .execute()
}
