import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { sampleSizesConsistentWith } from './consistent-sample-sizes.ts'
import { neededSampleSize, neededSampleSizeBeside } from './needed-sample-size.ts'
import { publishedAreaVsWhole } from './published-area-vs-whole.ts'
import { publishedDifference } from './published-difference.ts'
import { assumedDeff, type PublishedShareWithN, roundingHalfWidth } from './published-share.ts'
import { relativeError } from './relative-error.ts'

const percent = (value: number, n: number, decimals = 0): PublishedShareWithN => ({
  share: value / 100,
  halfWidth: roundingHalfWidth(decimals),
  n,
})

it('16 % and 26 % of 140 each cannot be decided from rounded figures', () => {
  const { p, pMin, pMax, verdict } = publishedDifference(percent(16, 140), percent(26, 140), 1)
  assert.deepEqual([p.toFixed(2), pMin.toFixed(3), pMax.toFixed(3)], ['0.04', '0.023', '0.063'])
  assert.equal(verdict, 'undecided')
})

it('one decimal more can decide', () =>
  assert.equal(publishedDifference(percent(16.3, 150, 1), percent(26.4, 150, 1), 1).verdict, 'significant'))

it('a figure from counts has no rounding, whatever the other one has', () => {
  const exact = { ...percent(16, 140), halfWidth: 0 }
  const both = publishedDifference(percent(16, 140), percent(26, 140), 1)
  const one = publishedDifference(exact, percent(26, 140), 1)
  const none = publishedDifference(exact, { ...percent(26, 140), halfWidth: 0 }, 1)
  assert.ok(both.pMin < one.pMin && one.pMax < both.pMax)
  assert.ok(none.pMin === none.p && none.pMax === none.p && none.verdict === 'significant')
})

it('equal figures have p = 1, also at 0 and at 100 %', () => {
  for (const value of [0, 5, 100]) {
    const { z, p, pMax, verdict } = publishedDifference(percent(value, 80), percent(value, 90), 1)
    assert.deepEqual([z, p, pMax, verdict], [0, 1, 1, 'notSignificant'])
  }
})

const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const published = fc.record({
  share: shares,
  halfWidth: fc.constantFrom(0, 0.0005, 0.005),
  n: fc.integer({ min: 30, max: 5000 }),
})

it('p lies between its bounds, and exchanging the years flips the sign and keeps p', () =>
  fc.assert(
    fc.property(published, published, (first, second) => {
      const there = publishedDifference(first, second, assumedDeff)
      const back = publishedDifference(second, first, assumedDeff)
      assert.ok(there.pMin <= there.p && there.p <= there.pMax)
      assert.equal(back.z + there.z, 0)
      assert.deepEqual([back.p, back.pMin, back.pMax, back.verdict], [there.p, there.pMin, there.pMax, there.verdict])
    }),
  ))

it('16 → 26 % needs 126 answers each, 25 → 32 % 318, and with the assumed design effect 164 and 413', () => {
  assert.equal(neededSampleSize(0.16, 0.26, 1)?.n, 126)
  assert.equal(neededSampleSize(0.25, 0.32, 1)?.n, 318)
  assert.equal(neededSampleSize(0.16, 0.26, assumedDeff)?.n, 164)
  assert.equal(neededSampleSize(0.25, 0.32, assumedDeff)?.n, 413)
})

it('no number of answers makes equal shares differ', () => assert.equal(neededSampleSize(0.2, 0.2, 1), undefined))

it('the needed number is the first that is significant', () =>
  fc.assert(
    fc.property(shares, shares, (share1, share2) => {
      const needed = neededSampleSize(share1, share2, 1)
      fc.pre(needed !== undefined && needed.n > 1 && needed.n < 1e9)
      const verdictAt = (n: number) =>
        publishedDifference({ share: share1, halfWidth: 0, n }, { share: share2, halfWidth: 0, n }, 1).verdict
      assert.equal(verdictAt(needed.n * (1 + 1e-9)), 'significant')
      assert.equal(verdictAt(needed.n - 1), 'notSignificant')
    }),
  ))

it('beside a known number the other one needed is the first that is significant', () => {
  const needed = neededSampleSizeBeside({ share: 0.16, n: 150 }, 0.26, 1)
  assert.equal(needed?.n, 113)
  const verdictAt = (n: number) =>
    publishedDifference({ ...percent(16, 150), halfWidth: 0 }, { ...percent(26, n), halfWidth: 0 }, 1).verdict
  assert.deepEqual([verdictAt(112), verdictAt(113)], ['notSignificant', 'significant'])
})

