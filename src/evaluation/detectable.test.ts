import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { area, population, row, version } from '#indicators/small-case.ts'
import { baseline, followed, gap, inArea, judgedLeaf, mean, number, sentence } from './small-judgement.ts'

const detectable = (...given: Parameters<typeof judgedLeaf>) => judgedLeaf(...given).detectable

describe('The smallest change that a count could have shown', () => {
  const cases = [
    { before: 23, fallTo: 10, percent: 57 },
    { before: 53, fallTo: 33, percent: 38 },
    { before: 78, fallTo: 54, percent: 31 },
  ]
  for (const { before, fallTo, percent } of cases)
    it(`from ${before} is a fall to ${fallTo}, ${percent} %`, () => {
      const observations = [row('theft', '2021', before), row('theft', '2022', 50)]
      const found = detectable(sentence('theft', 'at-most', baseline(2021)), { observations })
      assert.ok(found?.kind === 'count')
      assert.deepEqual([found.from, found.fallTo, Math.round(100 * (found.fallShare ?? 0))], [before, fallTo, percent])
      assert.ok(found.riseTo > before)
    })

  it('from a few reports may not be a fall at all', () => {
    const observations = [row('theft', '2021', 3), row('theft', '2022', 2)]
    const found = detectable(sentence('theft', 'at-most', baseline(2021)), { observations })
    assert.ok(found?.kind === 'count')
    assert.deepEqual([found.fallTo, found.fallShare], [undefined, undefined])
  })

  it('begins at the mean of the years, and is easier to show from several', () => {
    const observations = ['2019', '2020', '2021', '2022'].map((year) => row('theft', year, 53))
    const found = detectable(sentence('theft', 'at-most', mean(2019, 2020, 2021)), { observations })
    assert.ok(found?.kind === 'count' && found.fallTo !== undefined)
    assert.equal(found.from, 53)
    assert.ok(found.fallTo > 33)
  })

  it('begins at the figure itself where a rule has no earlier one', () => {
    const observations = [row('theft', '2022', 53), row('theft', '2022', 900, { area: 'harbour' })]
    for (const rule of [
      sentence('theft', 'at-most', number(60)),
      sentence('theft', 'at-most', inArea('harbour')),
      followed('theft'),
    ]) {
      const found = detectable(rule, { observations })
      assert.ok(found?.kind === 'count')
      assert.deepEqual([found.from, found.fallTo], [53, 33])
    }
  })

  it('is of the sum where the measure is a sum', () => {
    const observations = [2021, 2022].flatMap((year) => [
      row('theft', String(year), 30),
      row('burglary', String(year), 23),
    ])
    const found = detectable(sentence({ kind: 'sum', indicators: ['theft', 'burglary'] }, 'at-most', baseline(2021)), {
      observations,
    })
    assert.equal(found?.kind === 'count' && found.fallTo, 33)
  })
})

describe('The smallest change that a rate could have shown', () => {
  const observations = [row('crime', '2021', 281), row('crime', '2022', 212)]
  const rule = sentence('crime-rate', 'at-most', baseline(2021))

  it('is that of its count, per 1000', () => {
    const areas = [area('park', 'city', [version('1', { population: population({ 2021: 10_000, 2022: 10_000 }) })])]
    const found = detectable(rule, { observations, areas })
    assert.ok(found?.kind === 'rate' && found.fallTo !== undefined)
    assert.equal(found.from.toFixed(1), '28.1')
    assert.equal(found.fallTo.toFixed(1), '23.5')
    assert.equal(Math.round(100 * (found.fallShare ?? 0)), 16)
  })

  it('is not known without count or population', () =>
    assert.deepEqual(
      detectable(rule, { observations: [row('crime-rate', '2021', '24,8'), row('crime-rate', '2022', '18,7')] }),
      { kind: 'unknown', because: 'no-count' },
    ))
})

describe('The smallest change that a share could have shown', () => {
  const shares = (n?: number) => [
    row('unsafe', '2021', 25, { ...(n && { n }) }),
    row('unsafe', '2022', 30, { ...(n && { n }) }),
  ]
  const rule = sentence('unsafe', 'below', baseline(2021))

  it('of 25 % and 195 answers at the design effect assumed, 150 effective, is a fall to about 12 %', () => {
    const found = detectable(rule, { observations: shares(195) })
    assert.ok(found?.kind === 'share' && found.fallTo !== undefined && found.riseTo !== undefined)
    assert.equal(Math.round(found.fallTo), 12)
    assert.ok(found.riseTo > 38 && found.riseTo < 42)
    assert.deepEqual([found.from, found.n], [25, [195, 195]])
  })

  it('is not known without answers', () =>
    assert.deepEqual(detectable(rule, { observations: shares() }), { kind: 'unknown', because: 'no-answers' }))
})

describe('Nothing is said of it', () => {
  it('for a gap, a full count, an index, or figures within bounds', () => {
    const both = (indicator: string) =>
      [2021, 2022].flatMap((year) => [
        row(indicator, String(year), 20),
        row(indicator, String(year), 10, { area: 'city' }),
      ])
    assert.equal(
      detectable(sentence(gap('unsafe', 'city'), 'below', baseline(2021)), { observations: both('unsafe') }),
      undefined,
    )
    for (const indicator of ['walks', 'index', 'trust'])
      assert.equal(
        detectable(sentence(indicator, 'at-most', baseline(2021)), { observations: both(indicator) }),
        undefined,
      )
    const bounded = [row('theft', '2021', 9), row('theft', '2022', '1-4')]
    assert.equal(detectable(sentence('theft', 'at-most', baseline(2021)), { observations: bounded }), undefined)
  })
})
