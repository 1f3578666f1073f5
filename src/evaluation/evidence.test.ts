import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from '#domain/rule.ts'
import { area, row, source, statement, version } from '#indicators/small-case.ts'
import type { Evidence } from './evidence.ts'
import {
  baseline,
  gap,
  inArea,
  judgedLeaf,
  mean,
  number,
  type Situation,
  sentence,
  yearBefore,
} from './small-judgement.ts'

const evidenceOf = (rule: Rule, situation: Situation): readonly Evidence[] => judgedLeaf(rule, situation).evidence
const told = (rule: Rule, situation: Situation): readonly string[] =>
  evidenceOf(rule, situation).map(({ by, key, reason }) => [by, key, reason].filter(Boolean).join(' '))

const fall = sentence('unsafe', 'below', yearBefore)
const shares = (then: string, now: string, n?: number) => [
  row('unsafe', '2021', then, { ...(n && { n }) }),
  row('unsafe', '2022', now, { ...(n && { n }) }),
]

describe('Two published shares', () => {
  it('of 140 answers each, 16 and 26 %, are left open by their rounding at the design effect assumed', () => {
    const [found] = evidenceOf(fall, { observations: shares('16', '26', 140) })
    assert.deepEqual([found?.key, found?.reason], ['notAssessable', 'rounding'])
    const { shares: test } = found ?? {}
    assert.ok(test && test.pMin < 0.05 && test.pMax > 0.05)
    assert.equal(test.deff, 1.3)
    // R: 2 * pnorm(-0.1 / sqrt(1.3 * (0.16 * 0.84 + 0.26 * 0.74) / 140))
    assert.ok(Math.abs(test.p - 0.06947595073338594) < 1e-10, String(test.p))
  })

  it('with a decimal are tested: not shown, with the interval of the difference', () => {
    const [found] = evidenceOf(fall, { observations: shares('16,0', '26,0', 140) })
    assert.equal(found?.key, 'notShown')
    const { shares: test } = found ?? {}
    assert.ok(test && Math.abs(test.difference - 10) < 1e-9)
    assert.deepEqual([test.lower.toFixed(1), test.upper.toFixed(1), test.n], ['-0.8', '20.8', [140, 140]])
  })

  it('far enough apart are shown, in the direction in which they moved', () => {
    assert.deepEqual(told(fall, { observations: shares('16,0', '36,0', 140) }), ['computed shownRise'])
    assert.deepEqual(told(fall, { observations: shares('36,0', '16,0', 140) }), ['computed shownFall'])
  })

  it('of many answers that hardly differ are shown to be small', () => {
    assert.deepEqual(told(fall, { observations: shares('11,4', '11,0', 2_100) }), ['computed shownSmall'])
    assert.deepEqual(told(fall, { observations: shares('11,4', '11,0', 500) }), ['computed notShown'])
    assert.deepEqual(told(fall, { observations: shares('10,0', '12,0', 1_100) }), ['computed notShown'])
  })

  it('without answers cannot be tested: 126 each would have shown it, 164 at the design effect assumed', () => {
    const [found] = evidenceOf(fall, { observations: shares('16', '26') })
    assert.deepEqual([found?.key, found?.reason], ['notAssessable', 'no-answers'])
    assert.deepEqual(found?.needed, { simple: 126, assumed: 164, deff: 1.3 })
    const [dark] = evidenceOf(fall, { observations: shares('25', '32') })
    assert.deepEqual(dark?.needed, { simple: 318, assumed: 413, deff: 1.3 })
  })

  it('with the answers of one year keep that number fixed', () => {
    const observations = [row('unsafe', '2021', 16, { n: 1_000 }), row('unsafe', '2022', 26)]
    const [found] = evidenceOf(fall, { observations })
    assert.ok(found?.needed && found.needed.assumed < 164)
  })

  it('of nobody in either year have nothing to test with', () =>
    assert.deepEqual(told(fall, { observations: shares('0', '0', 140) }), ['computed notAssessable kind']))

  it('that are equal need no number of answers', () =>
    assert.equal(evidenceOf(fall, { observations: shares('16', '16') })[0]?.needed, undefined))
})

