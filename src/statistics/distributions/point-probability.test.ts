import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { binomialTerm, poissonTerm, stirlingError } from './point-probability.ts'

// mpmath 1.3 with 60 digits: loggamma(x + 1) − ((x + ½) log x − x + ½ log 2π).
const stirlingErrors = [
  { x: 0.02, error: 1.124094940288193 },
  { x: 0.5, error: 0.15342640972002736 },
  { x: 1, error: 0.08106146679532726 },
  { x: 3.7, error: 0.022468770580143148 },
  { x: 14.9, error: 0.005592002512250831 },
  { x: 15, error: 0.005554733551962801 },
  { x: 100, error: 0.0008333305556349147 },
  { x: 22080, error: 3.774154589113933e-6 },
]
for (const { x, error } of stirlingErrors)
  it(`Stirling's formula lacks ${error} at ${x}`, () => assert.ok(Math.abs(stirlingError(x) - error) < 3e-15))

// mpmath 1.3 with 60 digits: exp(−mean) mean^x / gamma(x + 1).
const poissonTerms = [
  { x: 0, mean: 3.7, term: 0.024723526470339388 },
  { x: 2.5, mean: 3.25, term: 0.22216473749935145 },
  { x: 212, mean: 281, term: 2.592922127376704e-6 },
  { x: 60, mean: 12, term: 4.160697391754583e-23 },
  { x: 22080, mean: 21400, term: 6.106992046961146e-8 },
]
for (const { x, mean, term } of poissonTerms)
  it(`the Poisson term at ${x} with mean ${mean} has ten digits`, () =>
    assert.ok(relativeError(poissonTerm(x, mean), term) < 1e-12))

it('Poisson terms follow one another by mean / (x + 1)', () =>
  fc.assert(
    fc.property(fc.nat(5000), fc.double({ min: 0.8, max: 1.25, noNaN: true }), (x, times) => {
      const mean = (x + 1) * times
      assert.ok(relativeError(poissonTerm(x + 1, mean), (poissonTerm(x, mean) * mean) / (x + 1)) < 1e-12)
    }),
  ))

it('binomial terms of a sample of 60 add up to 1', () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      const terms = Array.from({ length: 61 }, (_, x) => binomialTerm(x, 60, p, 1 - p))
      assert.ok(Math.abs(terms.reduce((sum, term) => sum + term) - 1) < 1e-13)
    }),
  ))

it('a certain or impossible outcome has probability 1 or 0', () => {
  assert.equal(poissonTerm(0, 0), 1)
  assert.equal(poissonTerm(2, 0), 0)
  assert.equal(binomialTerm(0, 0, 0.5, 0.5), 1)
  assert.equal(binomialTerm(3, 3, 1, 0), 1)
  assert.equal(binomialTerm(2, 3, 1, 0), 0)
  assert.equal(binomialTerm(0, 3, 0, 1), 1)
})
