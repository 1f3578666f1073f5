import type { Insertable } from 'kysely'
import type { Store } from './open-store.ts'
import type { Tables } from './tables.ts'

/** Rows in one insert: few enough for the 32,766 values that SQLite binds, and PostgreSQL's 65,535. */
const rowsAtOnce = 100

export async function insertAll<Table extends keyof Tables>(
  db: Store,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

/** What rows say, by the folder, partnership or row they belong to, in the order of the rows. */
export type Grouped<Item> = (owner: string) => readonly Item[]

export function grouped<Row, Item>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): Grouped<Item> {
  const items = new Map<string, Item[]>()
  for (const row of rows) {
    const owner = ownerOf(row)
    const known = items.get(owner)
    if (known) known.push(itemOf(row))
    else items.set(owner, [itemOf(row)])
  }
  return (owner) => items.get(owner) ?? []
}

/** The name of a row that others belong to, made of the columns of its key. */
export const keyOf = (...columns: readonly (string | number)[]): string => JSON.stringify(columns)
