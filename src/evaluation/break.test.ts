import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '#domain/observation.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { area, row, smallCase, source, version } from '#indicators/small-case.ts'
import { breakBetween } from './break.ts'

const sources = [
  source('nord', '2021', { provider: 'Nord' }),
  source('syd', '2022', { provider: 'Syd' }),
  source('syd-later', '2022', { provider: 'Syd' }),
]
const borders = [area('park', 'city', [version('old', { to: '2020-12-31' }), version('new', { from: '2021-01-01' })])]

/** The break between the figures of two rows of one case. */
function between(a: Observation, b: Observation, areas = [area('park', 'city')]) {
  const book = figureBook(smallCase({ observations: [a, b], sources, areas }))
  const [one, other] = [a, b].map((each) => book.find(each.indicator, each.area, each.period, each.areaVersion))
  assert.ok(one?.kind === 'figure' && other?.kind === 'figure')
  return breakBetween(one, other, book.source)
}

describe('Two figures cannot be compared', () => {
  it('when the border of the area has changed, whichever comes first', () => {
    const old = row('theft', '2020', 53, { areaVersion: 'old' })
    const now = row('theft', '2021', 32, { areaVersion: 'new' })
    for (const because of [between(old, now, borders), between(now, old, borders)])
      assert.deepEqual(because?.kind === 'area-version' && [because.area, because.from.id, because.to.id], [
        'park',
        'old',
        'new',
      ])
  })

  it('when two known, different firms have measured', () => {
    const because = between(row('unsafe', '2021', 16, { source: 'nord' }), row('unsafe', '2022', 26, { source: 'syd' }))
    assert.deepEqual(because, { kind: 'provider', providers: ['Nord', 'Syd'] })
  })

  it('when two known, different firms have measured two areas in one year', () => {
    const because = between(
      row('trust', '2022', '5,8', { source: 'nord' }),
      row('trust', '2022', '6,1', { source: 'syd', area: 'city' }),
    )
    assert.equal(because?.kind, 'provider')
  })

  it('when they are of two questions or groupings', () =>
    assert.deepEqual(between(row('unsafe', '2021', 16), row('safe', '2021', 60)), { kind: 'definition' }))

  it('when something counted covers other months', () => {
    assert.deepEqual(between(row('theft', '2021', 32), row('theft', '2020-Q4', 9)), { kind: 'stretch' })
    assert.deepEqual(between(row('walks', '2022-Q1', 14), row('walks', '2021-Q4', 11)), { kind: 'stretch' })
    assert.deepEqual(between(row('crime-rate', '2021-Q1', 20), row('crime-rate', '2020', 20)), { kind: 'stretch' })
  })
})

describe('Two figures can be compared', () => {
  it('when one firm or none is known', () => {
    assert.equal(between(row('unsafe', '2021', 16), row('unsafe', '2022', 26, { source: 'syd' })), undefined)
    assert.equal(between(row('unsafe', '2021', 16), row('unsafe', '2022', 26)), undefined)
  })

  it('when one firm stands in two sources', () => {
    const a = row('unsafe', '2021', 16, { source: 'syd' })
    assert.equal(between(a, row('unsafe', '2022', 26, { source: 'syd-later' })), undefined)
  })

  it('when two firms have delivered offences, where the firm is only named', () => {
    const a = row('theft', '2021', 32, { source: 'nord' })
    assert.equal(between(a, row('theft', '2022', 30, { source: 'syd' })), undefined)
  })

  it('when the old figure was recomputed for the new border', () => {
    const recomputed = row('theft', '2020', 53, { areaVersion: 'new' })
    assert.equal(between(recomputed, row('theft', '2021', 32, { areaVersion: 'new' }), borders), undefined)
  })

  it('when they cover the same months of two years', () => {
    assert.equal(between(row('theft', '2021-Q1', 9), row('theft', '2022-Q1', 8)), undefined)
    assert.equal(between(row('theft', '2019-07/2020-06', 30), row('theft', '2020-07/2021-06', 28)), undefined)
  })

  it('when they are read on a day, whatever month that was', () => {
    assert.equal(between(row('list', '2021-12', 1), row('list', '2022-06', 0)), undefined)
    assert.equal(between(row('unsafe', '2021', 26), row('unsafe', '2022-03', 24)), undefined)
  })
})
