import type { Kysely } from 'kysely'
import { isOneOf, ofPartnership, readAt } from './columns.ts'

/** A round of status, and one answer per activity in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createStatusRound(db)
  await createStatusAnswer(db)
}

async function createStatusRound(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('status_round')
    .$call(ofPartnership('status_round'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('plan', 'integer', (c) => c.notNull())
    .addColumn('from_date', 'text', (c) => c.notNull())
    .addColumn('to_date', 'text', (c) => c.notNull())
    .addColumn('due', 'text')
    .addColumn('questions', 'text')
    .addPrimaryKeyConstraint('status_round_pk', ['partnership', 'id'])
    .execute()
}

async function createStatusAnswer(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('status_answer')
    .$call(ofPartnership('status_answer'))
    .addColumn('round', 'text', (c) => c.notNull())
    .addColumn('activity', 'text', (c) => c.notNull())
    .addColumn('progress', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('deliverables', 'text', (c) => c.notNull())
    .addColumn('concern', 'text', (c) => c.notNull())
    .addColumn('concern_text', 'text')
    .addColumn('adjustment', 'text', (c) => c.notNull())
    .addColumn('adjustment_text', 'text')
    .addColumn('printed_name', 'text')
    .$call(readAt)
    .addPrimaryKeyConstraint('status_answer_pk', ['partnership', 'round', 'activity'])
    .addForeignKeyConstraint(
      'status_answer_of_status_round',
      ['partnership', 'round'],
      'status_round',
      ['partnership', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .addCheckConstraint('status_answer_progress', isOneOf('progress', ['as-planned', 'partly', 'paused']))
    .addCheckConstraint('status_answer_concern', isOneOf('concern', ['yes', 'no', 'not-stated']))
    .addCheckConstraint('status_answer_adjustment', isOneOf('adjustment', ['yes', 'partly', 'no', 'not-stated']))
    .execute()
}
