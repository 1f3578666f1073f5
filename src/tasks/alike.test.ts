import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { alike, differingFields } from './alike.ts'

describe('alike()', () => {
  it('finds every value like its copy, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).toReversed())
            : part,
        )
        assert.ok(alike(JSON.parse(JSON.stringify(value)), copy))
      }),
    )
  })

  it('tells apart the order of lists, a list from an object, and an empty text from none', () => {
    assert.ok(!alike([1, 2], [2, 1]))
    assert.ok(!alike([], {}))
    assert.ok(!alike({ name: '' }, {}))
    assert.ok(!alike({ a: 1 }, { b: 1 }))
    assert.ok(!alike(null, {}))
  })

  it('takes an undefined field for an absent one', () => {
    assert.ok(alike({ name: undefined, id: 1 }, { id: 1 }))
  })
})

it('differingFields() names the fields that differ, the first one’s first', () => {
  assert.deepEqual(differingFields({ id: 1, name: { da: 'a' }, at: 'x' }, { id: 1, name: { da: 'b' }, url: 'y' }), [
    'name',
    'at',
    'url',
  ])
})
