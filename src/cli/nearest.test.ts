import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearest } from './nearest.ts'

describe('nearest()', () => {
  const known = ['start', 'load', 'export', 'report', 'explain', 'reference']
  for (const [typed, meant] of [
    ['rapport', 'report'],
    ['Load', 'load'],
    ['laod', 'load'],
    ['eksport', 'export'],
    ['ref', 'reference'],
    ['loading', 'load'],
    ['xyz', undefined],
    ['', undefined],
  ] as const)
    it(`takes »${typed}« for ${meant ?? 'nothing'}`, () => assert.equal(nearest(typed, known), meant))
})
