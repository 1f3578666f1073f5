import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { binomialMinlikeP } from './binomial-minlike-test.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { binomialPmf } from './distributions/binomial.ts'
import { relativeError } from './relative-error.ts'

// R: binom.test(x, n, p, conf.level = confidence).
const cases = [
  { x: 4, n: 50, p: 0.5, pValue: 4.461782054931971e-10, lower: 0.022227963654929777, upper: 0.1923427835959628 },
  { x: 12, n: 15, p: 0.5, pValue: 0.035156250000000014, lower: 0.519108866193147, upper: 0.9566879948941633 },
  { x: 0, n: 37, p: 0.5, pValue: 1.45519152283669e-11, lower: 0, upper: 0.0948905874149899 },
  { x: 37, n: 37, p: 0.5, pValue: 1.45519152283669e-11, lower: 0.9051094125850101, upper: 1 },
]
for (const { x, n, p, pValue, lower, upper } of cases)
  it(`${x} of ${n} has p ${pValue} against ${p} and the exact interval ${lower} to ${upper}`, () => {
    assert.ok(relativeError(binomialMinlikeP(x, n, p), pValue) < 1e-10)
    const interval = clopperPearsonInterval(x, n)
    assert.ok(relativeError(interval.lower, lower) < 1e-9 && relativeError(interval.upper, upper) < 1e-9)
  })

it('12 of 15 is the likeliest outcome of three quarters, 37 of 37 is not', () => {
  assert.equal(binomialMinlikeP(12, 15, 0.75), 1) // R: binom.test(12, 15, 0.75)$p.value
  assert.ok(relativeError(binomialMinlikeP(37, 37, 0.75), 3.285952655035571e-5) < 1e-10) // R: binom.test(37, 37, 0.75)
})

const draws = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n), p: fc.double({ min: 0.01, max: 0.99, noNaN: true }) }))

it('the p value is the sum over all outcomes not likelier, one by one', () =>
  fc.assert(
    fc.property(draws, ({ n, x, p }) => {
      const probabilities = Array.from({ length: n + 1 }, (_, k) => binomialPmf(k, n, p))
      const limit = binomialPmf(x, n, p) * (1 + 1e-7)
      const sum = probabilities.filter((probability) => probability <= limit).reduce((a, b) => a + b)
      assert.ok(Math.abs(binomialMinlikeP(x, n, p) - Math.min(1, sum)) < 1e-12)
    }),
  ))

it('the exact interval always holds the share, and the one for the rest mirrors it', () =>
  fc.assert(
    fc.property(draws, ({ n, x }) => {
      const { lower, upper } = clopperPearsonInterval(x, n)
      const rest = clopperPearsonInterval(n - x, n)
      assert.ok(lower <= x / n && x / n <= upper)
      assert.ok(Math.abs(lower - (1 - rest.upper)) < 1e-12 && Math.abs(upper - (1 - rest.lower)) < 1e-12)
    }),
  ))

it('certain and impossible hypotheses have p 1 or 0', () => {
  assert.equal(binomialMinlikeP(3, 3, 1), 1)
  assert.equal(binomialMinlikeP(2, 3, 1), 0)
  assert.equal(binomialMinlikeP(0, 3, 0), 1)
  assert.equal(binomialMinlikeP(1, 3, 0), 0)
})

it('counts outside [0, n] are refused', () => {
  assert.throws(() => clopperPearsonInterval(4, 3), RangeError)
  assert.throws(() => clopperPearsonInterval(0, 0), /n must be > 0/)
  assert.throws(() => binomialMinlikeP(-1, 3, 0.5), RangeError)
  assert.throws(() => binomialMinlikeP(1, 3, 1.5), RangeError)
})
