import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { inWords } from './refusal.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'

export type Store = Kysely<Tables>

/** How long to wait for another program's transaction. */
const busyMilliseconds = 5000

/**
 * Opens the store in a file, makes it when absent, and brings its tables up to date. `destroy()` closes it.
 * Several programs on one machine may have it open at once; not on a network share.
 * @throws StoreRefusal where a person can do something about it
 */
export async function openStore(file: string): Promise<Store> {
  const raw = openFile(file)
  try {
    const store: Store = new Kysely({ dialect: new NodeSqliteDialect(raw, file) })
    await migrate(store, file)
    return store
  } catch (error) {
    raw.close()
    throw error
  }
}

function openFile(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const raw = new DatabaseSync(file, { timeout: busyMilliseconds })
    raw.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    return raw
  } catch (error) {
    throw inWords(error, file)
  }
}
