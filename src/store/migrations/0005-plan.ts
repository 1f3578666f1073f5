import type { Kysely } from 'kysely'
import { exactlyOne, isBit, ofPartnership, readAt } from './columns.ts'

/** One activity in one year's plan, and its money by year. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPlanRow(db)
  await createPlanMoney(db)
}

async function createPlanRow(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_row')
    .$call(ofPartnership('plan_row'))
    .addColumn('plan', 'integer', (c) => c.notNull())
    .addColumn('activity', 'text', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('theme', 'text')
    .addColumn('lead', 'text', (c) => c.notNull())
    .addColumn('partners', 'text', (c) => c.notNull())
    .addColumn('goals', 'text', (c) => c.notNull())
    .addColumn('is_new', 'integer', (c) => c.notNull())
    .addColumn('ended', 'integer', (c) => c.notNull())
    .addColumn('counts', 'integer', (c) => c.notNull())
    .addColumn('why_not', 'text')
    .addColumn('printed_name', 'text')
    .$call(readAt)
    .addPrimaryKeyConstraint('plan_row_pk', ['partnership', 'plan', 'activity'])
    .addCheckConstraint('plan_row_claims_are_yes_or_no', isBit('is_new', 'ended', 'counts'))
    .execute()
}

async function createPlanMoney(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_money')
    .addColumn('partnership', 'text', (c) => c.notNull())
    .addColumn('plan', 'integer', (c) => c.notNull())
    .addColumn('activity', 'text', (c) => c.notNull())
    .addColumn('year', 'text', (c) => c.notNull())
    .addColumn('amount', 'bigint')
    .addColumn('amount_missing', 'text')
    .addPrimaryKeyConstraint('plan_money_pk', ['partnership', 'plan', 'activity', 'year'])
    .addForeignKeyConstraint(
      'plan_money_of_plan_row',
      ['partnership', 'plan', 'activity'],
      'plan_row',
      ['partnership', 'plan', 'activity'],
      (c) => c.onDelete('cascade'),
    )
    .addCheckConstraint('plan_money_is_an_amount_or_missing', exactlyOne('amount', 'amount_missing'))
    .execute()
}
