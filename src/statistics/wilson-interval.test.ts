import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from './relative-error.ts'
import { wilsonInterval } from './wilson-interval.ts'

// R: prop.test(x, n, conf.level = confidence, correct = FALSE)$conf.int.
const cases = [
  { x: 4, n: 50, confidence: 0.95, lower: 0.031549514088592974, upper: 0.18838246918342832 },
  { x: 0, n: 37, confidence: 0.95, lower: 0, upper: 0.09405782583720246 },
  { x: 37, n: 37, confidence: 0.9, lower: 0.9318598054897962, upper: 1 },
  { x: 130, n: 500, confidence: 0.9, lower: 0.22908672763488216, upper: 0.29349661538744193 },
]
for (const { x, n, confidence, lower, upper } of cases)
  it(`Wilson's ${confidence} interval for ${x} of ${n} is ${lower} to ${upper}`, () => {
    const interval = wilsonInterval(x / n, n, Number.POSITIVE_INFINITY, confidence)
    assert.ok(relativeError(interval.lower, lower) < 1e-10 && relativeError(interval.upper, upper) < 1e-10)
  })

const shares = fc.double({ min: 0, max: 1, noNaN: true })
const sizes = fc.double({ min: 0.5, max: 1e6, noNaN: true })
const degrees = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.double({ min: 1, max: 5000, noNaN: true }))

it('always holds the share and stays in [0, 1]', () =>
  fc.assert(
    fc.property(shares, sizes, degrees, (share, n, df) => {
      const { lower, upper } = wilsonInterval(share, n, df)
      assert.ok(lower >= 0 && lower <= share && share <= upper && upper <= 1)
    }),
  ))

it('narrows as n grows', () =>
  fc.assert(
    fc.property(shares, sizes, degrees, (share, n, df) => {
      const wide = wilsonInterval(share, n, df)
      const narrow = wilsonInterval(share, n * 1.5, df)
      assert.ok(narrow.upper - narrow.lower < wide.upper - wide.lower)
    }),
  ))

it('the intervals of p and 1 − p mirror each other', () =>
  fc.assert(
    fc.property(shares, sizes, degrees, (share, n, df) => {
      const one = wilsonInterval(share, n, df)
      const other = wilsonInterval(1 - share, n, df)
      assert.ok(Math.abs(one.lower - (1 - other.upper)) < 1e-12 && Math.abs(one.upper - (1 - other.lower)) < 1e-12)
    }),
  ))

it('fewer degrees of freedom widen it', () => {
  const many = wilsonInterval(0.26, 140, Number.POSITIVE_INFINITY)
  const few = wilsonInterval(0.26, 140, 4)
  assert.ok(few.lower < many.lower && few.upper > many.upper)
})

it('shares, sizes and degrees of freedom outside their range are refused', () => {
  assert.throws(() => wilsonInterval(1.2, 10, 5), /Cannot compute Wilson interval: share must be in \[0, 1\], got 1.2/)
  assert.throws(() => wilsonInterval(0.2, 0, 5), /Cannot compute Wilson interval: n must be > 0/)
  assert.throws(() => wilsonInterval(0.2, 10, 0), RangeError)
  assert.throws(() => wilsonInterval(0.2, 10, 5, 1), RangeError)
})
