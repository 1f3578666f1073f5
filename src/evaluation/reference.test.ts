import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from '#domain/rule.ts'
import { area, row, source, version } from '#indicators/small-case.ts'
import { answer, baseline, inArea, judgedLeaf, mean, type Situation, sentence, yearBefore } from './small-judgement.ts'

const verdict = (rule: Rule, situation: Situation): string => answer(judgedLeaf(rule, situation))

const fall = sentence('unsafe', 'below', yearBefore)
const hold = sentence('theft', 'at-most', baseline(2020))
const borders = [area('park', 'city', [version('old', { to: '2021-12-31' }), version('new', { from: '2022-01-01' })])]
const nord = source('nord', '2021', { provider: 'Nord' })
const syd = source('syd', '2022-06-01', { provider: 'Syd' })

describe('The year before', () => {
  it('is the same quarter a year earlier', () => {
    const observations = [row('walks', '2022-Q1', 14), row('walks', '2021-Q1', 12), row('walks', '2021-Q4', 20)]
    const rule = sentence('walks', 'at-least', yearBefore)
    assert.equal(verdict(rule, { observations, periods: { output: '2022-Q1' } }), 'met')
  })

  it('is lacking in the first year of a series', () =>
    assert.equal(verdict(fall, { observations: [row('unsafe', '2022', 20)] }), 'undecidable: no-baseline'))

  it('is lacking after a change of border, which is named', () => {
    const observations = [
      row('unsafe', '2021', 26, { areaVersion: 'old' }),
      row('unsafe', '2022', 20, { areaVersion: 'new' }),
    ]
    const leaf = judgedLeaf(fall, { observations, areas: borders })
    assert.equal(answer(leaf), 'undecidable: no-baseline')
    assert.ok(leaf.obstacle && 'because' in leaf.obstacle && leaf.obstacle.because.kind === 'area-version')
  })

  it('is lacking after a change of firm, which is named', () => {
    const observations = [row('unsafe', '2021', 26, { source: 'nord' }), row('unsafe', '2022', 20, { source: 'syd' })]
    const leaf = judgedLeaf(fall, { observations, sources: [nord, syd] })
    assert.equal(answer(leaf), 'undecidable: no-baseline')
    assert.ok(leaf.obstacle && 'because' in leaf.obstacle && leaf.obstacle.because.kind === 'provider')
  })
})

describe('A baseline', () => {
  const theft = (then: string | number, now: string | number) => [row('theft', '2020', then), row('theft', '2022', now)]

  it('holds what is to be held', () => {
    assert.equal(verdict(hold, { observations: theft(53, 53) }), 'met')
    assert.equal(verdict(hold, { observations: theft(53, 54) }), 'not-met')
  })

  for (const later of [2022, 2023])
    it(`that is ${later === 2022 ? 'the judged period itself' : 'a later one'} decides nothing`, () => {
      const rule = sentence('theft', 'at-most', baseline(later))
      const leaf = judgedLeaf(rule, { observations: [row('theft', '2022', 9), row('theft', '2023', 10)] })
      assert.deepEqual([leaf.verdict, leaf.obstacle], ['undecidable', { reason: 'no-baseline', self: String(later) }])
    })

  it('that was recomputed for the new border is compared', () => {
    const observations = [
      row('theft', '2020', 20, { areaVersion: 'old' }),
      row('theft', '2020', 53, { areaVersion: 'new' }),
      row('theft', '2022', 32, { areaVersion: 'new' }),
    ]
    assert.equal(verdict(hold, { observations, areas: borders }), 'met')
  })

  it('that is known for the old border only is not comparable', () => {
    const observations = [
      row('theft', '2020', 20, { areaVersion: 'old' }),
      row('theft', '2022', 32, { areaVersion: 'new' }),
    ]
    assert.equal(verdict(hold, { observations, areas: borders }), 'undecidable: not-comparable')
  })

  it('that is said to be missing for the new border is missing', () => {
    const observations = [
      row('theft', '2020', 20, { areaVersion: 'old' }),
      row('theft', '2020', 'not-published', { areaVersion: 'new' }),
      row('theft', '2022', 32, { areaVersion: 'new' }),
    ]
    assert.equal(verdict(hold, { observations, areas: borders }), 'undecidable: no-baseline')
  })

  it('of another firm is not comparable, and of another stretch neither', () => {
    const observations = [row('unsafe', '2020', 26, { source: 'nord' }), row('unsafe', '2022', 20, { source: 'syd' })]
    const rule = sentence('unsafe', 'at-most', baseline(2020))
    assert.equal(verdict(rule, { observations, sources: [nord, syd] }), 'undecidable: not-comparable')
    const quarter = sentence('theft', 'at-most', baseline('2020-Q1'))
    const thefts = [row('theft', '2020-Q1', 12), row('theft', '2022', 32)]
    assert.equal(verdict(quarter, { observations: thefts }), 'undecidable: not-comparable')
  })

  it('moved by a factor or by points is the target, and the reference stays as it was', () => {
    const rule = sentence('theft', 'at-most', { kind: 'baseline', period: '2020', times: 0.8 })
    const leaf = judgedLeaf(rule, { observations: theft(50, 40) })
    assert.deepEqual([leaf.verdict, leaf.reference?.low, leaf.target?.low], ['met', 50, 40])
    assert.equal(verdict(rule, { observations: theft(50, 41) }), 'not-met')
    const points = sentence('unsafe', 'at-most', { kind: 'baseline', period: '2020', plus: -5 })
    const shares = [row('unsafe', '2020', '35,8'), row('unsafe', '2022', '30,2')]
    assert.equal(verdict(points, { observations: shares }), 'met')
  })

  it('enters rounding with the factor by which it is moved', () => {
    // 0.8 · 26 = 20.8. The difference of 0.8 is less than 0.5 + 0.8 · 0.5, and more than 0.5 + 0.8 · 0.05.
    const rule = sentence('unsafe', 'at-most', { kind: 'baseline', period: '2020', times: 0.8 })
    const shares = (then: string, now: string) => [row('unsafe', '2020', then), row('unsafe', '2022', now)]
    assert.equal(verdict(rule, { observations: shares('26', '20') }), 'undecidable: rounding')
    assert.equal(verdict(rule, { observations: shares('26', '19,9') }), 'met')
    assert.equal(verdict(rule, { observations: shares('26,0', '20') }), 'met')
  })
})

