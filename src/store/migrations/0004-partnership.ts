import { type Kysely, type SqlBool, sql } from 'kysely'
import { isOneOf, ofPartnership } from './columns.ts'

/** A partnership with its agreement and goals, each with rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPartnership(db)
  await createGoal(db)
  await createRule(db)
}

async function createPartnership(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('partnership')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('area', 'text', (c) => c.notNull())
    .addColumn('comparators', 'text', (c) => c.notNull())
    .addColumn('places', 'text', (c) => c.notNull())
    .addColumn('agreement_from', 'text', (c) => c.notNull())
    .addColumn('agreement_to', 'text', (c) => c.notNull())
    .addColumn('theory_of_change', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('partnership_pk', ['id'])
    .addForeignKeyConstraint('partnership_of_folder', ['id'], 'folder', ['id'], (c) => c.onDelete('cascade'))
    .execute()
}

async function createGoal(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('goal')
    .$call(ofPartnership('goal'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('wording', 'text', (c) => c.notNull())
    .addColumn('wording_kind', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('goal_pk', ['partnership', 'number'])
    .addCheckConstraint('goal_wording_kind', isOneOf('wording_kind', ['quote', 'paraphrase']))
    .execute()
}

async function createRule(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rule')
    .$call(ofPartnership('rule'))
    .addColumn('goal', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('by_year', 'integer')
    .addColumn('need', 'text', (c) => c.notNull())
    .addColumn('need_k', 'integer')
    .addColumn('reading', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('rule_pk', ['partnership', 'goal', 'id'])
    .addForeignKeyConstraint('rule_of_goal', ['partnership', 'goal'], 'goal', ['partnership', 'number'], (c) =>
      c.onDelete('cascade'),
    )
    .addCheckConstraint('rule_need', isOneOf('need', ['all', 'any', 'at-least', 'at-most']))
    .addCheckConstraint('rule_need_says_how_many', sql<SqlBool>`(need in ('all', 'any')) = (need_k is null)`)
    .addCheckConstraint('rule_reading', isOneOf('reading', ['point', 'shown']))
    .execute()
}
