import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import fc from 'fast-check'
import type { FolderContent } from '#domain/folder-content.ts'
import { storePort } from '#store/store-port.ts'
import type { StorePort } from '#tasks/effects.ts'
import { type Change, countOf, type FolderChanges } from '#tasks/folder-changes.ts'
import { type Loaded, loadContent } from '#tasks/load-content.ts'
import { folderContent } from './content-arbitrary.ts'
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

const openPort = async (test: TestContext): Promise<StorePort> => storePort((await temporaryStore(test)).store)

const allChanges = (changes: FolderChanges): readonly Change<unknown>[] => Object.values(changes).flat()

/** Everything in the store, to be compared with what it was. */
async function everything(store: StorePort): Promise<readonly (FolderContent | undefined)[]> {
  const contents = []
  for (const folder of await store.listFolders()) contents.push(await store.readContent(folder))
  return contents
}

async function assertRefused(store: StorePort, content: FolderContent, code: string): Promise<Loaded> {
  const before = await everything(store)
  const loaded = await loadContent(store, content)
  assert.ok(loaded.findings.length > 0)
  assert.deepEqual([...new Set(loaded.findings.map((finding) => finding.code))], [code])
  assert.deepEqual(allChanges(loaded.changes), [])
  assert.deepEqual(await everything(store), before)
  return loaded
}

describe('loading a folder', () => {
  it('changes nothing the second time', async (test) => {
    const store = await openPort(test)
    const isConsistent = (content: FolderContent) => content.partnerships.length === 1 && !content.shared
    await fc.assert(
      fc.asyncProperty(folderContent.filter(isConsistent), fc.uuid(), async (generated, name) => {
        const [only] = generated.partnerships
        if (!only) return
        const { partnership: named, ...records } = only.records
        const id = `p-${name}`
        const areas = only.own.areas.map((area) => ({ ...area, id: `${area.id}-${name}` }))
        const content: FolderContent = {
          municipality: { ...generated.municipality, name },
          partnerships: [{ own: { ...only.own, areas }, records: { ...records, partnership: { ...named, id } } }],
        }
        const first = await loadContent(store, content)
        assert.deepEqual(first.findings, [])
        assert.ok(allChanges(first.changes).every((change) => change.is === 'new'))
        assert.deepEqual(allChanges((await loadContent(store, content)).changes), [])
      }),
      { numRuns: 40 },
    )
  })

  it('tells a changed value of the same source from what to what, and replaces it', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('nordby', definitions([observation(26)])))
    const { changes } = await loadContent(store, standalone('nordby', definitions([observation(25)])))
    assert.deepEqual(changes.observation, [
      { of: 'unsafe-share:nordby:2022', is: 'changed', from: observation(26), to: observation(25) },
    ])
    assert.deepEqual((await store.readCase('nordby'))?.observations, [observation(25)])
  })

  it('keeps the value of another source beside the first', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('nordby', definitions([observation(26)])))
    const both = [observation(26), observation(25, { source: 'revision' })]
    const { changes } = await loadContent(store, standalone('nordby', definitions(both)))
    assert.deepEqual(countOf(changes.observation), { new: 1, changed: 0, gone: 0 })
    assert.deepEqual((await store.readCase('nordby'))?.observations, both)
  })

  it('lets go of a value that is gone from the folder', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('nordby', definitions([observation(26), observation(16, { period: '2021' })])))
    const { changes } = await loadContent(store, standalone('nordby', definitions([observation(26)])))
    assert.deepEqual(
      changes.observation.map(({ of, is }) => [of, is]),
      [['unsafe-share:nordby:2021', 'gone']],
    )
    assert.deepEqual((await store.readCase('nordby'))?.observations, [observation(26)])
  })

  it('calls a row that only moved in its file no change, and remembers its new line', async (test) => {
    const store = await openPort(test)
    const moved = observation(26, { origin: { file: 'observations.csv', line: 3 } })
    await loadContent(store, standalone('nordby', definitions([observation(26)])))
    const { changes } = await loadContent(store, standalone('nordby', definitions([moved])))
    assert.deepEqual(allChanges(changes), [])
    assert.deepEqual((await store.readCase('nordby'))?.observations, [moved])
  })

  it('lets go of a partnership that is gone from the municipality’s folder', async (test) => {
    const store = await openPort(test)
    const parts = ['a', 'b'].map((id) => partnership(id, nothingDefined))
    await loadContent(store, whole(definitions([]), parts))
    const { changes } = await loadContent(store, whole(definitions([]), parts.slice(0, 1)))
    assert.deepEqual(
      changes.partnership.map(({ of, is }) => [of, is]),
      [['b', 'gone']],
    )
    assert.equal(await store.readCase('b'), undefined)
  })

  it('moves a partnership that is loaded from another folder of its municipality', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('a', definitions([observation(26)])))
    const content = whole(definitions([observation(26)]), [partnership('a', nothingDefined)])
    const { findings, changes } = await loadContent(store, content)
    assert.deepEqual(findings, [])
    assert.deepEqual(changes.observation, [])
    assert.deepEqual(await everything(store), [content])
  })
})

