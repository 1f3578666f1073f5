import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from '#domain/rule.ts'
import { area, planRow, population, row, source, version } from '#indicators/small-case.ts'
import {
  answer,
  baseline,
  eachIndicator,
  followed,
  gap,
  inArea,
  judgedLeaf,
  judgedRule,
  mean,
  number,
  type Situation,
  sentence,
  stated,
  yearBefore,
} from './small-judgement.ts'

const verdict = (rule: Rule, situation: Situation): string => answer(judgedLeaf(rule, situation))

const fall = sentence('unsafe', 'below', yearBefore)
const hold = sentence('theft', 'at-most', baseline(2020))
const borders = [area('park', 'city', [version('old', { to: '2021-12-31' }), version('new', { from: '2022-01-01' })])]
const nord = source('nord', '2021', { provider: 'Nord' })
const syd = source('syd', '2022-06-01', { provider: 'Syd' })

describe('The judged period', () => {
  const observations = [row('unsafe', '2020', 30), row('unsafe', '2021', 20), row('unsafe', '2022', 25)]

  it('is the one that the edition names for the kind of figure', () => {
    assert.equal(verdict(fall, { observations, periods: { survey: '2021' } }), 'met')
    assert.equal(verdict(fall, { observations, periods: { survey: '2022' } }), 'not-met')
    assert.equal(verdict(fall, { observations, periods: { 'survey-share': '2021', survey: '2022' } }), 'met')
  })

  it('is the edition’s year for a kind that it does not name', () =>
    assert.equal(verdict(fall, { observations, periods: { offences: '2021' } }), 'not-met'))

  it('lies before the end year: the verdict is a course', () => {
    const ceiling = (by: number, at: number) => sentence('unsafe', 'at-most', number(at), { by })
    assert.equal(verdict(ceiling(2023, 26), { observations }), 'on-course')
    assert.equal(verdict(ceiling(2023, 24), { observations }), 'off-course')
  })

  it('is the end year or a later one: the verdict is final', () => {
    const ceiling = (by: number, at: number) => sentence('unsafe', 'at-most', number(at), { by })
    assert.equal(verdict(ceiling(2022, 26), { observations }), 'met')
    assert.equal(verdict(ceiling(2021, 24), { observations }), 'not-met')
  })

  it('that the edition names for the kind decides that, not the edition’s own year', () => {
    const rule = sentence('list', 'at-most', number(0), { by: 2022 })
    const listed = [row('list', '2021-12', 0)]
    assert.equal(verdict(rule, { observations: listed, periods: { listing: '2021-12' } }), 'on-course')
  })
})

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

