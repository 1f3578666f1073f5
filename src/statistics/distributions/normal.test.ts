import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { erfc } from './error-function.ts'
import { normalCdf, normalQuantile, normalTwoSidedP, normalUpperTail } from './normal.ts'

// mpmath 1.3 with 60 digits: ncdf(z). In R: pnorm(z).
const cdfs = [
  { z: -37.5, p: 4.605353009581955e-308 },
  { z: -20, p: 2.7536241186062337e-89 },
  { z: -8, p: 6.220960574271784e-16 },
  { z: -3.3, p: 0.0004834241423837775 },
  { z: -1.96, p: 0.024997895148220435 },
  { z: -0.001, p: 0.49960105778608893 },
  { z: 0, p: 0.5 },
  { z: 0.5, p: 0.6914624612740131 },
  { z: 6, p: 0.9999999990134123 },
]
for (const { z, p } of cdfs)
  it(`${p} of the normal law lies below ${z}, and above ${-z}`, () => {
    assert.ok(relativeError(normalCdf(z), p) < 1e-11)
    assert.ok(relativeError(normalUpperTail(-z), p) < 1e-11)
  })

// mpmath 1.3: erfc(x).
const erfcs = [
  { x: -3, value: 1.9999779095030015 },
  { x: -0.5, value: 1.5204998778130465 },
  { x: 0, value: 1 },
  { x: 0.1, value: 0.887537083981715 },
  { x: 1.2, value: 0.08968602177036464 },
  { x: 1.3, value: 0.06599205505934755 },
  { x: 5, value: 1.537459794428035e-12 },
  { x: 26, value: 5.663192408856143e-296 },
]
for (const { x, value } of erfcs) it(`erfc(${x}) is ${value}`, () => assert.ok(relativeError(erfc(x), value) < 1e-12))

// R: qnorm(p).
const quantiles = [
  { p: 1e-300, z: -37.0470962993612 },
  { p: 1e-12, z: -7.034483825301132 },
  { p: 0.025, z: -1.9599639845400538 },
  { p: 0.3, z: -0.5244005127080407 },
  { p: 0.5, z: 0 },
  { p: 0.975, z: 1.9599639845400536 },
  { p: 0, z: Number.NEGATIVE_INFINITY },
  { p: 1, z: Number.POSITIVE_INFINITY },
]
for (const { p, z } of quantiles)
  it(`the normal quantile of ${p} is ${z}`, () => assert.ok(relativeError(normalQuantile(p), z) < 1e-11))

it('the cdf of the quantile is the probability', () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 1e-9, noNaN: true }), (p) =>
      assert.ok(relativeError(normalCdf(normalQuantile(p)), p) < 1e-11),
    ),
  ))

it('the cdf grows', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -30, max: 8, noNaN: true }),
      fc.double({ min: 1e-6, max: 5, noNaN: true }),
      (z, more) => assert.ok(normalCdf(z + more) >= normalCdf(z)),
    ),
  ))

it('the two-sided p value is both tails together', () =>
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) =>
      assert.ok(relativeError(normalTwoSidedP(z), 2 * normalUpperTail(Math.abs(z))) < 1e-15),
    ),
  ))

for (const p of [-0.1, 1.1, Number.NaN])
  it(`a quantile of ${p} is refused`, () => assert.throws(() => normalQuantile(p), /p must be in \[0, 1\]/))
