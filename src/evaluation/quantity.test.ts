import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from '#domain/rule.ts'
import { area, planRow, population, row, source, version } from '#indicators/small-case.ts'
import { answer, baseline, gap, judgedLeaf, number, type Situation, sentence } from './small-judgement.ts'

const verdict = (rule: Rule, situation: Situation): string => answer(judgedLeaf(rule, situation))

const borders = [area('park', 'city', [version('old', { to: '2021-12-31' }), version('new', { from: '2022-01-01' })])]
const nord = source('nord', '2021', { provider: 'Nord' })
const syd = source('syd', '2022-06-01', { provider: 'Syd' })

describe('A gap', () => {
  const approach = sentence(gap('unsafe', 'city'), 'below', baseline(2021), { by: 2024 })
  const both = (period: string, own: string, city: string, indicator = 'unsafe') => [
    row(indicator, period, own),
    row(indicator, period, city, { area: 'city' }),
  ]
  const then = both('2021', '16', '9')

  it('that has shrunk by more than four roundings is on course', () => {
    assert.equal(verdict(approach, { observations: [...then, ...both('2022', '13', '9')] }), 'on-course')
    assert.equal(verdict(approach, { observations: [...then, ...both('2022', '26', '9')] }), 'off-course')
  })

  it('that has moved by less than four roundings is not decided', () => {
    const observations = [...then, ...both('2022', '15', '9')]
    assert.equal(verdict(approach, { observations }), 'undecidable: rounding')
    const certain = [...then, ...both('2022', '14', '9')]
    assert.equal(verdict(approach, { observations: certain }), 'on-course')
  })

  it('is how much worse the area stands, where higher is better too', () => {
    const safer = sentence(gap('safe', 'city'), 'below', baseline(2021))
    const observations = [...both('2021', '60,0', '80,0', 'safe'), ...both('2022', '66,0', '80,0', 'safe')]
    const leaf = judgedLeaf(safer, { observations })
    assert.deepEqual([leaf.verdict, leaf.now?.low, leaf.reference?.low], ['met', 14, 20])
  })

  it('lacks its baseline when either area does', () => {
    const observations = [row('unsafe', '2021', 16), ...both('2022', '26', '9')]
    assert.equal(verdict(approach, { observations }), 'undecidable: no-baseline')
    assert.equal(verdict(approach, { observations: [...then, row('unsafe', '2022', 26)] }), 'undecidable: no-value')
  })

  it('between two firms is not comparable, unless the baseline is missing too', () => {
    const now = [
      row('unsafe', '2022', 26, { source: 'nord' }),
      row('unsafe', '2022', 9, { source: 'syd', area: 'city' }),
    ]
    const sources = [nord, syd]
    assert.equal(verdict(approach, { observations: [...then, ...now], sources }), 'undecidable: not-comparable')
    assert.equal(verdict(approach, { observations: now, sources }), 'undecidable: no-baseline')
  })

  it('across a change of the area’s border is not comparable', () => {
    const observations = [
      row('unsafe', '2021', 16, { areaVersion: 'old' }),
      row('unsafe', '2021', 9, { area: 'city' }),
      row('unsafe', '2022', 12, { areaVersion: 'new' }),
      row('unsafe', '2022', 9, { area: 'city' }),
    ]
    assert.equal(verdict(approach, { observations, areas: borders }), 'undecidable: not-comparable')
  })

  it('as a ratio is one figure over the other, the worse first', () => {
    const rule = (indicator: string) => sentence(gap(indicator, 'city', 'ratio'), 'at-most', number(3))
    const lower = judgedLeaf(rule('index'), { observations: both('2022', '55,0', '20,0', 'index') })
    assert.deepEqual([lower.verdict, lower.now?.low], ['met', 2.75])
    const higher = judgedLeaf(rule('safe'), { observations: both('2022', '20,0', '80,0', 'safe') })
    assert.deepEqual([higher.verdict, higher.now?.low], ['not-met', 4])
  })

  it('as a ratio over 0 has nothing to divide by', () => {
    const rule = sentence(gap('theft', 'city', 'ratio'), 'at-most', number(3))
    assert.equal(verdict(rule, { observations: both('2022', '9', '0', 'theft') }), 'undecidable: no-denominator')
    assert.equal(verdict(rule, { observations: both('2022', '9', '0-4', 'theft') }), 'undecidable: no-value')
    assert.equal(verdict(rule, { observations: both('2022', '30', '0-4', 'theft') }), 'not-met')
  })

  it('to a figure within bounds has bounds', () => {
    const held = (at: number) => sentence(gap('theft', 'city'), 'at-most', number(at))
    const observations = both('2022', '9', '1-4', 'theft')
    assert.equal(verdict(held(8), { observations }), 'met')
    assert.equal(verdict(held(6), { observations }), 'undecidable: no-value')
    assert.equal(verdict(held(4), { observations }), 'not-met')
  })

  it('as a ratio of nothing to what may be nothing can be any', () => {
    const rule = sentence(gap('theft', 'city', 'ratio'), 'above', number(3))
    assert.equal(verdict(rule, { observations: both('2022', '0', '0-4', 'theft') }), 'undecidable: no-value')
  })

  it('as a ratio whose rounding reaches both sides is not decided', () => {
    const rule = sentence(gap('index', 'city', 'ratio'), 'at-most', number(3))
    assert.equal(verdict(rule, { observations: both('2022', '60', '20', 'index') }), 'undecidable: rounding')
    assert.equal(verdict(rule, { observations: both('2022', '58', '20', 'index') }), 'met')
  })
})