describe('Shares of two areas', () => {
  const there = (id: string, cell: string, n?: number) => row('unsafe', '2022', cell, { area: id, ...(n && { n }) })
  const own = row('unsafe', '2022', '26,0', { n: 400 })

  it('apart from each other are tested as above or below', () => {
    const rule = sentence('unsafe', 'below', inArea('harbour'))
    assert.deepEqual(told(rule, { observations: [own, there('harbour', '12,0', 400)] }), ['computed shownAbove'])
    assert.deepEqual(told(rule, { observations: [own, there('harbour', '40,0', 400)] }), ['computed shownBelow'])
    assert.deepEqual(told(rule, { observations: [own, there('harbour', '26,1', 9_000)] }), ['computed notShown'])
  })

  it('of which one holds the other cannot be tested, since the answers of the rest are not known', () => {
    for (const [whole, mine] of [
      ['city', own],
      ['district', own],
    ] as const)
      assert.deepEqual(
        told(sentence('unsafe', 'below', inArea(whole)), { observations: [mine, there(whole, '9,0', 3_596)] }),
        ['computed notAssessable no-rest-answers'],
      )
  })

  it('without answers name no number needed »each year«', () => {
    const rule = sentence('unsafe', 'below', inArea('harbour'))
    const [found] = evidenceOf(rule, { observations: [row('unsafe', '2022', 26), there('harbour', '12')] })
    assert.deepEqual([found?.reason, found?.needed], ['no-answers', undefined])
  })
})

describe('What cannot be tested says why', () => {
  const theft = (then: string | number, now: string | number) => [row('theft', '2021', then), row('theft', '2022', now)]
  const both = (period: string, own: number, city: number) => [
    row('unsafe', period, own),
    row('unsafe', period, city, { area: 'city' }),
  ]

  it('a gap', () =>
    assert.deepEqual(
      told(sentence(gap('unsafe', 'city'), 'below', baseline(2021)), {
        observations: [...both('2021', 16, 9), ...both('2022', 26, 9)],
      }),
      ['computed notAssessable gap'],
    ))

  for (const { indicator, cells } of [
    { indicator: 'share', cells: ['70', '80'] },
    { indicator: 'walks', cells: ['3', '5'] },
    { indicator: 'spend', cells: ['100', '200'] },
    { indicator: 'list', cells: ['1', '0'] },
  ])
    it(`${indicator}, a full count`, () => {
      const observations = cells.map((cell, i) => row(indicator, String(2021 + i), cell))
      assert.deepEqual(told(sentence(indicator, 'at-least', baseline(2021)), { observations }), [
        'computed notAssessable full-count',
      ])
    })

  for (const indicator of ['trust', 'index'])
    it(`${indicator}, of which only the value is published`, () => {
      const observations = [row(indicator, '2021', '5,8'), row(indicator, '2022', '6,1')]
      assert.deepEqual(told(sentence(indicator, 'above', baseline(2021)), { observations }), [
        'computed notAssessable kind',
      ])
    })

  it('a count within bounds', () =>
    assert.deepEqual(told(sentence('theft', 'at-most', baseline(2021)), { observations: theft(9, '1-4') }), [
      'computed notAssessable bounded',
    ]))

  it('a share against the mean of years', () => {
    const observations = [row('unsafe', '2020', '20,0', { n: 300 }), ...shares('20,0', '16,0', 300)]
    assert.deepEqual(told(sentence('unsafe', 'below', mean(2020, 2021)), { observations }), [
      'computed notAssessable kind',
    ])
  })
})

