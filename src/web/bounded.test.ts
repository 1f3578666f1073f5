import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { bounded } from './bounded.ts'

it('lets go of what was longest unused when it grows too heavy', () => {
  const held = bounded<string>(10)
  held.set('a', 'A', 4)
  held.set('b', 'B', 4)
  assert.equal(held.get('a'), 'A')
  held.set('c', 'C', 4)
  assert.deepEqual(
    ['a', 'b', 'c'].map((name) => held.get(name)),
    ['A', undefined, 'C'],
  )
})

it('never weighs more than it may, whatever is put in and taken out', () => {
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), weight: fc.nat(12), out: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const held = bounded<number>(10)
      const there = (): number => ['a', 'b', 'c', 'd', 'e'].reduce((sum, name) => sum + (held.get(name) ?? 0), 0)
      for (const { name, weight, out } of steps) {
        if (out) held.delete(name)
        else held.set(name, weight, weight)
        assert.ok(held.weight() <= 10)
        assert.equal(there(), held.weight())
      }
    }),
  )
})
