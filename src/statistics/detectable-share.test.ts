import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { detectableShare, powerOfShares } from './detectable-share.ts'
import { relativeError } from './relative-error.ts'

const design = (n: number, deff = 1) => ({ n1: n, n2: n, deff })

// R: uniroot on power.prop.test(n, p1 = p1, p2 = p2, strict = FALSE)$power - 0.8; power.prop.test(n, p1 = p1, p2 = p1/2)$power.
const cases = [
  { n: 150, p1: 0.25, p2: 0.1243178774436122, powerAtHalf: 0.7950790597278753 },
  { n: 300, p1: 0.16, p2: 0.08513190984540672, powerAtHalf: 0.8561623067007962 },
  { n: 126, p1: 0.09, p2: 0.01252348259959103, powerAtHalf: 0.2951252198416914 },
]
for (const { n, p1, p2, powerAtHalf } of cases)
  it(`from ${p1} with ${n} answers a fall to ${p2} is shown with 80 % power`, () => {
    assert.ok(relativeError(detectableShare(design(n), p1, 'fall') ?? 0, p2) < 1e-9)
    assert.ok(relativeError(powerOfShares(design(n), p1, p1 / 2), powerAtHalf) < 1e-9)
  })

it('no fall from 5 % is shown by 20 answers, nor one from 0 or a rise from 1', () => {
  assert.equal(detectableShare(design(20), 0.05, 'fall'), undefined)
  assert.equal(detectableShare(design(20), 0, 'fall'), undefined)
  assert.equal(detectableShare(design(20), 1, 'rise'), undefined)
})

const sizes = fc.double({ min: 10, max: 5000, noNaN: true })
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const directions = fc.constantFrom('fall' as const, 'rise' as const)

it('the share found lies on its side and has exactly the power wanted', () =>
  fc.assert(
    fc.property(sizes, sizes, shares, directions, (n1, n2, p1, direction) => {
      const p2 = detectableShare({ n1, n2, deff: 1.3 }, p1, direction)
      if (p2 === undefined) return
      assert.ok(direction === 'fall' ? p2 < p1 : p2 > p1)
      assert.ok(Math.abs(powerOfShares({ n1, n2, deff: 1.3 }, p1, p2) - 0.8) < 1e-6)
    }),
  ))

it('a fall from p is a rise from 1 − p', () =>
  fc.assert(
    fc.property(sizes, shares, (n, p1) => {
      const fall = detectableShare(design(n), p1, 'fall')
      const rise = detectableShare(design(n), 1 - p1, 'rise')
      assert.equal(fall === undefined, rise === undefined)
      if (fall !== undefined && rise !== undefined) assert.ok(Math.abs(fall - (1 - rise)) < 1e-9)
    }),
  ))

it('unequal samples count as two of their harmonic mean, and deff divides them', () =>
  fc.assert(
    fc.property(sizes, sizes, shares, shares, (n1, n2, p1, p2) => {
      const power = powerOfShares({ n1, n2, deff: 2 }, p1, p2)
      assert.ok(Math.abs(powerOfShares(design((n1 * n2) / (n1 + n2)), p1, p2) - power) < 1e-9)
    }),
  ))

it('more answers show smaller falls', () =>
  fc.assert(
    fc.property(sizes, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (n, p1) => {
      const few = detectableShare(design(n), p1, 'fall')
      const many = detectableShare(design(n * 2), p1, 'fall')
      if (few !== undefined) assert.ok(many !== undefined && many > few)
    }),
  ))

it('certain shares are told apart by enough answers', () => {
  assert.equal(powerOfShares(design(10), 1, 0), 1)
  assert.equal(powerOfShares(design(10), 0, 0), 0)
})

it('impossible sizes, shares and powers are refused', () => {
  assert.throws(() => powerOfShares(design(0), 0.2, 0.3), /n1 must be > 0/)
  assert.throws(() => powerOfShares(design(10, 0), 0.2, 0.3), /deff must be > 0/)
  assert.throws(() => powerOfShares(design(10), 1.2, 0.3), /p1 must be in \[0, 1\], got 1.2/)
  assert.throws(() => detectableShare(design(10), 0.2, 'fall', 0.05), /power must be > alpha, got 0.05/)
})
