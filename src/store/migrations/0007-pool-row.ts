import type { Kysely } from 'kysely'
import { allOrNone, exactlyOne, isOneOf, notBoth, ofPartnership, readAt } from './columns.ts'

/** A grant pool's ceiling for a year, and one application to it where there is one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('pool_row')
    .$call(ofPartnership('pool_row'))
    .addColumn('activity', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('ceiling', 'bigint')
    .addColumn('ceiling_missing', 'text')
    .addColumn('application', 'text')
    .addColumn('title', 'text')
    .addColumn('applied', 'bigint')
    .addColumn('applied_missing', 'text')
    .addColumn('granted', 'bigint')
    .addColumn('granted_missing', 'text')
    .addColumn('state', 'text')
    .addColumn('decided', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .$call(readAt)
    .addPrimaryKeyConstraint('pool_row_pk', ['partnership', 'position'])
    .addCheckConstraint('pool_row_ceiling_is_an_amount_or_missing', exactlyOne('ceiling', 'ceiling_missing'))
    .addCheckConstraint('pool_row_application_is_whole', allOrNone('application', 'title', 'state'))
    .addCheckConstraint('pool_row_applied', notBoth('applied', 'applied_missing'))
    .addCheckConstraint('pool_row_granted', notBoth('granted', 'granted_missing'))
    .addCheckConstraint(
      'pool_row_state',
      isOneOf('state', ['applied', 'granted', 'refused', 'withdrawn', 'paid', 'closed']),
    )
    .execute()
}