describe('Against an agreed number there is no change to test', () => {
  const atMost = sentence('theft', 'at-most', number(40))

  it('but the change from the year before may stand beside it', () => {
    const observations = [row('theft', '2021', 53), row('theft', '2022', 32)]
    assert.deepEqual(told(atMost, { observations }), ['computed notAssessable number-target', 'computed shownFall'])
  })

  it('and where there is no year before, nothing does', () =>
    assert.deepEqual(told(atMost, { observations: [row('theft', '2022', 32)] }), [
      'computed notAssessable number-target',
    ]))

  it('nor where a break lies between: another firm, another border', () => {
    const sources = [source('nord', '2021', { provider: 'Nord' }), source('syd', '2022-05', { provider: 'Syd' })]
    const measured = [
      row('unsafe', '2021', '16,0', { n: 500, source: 'nord' }),
      row('unsafe', '2022', '36,0', { n: 500, source: 'syd' }),
    ]
    const printed = [statement('unsafe:park:2022', 'unsafe:park:2021', 'significant')]
    const ceiling = sentence('unsafe', 'at-most', number(40))
    const alone = ['computed notAssessable number-target']
    assert.deepEqual(told(ceiling, { observations: measured, sources, printed }), alone)
    const areas = [area('park', 'city', [version('old', { to: '2021-12-31' }), version('new', { from: '2022-01-01' })])]
    const observations = [
      row('theft', '2021', 53, { areaVersion: 'old' }),
      row('theft', '2022', 32, { areaVersion: 'new' }),
    ]
    assert.deepEqual(told(atMost, { observations, areas }), alone)
  })
})

describe('What the publisher says', () => {
  const observations = shares('16', '26')
  const said = (printed: Situation['printed'] = [], more: Situation = {}) =>
    evidenceOf(fall, { observations, printed, ...more }).filter(({ by }) => by === 'publisher')
  const [now, then] = ['unsafe:park:2022', 'unsafe:park:2021']

  it('stands beside the computed answer, as theirs and with its source', () => {
    const [found, ...more] = said([statement(now, then, 'significant')])
    assert.deepEqual([found?.key, found?.source, more], ['shownRise', 'report', []])
  })

  it('is read in either order', () => assert.equal(said([statement(then, now, 'significant')])[0]?.key, 'shownRise'))

  it('may be that nothing is shown', () =>
    assert.equal(said([statement(now, then, 'not-significant')])[0]?.key, 'notShown'))

  it('of another pair says nothing here', () => {
    assert.deepEqual(said([statement(now, 'unsafe:city:2022', 'significant')]), [])
    assert.deepEqual(said([statement(now, now, 'significant')]), [])
  })

  it('of another kind says nothing here', () =>
    assert.deepEqual(said([{ ...statement(now, then, 'significant'), kind: 'comparison' }]), []))

  it('counts from the day it was public', () => {
    const sources = [source('later', '2022-09-22')]
    const printed = [statement(now, then, 'significant', 'later')]
    assert.deepEqual(said(printed, { sources }), [])
    assert.equal(said(printed, { sources, asOf: '2022-09-22' }).length, 1)
  })

  it('twice is told newest first, whatever the order of the rows', () => {
    const sources = [source('earlier', '2022-01-01')]
    const printed = [statement(now, then, 'not-significant', 'earlier'), statement(now, then, 'significant')]
    for (const rows of [printed, printed.toReversed()])
      assert.deepEqual(
        said(rows, { sources }).map(({ key }) => key),
        ['shownRise', 'notShown'],
      )
  })

  it('of two areas is above or below, also of a whole that holds the area', () => {
    const rule = sentence('unsafe', 'below', inArea('city'))
    const rows = [row('unsafe', '2022', 26), row('unsafe', '2022', 9, { area: 'city' })]
    const printed = [statement('unsafe:city:2022', now, 'significant')]
    assert.deepEqual(told(rule, { observations: rows, printed }), [
      'computed notAssessable no-answers',
      'publisher shownAbove',
    ])
  })

  it('of a change between equal printed figures cannot be given a direction', () => {
    const equal = { observations: shares('26', '26'), printed: [statement(now, then, 'significant')] }
    assert.deepEqual(told(fall, equal), ['computed notAssessable no-answers', 'publisher notAssessable'])
  })

  it('across a break is not used', () => {
    const areas = [area('park', 'city', [version('old', { to: '2021-12-31' }), version('new', { from: '2022-01-01' })])]
    const crossed = [
      row('unsafe', '2021', 16, { areaVersion: 'old' }),
      row('unsafe', '2022', 26, { areaVersion: 'new' }),
    ]
    assert.deepEqual(told(fall, { observations: crossed, areas, printed: [statement(now, then, 'significant')] }), [])
  })
})
