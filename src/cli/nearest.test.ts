import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { editDistance, nearest } from './nearest.ts'

describe('editDistance()', () => {
  // R: stringdist::stringdist("kitten", "sitting", method = "osa") and so on
  for (const [from, to, distance] of [
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['load', 'laod', 1],
    ['ca', 'abc', 3],
  ] as const)
    it(`is ${distance} from »${from}« to »${to}«`, () => assert.equal(editDistance(from, to), distance))

  it('is 0 only between equal words, and the same both ways', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        assert.equal(editDistance(a, b) === 0, a === b)
        assert.equal(editDistance(a, b), editDistance(b, a))
      }),
    )
  })
})

describe('nearest()', () => {
  const known = ['start', 'load', 'export', 'report', 'explain', 'reference']
  for (const [typed, meant] of [
    ['rapport', 'report'],
    ['Load', 'load'],
    ['eksport', 'export'],
    ['ref', 'reference'],
    ['loading', 'load'],
    ['xyz', undefined],
    ['', undefined],
  ] as const)
    it(`takes »${typed}« for ${meant ?? 'nothing'}`, () => assert.equal(nearest(typed, known), meant))
})
