import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { FolderContent } from '#domain/folder-content.ts'
import type { Shared } from '#domain/municipality.ts'
import { storePort } from '#store/store-port.ts'
import type { Effects } from '#tasks/effects.ts'
import { exportFolder } from '#tasks/export-folder.ts'
import { loadFolder } from '#tasks/load-folder.ts'
import { keptFolders, repositoryFolder } from './kept-folders.ts'
import { temporaryStore } from './temporary-store.ts'

type World = Effects & { readonly files: ReturnType<typeof keptFolders> }

async function newWorld(test: TestContext, files = keptFolders()): Promise<World> {
  return { store: storePort((await temporaryStore(test)).store), files }
}

async function load(world: Effects, folder: string): Promise<void> {
  const { findings } = await loadFolder(world, folder)
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  )
}

/** What the store holds, apart from where in which file it was read. */
async function everything(world: Effects): Promise<unknown> {
  const contents = []
  for (const folder of await world.store.listFolders()) contents.push(unread(await world.store.readContent(folder)))
  return contents
}

const withoutFiles = <Whole extends Shared>(shared: Whole): Whole => ({ ...shared, files: [] })

function unread(content: FolderContent | undefined): unknown {
  const whole = content && {
    ...content,
    ...(content.shared && { shared: withoutFiles(content.shared) }),
    partnerships: content.partnerships.map(({ own, records }) => ({ own: withoutFiles(own), records })),
  }
  return JSON.parse(JSON.stringify(whole, (key, value: unknown) => (key === 'origin' ? undefined : value)))
}

const examples = [
  { folder: 'examples/tingbjerg-husum', slug: 'tingbjerg-husum' },
  { folder: 'examples/minimal', slug: 'eksempelkvarteret' },
  { folder: 'examples/modelby', slug: 'modelby' },
  { folder: 'examples/modelby', slug: 'modelby-kommune' },
]

describe('exporting', () => {
  for (const { folder, slug } of examples)
    it(`${slug} from ${folder} gives a folder that loads to the same store and exports to the same bytes`, async (test) => {
      const first = await newWorld(test)
      first.files.put('given', repositoryFolder(folder))
      await load(first, 'given')
      const { findings, written } = await exportFolder(first, slug, 'once')
      assert.deepEqual(findings, [])
      assert.deepEqual(written, [...first.files.filesOf('once').keys()])
      const second = await newWorld(test, first.files)
      await load(second, 'once')
      assert.deepEqual(await everything(second), await everything(first))
      await exportFolder(second, slug, 'twice')
      assert.deepEqual(first.files.filesOf('twice'), first.files.filesOf('once'))
    })

  it('a partnership of a municipality’s folder alone gives a folder that stands alone, with its case unchanged', async (test) => {
    const first = await newWorld(test)
    first.files.put('given', repositoryFolder('examples/modelby'))
    await load(first, 'given')
    for (const { id } of await first.store.listPartnerships()) {
      await exportFolder(first, id, id)
      const second = await newWorld(test, first.files)
      await load(second, id)
      assert.deepEqual(
        (await second.store.listFolders()).map(({ kind }) => kind),
        ['partnership'],
      )
      const [before, after] = [await first.store.readCase(id), await second.store.readCase(id)]
      assert.deepEqual(after?.partnership, before?.partnership)
      assert.deepEqual(after?.municipality, before?.municipality)
      const own = new Set(after?.areas.map((area) => area.id))
      const seen = before?.observations.filter((row) => own.has(row.area)).length
      assert.equal(after?.observations.length, seen)
      await exportFolder(second, id, 'again')
      assert.deepEqual(first.files.filesOf('again'), first.files.filesOf(id))
    }
  })

  it('beside the municipality’s folder it came from changes nothing that is told of it', async (test) => {
    const world = await newWorld(test)
    world.files.put('given', repositoryFolder('examples/modelby'))
    await load(world, 'given')
    const [one] = await world.store.listPartnerships()
    assert.ok(one)
    const before = await world.store.readCase(one.id)
    await exportFolder(world, one.id, 'alone')
    await load(world, 'alone')
    const after = await world.store.readCase(one.id)
    const told = (rows: typeof before) =>
      rows?.observations.map(({ origin: _, ...row }) => JSON.stringify(row)).toSorted()
    assert.deepEqual(told(after), told(before))
    assert.equal((await world.store.listPartnerships()).length, 2)
  })

  it('a name that nothing has writes nothing and names the nearest', async (test) => {
    const world = await newWorld(test)
    world.files.put('given', repositoryFolder('examples/modelby'))
    await load(world, 'given')
    const { findings, written } = await exportFolder(world, 'modelbi', 'there')
    assert.deepEqual(written, [])
    assert.equal(findings[0]?.severity, 'error')
    assert.match(findings[0]?.message.da ?? '', /»modelbi« findes ikke\. Mente du »modelby«\? Her findes »/)
    assert.equal(world.files.filesOf('there').size, 0)
  })
})

describe('loading', () => {
  it('a folder with an error writes nothing', async (test) => {
    const world = await newWorld(test)
    world.files.put('given', repositoryFolder('examples/minimal'))
    await load(world, 'given')
    const before = await everything(world)
    const broken = new Map(repositoryFolder('examples/minimal'))
    broken.set('partnership.yaml', `${broken.get('partnership.yaml')}\nunheard: of\n`)
    world.files.put('given', broken)
    const { findings, changes } = await loadFolder(world, 'given')
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['unknown-key'],
    )
    assert.deepEqual(Object.values(changes).flat(), [])
    assert.deepEqual(await everything(world), before)
  })
})
