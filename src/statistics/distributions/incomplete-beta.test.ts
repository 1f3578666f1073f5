import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { incompleteBeta } from './incomplete-beta.ts'

// mpmath 1.3 with 60 digits: betainc(a, b, 0, x, regularized=True) and betainc(b, a, 0, 1 − x, regularized=True).
// At (0.2, 900, 1200.5) R's pbeta gives 6.419582842634318e-125: it errs in the 13th digit.
const cases = [
  { x: 0.001, a: 0.5, b: 0.5, lower: 0.020135041633377492, upper: 0.9798649583666225 },
  { x: 0.2, a: 900, b: 1200.5, lower: 6.419582842633986e-125, upper: 1 },
  { x: 0.5, a: 900, b: 1200.5, lower: 0.9999999999747146, upper: 2.5285390368062804e-11 },
  { x: 0.999, a: 3, b: 40, lower: 1, upper: 8.593208200000305e-118 },
  { x: 0.07, a: 26.4, b: 113.6, lower: 2.5054116909758065e-6, upper: 0.999997494588309 },
  { x: 0.001, a: 0.02, b: 150, lower: 0.9708248889961808, upper: 0.029175111003819195 },
  { x: 0.43, a: 0.02, b: 150, lower: 1, upper: 8.129138972130879e-41 },
]
for (const { x, a, b, lower, upper } of cases)
  it(`both tails of a beta law with ${a} and ${b} at ${x} have ten digits`, () => {
    const tails = incompleteBeta(x, a, b)
    assert.ok(relativeError(tails.lower, lower) < 1e-12, `${tails.lower}`)
    assert.ok(relativeError(tails.upper, upper) < 1e-12, `${tails.upper}`)
  })

const parameters = fc.double({ min: 0.05, max: 1e4, noNaN: true })
const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

it('the tails add up to 1 and never leave [0, 1]', () =>
  fc.assert(
    fc.property(inside, parameters, parameters, (x, a, b) => {
      const { lower, upper } = incompleteBeta(x, a, b)
      assert.ok(Math.abs(lower + upper - 1) < 1e-15)
      assert.ok(lower >= 0 && upper >= 0)
    }),
  ))

it('the mirrored law has the tails exchanged', () =>
  fc.assert(
    fc.property(inside, parameters, parameters, (x, a, b) => {
      const { lower, upper } = incompleteBeta(x, a, b)
      assert.deepEqual(incompleteBeta(1 - x, b, a, x), { lower: upper, upper: lower })
    }),
  ))

it('the lower tail grows with x', () =>
  fc.assert(
    fc.property(inside, inside, parameters, parameters, (x, other, a, b) => {
      const atLess = incompleteBeta(Math.min(x, other), a, b).lower
      assert.ok(incompleteBeta(Math.max(x, other), a, b).lower >= atLess * (1 - 1e-12))
    }),
  ))

it('a point next to 1 keeps its digits when its distance from 1 is given', () => {
  // The upper tail is 1 − x³, which is 3y.
  assert.ok(relativeError(incompleteBeta(1 - 1e-30, 3, 1, 1e-30).upper, 3e-30) < 1e-12)
})

for (const [x, a, b] of [
  [0.5, 0, 1],
  [0.5, 1, -1],
  [0.5, Number.NaN, 1],
  [0.5, 1, Number.POSITIVE_INFINITY],
  [0.5, 1e200, 1e200],
  [Number.NaN, 1, 1],
] as const)
  it(`a law with ${a} and ${b} at ${x} is refused`, () => assert.throws(() => incompleteBeta(x, a, b), RangeError))