describe('The verdicts of earlier years', () => {
  const observations = [
    row('unsafe', '2019', 40),
    row('unsafe', '2020', 30),
    row('unsafe', '2021', 31),
    row('unsafe', '2022', 20),
  ]

  it('are listed beside a yearly rule from the agreement’s first year', () => {
    const { earlier } = judgedLeaf(fall, { observations, agreementFrom: '2020-07-01' })
    assert.deepEqual(earlier, [
      { period: '2020', verdict: 'met' },
      { period: '2021', verdict: 'not-met' },
    ])
  })

  it('say why they cannot be given', () => {
    const { earlier } = judgedLeaf(fall, { observations: observations.slice(2), agreementFrom: '2021-01-01' })
    assert.deepEqual(earlier, [{ period: '2021', verdict: 'undecidable', reason: 'no-baseline' }])
  })

  it('are listed by quarter for a rule that is judged for a quarter', () => {
    const rule = sentence('walks', 'at-least', yearBefore)
    const walks = [row('walks', '2022-Q1', 14), row('walks', '2021-Q1', 12), row('walks', '2020-Q1', 13)]
    const { earlier } = judgedLeaf(rule, { observations: walks, periods: { output: '2022-Q1' } })
    assert.deepEqual(earlier, [{ period: '2021-Q1', verdict: 'not-met' }])
  })

  it('are not listed for a rule with an end year or another reference', () => {
    assert.deepEqual(judgedLeaf(sentence('unsafe', 'below', yearBefore, { by: 2024 }), { observations }).earlier, [])
    assert.deepEqual(judgedLeaf(sentence('unsafe', 'below', baseline(2019)), { observations }).earlier, [])
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

describe('The first of several reasons is named', () => {
  const missingBoth = { observations: [row('theft', '2022', 'suppressed')] }

  it('no value in the judged period before no baseline', () => {
    const leaf = judgedLeaf(hold, missingBoth)
    assert.equal(answer(leaf), 'undecidable: no-value')
    assert.ok(leaf.obstacle && 'figure' in leaf.obstacle && leaf.obstacle.figure.reason === 'suppressed')
  })

  it('not yet known before no value', () => {
    const rule = sentence('list', 'at-most', inArea('city'))
    const observations = [row('list', '2022-12', 'not-applicable')]
    assert.equal(verdict(rule, { observations, periods: { listing: '2022-12' } }), 'undecidable: not-yet-known')
    const sum = sentence({ kind: 'sum', indicators: ['theft', 'burglary'] }, 'at-most', number(3))
    const ahead = [row('theft', '2023', 'suppressed')]
    assert.equal(verdict(sum, { observations: ahead, periods: { offences: '2023' } }), 'undecidable: not-yet-known')
  })

  it('no baseline before nothing to divide by', () => {
    const rule = sentence(gap('theft', 'city', 'ratio'), 'below', baseline(2020))
    const observations = [row('theft', '2022', 9), row('theft', '2022', 0, { area: 'city' })]
    assert.equal(verdict(rule, { observations }), 'undecidable: no-baseline')
  })

  it('a value within bounds is its own reason, whichever side it stands on', () => {
    const now = judgedLeaf(sentence('theft', 'at-most', number(2)), { observations: [row('theft', '2022', '1-4')] })
    const then = judgedLeaf(hold, { observations: [row('theft', '2020', '1-4'), row('theft', '2022', 3)] })
    for (const leaf of [now, then])
      assert.ok(leaf.obstacle && 'bounded' in leaf.obstacle && leaf.obstacle.bounded.high === 4)
  })

  it('of a rule’s parts too', () => {
    const rule = eachIndicator(['theft', 'burglary'], 'at-most', baseline(2020))
    const observations = [row('theft', '2022', 9), row('burglary', '2022', 'suppressed')]
    assert.equal(answer(judgedRule(rule, { observations })), 'undecidable: no-value')
  })
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

describe('What is followed or only stated', () => {
  const observations = [row('theft', '2020', 53), row('theft', '2022', 32)]

  it('has no verdict, but the change is told', () => {
    const leaf = judgedLeaf(followed('theft', '2020'), { observations })
    assert.deepEqual([leaf.verdict, leaf.reference?.low, leaf.evidence[0]?.key], ['monitored', 53, 'shownFall'])
  })

  it('is followed even where nothing is known or comparable', () => {
    assert.equal(verdict(followed('theft', '2020'), {}), 'monitored: no-value')
    assert.equal(verdict(followed('theft', '2021'), { observations }), 'monitored: no-baseline')
    const crossed = [row('theft', '2020', 53, { areaVersion: 'old' }), row('theft', '2022', 32, { areaVersion: 'new' })]
    const leaf = judgedLeaf(followed('theft', '2020'), { observations: crossed, areas: borders })
    assert.deepEqual([answer(leaf), leaf.evidence], ['monitored: not-comparable', []])
  })

  it('stands alone without a period beside it, or beside itself', () => {
    assert.equal(judgedLeaf(followed('theft'), { observations }).reference, undefined)
    assert.equal(judgedLeaf(followed('theft', '2022'), { observations }).reference, undefined)
  })

  it('stated is never judged', () => {
    const result = judgedRule(stated, { observations })
    assert.deepEqual([result.verdict, result.leaves], ['stated', []])
  })
})

describe('As of a day', () => {
  it('what became public later decides nothing', () => {
    const sources = [source('later', '2022-06-20')]
    const observations = [row('theft', '2020', 53), row('theft', '2022', 32, { source: 'later' })]
    assert.equal(verdict(hold, { observations, sources }), 'undecidable: no-value')
    assert.equal(verdict(hold, { observations, sources, asOf: '2022-06-20' }), 'met')
  })

  it('a revision turns the verdict only from the day it was public', () => {
    const sources = [source('later', '2022-06-20')]
    const observations = [
      row('theft', '2020', 53),
      row('theft', '2022', 52),
      row('theft', '2022', 54, { source: 'later' }),
    ]
    assert.equal(verdict(hold, { observations, sources }), 'met')
    assert.equal(verdict(hold, { observations, sources, asOf: '2022-07-01' }), 'not-met')
  })
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
