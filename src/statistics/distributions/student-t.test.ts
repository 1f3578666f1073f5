import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { tCdf, tQuantile, tUpperTail } from './student-t.ts'

// mpmath 1.3 with 60 digits: betainc(df/2, ½, 0, df/(df + t²), regularized=True)/2. In R: pt(t, df).
const cdfs = [
  { t: -40, df: 1, p: 0.007956089912025814 },
  { t: -12.5, df: 3.7, p: 0.00018403015880112564 },
  { t: -2.1, df: 30, p: 0.022121235631161765 },
  { t: -0.01, df: 8, p: 0.4961330822949571 },
  { t: 1.3, df: 183, p: 0.9023820088636211 },
  { t: -9, df: 5600, p: 1.5192473270232442e-19 },
]
for (const { t, df, p } of cdfs)
  it(`${p} of Student's law with ${df} degrees of freedom lies below ${t}, and above ${-t}`, () => {
    assert.ok(relativeError(tCdf(t, df), p) < 1e-11)
    assert.ok(relativeError(tUpperTail(-t, df), p) < 1e-11)
  })

// R: qt(p, df).
const quantiles = [
  { p: 1e-8, df: 1, t: -31830988.618379056 },
  { p: 0.025, df: 1, t: -12.706204736174707 },
  { p: 0.999, df: 2, t: 22.327124770119866 },
  { p: 0.025, df: 3.7, t: -2.867520707191193 },
  { p: 0.5, df: 8, t: 0 },
  { p: 0.975, df: 30, t: 2.0422724563012378 },
  { p: 1e-8, df: 5600, t: -5.620152492723953 },
]
for (const { p, df, t } of quantiles)
  it(`the quantile of ${p} with ${df} degrees of freedom is ${t}`, () =>
    assert.ok(relativeError(tQuantile(p, df), t) < 1e-11))

const degrees = fc.double({ min: 0.5, max: 1e6, noNaN: true })

it('the cdf of the quantile is the probability', () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), degrees, (p, df) =>
      assert.ok(relativeError(tCdf(tQuantile(p, df), df), p) < 1e-11),
    ),
  ))

it('the tails are heavier than the normal ones, the more so the fewer the degrees of freedom', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -8, max: -0.1, noNaN: true }),
      degrees,
      fc.double({ min: 1.1, max: 9, noNaN: true }),
      (t, df, times) => {
        assert.ok(tCdf(t, df) > tCdf(t, df * times))
        assert.ok(tCdf(t, df) > normalCdf(t))
      },
    ),
  ))

it('infinite degrees of freedom are the normal law', () => {
  assert.equal(tQuantile(0.975, Number.POSITIVE_INFINITY), normalQuantile(0.975))
  assert.equal(tCdf(-1.2, Number.POSITIVE_INFINITY), normalCdf(-1.2))
  assert.equal(tQuantile(0.975, 1e300), normalQuantile(0.975))
  assert.ok(relativeError(tQuantile(0.975, 1e15), normalQuantile(0.975)) < 1e-12)
})

it('an infinite t leaves nothing outside', () => {
  assert.equal(tCdf(Number.NEGATIVE_INFINITY, 3), 0)
  assert.equal(tCdf(Number.POSITIVE_INFINITY, 3), 1)
})

it('impossible probabilities and degrees of freedom are refused', () => {
  assert.throws(() => tQuantile(1.2, 3), RangeError)
  assert.throws(() => tQuantile(0.5, 0), /df must be > 0, got 0/)
  assert.throws(() => tCdf(1, -2), RangeError)
})
