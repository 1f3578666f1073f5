import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { FolderContent } from '#domain/folder-content.ts'
import { type FolderReading, readFolder } from '#folder/read-folder.ts'
import { type WrittenFile, writeFolder } from '#folder/write-folder.ts'
import { content } from './generated-content.ts'
import { fileOf } from './small-folder.ts'

const readWritten = (files: readonly WrittenFile[]): FolderReading =>
  readFolder(files.map(({ path, text }) => fileOf(path, text)))

/** Without what only says where something stood. */
const meaning = (of: FolderContent | undefined): unknown =>
  JSON.parse(JSON.stringify(of ?? null, (key, value) => (key === 'origin' || key === 'files' ? undefined : value)))

/** With the fields of every record in one order. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  )
}

describe('Any content of a folder', () => {
  it('is written, read as it was, and written again as the same bytes', () =>
    fc.assert(
      fc.property(content, (before) => {
        const written = writeFolder(before)
        const { content: after, findings } = readWritten(written)
        assert.deepEqual(findings, [])
        assert.deepEqual(ordered(meaning(after)), ordered(meaning(before)))
        assert.ok(after)
        assert.deepEqual(writeFolder(after), written)
      }),
      { numRuns: 80 },
    ))

  it('never makes the reader throw, whatever bytes are changed in its files', () =>
    fc.assert(
      fc.property(
        content,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (of, changes) => {
          const files = writeFolder(of).map(({ path, text }) => fileOf(path, text))
          for (const [which, where, byte] of changes) {
            const bytes = files[which % files.length]?.bytes
            if (bytes) bytes[where % bytes.length] = byte
          }
          const { content: found, findings } = readFolder(files)
          assert.equal(
            found === undefined,
            findings.some(({ severity }) => severity === 'error'),
          )
          for (const { at, message } of findings)
            assert.ok(/^[\s\S]+:\d+:[\s\S]+$/.test(at) && message.da !== '' && message.en !== '')
        },
      ),
      { numRuns: 120 },
    ))

  it('never makes the reader throw, however its lines are cut, doubled or turned', () =>
    fc.assert(
      fc.property(
        content,
        fc.nat(),
        fc.array(fc.tuple(fc.constantFrom('cut', 'double', 'turn', 'indent'), fc.nat()), {
          minLength: 1,
          maxLength: 4,
        }),
        (of, which, changes) => {
          const written = writeFolder(of)
          const target = which % written.length
          const files = written.map(({ path, text }, index) =>
            fileOf(path, index === target ? mangled(text, changes) : text),
          )
          const { content: found, findings } = readFolder(files)
          assert.equal(
            found === undefined,
            findings.some(({ severity }) => severity === 'error'),
          )
        },
      ),
      { numRuns: 100 },
    ))
})

function mangled(text: string, changes: readonly (readonly [string, number])[]): string {
  const lines = text.split('\n')
  for (const [what, where] of changes) {
    const at = where % lines.length
    const line = lines[at] ?? ''
    if (what === 'cut') lines.splice(at, 1)
    if (what === 'double') lines.splice(at, 0, line)
    if (what === 'turn') lines[at] = [...line].reverse().join('')
    if (what === 'indent') lines[at] = `  ${line}`
  }
  return lines.join('\n')
}
