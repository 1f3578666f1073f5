import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sheetNames } from './sheet-names.ts'

describe('names of sheets', () => {
  const cases = [
    { wishes: ['Tabel 1 Andel utrygge i nabolaget, procent'], names: ['Tabel 1 Andel utrygge i…'] },
    { wishes: ['Mål 1', 'MÅL 1', 'mål 1'], names: ['Mål 1', 'MÅL 1 2', 'mål 1 3'] },
    { wishes: ['a/b: [c]*?\\', "'citat'", 'History', ''], names: ['a b c', 'citat', 'History-', '-'] },
  ]
  for (const { wishes, names } of cases)
    it(`${wishes.join(' | ')} become ${names.join(' | ')}`, () => assert.deepEqual(sheetNames(wishes), names))

  it('are always short, allowed and different', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 30 }), (wishes) => {
        const names = sheetNames(wishes)
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, wishes.length)
        for (const name of names) {
          assert.ok(name.length >= 1 && name.length <= 31 && name.isWellFormed(), name)
          assert.doesNotMatch(name, /[[\]:*?/\\]|^'|'$/)
        }
      }),
    )
  })
})
