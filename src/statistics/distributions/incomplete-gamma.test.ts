import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

// mpmath 1.3 with 60 digits: gammainc(shape, 0, x, regularized=True) and gammainc(shape, x, inf, regularized=True).
const cases = [
  { shape: 0.5, x: 1e-8, lower: 0.00011283791633342487, upper: 0.9998871620836666 },
  { shape: 0.5, x: 90, lower: 1, upper: 4.846411842405333e-41 },
  { shape: 5, x: 0.1, lower: 7.66780168618931e-8, upper: 0.9999999233219832 },
  { shape: 27, x: 20, lower: 0.07788678109622532, upper: 0.9221132189037746 },
  { shape: 100, x: 60, lower: 1.4815276326460468e-6, upper: 0.9999985184723673 },
  { shape: 100, x: 160, lower: 0.999999855797755, upper: 1.4420224505352737e-7 },
  { shape: 2500, x: 2402.9524, lower: 0.025000041489746876, upper: 0.9749999585102531 },
  { shape: 22081, x: 21500, lower: 4.031986701355396e-5, upper: 0.9999596801329864 },
  { shape: 22081, x: 22700, lower: 0.9999818280997143, upper: 1.8171900285792712e-5 },
]
for (const { shape, x, lower, upper } of cases)
  it(`both tails of a gamma law with shape ${shape} at ${x} have ten digits`, () => {
    const tails = incompleteGamma(shape, x)
    assert.ok(relativeError(tails.lower, lower) < 1e-12, `${tails.lower}`)
    assert.ok(relativeError(tails.upper, upper) < 1e-12, `${tails.upper}`)
  })

const shapes = fc.double({ min: 0.05, max: 1e5, noNaN: true })

it('the tails add up to 1 and never leave [0, 1]', () =>
  fc.assert(
    fc.property(shapes, fc.double({ min: 0, max: 4, noNaN: true }), (shape, times) => {
      const { lower, upper } = incompleteGamma(shape, shape * times)
      assert.ok(Math.abs(lower + upper - 1) < 1e-15)
      assert.ok(lower >= 0 && upper >= 0)
    }),
  ))

it('the lower tail grows with x and shrinks with the shape', () =>
  fc.assert(
    fc.property(
      shapes,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 1.001, max: 2, noNaN: true }),
      (shape, times, more) => {
        const x = shape * times
        const { lower } = incompleteGamma(shape, x)
        assert.ok(incompleteGamma(shape, x * more).lower >= lower * (1 - 1e-12))
        assert.ok(incompleteGamma(shape * more, x).lower <= lower * (1 + 1e-12))
      },
    ),
  ))

it('nothing lies below 0 or beyond infinity', () => {
  assert.deepEqual(incompleteGamma(3, -1), { lower: 0, upper: 1 })
  assert.deepEqual(incompleteGamma(3, Number.POSITIVE_INFINITY), { lower: 1, upper: 0 })
})

for (const [shape, x] of [
  [0, 1],
  [-1, 1],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
  [1e16, 1e16],
  [1, Number.NaN],
] as const)
  it(`shape ${shape} at ${x} is refused`, () => assert.throws(() => incompleteGamma(shape, x), RangeError))
