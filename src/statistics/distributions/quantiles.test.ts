import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { betaCdf, betaQuantile, betaQuantileFromTails } from './beta.ts'
import { gammaCdf, gammaQuantile, gammaQuantileFromTails } from './gamma.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

// R: qgamma(p, shape).
const gammaQuantiles = [
  { p: 1e-6, shape: 0.5, x: 7.853981633978582e-13 },
  { p: 0.975, shape: 1, x: 3.6888794541139354 },
  { p: 0.025, shape: 27, x: 17.79317013176477 },
  { p: 0.975, shape: 213, x: 242.53979378513964 },
  { p: 0.025, shape: 22081, x: 21790.703990023812 },
  { p: 0, shape: 3, x: 0 },
  { p: 1, shape: 3, x: Number.POSITIVE_INFINITY },
]
for (const { p, shape, x } of gammaQuantiles)
  it(`the gamma quantile of ${p} with shape ${shape} is ${x}`, () =>
    assert.ok(relativeError(gammaQuantile(p, shape), x) < 1e-10))

// R: qbeta(p, a, b).
const betaQuantiles = [
  { p: 1e-6, a: 0.5, b: 0.5, x: 2.46740110027031e-12 },
  { p: 0.975, a: 0.5, b: 0.5, x: 0.998458666866564 },
  { p: 0.025, a: 1, b: 1, x: 0.025 },
  { p: 0.025, a: 26.4, b: 113.6, x: 0.1284149064851503 },
  { p: 1e-6, a: 0.02, b: 150, x: 3.817003417188911e-303 },
  { p: 0.975, a: 20000, b: 300000, x: 0.06334126975264365 },
  { p: 0, a: 2, b: 3, x: 0 },
  { p: 1, a: 2, b: 3, x: 1 },
]
for (const { p, a, b, x } of betaQuantiles)
  it(`the beta quantile of ${p} with ${a} and ${b} is ${x}, and ${p} lies below it`, () => {
    assert.ok(relativeError(betaQuantile(p, a, b), x) < 1e-9)
    assert.ok(relativeError(betaCdf(x, a, b), p) < 1e-9)
  })

const probabilities = fc.double({ min: 1e-12, max: 1 - 1e-6, noNaN: true })
const parameters = fc.double({ min: 0.3, max: 1e5, noNaN: true })

it('the gamma cdf of the quantile is the probability', () =>
  fc.assert(
    fc.property(probabilities, parameters, (p, shape) =>
      assert.ok(relativeError(gammaCdf(gammaQuantile(p, shape), shape), p) < 1e-10),
    ),
  ))

it('the beta cdf of the quantile is the probability', () =>
  fc.assert(
    fc.property(probabilities, parameters, parameters, (p, a, b) => {
      const { x, y } = betaQuantileFromTails({ lower: p, upper: 1 - p }, a, b)
      assert.ok(relativeError(incompleteBeta(x, a, b, y).lower, p) < 1e-9)
      assert.equal(betaQuantile(p, a, b), x)
    }),
  ))

it('an upper tail far below the rounding of 1 is met', () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-200, max: 1e-17, noNaN: true }), parameters, (upper, shape) => {
      const x = gammaQuantileFromTails({ lower: 1, upper }, shape)
      assert.ok(relativeError(incompleteGamma(shape, x).upper, upper) < 1e-9)
      const { y } = betaQuantileFromTails({ lower: 1, upper }, shape, 2)
      assert.ok(relativeError(incompleteBeta(1 - y, shape, 2, y).upper, upper) < 1e-9)
    }),
  ))

it('a quantile too small for a number is 0', () => assert.equal(gammaQuantile(1e-4, 0.001), 0))

it('impossible probabilities and parameters are refused', () => {
  assert.throws(() => gammaQuantile(-0.1, 3), RangeError)
  assert.throws(() => gammaQuantile(Number.NaN, 3), RangeError)
  assert.throws(() => gammaQuantile(0.5, -1), RangeError)
  assert.throws(() => betaQuantile(1.1, 3, 3), RangeError)
  assert.throws(() => betaQuantile(0.5, 3, -3), RangeError)
})
