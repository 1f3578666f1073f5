import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { CountInExposure } from './count-in-exposure.ts'
import { fragilityFactor } from './fragility-factor.ts'
import { logWaldRatio } from './log-wald-ratio.ts'
import { rateDifference } from './rate-difference.ts'
import { exactRateRatio, midpRateRatio } from './rate-ratio.ts'
import { exactRatioInterval, midpRatioInterval } from './rate-ratio-interval.ts'
import { centralPValue, midpPValue, minlikePValue } from './rate-ratio-p-value.ts'
import { relativeError } from './relative-error.ts'

const year = (count: number): CountInExposure => ({ count, exposure: 1 })

// R: poisson.test(c(second, first))$p.value. The first seven are shared case 11, from zero and to zero.
const cases = [
  { first: 6, second: 0, p: 0.03125 },
  { first: 0, second: 6, p: 0.03125 },
  { first: 3, second: 9, p: 0.14599609375 },
  { first: 10, second: 0, p: 0.001953125 },
  { first: 12, second: 18, p: 0.36159460805356514 },
  { first: 9, second: 9, p: 1 },
  { first: 23, second: 27, p: 0.6718110337653662 },
  { first: 53, second: 32, p: 0.029456361785778915 },
  { first: 78, second: 68, p: 0.4564822349651258 },
  { first: 281, second: 212, p: 0.0021626709710752885 },
]
for (const { first, second, p } of cases)
  it(`${first} reports and then ${second} have p = ${p}`, () => {
    const result = exactRateRatio(year(first), year(second))
    assert.ok(result.kind === 'compared' && relativeError(result.p, p) < 1e-10)
    assert.ok(relativeError(minlikePValue(year(first), year(second)), p) < 1e-10)
  })

it('0 reports and then 0 have no ratio, and a difference of 0', () => {
  assert.deepEqual(exactRateRatio(year(0), year(0)), { kind: 'undefined', reason: 'nothing-counted' })
  assert.deepEqual(midpRateRatio(year(0), year(0)), { kind: 'undefined', reason: 'nothing-counted' })
  const { difference, interval } = rateDifference(year(0), year(0), 1)
  assert.equal(difference, 0)
  assert.ok(relativeError(interval.upper, 3.6888794541139354) < 1e-10) // R: poisson.test(0)$conf.int
  assert.equal(interval.lower, -interval.upper)
})

it('0 in one period leaves one limit', () => {
  const fallen = exactRateRatio(year(6), year(0))
  const risen = exactRateRatio(year(0), year(6))
  assert.ok(fallen.kind === 'compared' && risen.kind === 'compared')
  assert.equal(fallen.ratio, 0)
  assert.equal(fallen.interval.lower, 0)
  assert.ok(relativeError(fallen.interval.upper, 0.8493111942973236) < 1e-9) // scipy 1.17: beta.ppf(0.975, 1, 6) as odds
  assert.equal(risen.ratio, Number.POSITIVE_INFINITY)
  assert.equal(risen.interval.upper, Number.POSITIVE_INFINITY)
  assert.ok(relativeError(risen.interval.lower, 1 / fallen.interval.upper) < 1e-9)
})

it('3 of 2500 and then 11 of 2600 agree with R in unequal exposures', () => {
  const first = { count: 3, exposure: 2500 }
  const second = { count: 11, exposure: 2600 }
  const exact = exactRateRatio(first, second) // R: poisson.test(c(11, 3), c(2600, 2500))
  const midp = midpRateRatio(first, second)
  assert.ok(exact.kind === 'compared' && midp.kind === 'compared')
  assert.ok(relativeError(exact.p, 0.06763682244902737) < 1e-10)
  assert.ok(relativeError(exact.interval.lower, 0.9313444164870351) < 1e-9)
  assert.ok(relativeError(exact.interval.upper, 19.681509234079723) < 1e-9)
  assert.ok(relativeError(midp.p, 0.041716179370123035) < 1e-10)
  assert.ok(relativeError(midp.interval.lower, 1.0437090339525108) < 1e-7)
  assert.ok(relativeError(midp.interval.upper, 15.735817770276226) < 1e-7)
  assert.ok(relativeError(minlikePValue(first, second), 0.0580310054705097) < 1e-9)
  const { difference, interval } = rateDifference(first, second, 1000)
  assert.ok(relativeError(difference, 3.0307692307692307) < 1e-12)
  assert.ok(relativeError(interval.lower, -0.10149478007202628) < 1e-9)
  assert.ok(relativeError(interval.upper, 6.503214572382591) < 1e-9)
})

