import { type CreateTableBuilder, type Expression, type SqlBool, sql } from 'kysely'

// What many tables have in common. Used by migrations, so never changed once merged: a later shape gets a name of its own.

type Builder<Columns extends string> = CreateTableBuilder<string, Columns>

/** The row belongs to a folder and goes with it. */
export const ofFolder =
  (table: string) =>
  <Columns extends string>(builder: Builder<Columns>) =>
    builder
      .addColumn('folder', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addForeignKeyConstraint(`${table}_of_folder`, ['folder'], 'folder', ['id'], (c) => c.onDelete('cascade'))

/** The row belongs to a partnership and goes with it. */
export const ofPartnership =
  (table: string) =>
  <Columns extends string>(builder: Builder<Columns>) =>
    builder
      .addColumn('partnership', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addForeignKeyConstraint(`${table}_of_partnership`, ['partnership'], 'partnership', ['id'], (c) =>
        c.onDelete('cascade'),
      )

/** The file and line that the row was read from. */
export const readAt = <Columns extends string>(builder: Builder<Columns>) =>
  builder.addColumn('file', 'text', (c) => c.notNull()).addColumn('line', 'integer', (c) => c.notNull())

export const isOneOf = (column: string, words: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`

export const isBit = (...columns: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${sql.join(
    columns.map((column) => sql`(${sql.ref(column)} in (0, 1))`),
    sql` and `,
  )}`

/** A number or the reason why it is missing; both empty where it has no meaning. */
export const notBoth = (number: string, missing: string): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(number)} is null or ${sql.ref(missing)} is null`

export const exactlyOne = (one: string, other: string): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.ref(one)} is null) <> (${sql.ref(other)} is null)`

export const allOrNone = (first: string, ...others: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${sql.join(
    others.map((other) => sql`(${sql.ref(first)} is null) = (${sql.ref(other)} is null)`),
    sql` and `,
  )}`
