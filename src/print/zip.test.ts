import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readZip, writeZip } from './zip.ts'

describe('a package of files', () => {
  it('reads back as it was written, and is the same bytes each time', () => {
    const file = fc.tuple(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 500 }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 8, selector: ([path]) => path }), (entries) => {
        const files = new Map(entries.map(([path, bytes]) => [path, Buffer.from(bytes)]))
        const packed = writeZip(files)
        assert.deepEqual(new Map([...readZip(packed)].map(([path, bytes]) => [path, Buffer.from(bytes)])), files)
        assert.deepEqual(writeZip(files), packed)
      }),
      { numRuns: 100 },
    )
  })
  it('is refused when it is none', () => {
    assert.throws(() => readZip(Buffer.from('ingen pakke')), /Cannot read zip/)
  })
})