describe('folders beside each other', () => {
  it('may define the same alike, and a value that both give is there once', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('a', definitions([observation(26)])))
    const { findings } = await loadContent(store, standalone('b', definitions([observation(26)])))
    assert.deepEqual(findings, [])
    const dossier = await store.readCase('b')
    assert.deepEqual(dossier?.observations, [observation(26)])
    assert.equal(dossier?.areas.length, 1)
  })

  it('see each other’s figures, with the file under the other folder’s name', async (test) => {
    const store = await openPort(test)
    const files = [{ path: 'observations.csv', sha256: '1', text: 'x' }]
    await loadContent(store, standalone('a', definitions([observation(26)], { files })))
    await loadContent(store, standalone('b', definitions([observation(16, { period: '2021' })])))
    const dossier = await store.readCase('b')
    assert.deepEqual(
      dossier?.observations.map((row) => row.origin.file),
      ['observations.csv', 'a/observations.csv'],
    )
    assert.ok(dossier?.files.some((file) => file.path === 'a/observations.csv'))
  })

  it('are refused when they define the same otherwise, with both places named', async (test) => {
    const store = await openPort(test)
    const original = definitions([])
    const renamed = original.areas.map((area) => ({ ...area, name: { da: 'Nordre By' } }))
    await loadContent(store, standalone('a', original))
    const { findings } = await assertRefused(
      store,
      standalone('b', { ...original, areas: renamed }),
      'defined-otherwise',
    )
    assert.equal(findings[0]?.at, 'partnership.yaml:7:areas.nordby.name')
    assert.equal(findings[0]?.of, 'area:nordby')
    assert.match(findings[0]?.message.da ?? '', /mappen »a« \(partnership\.yaml:7:areas\.nordby\.name\)/)
  })

  it('are refused when one source gives a figure two values', async (test) => {
    const store = await openPort(test)
    await loadContent(store, standalone('a', definitions([observation(26)])))
    const { findings } = await assertRefused(store, standalone('b', definitions([observation(25)])), 'given-otherwise')
    assert.equal(findings[0]?.at, 'observations.csv:2:value')
    assert.match(findings[0]?.message.da ?? '', /som 25, men 26 i mappen »a« \(observations\.csv:2:value\)/)
  })

  it('of two municipalities share all ids but those of areas and partnerships', async (test) => {
    const store = await openPort(test)
    const elsewhere = municipality('Andenby Kommune')
    await loadContent(store, standalone('a', definitions([observation(26)])))
    await assertRefused(store, standalone('b', definitions([observation(25)]), elsewhere), 'id-of-another-municipality')
    await assertRefused(store, standalone('a', nothingDefined, elsewhere), 'id-of-another-municipality')
    const { findings } = await loadContent(store, standalone('b', definitions([], { areas: [] }), elsewhere))
    assert.deepEqual(findings, [])
    assert.equal((await store.readCase('b'))?.observations.length, 0)
  })
})
