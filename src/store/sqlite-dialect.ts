import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type CreateTableNode,
  type DatabaseConnection,
  type DataTypeNode,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import { inWords } from './refusal.ts'

/** Above this the statements kept are let go: each number of rows in one insert is a text of its own. */
const mostStatements = 300

/** Takes the write lock from the start: a deferred transaction that reads and then writes loses it to others. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}

/** SQLite rolls a schema change back like any other, so that migrations run whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** Every table is strict; column types that PostgreSQL needs are told in the words that strict tables know. */
class StrictCompiler extends SqliteQueryCompiler {
  protected override visitCreateTable(node: CreateTableNode) {
    super.visitCreateTable(node)
    this.append(' strict')
  }

  protected override visitDataType(node: DataTypeNode) {
    if (node.dataType === 'bigint') this.append('integer')
    else if (node.dataType === 'double precision') this.append('real')
    else if (node.dataType.startsWith('varchar')) this.append('text')
    else super.visitDataType(node)
  }
}

/** Kysely's dialect on `node:sqlite`. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(raw: DatabaseSync, file: string) {
    const database = keepStatements(raw, file)
    super({ database })
    this.#database = database
  }

  override createDriver() {
    return new ImmediateDriver({ database: this.#database })
  }

  override createAdapter() {
    return new TransactionalAdapter()
  }

  override createQueryCompiler() {
    return new StrictCompiler()
  }
}

/** @throws StoreRefusal where a person can do something about what SQLite says */
function keepStatements(raw: DatabaseSync, file: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const known = kept.get(text)
    if (known) return known
    const statement = told(file, () => adapt(raw.prepare(text), file))
    if (kept.size >= mostStatements) kept.clear()
    kept.set(text, statement)
    return statement
  }
  const close = () => {
    kept.clear()
    raw.close()
  }
  return { close, prepare }
}

function adapt(statement: StatementSync, file: string): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => told(file, () => statement.all(...values(parameters))),
    run: (parameters) => told(file, () => statement.run(...values(parameters))),
    iterate: (parameters) => told(file, () => statement.iterate(...values(parameters))),
  }
}

function told<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw inWords(error, file)
  }
}

const isValue = (value: unknown): value is SQLInputValue =>
  value === null || ['string', 'number', 'bigint'].includes(typeof value) || value instanceof Uint8Array

function values(parameters: readonly unknown[]): readonly SQLInputValue[] {
  if (parameters.every(isValue)) return parameters
  throw new TypeError(
    `Cannot bind values: each must be text, a number or null, got ${parameters.map((value) => typeof value)}`,
  )
}
