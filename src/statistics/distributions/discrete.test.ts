import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { binomialCdf, binomialPmf, binomialUpperTail } from './binomial.ts'
import { poissonCdf, poissonPmf, poissonUpperTail } from './poisson.ts'

// mpmath 1.3 with 60 digits. In R: dbinom(x, n, p), pbinom(x, n, p), pbinom(x, n, p, lower.tail = FALSE).
const binomials = [
  { x: 32, n: 85, p: 0.5, pmf: 0.006473769878621835, cdf: 0.01472818089288944, upper: 0.9852718191071106 },
  { x: 212, n: 493, p: 0.50013, pmf: 0.000280448285227604, cdf: 0.0010606581281992274, upper: 0.9989393418718008 },
  { x: 3, n: 45180, p: 0.0001, pmf: 0.1677058851515719, cdf: 0.3392554211727319, upper: 0.6607445788272681 },
]
for (const { x, n, p, pmf, cdf, upper } of binomials)
  it(`the binomial law of ${n} draws with ${p} has its value and both tails at ${x}`, () => {
    assert.ok(relativeError(binomialPmf(x, n, p), pmf) < 1e-12)
    assert.ok(relativeError(binomialCdf(x, n, p), cdf) < 1e-12)
    assert.ok(relativeError(binomialUpperTail(x, n, p), upper) < 1e-12)
  })

it('the Poisson law has its value and both tails at 212 with mean 281', () => {
  assert.ok(relativeError(poissonPmf(212, 281), 2.592922127376705e-6) < 1e-12) // R: dpois(212, 281)
  assert.ok(relativeError(poissonCdf(212, 281), 1.0150542162331303e-5) < 1e-12) // R: ppois(212, 281)
  assert.ok(relativeError(poissonUpperTail(60, 12), 1.0140253500528952e-23) < 1e-12) // mpmath: gammainc(61, 0, 12)
})

const shares = fc.double({ min: 0, max: 1, noNaN: true })

it('a binomial step up is the probability of the outcome, and the tails add up to 1', () =>
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 200, max: 400 }), shares, (x, n, p) => {
      assert.ok(Math.abs(binomialCdf(x, n, p) - binomialCdf(x - 1, n, p) - binomialPmf(x, n, p)) < 1e-12)
      assert.ok(Math.abs(binomialCdf(x, n, p) + binomialUpperTail(x, n, p) - 1) < 1e-12)
    }),
  ))

it('a Poisson step up is the probability of the outcome, and the tails add up to 1', () =>
  fc.assert(
    fc.property(fc.nat(300), fc.double({ min: 0, max: 400, noNaN: true }), (x, mean) => {
      assert.ok(Math.abs(poissonCdf(x, mean) - poissonCdf(x - 1, mean) - poissonPmf(x, mean)) < 1e-12)
      assert.ok(Math.abs(poissonCdf(x, mean) + poissonUpperTail(x, mean) - 1) < 1e-12)
    }),
  ))

it('outcomes outside the range are never and always reached', () => {
  assert.deepEqual([binomialCdf(-1, 5, 0.4), binomialUpperTail(-1, 5, 0.4)], [0, 1])
  assert.deepEqual([binomialCdf(5, 5, 0.4), binomialUpperTail(5, 5, 0.4)], [1, 0])
  assert.deepEqual([poissonCdf(-1, 3), poissonUpperTail(-1, 3)], [0, 1])
})
