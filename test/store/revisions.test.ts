import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import type { FolderContent } from '#domain/folder-content.ts'
import { openStore } from '#store/open-store.ts'
import { storePort } from '#store/store-port.ts'
import { loadContent } from '#tasks/load-content.ts'
import {
  definitions,
  municipality,
  nothingDefined,
  observation,
  partnership,
  standalone,
  whole,
} from './small-content.ts'
import { temporaryStore } from './temporary-store.ts'

async function loadedInto(test: Parameters<typeof temporaryStore>[0], content: FolderContent) {
  const { store, file } = await temporaryStore(test)
  const port = storePort(store)
  const load = async (next: FolderContent): Promise<void> => {
    const { findings } = await loadContent(port, next)
    assert.deepEqual(findings, [])
  }
  await load(content)
  /** By folder. */
  const revisions = async () => new Map((await port.readRevisions()).map(({ id, revision }) => [id, revision]))
  return { load, revisions, file, port, store }
}

const both = (shared: number, own: number): FolderContent =>
  whole(definitions([observation(shared)]), [
    partnership('nordby', { ...nothingDefined, observations: [observation(own, { period: '2021' })] }),
    partnership('sydby', nothingDefined),
  ])

describe('the revision of a folder', () => {
  it('stays while the same is loaded again', async (test) => {
    const { load, revisions } = await loadedInto(test, both(26, 30))
    const before = await revisions()
    await load(both(26, 30))
    assert.deepEqual(await revisions(), before)
    assert.deepEqual([...before.keys()].toSorted(), ['municipality:Modelby Kommune', 'nordby', 'sydby'])
  })

  it('changes for the part of a municipality that a load changes, and for no other', async (test) => {
    const { load, revisions } = await loadedInto(test, both(26, 30))
    const changed = async (content: FolderContent): Promise<readonly string[]> => {
      const before = await revisions()
      await load(content)
      const after = await revisions()
      return [...after].flatMap(([id, revision]) => (before.get(id) === revision ? [] : [id]))
    }
    assert.deepEqual(await changed(both(26, 31)), ['nordby'])
    assert.deepEqual(await changed(both(27, 31)), ['municipality:Modelby Kommune'])
    assert.deepEqual(await changed(both(27, 31)), [])
    assert.deepEqual(await changed(both(26, 30)), ['municipality:Modelby Kommune', 'nordby'])
  })

  it('changes with what a folder that stands alone says of its municipality', async (test) => {
    const named = (mail: string) =>
      standalone('nordby', definitions([observation(26)]), { ...municipality(), contact: { mail, phone: '1' } })
    const { load, revisions } = await loadedInto(test, named('a@modelby.dk'))
    const before = await revisions()
    await load(named('b@modelby.dk'))
    assert.notDeepEqual(await revisions(), before)
  })

  it('is the same in every store that holds the same', async (test) => {
    const here = await loadedInto(test, both(1, 2))
    const there = await loadedInto(test, both(3, 4))
    await there.load(both(1, 2))
    assert.deepEqual(await there.revisions(), await here.revisions())
  })

  it('is seen at once by a program that has the store open while another loads', async (test) => {
    const { revisions, file } = await loadedInto(test, both(26, 30))
    const before = await revisions()
    const other = await openStore(file)
    await loadContent(storePort(other), both(26, 31))
    await other.destroy()
    assert.notEqual((await revisions()).get('nordby'), before.get('nordby'))
  })

  it('is told of folders in the order in which they came, and whose part they are', async (test) => {
    const { port } = await loadedInto(test, both(26, 30))
    assert.deepEqual(
      (await port.readRevisions()).map(({ id, partOf }) => [id, partOf]),
      [
        ['municipality:Modelby Kommune', null],
        ['nordby', 'municipality:Modelby Kommune'],
        ['sydby', 'municipality:Modelby Kommune'],
      ],
    )
  })

  it('is given to folders from before there were revisions, one that no content has', async (test) => {
    const { store, file, revisions } = await loadedInto(test, both(26, 30))
    const known = await revisions()
    await sql`alter table folder drop column revision`.execute(store)
    await sql`delete from kysely_migration where name = '0009-revision'`.execute(store)
    const again = await openStore(file)
    const given = (await storePort(again).readRevisions()).map(({ revision }) => revision)
    await again.destroy()
    assert.equal(new Set([...given, ...known.values()]).size, 6)
  })
})
