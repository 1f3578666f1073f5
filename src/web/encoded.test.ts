import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodingFor } from './encoded.ts'

describe('The encoding of an answer', () => {
  for (const [accepted, encoding] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.1', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br ; q=0 , *', 'gzip'],
    ['identity', 'identity'],
    ['gzip;q=nonsense', 'gzip'],
    [`${'x,'.repeat(9000)}br`, 'identity'],
  ] as const)
    it(`is ${encoding} where ${accepted?.slice(0, 30) ?? 'nothing'} is accepted`, () =>
      assert.equal(encodingFor(accepted), encoding))
})
