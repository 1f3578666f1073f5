import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from '#domain/rule.ts'
import { area, row, source, version } from '#indicators/small-case.ts'
import {
  answer,
  baseline,
  eachIndicator,
  followed,
  gap,
  inArea,
  judgedLeaf,
  judgedRule,
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
