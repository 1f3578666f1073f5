import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { jsonSchemas } from '#folder/json-schemas.ts'

const folder = join(import.meta.dirname, '..', '..', 'schemas')

describe('The JSON Schemas', () => {
  it('are one per file of the folder', () =>
    assert.deepEqual(
      readdirSync(folder).sort(),
      Object.keys(jsonSchemas)
        .map((name) => `${name}.schema.json`)
        .sort(),
    ))
  for (const [name, schema] of Object.entries(jsonSchemas))
    it(`${name} is what the reader's own definitions give (else run scripts/schemas.ts)`, () =>
      assert.deepEqual(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')), schema))
})
