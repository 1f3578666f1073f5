import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { detectableCount } from './detectable-count.ts'
import { fallWithPower, powerFall } from './power-fall.ts'
import { centralPValue, midpPValue } from './rate-ratio-p-value.ts'
import { relativeError } from './relative-error.ts'

// methods.md §7.5: largest count that shows a fall, and the true fall that is shown with 80 % power, in whole percents.
const baselines = [
  { baseline: 23, largest: 10, fall: 57, trueFall: 69 },
  { baseline: 53, largest: 33, fall: 38, trueFall: 49 },
  { baseline: 78, largest: 54, fall: 31, trueFall: 41 },
  { baseline: 281, largest: 235, fall: 16, trueFall: 23 },
]
for (const { baseline, largest, fall, trueFall } of baselines)
  it(`after ${baseline} a fall is shown by ${largest} or fewer (−${fall} %), with 80 % power by a true fall of ${trueFall} %`, () => {
    const detectable = detectableCount({ count: baseline, exposure: 1 }, 1)
    assert.equal(detectable.largestSignificantFall, largest)
    assert.equal(Math.round((detectable.fallShare ?? 0) * 100), fall)
    const withPower = fallWithPower({ mean1: baseline, exposure1: 1, exposure2: 1 })
    assert.equal(Math.round((withPower ?? 0) * 100), trueFall)
  })

it('after 5 no count shows a fall, and 15 or more show a rise', () =>
  assert.deepEqual(detectableCount({ count: 5, exposure: 1 }, 1), {
    largestSignificantFall: undefined,
    smallestSignificantRise: 15,
    fallShare: undefined,
  }))

it('after 0 six show a rise', () =>
  assert.equal(detectableCount({ count: 0, exposure: 1 }, 1).smallestSignificantRise, 6))

it('after three years with 23, one year shows a fall with 1 and a rise with 16', () => {
  const detectable = detectableCount({ count: 23, exposure: 3 }, 1)
  assert.equal(detectable.largestSignificantFall, 1)
  assert.equal(detectable.smallestSignificantRise, 16)
  assert.ok(relativeError(detectable.fallShare ?? 0, 0.8695652173913044) < 1e-12)
})

// R: double sum over dpois, methods.md §7.5.
const powers = [
  { mean1: 23, ratio: 0.5, exposure1: 1, pValue: centralPValue, power: 0.43372752812389037 },
  { mean1: 281, ratio: 0.75, exposure1: 1, pValue: midpPValue, power: 0.8874794891303444 },
  { mean1: 40, ratio: 0.6, exposure1: 3, pValue: centralPValue, power: 0.21446765323276984 },
]
for (const { power, ratio, ...design } of powers)
  it(`a fall of ${design.mean1} to ${ratio} of it is shown with probability ${power}`, () =>
    assert.ok(relativeError(powerFall({ ...design, exposure2: 1 }, ratio), power) < 1e-9))

it('a fall from 3 to nothing is not shown with 80 % power', () =>
  assert.equal(fallWithPower({ mean1: 3, exposure1: 1, exposure2: 1 }), undefined))

const firsts = fc.record({
  count: fc.oneof(fc.nat(40), fc.nat(5000)),
  exposure: fc.double({ min: 0.3, max: 3, noNaN: true }),
})

it('the detectable counts are the borders: one step nearer shows nothing', () =>
  fc.assert(
    fc.property(firsts, fc.constantFrom(centralPValue, midpPValue), (first, pValue) => {
      const later = (count: number) => pValue(first, { count, exposure: 1 })
      const { largestSignificantFall, smallestSignificantRise } = detectableCount(first, 1, 0.05, pValue)
      if (largestSignificantFall === undefined) assert.ok(later(0) >= 0.05)
      else assert.ok(later(largestSignificantFall) < 0.05 && later(largestSignificantFall + 1) >= 0.05)
      assert.ok(later(smallestSignificantRise) < 0.05)
      assert.ok(smallestSignificantRise === 0 || later(smallestSignificantRise - 1) >= 0.05)
    }),
  ))

it('bisection finds what enumeration finds', () =>
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0.3, max: 3, noNaN: true }), (count, exposure) => {
      const first = { count, exposure }
      const shown = (later: number): boolean => centralPValue(first, { count: later, exposure: 1 }) < 0.05
      const all = Array.from({ length: 2000 }, (_, later) => later).filter(shown)
      const { largestSignificantFall, smallestSignificantRise } = detectableCount(first, 1)
      assert.equal(
        largestSignificantFall,
        all.findLast((later) => later < count / exposure),
      )
      assert.equal(
        smallestSignificantRise,
        all.find((later) => later > count / exposure),
      )
    }),
    { numRuns: 20 },
  ))

it('power grows with the fall and with the size of the count', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 300, noNaN: true }),
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      (mean1, ratio) => {
        const design = { mean1, exposure1: 1, exposure2: 1 }
        const power = powerFall(design, ratio)
        assert.ok(power >= 0 && power <= 1)
        assert.ok(powerFall(design, ratio + 0.05) <= power + 1e-12)
        assert.ok(powerFall({ ...design, mean1: mean1 * 4 }, ratio) >= power - 0.02)
      },
    ),
    { numRuns: 25 },
  ))

it('a hundred thousand reports are answered in a moment', () => {
  const started = performance.now()
  assert.equal(detectableCount({ count: 100_000, exposure: 1 }, 1).largestSignificantFall, 99_124)
  assert.ok(powerFall({ mean1: 100_000, exposure1: 1, exposure2: 1 }, 0.99) > 0.5)
  assert.ok(performance.now() - started < 5000)
})

it('impossible levels, exposures and ratios are refused', () => {
  const design = { mean1: 5, exposure1: 1, exposure2: 1 }
  assert.throws(() => detectableCount({ count: 3, exposure: 1 }, 0), /exposure must be > 0/)
  assert.throws(() => detectableCount({ count: 3, exposure: 1 }, 1, 0.5), /alpha must be in \(0, 0.5\), got 0.5/)
  assert.throws(() => powerFall({ ...design, mean1: 0 }, 0.5), /mean1 must be > 0/)
  assert.throws(() => powerFall({ ...design, alpha: 1 }, 0.5), RangeError)
  assert.throws(() => powerFall(design, -1), /ratio must be >= 0, got -1/)
  assert.throws(() => fallWithPower(design, 1), RangeError)
})
