import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { writeFolderFiles } from '#files/write-folder-files.ts'
import type { StorePort } from '#tasks/effects.ts'
import { loadFolder } from '#tasks/load-folder.ts'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

const note = '/partnerskaber/tingbjerg-husum/noter/2022'
const number = '/tal/andel-utrygge/tingbjerg-husum/2022'
const elsewhere = '/partnerskaber/aaparken'
const root = join(import.meta.dirname, '../..')

/** An example's folder with a value changed in one of its files. */
function changedFolder(example: string, file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-changed-'))
  cpSync(join(root, 'examples', example), folder, { recursive: true })
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const text = before.replace(from, to)
  assert.ok(text !== before, `${file} holds no ${from}`)
  writeFileSync(path, text)
  after(() => rmSync(folder, { recursive: true }))
  return folder
}

type Counted = { readonly [Name in keyof StorePort]: number }

/** What was asked of the store since it was last looked at. */
let asked: Record<keyof Counted, number>

function counting(store: StorePort): StorePort {
  const counted = <Name extends keyof StorePort>(name: Name): StorePort[Name] =>
    ((...args: readonly unknown[]) => {
      asked[name] += 1
      return (store[name] as (...args: readonly unknown[]) => unknown)(...args)
    }) as StorePort[Name]
  return {
    readRevisions: counted('readRevisions'),
    listFolders: counted('listFolders'),
    listPartnerships: counted('listPartnerships'),
    readCase: counted('readCase'),
    readContent: counted('readContent'),
    inTransaction: store.inTransaction,
  }
}

const nothing = (): typeof asked => ({
  readRevisions: 0,
  listFolders: 0,
  listPartnerships: 0,
  readCase: 0,
  readContent: 0,
  inTransaction: 0,
})