it('the fragility factor of 53 → 32 is 1.3 and of 281 → 212 is 2.5', () => {
  assert.equal(fragilityFactor(year(53), year(32))?.toFixed(1), '1.3')
  assert.equal(fragilityFactor(year(281), year(212))?.toFixed(1), '2.5')
})

it('a count of 0 has no logarithm: no fragility factor, no log-Wald ratio', () => {
  assert.equal(fragilityFactor(year(6), year(0)), undefined)
  assert.equal(logWaldRatio(year(0), year(6)), undefined)
})

const counts = fc.oneof(fc.nat(30), fc.nat(2000))
const observed = fc.record({ count: counts, exposure: fc.double({ min: 0.2, max: 5, noNaN: true }) })
const pairs = fc.tuple(observed, observed).filter(([first, second]) => first.count + second.count > 0)

it('p_central is at least p_midp, and both lie in (0, 1]', () =>
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const central = centralPValue(first, second)
      const midp = midpPValue(first, second)
      assert.ok(central >= midp && midp >= 0 && central <= 1)
    }),
  ))

it('for equal exposures the sum of outcomes not likelier is the doubled tail', () =>
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const central = centralPValue(year(one), year(other))
      assert.ok(Math.abs(minlikePValue(year(one), year(other)) - central) < 1e-9 * central + 1e-280)
    }),
  ))

it('exchanging the periods keeps p and mirrors ratio, interval and difference', () =>
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      for (const pValue of [centralPValue, midpPValue])
        assert.ok(Math.abs(pValue(first, second) - pValue(second, first)) < 1e-10)
      for (const ratioInterval of [exactRatioInterval, midpRatioInterval]) {
        const there = ratioInterval(first, second)
        const back = ratioInterval(second, first)
        assert.ok(relativeError(there.lower, 1 / back.upper) < 1e-9)
        assert.ok(relativeError(there.upper, 1 / back.lower) < 1e-9)
      }
      const there = rateDifference(first, second, 1000)
      const back = rateDifference(second, first, 1000)
      assert.ok(Math.abs(there.difference + back.difference) < 1e-9)
      assert.ok(Math.abs(there.interval.lower + back.interval.upper) < 1e-9)
    }),
  ))

it('the interval holds the ratio, and mid-P lies inside the exact one', () =>
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const exact = exactRateRatio(first, second)
      const midp = midpRateRatio(first, second)
      assert.ok(exact.kind === 'compared' && midp.kind === 'compared')
      assert.ok(midp.interval.lower <= exact.ratio && exact.ratio <= midp.interval.upper)
      assert.ok(exact.interval.lower <= midp.interval.lower && midp.interval.upper <= exact.interval.upper)
    }),
  ))

it('the test rejects exactly when 1 lies outside the interval of its method', () =>
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.5, max: 0.99, noNaN: true }), ([first, second], confidence) => {
      for (const [pValue, ratioInterval] of [
        [centralPValue, exactRatioInterval],
        [midpPValue, midpRatioInterval],
      ] as const) {
        const p = pValue(first, second)
        if (Math.abs(p - (1 - confidence)) < 1e-9) continue
        const { lower, upper } = ratioInterval(first, second, confidence)
        assert.equal(p < 1 - confidence, lower > 1 || upper < 1)
      }
    }),
  ))

it('the ratio does not depend on the unit of the exposures', () =>
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.01, max: 1e5, noNaN: true }), ([first, second], factor) => {
      const scaled = (of: CountInExposure): CountInExposure => ({ ...of, exposure: of.exposure * factor })
      assert.ok(relativeError(centralPValue(scaled(first), scaled(second)), centralPValue(first, second)) < 1e-9)
      const there = exactRatioInterval(first, second)
      assert.ok(relativeError(exactRatioInterval(scaled(first), scaled(second)).lower, there.lower) < 1e-9)
    }),
  ))

for (const wrong of [
  { count: -1, exposure: 1 },
  { count: 1.5, exposure: 1 },
  { count: 1, exposure: 0 },
])
  it(`a count of ${wrong.count} in an exposure of ${wrong.exposure} is refused`, () => {
    for (const compare of [exactRateRatio, midpRateRatio, minlikePValue, exactRatioInterval, logWaldRatio])
      assert.throws(() => compare(wrong, year(1)), RangeError)
    assert.throws(() => rateDifference(year(1), wrong, 1000), RangeError)
  })

it('an impossible confidence is refused', () =>
  assert.throws(() => exactRatioInterval(year(2), year(3), 1.5), /confidence must be in \(0, 1\), got 1.5/))
