import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { compensatedSum } from './compensated-sum.ts'
import { firstWhere } from './first-where.ts'
import { rootBetween } from './root-between.ts'

it('firstWhere() finds the border with few questions', () =>
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.nat(1e9), (from, distance) => {
      let questions = 0
      const found = firstWhere((candidate) => {
        questions++
        return candidate >= from + distance
      }, from)
      assert.equal(found, from + distance)
      assert.ok(questions < 70)
    }),
  ))

it('firstWhere() gives up where numbers are no longer exact', () =>
  assert.throws(() => firstWhere(() => false, 3), /Cannot find first number from 3: none holds/))

it('rootBetween() finds the root of a cubic from either side', () =>
  fc.assert(
    fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), (root) => {
      const cubic = (x: number): number => (x - root) * (x ** 2 + 0.1)
      assert.ok(Math.abs(rootBetween(cubic, -1, 1) - root) < 1e-12)
      assert.ok(Math.abs(rootBetween(cubic, 1, -1) - root) < 1e-12)
    }),
  ))

it('rootBetween() takes a root at an end and refuses ends of one sign', () => {
  assert.equal(
    rootBetween((x) => x, 0, 1),
    0,
  )
  assert.throws(() => rootBetween(() => 1, 0, 1), /no change of sign between 0 and 1/)
})

it('compensatedSum() keeps what plain addition loses', () => {
  assert.equal(compensatedSum([1, 1e100, 1, -1e100]), 2)
  assert.equal(compensatedSum([]), 0)
  assert.equal(compensatedSum(Array.from({ length: 1_000_000 }, () => 0.1)), 100_000)
})

it('compensatedSum() hardly depends on the order', () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) =>
      assert.ok(Math.abs(compensatedSum(values) - compensatedSum(values.toReversed())) < 1e-9),
    ),
  ))