describe('Pages that are kept', () => {
  const open: ExampleSite[] = []
  after(async () => {
    for (const example of open) await example.close()
  })
  beforeEach(() => {
    asked = nothing()
  })
  const opened = async (change: (store: StorePort) => StorePort = counting): Promise<ExampleSite> => {
    const example = await openExampleSite(undefined, change)
    open.push(example)
    asked = nothing()
    return example
  }
  const tagOf = async ({ site }: ExampleSite, path: string): Promise<string> => {
    const answer = await site.request(path)
    assert.equal(answer.status, 200, path)
    return answer.headers.get('etag') ?? assert.fail(`${path} has no tag`)
  }
  const load = async ({ store }: ExampleSite, folder: string): Promise<void> => {
    const { findings } = await loadFolder({ store, files: { readFolderFiles, writeFolderFiles } }, folder)
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    )
  }

  it('read the store once, and when they are asked for again only whether it has changed', async () => {
    const example = await opened()
    await example.site.request(note)
    assert.deepEqual({ ...asked, readRevisions: 0 }, { ...nothing(), readCase: 1 })
    asked = nothing()
    for (let time = 0; time < 3; time += 1) await example.site.request(note)
    assert.deepEqual(asked, { ...nothing(), readRevisions: 3 })
    await example.site.request(number)
    assert.deepEqual({ ...asked, readRevisions: 0 }, { ...nothing(), listPartnerships: 1 })
  })

  it('are made once when many ask at once', async () => {
    const example = await opened()
    const answers = await Promise.all(Array.from({ length: 20 }, () => example.site.request('/')))
    const texts = new Set(await Promise.all(answers.map((answer) => answer.text())))
    assert.equal(texts.size, 1)
    assert.equal(asked.readCase, 3)
  })

  it('stay when a load changes what they do not rest on, and change when it changes what they do', async () => {
    const example = await opened()
    const here = [note, `/en${note}`, number, '/partnerskaber/tingbjerg-husum', `${note}.html`]
    const there = [elsewhere, `/en${elsewhere}`]
    const tags = (paths: readonly string[]) => Promise.all(paths.map((path) => tagOf(example, path)))
    const before = { here: await tags(here), there: await tags(there), front: await tagOf(example, '/') }
    await load(example, changedFolder('modelby', 'observations.csv', ';2024;16,8;', ';2024;16,9;'))
    asked = nothing()
    assert.deepEqual(await tags(here), before.here)
    assert.equal(asked.readCase, 0)
    const after = { there: await tags(there), front: await tagOf(example, '/') }
    for (const [place, tag] of after.there.entries()) assert.notEqual(tag, before.there[place])
    assert.notEqual(after.front, before.front)
    await load(example, changedFolder('tingbjerg-husum', 'observations.csv', ';2;2022;26;', ';2;2022;27;'))
    assert.deepEqual(await tags(there), after.there)
    for (const [place, tag] of (await tags(here)).entries()) assert.notEqual(tag, before.here[place])
    assert.match(await (await example.site.request(number)).text(), /27\u00a0%/)
    await load(example, join(root, 'examples/tingbjerg-husum'))
    assert.deepEqual(await tags(here), before.here)
  })

  it('are of one moment, also when a folder is loaded while they are made', async () => {
    let onRead: () => Promise<void> = async () => {}
    const example = await opened((store) => ({
      ...store,
      readCase: async (id) => {
        const dossier = await store.readCase(id)
        if (id === 'aaparken') await onRead()
        return dossier
      },
    }))
    const value = (said: string): string =>
      changedFolder('modelby', 'observations.csv', ';2024;16,8;', `;2024;${said};`)
    const once = value('16,9')
    onRead = async () => {
      onRead = async () => {}
      await load(example, once)
    }
    const early = await (await example.site.request('/')).text()
    assert.equal(early, await (await example.site.request('/')).text())
    assert.equal(example.faults.length, 0)
    let loads = 0
    onRead = async () => {
      loads += 1
      await load(example, value(`17,${loads}`))
    }
    await load(example, value('17,0'))
    const restless = await example.site.request(elsewhere)
    assert.equal(restless.status, 500)
    assert.equal(loads, 5)
    assert.deepEqual(
      example.faults.map(({ error }) => error.message),
      ['Cannot make page: folders were loaded 5 times meanwhile'],
    )
    onRead = async () => {}
    assert.equal((await example.site.request(elsewhere)).status, 200)
  })

  it('answer with nothing but that when the reader has them', async () => {
    const example = await opened()
    const tag = await tagOf(example, note)
    asked = nothing()
    for (const held of [tag, `"x", ${tag}`, tag.replace('W/', ''), '*']) {
      const answer = await example.site.request(note, { headers: { 'If-None-Match': held } })
      assert.equal(answer.status, 304, held)
      assert.equal(await answer.text(), '')
      assert.equal(answer.headers.get('etag'), tag)
      assert.equal(answer.headers.get('cache-control'), 'no-cache')
      assert.equal(answer.headers.get('vary'), 'accept-encoding')
    }
    assert.deepEqual({ ...asked, readRevisions: 0 }, nothing())
    assert.equal((await example.site.request(note, { headers: { 'If-None-Match': 'W/"x"' } })).status, 200)
  })

  it('have a tag that is another for another page, language or program', async () => {
    const example = await opened()
    const tags = await Promise.all([note, `/en${note}`, number, '/'].map((path) => tagOf(example, path)))
    assert.equal(new Set(tags).size, tags.length)
    const again = await opened()
    assert.equal(await tagOf(again, note), tags[0])
  })

  it('are sent as short as the reader can take them, and say that this is a choice', async () => {
    const example = await opened()
    const whole = await example.site.request(note)
    const text = await whole.text()
    assert.equal(whole.headers.get('vary'), 'accept-encoding')
    for (const [encoding, decoded] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await example.site.request(note, { headers: { 'Accept-Encoding': encoding } })
      const bytes = Buffer.from(await answer.arrayBuffer())
      assert.equal(answer.headers.get('content-encoding'), encoding)
      assert.equal(answer.headers.get('vary'), 'accept-encoding')
      assert.equal(answer.headers.get('content-length'), String(bytes.length))
      assert.ok(bytes.length * 3 < text.length, `${bytes.length} of ${text.length}`)
      assert.equal(decoded(bytes).toString(), text)
    }
    const pdf = await example.site.request(`${note}.pdf`, { headers: { 'Accept-Encoding': 'br' } })
    assert.equal(pdf.headers.get('content-encoding'), null)
    const style = /href="(\/statisk\/site[^"]+)"/.exec(text)?.[1] ?? ''
    const sheet = await example.site.request(style, { headers: { 'Accept-Encoding': 'br' } })
    assert.equal(sheet.headers.get('content-encoding'), 'br')
  })

  it('say to HEAD what they say to GET', async () => {
    const example = await opened()
    const got = await example.site.request(note)
    const head = await example.site.request(note, { method: 'HEAD' })
    assert.deepEqual([...head.headers], [...got.headers])
    assert.equal(head.headers.get('content-length'), String((await got.arrayBuffer()).byteLength))
  })

  it('do not hang on who asks, or with what beside the address', async () => {
    const example = await opened()
    const plain = await (await example.site.request(number)).text()
    const odd = await example.site.request(`${number}?utm_source=mail&side=7`, {
      headers: { Host: 'example.org', 'Accept-Language': 'tlh', Cookie: 'a=b', 'X-Forwarded-Host': 'example.org' },
    })
    assert.equal(await odd.text(), plain)
  })

  it('are not kept when something failed on the way', async () => {
    let isBroken = true
    const example = await opened((store) => ({
      ...store,
      readCase: async (id) => {
        const dossier = await store.readCase(id)
        return isBroken && id === 'tingbjerg-husum' && dossier ? { ...dossier, sources: [] } : dossier
      },
    }))
    const half = await example.site.request('/')
    assert.equal(half.status, 200)
    assert.equal(half.headers.get('etag'), null)
    assert.equal(example.faults.length, 1)
    await example.site.request('/')
    assert.equal(example.faults.length, 2)
    isBroken = false
  })

  it('tell in words that the store cannot be asked, and are there again when it can', async () => {
    let isBroken = true
    const example = await opened((store) => ({
      ...store,
      readRevisions: () => (isBroken ? Promise.reject(new Error('Cannot read: disk on fire')) : store.readRevisions()),
    }))
    const broken = await example.site.request(note)
    assert.equal(broken.status, 500)
    assert.match(await broken.text(), /nummer-1/)
    assert.match(broken.headers.get('content-security-policy') ?? '', /default-src 'self'/)
    isBroken = false
    assert.equal((await example.site.request(note)).status, 200)
  })
})
