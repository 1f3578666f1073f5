import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { main } from '#cli/main.ts'
import { reference } from './reference.ts'

const folder = mkdtempSync(join(tmpdir(), 'trygmaal-'))
after(() => rmSync(folder, { recursive: true }))

// R: pnorm(0) = 0.5
const vector = { id: 'v1', level: 'core', op: 'special', args: { fn: 'pnorm', x: 0 }, expected: { value: 0.5 } }

async function run(vectors: readonly object[], args: readonly string[]) {
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ format: 'tryg-ref/1', vectors }))
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const code = await main(['reference', ...args], [reference], {
    stdout: (text) => stdout.push(text),
    stderr: (text) => stderr.push(text),
    env: {},
    currentFolder: folder,
    programFolder: folder,
    command: 'node bin/trygmaal.js',
    askedToStop: async () => {},
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

describe('reference', () => {
  it('prints a line per file and operation, and the sum last', async () => {
    const { code, stdout, stderr } = await run([vector], ['.'])
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(
      stdout,
      /^a\.json special: 1 passed, 0 failed, 0 not implemented, largest relative error \S+\n1 passed, 0 failed, 0 not implemented\n$/,
    )
  })

  it('ends with 1 and names the vector when one fails', async () => {
    const { code, stdout } = await run([{ ...vector, expected: { value: 0.4 } }], ['.'])
    assert.equal(code, 1)
    assert.match(stdout, /^ {2}v1: /m)
    assert.match(stdout, /0 passed, 1 failed, 0 not implemented\n$/)
  })

  it('counts extended vectors, and runs them only when asked', async () => {
    const unknown = { ...vector, id: 'v2', level: 'extended', op: 'notYet' }
    const left = await run([vector, unknown], ['.'])
    assert.equal(left.code, 0)
    assert.match(left.stdout, /^1 extended not run \(--extended\)\n1 passed, 0 failed, 0 not implemented\n$/m)
    const asked = await run([vector, unknown], ['.', '--extended'])
    assert.equal(asked.code, 1)
    assert.match(asked.stdout, /1 passed, 0 failed, 1 not implemented\n$/)
  })

  it('runs only the operations it is given, and says when no file has one of them', async () => {
    const { code, stdout, stderr } = await run([vector, { ...vector, op: 'notYet' }], ['.', '--ops', 'special,rateCi'])
    assert.equal(code, 0)
    assert.match(stdout, /^1 passed, 0 failed, 0 not implemented$/m)
    assert.equal(stderr, 'Ingen fil har vektorer af operationen »rateCi«.\n')
  })

  it('ends with 1, in words, when the folder holds no vectors or is not there', async () => {
    const { code, stderr } = await run([vector], ['ingenting'])
    assert.equal(code, 1)
    assert.match(stderr, /der er ingen \.json-filer i mappen ingenting/)
  })
})
