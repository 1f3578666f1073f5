import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { readFolderFiles } from './read-folder-files.ts'

describe('reading a folder from disk', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trygmaal-folder-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const told = async (path = folder): Promise<readonly string[]> =>
    (await readFolderFiles(path)).findings.map(({ code, at }) => `${code} ${at}`)

  it('gives every file with its path, bytes and check sum, in order', async () => {
    await mkdir(join(folder, 'status'))
    await writeFile(join(folder, 'status', '2022.yaml'), 'id: 2022\n')
    await writeFile(join(folder, 'partnership.yaml'), 'id: a\n')
    await writeFile(join(folder, '.DS_Store'), 'x')
    const { files, findings } = await readFolderFiles(folder)
    assert.deepEqual(findings, [])
    assert.deepEqual(
      files.map(({ path }) => path),
      ['partnership.yaml', 'status/2022.yaml'],
    )
    assert.equal(files[0]?.sha256, createHash('sha256').update('id: a\n').digest('hex'))
  })

  it('follows no link, neither to a file nor to a folder', async () => {
    await symlink('/etc/passwd', join(folder, 'plan.csv'))
    await symlink('/etc', join(folder, 'status'))
    assert.deepEqual(await told(), ['symbolic-link plan.csv:1:1', 'symbolic-link status:1:1'])
  })

  it('looks at the size before it reads', async () => {
    await writeFile(join(folder, 'observations.csv'), '')
    await truncate(join(folder, 'observations.csv'), 21 * 1024 * 1024)
    await writeFile(join(folder, 'partnership.yaml'), 'a'.repeat(1024 * 1024 + 1))
    const { files, findings } = await readFolderFiles(folder)
    assert.deepEqual(files, [])
    assert.deepEqual(
      findings.map(({ at, message }) => `${at} ${message.da}`),
      [
        'observations.csv:1:1 Filen fylder 21 MB. Den må højst fylde 20 MB.',
        'partnership.yaml:1:1 Filen fylder 2 MB. Den må højst fylde 1 MB.',
      ],
    )
  })

  it('reads nothing of a folder that is far too large or too deep', async () => {
    await mkdir(join(folder, 'a/b/c/d/e/f/g/h'), { recursive: true })
    await writeFile(join(folder, 'a/b/c/d/e/f/g/h/plan.csv'), '')
    assert.deepEqual(await told(), [`too-many-files ${folder}:1:1`])
  })

  it('says in words that a folder is not there, or is none', async () => {
    const missing = join(folder, 'findes-ikke')
    const { findings } = await readFolderFiles(missing)
    assert.match(findings[0]?.message.da ?? '', /^Mappen ».*findes-ikke« findes ikke\. Skriv stien/)
    const file = join(folder, 'partnership.yaml')
    await writeFile(file, '')
    assert.deepEqual(await told(file), [`not-a-folder ${file}:1:1`])
  })
})
