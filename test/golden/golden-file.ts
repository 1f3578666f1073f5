import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const writesAnew = process.env['TRYGMAAL_GOLDEN'] === 'write'

/**
 * Holds lines against the file of that name in this folder. `npm run golden` writes the files anew: read the difference
 * before you accept it.
 */
export function assertGolden(name: string, lines: readonly string[]): void {
  const path = join(import.meta.dirname, name)
  const text = `${lines.join('\n')}\n`
  if (writesAnew) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  assert.ok(existsSync(path), `${name} is not there; npm run golden writes it`)
  assert.equal(text, readFileSync(path, 'utf8'))
}
