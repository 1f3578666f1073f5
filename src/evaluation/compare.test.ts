import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '#domain/observation.ts'
import type { Rule } from '#domain/rule.ts'
import { area, row, type Small, smallCase, source, statement, version } from '#indicators/small-case.ts'
import { assessNow } from './assess.ts'
import { compare, type Placed } from './compare.ts'

const at = (name: string): Placed => {
  const [place = '', period = ''] = name.split(' ')
  return { area: place, period }
}

/** Compares two figures named »park 2022« in a case of the rows given. */
const compared = (indicator: string, a: string, b: string, observations: readonly Observation[], small: Small = {}) =>
  compare(indicator, at(a), at(b), assessNow(smallCase({ observations, ...small })))

const inBrief = (found: ReturnType<typeof compare>): string =>
  found.kind === 'compared'
    ? `${found.now.area.id} ${found.now.period} − ${found.against.area.id} ${found.against.period}: ${found.now.low - found.against.low}`
    : found.reason

describe('compare()', () => {
  const theft = [row('theft', '2020', 53), row('theft', '2021', 32)]

  it('tells the later of two times from the earlier, whichever is named first', () => {
    for (const [a, b] of [
      ['park 2020', 'park 2021'],
      ['park 2021', 'park 2020'],
    ] as const)
      assert.equal(inBrief(compared('theft', a, b, theft)), 'park 2021 − park 2020: -21')
  })

  it('tells the first of two areas from the second', () => {
    const rows = [row('unsafe', '2022', 26), row('unsafe', '2022', 9, { area: 'city' })]
    assert.equal(inBrief(compared('unsafe', 'park 2022', 'city 2022', rows)), 'park 2022 − city 2022: 17')
    assert.equal(inBrief(compared('unsafe', 'city 2022', 'park 2022', rows)), 'city 2022 − park 2022: -17')
  })

  it('gives the computed evidence first and the publisher’s after it', () => {
    const rows = [row('unsafe', '2021', 16, { n: 400 }), row('unsafe', '2022', 26, { n: 400 })]
    const printed = [statement('unsafe:park:2022', 'unsafe:park:2021', 'not-significant')]
    const found = compared('unsafe', 'park 2022', 'park 2021', rows, { printed })
    assert.ok(found.kind === 'compared')
    assert.deepEqual(
      found.evidence.map(({ by, key }) => [by, key]),
      [
        ['computed', 'shownRise'],
        ['publisher', 'notShown'],
      ],
    )
  })

  it('says what a change would have had to be, and of two areas nothing of the kind', () => {
    const found = compared('theft', 'park 2021', 'park 2020', theft)
    assert.ok(found.kind === 'compared')
    assert.equal(found.detectable?.kind, 'count')
    const rows = [row('unsafe', '2022', 26), row('unsafe', '2022', 9, { area: 'city' })]
    const beside = compared('unsafe', 'park 2022', 'city 2022', rows)
    assert.ok(beside.kind === 'compared')
    assert.equal(beside.detectable, undefined)
  })

  it('reads the earlier figure in the border of the later one where it was recomputed for it', () => {
    const areas = [area('park', 'city', [version('old', { to: '2020-12-31' }), version('new', { from: '2021-01-01' })])]
    const rows = [
      row('theft', '2020', 40, { areaVersion: 'old' }),
      row('theft', '2020', 53, { areaVersion: 'new' }),
      row('theft', '2021', 32, { areaVersion: 'new' }),
    ]
    assert.equal(inBrief(compared('theft', 'park 2021', 'park 2020', rows, { areas })), 'park 2021 − park 2020: -21')
  })
})