describe('A sum', () => {
  const rule = sentence({ kind: 'sum', indicators: ['theft', 'burglary'] }, 'at-most', baseline(2020))
  const year = (period: string, theft: string | number, burglary: string | number) => [
    row('theft', period, theft),
    row('burglary', period, burglary),
  ]

  it('is of its groups', () => {
    assert.equal(verdict(rule, { observations: [...year('2020', 30, 20), ...year('2022', 20, 30)] }), 'met')
    assert.equal(verdict(rule, { observations: [...year('2020', 30, 20), ...year('2022', 20, 31)] }), 'not-met')
  })

  it('with a group within bounds has bounds', () => {
    assert.equal(verdict(rule, { observations: [...year('2020', 30, 20), ...year('2022', 45, '1-4')] }), 'met')
    assert.equal(
      verdict(rule, { observations: [...year('2020', 30, 20), ...year('2022', 47, '1-4')] }),
      'undecidable: no-value',
    )
  })

  it('without one of its groups has no value', () =>
    assert.equal(
      verdict(rule, { observations: [...year('2020', 30, 20), row('theft', '2022', 20)] }),
      'undecidable: no-value',
    ))
})

describe('A share of activities', () => {
  const rule = sentence('share', 'at-least', number(75))
  const printed = (count: number, of: number) => [row('share', '2022', '75', { count, of })]

  it('is a full count, decided by its parts', () => {
    assert.equal(verdict(rule, { observations: printed(12, 15) }), 'met')
    assert.equal(verdict(rule, { observations: printed(12, 16) }), 'met')
    assert.equal(verdict(rule, { observations: printed(11, 15) }), 'not-met')
  })

  it('printed in whole percents at the limit is not decided', () =>
    assert.equal(verdict(rule, { observations: [row('share', '2022', '75')] }), 'undecidable: rounding'))

  it('of a plan in which no activity counts has nothing to divide by', () =>
    assert.equal(verdict(rule, { plan: [planRow('a', { counts: false })] }), 'undecidable: no-denominator'))
})

describe('A rate', () => {
  const rule = sentence('crime-rate', 'at-most', baseline(2021))
  const rates = [row('crime-rate', '2021', '24,8'), row('crime-rate', '2022', '24,8')]

  it('typed alike in two years is not decided', () =>
    assert.equal(verdict(rule, { observations: rates }), 'undecidable: rounding'))

  it('is decided by counts and population, where they are known', () => {
    const areas = [area('park', 'city', [version('1', { population: population({ 2021: 10_000, 2022: 10_001 }) })])]
    const observations = [...rates, row('crime', '2021', 248), row('crime', '2022', 248)]
    assert.equal(verdict(rule, { observations, areas }), 'met')
  })
})
