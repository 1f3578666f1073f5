import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { readFolder } from '#folder/read-folder.ts'
import { writeFolder } from '#folder/write-folder.ts'
import { brief, fileOf } from './small-folder.ts'

const top = join(import.meta.dirname, '..', '..')

function filesIn(folder: string): ReturnType<typeof fileOf>[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return paths.map((path) => fileOf(relative(folder, path), readFileSync(path)))
}

describe('The draft of the founding case', () => {
  const { content, findings } = readFolder(filesIn(join(top, 'test/data/founding-draft')))
  it('is read without an error; the second printed.csv is passed over', () =>
    assert.deepEqual(findings.map(brief), ['hint ignored printed-founding.csv:1:1']))
  it('gives every row', () => {
    const partnership = content?.partnerships[0]
    assert.deepEqual(
      [
        partnership?.own.observations.length,
        partnership?.records.plan.length,
        partnership?.records.rounds[0]?.answers.length,
        partnership?.records.pools.length,
        partnership?.records.context.length,
        partnership?.records.printed.length,
        partnership?.records.acceptances.length,
      ],
      [68, 16, 6, 4, 4, 8, 7],
    )
  })
})

for (const example of readdirSync(join(top, 'examples')))
  describe(`examples/${example}`, () => {
    const first = readFolder(filesIn(join(top, 'examples', example)))
    it('is read without an error', () => assert.deepEqual(first.findings.map(brief), []))
    it('is written, read and written again as the same bytes', () => {
      assert.ok(first.content)
      const written = writeFolder(first.content)
      const again = readFolder(written.map(({ path, text }) => fileOf(path, text)))
      assert.deepEqual(again.findings.map(brief), [])
      assert.ok(again.content)
      assert.deepEqual(writeFolder(again.content), written)
    })
  })