describe('compare() gives a reason and no difference', () => {
  it('for a figure and itself, also where its period is written otherwise', () => {
    const rows = [row('theft', '2021', 32)]
    assert.equal(inBrief(compared('theft', 'park 2021', 'park 2021', rows)), 'same-figure')
    assert.equal(inBrief(compared('theft', 'park 2021', 'park 2021-01/2021-12', rows)), 'same-figure')
  })

  it('for another area at another time', () => {
    const rows = [row('unsafe', '2022', 26), row('unsafe', '2021', 9, { area: 'city' })]
    assert.equal(inBrief(compared('unsafe', 'park 2022', 'city 2021', rows)), 'two-at-once')
  })

  it('for periods that have months in common', () => {
    const rows = [row('unsafe', '2021', 26), row('unsafe', '2021-Q3', 20)]
    assert.equal(inBrief(compared('unsafe', 'park 2021', 'park 2021-Q3', rows)), 'overlap')
    const rolling = [row('theft', '2018-01/2020-12', 90), row('theft', '2019-01/2021-12', 80)]
    assert.equal(inBrief(compared('theft', 'park 2018-01/2020-12', 'park 2019-01/2021-12', rolling)), 'overlap')
  })

  it('for numbers of something in two areas, unless the agreement itself compares them', () => {
    const rows = [row('theft', '2021', 32), row('theft', '2021', 20, { area: 'harbour' })]
    assert.equal(inBrief(compared('theft', 'park 2021', 'harbour 2021', rows)), 'numbers-of-areas')
    const rule: Rule = {
      id: '1a',
      need: { kind: 'all' },
      reading: 'point',
      body: {
        kind: 'one',
        measure: { kind: 'indicator', indicator: 'theft' },
        judgement: { is: 'at-most', than: { kind: 'area', area: 'harbour' } },
      },
    }
    for (const [a, b, told] of [
      ['park 2021', 'harbour 2021', 'park 2021 − harbour 2021: 12'],
      ['harbour 2021', 'park 2021', 'harbour 2021 − park 2021: -12'],
    ] as const)
      assert.equal(inBrief(compared('theft', a, b, rows, { rules: [rule] })), told)
  })

  it('for values that are missing, each with its own reason', () => {
    const found = compared('unsafe', 'park 2022', 'city 2022', [row('unsafe', '2022', 'too-few-answers')])
    assert.ok(found.kind === 'not-compared' && found.reason === 'no-value')
    assert.deepEqual(
      found.obstacles.map((obstacle) => 'figure' in obstacle && [obstacle.figure.area.id, obstacle.figure.reason]),
      [
        ['park', 'too-few-answers'],
        ['city', 'not-published'],
      ],
    )
  })

  it('for a value known only within bounds', () => {
    const found = compared('theft', 'park 2021', 'park 2020', [row('theft', '2020', '1-4'), row('theft', '2021', 32)])
    assert.ok(found.kind === 'not-compared' && found.reason === 'bounded')
    assert.equal(found.evidence.reason, 'bounded')
  })

  it('across a moved border, with the figure as it was', () => {
    const areas = [area('park', 'city', [version('old', { to: '2020-12-31' }), version('new', { from: '2021-01-01' })])]
    const rows = [row('unsafe', '2014', 22, { areaVersion: 'old' }), row('unsafe', '2022', 26, { areaVersion: 'new' })]
    const found = compared('unsafe', 'park 2014', 'park 2022', rows, { areas })
    assert.ok(found.kind === 'not-compared' && found.reason === 'break')
    assert.deepEqual([found.because.kind, found.against.low, found.now.low], ['area-version', 22, 26])
  })

  it('between two known firms, in time and between areas', () => {
    const sources = [source('nord', '2021', { provider: 'Nord' }), source('syd', '2022', { provider: 'Syd' })]
    const rows = [
      row('trust', '2021', '5,1', { source: 'nord' }),
      row('trust', '2022', '5,8', { source: 'syd' }),
      row('trust', '2022', '6,1', { source: 'nord', area: 'city' }),
    ]
    assert.equal(inBrief(compared('trust', 'park 2022', 'park 2021', rows, { sources })), 'break')
    assert.equal(inBrief(compared('trust', 'park 2022', 'city 2022', rows, { sources })), 'break')
  })
})
