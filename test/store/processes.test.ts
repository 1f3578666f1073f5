import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openStore } from '#store/open-store.ts'
import { storePort } from '#store/store-port.ts'
import { temporaryFolder } from './temporary-store.ts'

const startWriter = (file: string, ...order: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, ...order], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function outputOf(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  const [code] = await once(child, 'close')
  assert.equal(code, 0)
  return output.trim()
}

describe('several programs on one store', () => {
  it('open a new store at once', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    const writers = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => startWriter(file, 'partnerships', name, '0'))
    assert.deepEqual(await Promise.all(writers.map(outputOf)), Array(6).fill('0'))
  })

  it('lose nothing, and of two that contradict each other one is refused, whoever came first', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    const writers = ['a', 'b'].map((name) => startWriter(file, 'partnerships', name, '12'))
    const taken = await Promise.all(writers.map(outputOf))
    assert.equal(Number(taken[0]) + Number(taken[1]), 12)
    const store = await openStore(file)
    const ids = (await storePort(store).listPartnerships()).map(({ id }) => id)
    await store.destroy()
    assert.deepEqual(
      ids.map((id) => Number(id.slice(2))).toSorted((one, other) => one - other),
      Array.from({ length: 12 }, (_, place) => place),
    )
  })

  it('read whole cases while another writes', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    const store = await openStore(file)
    const writer = startWriter(file, 'forever', '500')
    if (writer.stdout) await once(writer.stdout, 'data')
    const seen = new Set<unknown>()
    for (let turn = 0; turn < 30 || seen.size < 2; turn++) {
      const rows = (await storePort(store).readCase('nordby'))?.observations ?? []
      const values = new Set(rows.map((row) => 'value' in row.measurement && row.measurement.value))
      assert.equal(rows.length, 500)
      assert.equal(values.size, 1)
      for (const value of values) seen.add(value)
      await sleep(5)
    }
    writer.kill('SIGKILL')
    await once(writer, 'close')
    await store.destroy()
  })
})

describe('a program that is killed while it loads', () => {
  it('leaves the store as it was before the load or after it', async (test) => {
    const file = join(temporaryFolder(test), 'trygmaal.sqlite')
    for (let turn = 0; turn < 6; turn++) {
      const writer = startWriter(file, 'forever', '800')
      if (writer.stdout) await once(writer.stdout, 'data')
      await sleep(7 * turn)
      writer.kill('SIGKILL')
      await once(writer, 'close')
      const store = await openStore(file)
      const rows = (await storePort(store).readCase('nordby'))?.observations ?? []
      assert.equal(rows.length, 800)
      assert.equal(new Set(rows.map((row) => 'value' in row.measurement && row.measurement.value)).size, 1)
      const { rows: check } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store)
      assert.equal(check[0]?.integrity_check, 'ok')
      await store.destroy()
    }
  })
})
