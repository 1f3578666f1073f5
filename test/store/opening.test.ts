import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { migrations } from '#store/migrate.ts'
import { openStore } from '#store/open-store.ts'
import { StoreRefusal } from '#store/refusal.ts'
import { storePort } from '#store/store-port.ts'
import { definitions, observation, standalone } from './small-content.ts'
import { temporaryFolder, temporaryStore } from './temporary-store.ts'

async function refusalOf(file: string): Promise<StoreRefusal> {
  const refusal: unknown = await openStore(file).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(refusal instanceof StoreRefusal, `${refusal} is no refusal`)
  return refusal
}

describe('opening the store', () => {
  it('makes the folder and the file, waits for the disk, and opens again', async (test) => {
    const file = join(temporaryFolder(test), 'a folder', 'trygmaal.sqlite')
    await (await openStore(file)).destroy()
    const store = await openStore(file)
    const pragmas = await Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
        sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(store),
      ),
    )
    await store.destroy()
    assert.deepEqual(
      pragmas.map(({ rows }) => Object.values(rows[0] ?? {})[0]),
      ['wal', 2, 1],
    )
  })

  it('makes every table strict', async (test) => {
    const { store } = await temporaryStore(test)
    const { rows } = await sql<{ name: string; strict: number }>`pragma table_list`.execute(store)
    const loose = rows.filter(({ name, strict }) => !name.startsWith('sqlite_') && strict !== 1)
    assert.deepEqual(loose, [])
    assert.ok(rows.length > 22)
  })

  it('refuses a store that a newer program has changed, in words, and leaves it as it is', async (test) => {
    const { store, file } = await temporaryStore(test)
    await storePort(store).inTransaction(({ writeContent }) =>
      writeContent(standalone('nordby', definitions([observation(26)]))),
    )
    await sql`insert into kysely_migration values ('9999-of-the-future', '2099-01-01T00:00:00.000Z')`.execute(store)
    await sql`create table of_the_future (id integer) strict`.execute(store)
    const refusal = await refusalOf(file)
    assert.equal(refusal.reason, 'newer-schema')
    assert.match(refusal.message, /nyere udgave af Trygmål \(den kender »9999-of-the-future«\)/)
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(store)
    assert.equal(rows.length, Object.keys(migrations).length + 1)
    assert.equal((await storePort(store).readCase('nordby'))?.observations.length, 1)
  })

  it('refuses a file that is no database, in words, and leaves it as it is', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    writeFileSync(file, 'a letter to the mayor, longer than a header of a database would be. '.repeat(20))
    const before = readFileSync(file)
    const refusal = await refusalOf(file)
    assert.equal(refusal.reason, 'no-database')
    assert.match(refusal.message, /er ikke en database/)
    assert.deepEqual(readFileSync(file), before)
  })

  it('says in words that a store is damaged', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    const store = await openStore(file)
    await storePort(store).inTransaction(({ writeContent }) =>
      writeContent(standalone('nordby', definitions([observation(26)]))),
    )
    await store.destroy()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xee, 4096))
    assert.equal((await refusalOf(file)).reason, 'no-database')
  })

  it('says in words that another program holds the store for too long', async (test) => {
    const { store, file } = await temporaryStore(test)
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    test.after(() => other.close())
    assert.deepEqual(await storePort(store).listPartnerships(), [])
    await assert.rejects(
      storePort(store).inTransaction(({ listFolders }) => listFolders()),
      (error) => error instanceof StoreRefusal && error.reason === 'busy' && /Prøv igen om lidt/.test(error.message),
    )
  })

  it('refuses a path that cannot be a database, in words', async (test) => {
    const folder = temporaryFolder(test)
    writeFileSync(join(folder, 'a-file'), '')
    mkdirSync(join(folder, 'a-folder'))
    for (const path of [join(folder, 'a-file', 'trygmaal.sqlite'), join(folder, 'a-folder')]) {
      const refusal = await refusalOf(path)
      assert.equal(refusal.reason, 'no-access')
      assert.match(refusal.message, /lov til at skrive i mappen/)
    }
  })

  it('refuses a folder that it may not write in, in words', async (test) => {
    const folder = temporaryFolder(test)
    const file = join(folder, 'trygmaal.sqlite')
    await (await openStore(file)).destroy()
    chmodSync(folder, 0o555)
    chmodSync(file, 0o444)
    const said = openAsNobody(file)
    chmodSync(folder, 0o755)
    if (said === undefined) return test.skip('another user could not be had')
    assert.match(said, /^no-access: Databasen .* kan ikke åbnes og skrives/)
  })
})

/** What opening says to a user who is not root; undefined when that user cannot run this program. */
function openAsNobody(file: string): string | undefined {
  const code = `const { openStore } = await import(${JSON.stringify(import.meta.resolve('#store/open-store.ts'))})
    try { await openStore(${JSON.stringify(file)}) } catch (error) { console.log(error.reason + ': ' + error.message) }`
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    ...user,
    encoding: 'utf8',
    cwd: import.meta.dirname,
  })
  return status === 0 ? stdout.trim() : undefined
}

describe('the tables', () => {
  it('refuse what no folder can say, naming the rule', async (test) => {
    const { store } = await temporaryStore(test)
    await storePort(store).inTransaction(({ writeContent }) =>
      writeContent(standalone('nordby', definitions([observation(26)]))),
    )
    const wrongs: readonly (readonly [string, RegExp])[] = [
      [`update observation set reason = 'not-asked'`, /observation_is_published_bounded_or_missing/],
      [`update observation set answers = 5, answers_missing = 'not-asked'`, /observation_answers/],
      [`update area set kind = 'country'`, /area_kind/],
      [`update area_version set covers = null`, /area_version_covers_words_or_units/],
      [`insert into goal values ('nobody', 0, 1, '{}', '{}', 'quote')`, /FOREIGN KEY/],
      [`update observation set value = 'much'`, /cannot store TEXT value in REAL column/],
    ]
    for (const [statement, rule] of wrongs) await assert.rejects(sql.raw(statement).execute(store), rule)
  })
})