describe('A mean', () => {
  const rule = sentence('theft', 'at-most', mean(2019, 2020, 2021))
  const years = (a: string | number, b: string | number, c: string | number) => [
    row('theft', '2019', a),
    row('theft', '2020', b),
    row('theft', '2021', c),
  ]

  it('is of all its periods', () => {
    assert.equal(verdict(rule, { observations: [...years(30, 24, 27), row('theft', '2022', 27)] }), 'met')
    assert.equal(verdict(rule, { observations: [...years(30, 24, 26), row('theft', '2022', 27)] }), 'not-met')
  })

  it('lacks a baseline when one of them is missing', () =>
    assert.equal(
      verdict(rule, { observations: [...years(30, 'not-delivered', 27), row('theft', '2022', 27)] }),
      'undecidable: no-baseline',
    ))

  it('is not comparable when one of them is not', () => {
    const observations = [
      row('theft', '2019', 30, { areaVersion: 'new' }),
      row('theft', '2020', 24, { areaVersion: 'old' }),
      row('theft', '2021', 27, { areaVersion: 'new' }),
      row('theft', '2022', 27, { areaVersion: 'new' }),
    ]
    assert.equal(verdict(rule, { observations, areas: borders }), 'undecidable: not-comparable')
  })

  it('names the missing one before the one that is not comparable', () => {
    const observations = [
      row('theft', '2020', 24, { areaVersion: 'old' }),
      row('theft', '2021', 27, { areaVersion: 'new' }),
      row('theft', '2022', 27, { areaVersion: 'new' }),
    ]
    assert.equal(verdict(rule, { observations, areas: borders }), 'undecidable: no-baseline')
  })

  it('of bounds has bounds', () => {
    assert.equal(verdict(rule, { observations: [...years(6, 6, '1-4'), row('theft', '2022', 4)] }), 'met')
    assert.equal(
      verdict(rule, { observations: [...years(6, 6, '1-4'), row('theft', '2022', 5)] }),
      'undecidable: no-value',
    )
    assert.equal(verdict(rule, { observations: [...years(6, 6, '1-4'), row('theft', '2022', 6)] }), 'not-met')
  })

  it('takes a third of each rounding', () => {
    const shares = sentence('unsafe', 'below', mean(2019, 2020, 2021))
    const observations = (now: string) => [
      row('unsafe', '2019', 20),
      row('unsafe', '2020', '20,0'),
      row('unsafe', '2021', '20,0'),
      row('unsafe', '2022', now),
    ]
    // 1/3 · (0.5 + 0.05 + 0.05) = 0.2, and 0.05 of the judged figure itself.
    assert.equal(verdict(shares, { observations: observations('19,7') }), 'met')
    assert.equal(verdict(shares, { observations: observations('19,8') }), 'undecidable: rounding')
  })

  it('that holds the judged period decides nothing', () => {
    const self = sentence('theft', 'at-most', mean(2021, 2022))
    const observations = [...years(1, 1, 1), row('theft', '2022', 1)]
    assert.equal(verdict(self, { observations }), 'undecidable: no-baseline')
  })
})

describe('Another area', () => {
  const rule = sentence('unsafe', 'below', inArea('city'))
  const observations = [row('unsafe', '2022', 10), row('unsafe', '2022', 12, { area: 'city' })]

  it('is held against in the same period', () => assert.equal(verdict(rule, { observations }), 'met'))

  it('without a value leaves the judged period without one', () =>
    assert.equal(verdict(rule, { observations: observations.slice(0, 1) }), 'undecidable: no-value'))

  it('measured by another firm is not comparable', () => {
    const measured = [
      row('unsafe', '2022', 10, { source: 'nord' }),
      row('unsafe', '2022', 12, { source: 'syd', area: 'city' }),
    ]
    assert.equal(verdict(rule, { observations: measured, sources: [nord, syd] }), 'undecidable: not-comparable')
  })
})
