import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { WrittenFile } from '#folder/write-folder.ts'
import { writeFolderFiles } from './write-folder-files.ts'

const partnership = (id: string, extra = ''): string => `id: ${id}
name: Prøven
municipality: Modelby Kommune
areas:
  - id: ${id}
    kind: partnership-area
    name: Prøven
    versions:
      - id: '1'
        covers: hele byen
        population: not-published
agreement:
  from: 2021-01-01
  to: 2024-12-31
  theoryOfChange: not-published
goals:
  - number: 1
    title: Trygt
    wording: Der skal være trygt
    wordingKind: quote
    rules:
      - id: 1a
        is: stated
${extra}`

const files = (id: string): readonly WrittenFile[] => [{ path: 'partnership.yaml', text: partnership(id) }]

describe('writing a folder', () => {
  let home = ''
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'trygmaal-export-'))
  })
  after(() => rm(home, { recursive: true, force: true }))

  it('makes the folder and those above it', async () => {
    const folder = join(home, 'a', 'b')
    const round = { path: 'status/2022.yaml', text: 'id: 2022\n' }
    assert.deepEqual(await writeFolderFiles(folder, [...files('proeven'), round]), [])
    assert.equal(await readFile(join(folder, 'partnership.yaml'), 'utf8'), partnership('proeven'))
    assert.equal(await readFile(join(folder, 'status/2022.yaml'), 'utf8'), round.text)
    assert.deepEqual(await readdir(join(home, 'a')), ['b'], 'nothing unfinished is left')
  })

  it('writes into an empty folder', async () => {
    const folder = join(home, 'empty')
    await mkdir(folder)
    assert.deepEqual(await writeFolderFiles(folder, files('proeven')), [])
    assert.deepEqual(await readdir(folder), ['partnership.yaml'])
  })

  it('replaces an earlier export of the same partnership whole', async () => {
    const folder = join(home, 'again')
    const pool = { path: 'accepted.csv', text: 'code;of;reason;by;on\ntotal-differs;goal:1;set;A;2022-01-01\n' }
    assert.deepEqual(await writeFolderFiles(folder, [...files('proeven'), pool]), [])
    assert.deepEqual(await writeFolderFiles(folder, files('proeven')), [])
    assert.deepEqual(await readdir(folder), ['partnership.yaml'])
  })

  const strange: readonly (readonly [string, string, string])[] = [
    ['a file of another kind', 'notater.txt', 'vigtigt'],
    ['a hidden folder of version control', '.git', 'ref'],
    ['a folder that somebody wrote by hand', 'partnership.yaml', partnership('proeven', '# husk at ringe til SSP\n')],
    ['a folder that cannot be read', 'partnership.yaml', 'id: ['],
    ['the export of another partnership', 'partnership.yaml', partnership('en-anden')],
  ]
  for (const [what, name, text] of strange)
    it(`refuses ${what} and leaves it as it was`, async () => {
      const folder = await mkdtemp(join(home, 'strange-'))
      await writeFile(join(folder, name), text)
      const findings = await writeFolderFiles(folder, files('proeven'))
      assert.deepEqual(
        findings.map(({ code, severity }) => [code, severity]),
        [['holds-something-else', 'error']],
      )
      assert.match(findings[0]?.message.da ?? '', /indeholder allerede noget andet .* Vælg en ny eller tom mappe/)
      assert.deepEqual(await readdir(folder), [name])
      assert.equal(await readFile(join(folder, name), 'utf8'), text)
    })

  it('refuses a file in the place of the folder', async () => {
    const path = join(home, 'file')
    await writeFile(path, 'tekst')
    assert.equal((await writeFolderFiles(path, files('proeven')))[0]?.code, 'not-a-folder')
    assert.equal((await writeFolderFiles(join(path, 'inside'), files('proeven')))[0]?.code, 'not-writable')
    assert.equal(await readFile(path, 'utf8'), 'tekst')
  })

  it('changes nothing when a file cannot be written', async () => {
    const folder = join(home, 'half')
    assert.deepEqual(await writeFolderFiles(folder, files('proeven')), [])
    const clash = { path: 'partnership.yaml/inside.csv', text: '' }
    assert.equal((await writeFolderFiles(folder, [...files('proeven'), clash]))[0]?.code, 'not-writable')
    assert.equal(await readFile(join(folder, 'partnership.yaml'), 'utf8'), partnership('proeven'))
    assert.deepEqual(
      (await readdir(home)).filter((name) => name.startsWith('.')),
      [],
    )
  })

  it('never writes outside the folder', async () => {
    const outside = { path: '../outside.csv', text: '' }
    await assert.rejects(writeFolderFiles(join(home, 'inside'), [outside]), /must lie in the folder/)
    assert.ok(!(await readdir(home)).includes('outside.csv'))
  })
})
