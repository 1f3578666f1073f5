import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { byarInterval } from './byar-interval.ts'
import { garwoodInterval } from './garwood-interval.ts'
import { midpCountInterval } from './midp-count-interval.ts'
import { rateInterval } from './rate-interval.ts'
import { relativeError } from './relative-error.ts'

// R: poisson.test(count, conf.level = confidence)$conf.int.
const garwood = [
  { count: 0, confidence: 0.95, lower: 0, upper: 3.6888794541139354 },
  { count: 23, confidence: 0.95, lower: 14.58002703704468, upper: 34.51129289483303 },
  { count: 2500, confidence: 0.95, lower: 2402.9524, upper: 2599.9615 },
  { count: 22080, confidence: 0.95, lower: 21789.71058503232, upper: 22373.19030968839 },
  { count: 27, confidence: 0.998, lower: 13.733850675580829, upper: 47.23027232093904 },
]
for (const { count, confidence, lower, upper } of garwood)
  it(`Garwood's ${confidence} interval for ${count} is ${lower} to ${upper}`, () => {
    const interval = garwoodInterval(count, confidence)
    const digits = count === 2500 ? 1e-7 : 1e-10
    assert.ok(relativeError(interval.lower, lower) < digits && relativeError(interval.upper, upper) < digits)
  })

it("Byar's interval for 23 is 14.58 to 34.51", () => {
  const { lower, upper } = byarInterval(23)
  assert.ok(relativeError(lower, 14.57537067861378) < 1e-12 && relativeError(upper, 34.51281028294794) < 1e-12)
})

// R: uniroot on ppois(x, m, lower.tail = FALSE) + dpois(x, m)/2 = 0.025 and on ppois(x - 1, m) + dpois(x, m)/2 = 0.025.
const midp = [
  { count: 0, lower: 0, upper: 2.9957322735539904 },
  { count: 1, lower: 0.05002034483533552, upper: 4.931860524706773 },
  { count: 281, lower: 249.5587842242505, upper: 315.33587965317713 },
]
for (const { count, lower, upper } of midp)
  it(`the mid-P interval for ${count} is ${lower} to ${upper}`, () => {
    const interval = midpCountInterval(count)
    assert.ok(relativeError(interval.lower, lower) < 1e-8 && relativeError(interval.upper, upper) < 1e-8)
  })

it('23 reports among 11,337 residents are 2.03 per 1000, between 1.29 and 3.04', () => {
  const { lower, upper } = rateInterval({ count: 23, exposure: 11_337 }, 1000)
  assert.ok(relativeError(lower, 1.2860568966256223) < 1e-10 && relativeError(upper, 3.0441292136220373) < 1e-10)
})

const counts = fc.oneof(fc.nat(60), fc.nat(100_000))
const confidences = fc.double({ min: 0.7, max: 0.999, noNaN: true })

it('an interval always holds its count', () =>
  fc.assert(
    fc.property(counts, confidences, (count, confidence) => {
      for (const interval of [garwoodInterval, midpCountInterval, byarInterval]) {
        const { lower, upper } = interval(count, confidence)
        assert.ok(lower >= 0 && lower <= count && upper > count)
      }
    }),
  ))

it("mid-P lies inside Garwood's, and the wider the confidence the wider both", () =>
  fc.assert(
    fc.property(counts, confidences, (count, confidence) => {
      const exact = garwoodInterval(count, confidence)
      const inner = midpCountInterval(count, confidence)
      const wider = garwoodInterval(count, (1 + confidence) / 2)
      assert.ok(exact.lower <= inner.lower && inner.upper < exact.upper)
      assert.ok(wider.lower <= exact.lower && exact.upper < wider.upper)
    }),
  ))

it('relative to its count an interval narrows as the count grows', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 1000 }), (count, more) => {
      const width = (x: number): number => (garwoodInterval(x).upper - garwoodInterval(x).lower) / x
      assert.ok(width(count + more) < width(count))
    }),
  ))

for (const count of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
  it(`a count of ${count} is refused`, () => {
    assert.throws(() => garwoodInterval(count), /Cannot compute Garwood interval: count must be a whole number >= 0/)
    assert.throws(() => byarInterval(count), RangeError)
    assert.throws(() => midpCountInterval(count), RangeError)
  })

it('impossible confidences and exposures are refused', () => {
  assert.throws(() => garwoodInterval(3, 1), /confidence must be in \(0, 1\), got 1/)
  assert.throws(() => rateInterval({ count: 3, exposure: 0 }, 1000), /exposure must be > 0 and finite, got 0/)
})