it('beside 20 answers no number of the other is enough', () =>
  assert.equal(neededSampleSizeBeside({ share: 0.16, n: 20 }, 0.26, 1), undefined))

const tingbjerg = [
  { share1: 0.16, share2: 0.26, significant: true },
  { share1: 0.25, share2: 0.32, significant: false },
]

it('16 → 26 significant and 25 → 32 not are true together with 126 to 317 answers, 164 to 412 at deff 1.3', () => {
  assert.deepEqual(sampleSizesConsistentWith(tingbjerg, 1), { min: 126, max: 317 })
  assert.deepEqual(sampleSizesConsistentWith(tingbjerg, assumedDeff), { min: 164, max: 412 })
})

it('significant statements alone leave the number open upwards, and none at all leave it open', () => {
  assert.deepEqual(sampleSizesConsistentWith(tingbjerg.slice(0, 1), 1), { min: 126, max: Number.POSITIVE_INFINITY })
  assert.deepEqual(sampleSizesConsistentWith([], 1), { min: 1, max: Number.POSITIVE_INFINITY })
})

it('statements that contradict each other fit no number', () => {
  const reversed = tingbjerg.map((statement) => ({ ...statement, significant: !statement.significant }))
  assert.equal(sampleSizesConsistentWith(reversed, 1), undefined)
  assert.equal(sampleSizesConsistentWith([{ share1: 0.2, share2: 0.2, significant: true }], 1), undefined)
})

const part = { areaShare: 0.26, areaN: 140, wholeShare: 0.19, restN: 160, populationShare: 0.26 }

it('an area with 26 % in a district with 19 % is compared with the rest of the district', () => {
  const result = publishedAreaVsWhole(part, 1)
  assert.ok(result.kind === 'compared')
  assert.ok(relativeError(result.restShare, 0.1654054054054054) < 1e-12)
  assert.ok(relativeError(result.se, 0.03500032652908908) < 1e-12)
  assert.ok(relativeError(result.p, 0.04550227872899688) < 1e-10)
})

it('without the answers of the rest the difference stands and no test', () => {
  const result = publishedAreaVsWhole({ ...part, restN: undefined }, 1)
  assert.ok(result.kind === 'restNUnknown' && Math.abs(result.difference - 0.07) < 1e-12)
})

it('a whole that leaves the rest below 0 or above 1 contradicts the area', () => {
  assert.equal(publishedAreaVsWhole({ ...part, areaShare: 0.9, populationShare: 0.5 }, 1).kind, 'contradiction')
  assert.equal(publishedAreaVsWhole({ ...part, areaShare: 0, wholeShare: 0.9 }, 1).kind, 'contradiction')
})

it('a whole of which the area is all the cases leaves a rest of exactly 0', () => {
  const result = publishedAreaVsWhole({ ...part, areaShare: 0.1, wholeShare: 0.1 * 0.7, populationShare: 0.7 }, 1)
  assert.ok(result.kind === 'compared' && result.restShare < 1e-12)
})

it('the difference is (1 − W) times that between area and rest', () =>
  fc.assert(
    fc.property(shares, shares, shares, (areaShare, restShare, populationShare) => {
      const wholeShare = populationShare * areaShare + (1 - populationShare) * restShare
      const result = publishedAreaVsWhole({ ...part, areaShare, wholeShare, populationShare }, 1)
      assert.ok(result.kind === 'compared')
      assert.ok(Math.abs(result.difference - (1 - populationShare) * (areaShare - restShare)) < 1e-12)
      assert.equal(result.p < 0.05, Math.abs(result.z) > 1.959963984540054)
    }),
  ))

it('impossible inputs are refused', () => {
  assert.throws(() => publishedDifference(percent(101, 10), percent(5, 10), 1), /share must be in \[0, 1\], got 1.01/)
  assert.throws(() => publishedDifference(percent(5, 0), percent(5, 10), 1), /n must be > 0/)
  assert.throws(() => publishedDifference({ ...percent(5, 9), halfWidth: -1 }, percent(5, 10), 1), /halfWidth must be/)
  assert.throws(() => publishedDifference(percent(5, 10), percent(5, 10), 0), /deff must be > 0/)
  assert.throws(() => neededSampleSize(0.2, 0.3, 1, 0), RangeError)
  assert.throws(() => publishedAreaVsWhole({ ...part, populationShare: 1 }, 1), /populationShare must be in \(0, 1\)/)
})
