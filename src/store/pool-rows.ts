import type { Selectable } from 'kysely'
import type { PoolRow } from '#domain/pool.ts'
import { numberColumns, numberFrom, present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

type Application = NonNullable<PoolRow['application']>

export async function writePools(db: Store, partnership: string, pools: readonly PoolRow[]): Promise<void> {
  await insertAll(
    db,
    'pool_row',
    pools.map((row, position) => poolRow(partnership, position, row)),
  )
}

function poolRow(partnership: string, position: number, row: PoolRow): Tables['pool_row'] {
  const [ceiling, applied, granted] = [
    numberColumns(row.ceiling),
    numberColumns(row.application?.applied),
    numberColumns(row.application?.granted),
  ]
  return {
    partnership,
    position,
    activity: row.activity,
    year: row.year,
    ceiling: ceiling.number,
    ceiling_missing: ceiling.missing,
    application: row.application?.number ?? null,
    title: jsonOrNull(row.application?.title),
    applied: applied.number,
    applied_missing: applied.missing,
    granted: granted.number,
    granted_missing: granted.missing,
    state: row.application?.state ?? null,
    decided: jsonOrNull(row.application?.decided),
    source: row.source,
    file: row.origin.file,
    line: row.origin.line,
  }
}

/** By partnership. */
export async function readPools(db: Store, partnerships: readonly string[]): Promise<Grouped<PoolRow>> {
  const rows = await db
    .selectFrom('pool_row')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  return grouped(rows, (row) => row.partnership, poolRowFrom)
}

function poolRowFrom(row: Selectable<Tables['pool_row']>): PoolRow {
  const ceiling = numberFrom({ number: row.ceiling, missing: row.ceiling_missing })
  if (ceiling === null)
    throw new TypeError(`Cannot read pool of ${row.activity}: its ceiling is neither given nor missing`)
  return present({
    activity: row.activity,
    year: row.year,
    ceiling,
    application: applicationFrom(row),
    source: row.source,
    origin: { file: row.file, line: row.line },
  })
}

function applicationFrom(row: Selectable<Tables['pool_row']>): Application | null {
  if (row.application === null || row.title === null || row.state === null) return null
  return present({
    number: row.application,
    title: fromJson(row.title),
    applied: numberFrom({ number: row.applied, missing: row.applied_missing }),
    granted: numberFrom({ number: row.granted, missing: row.granted_missing }),
    state: row.state,
    decided: fromJsonOrNull(row.decided),
  })
}
