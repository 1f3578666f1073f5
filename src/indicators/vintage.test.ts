import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { figureBook } from './figure-book.ts'
import { row, smallCase, source } from './small-case.ts'
import { isPublicOn } from './vintage.ts'

const sources = [
  source('old', '2020-05-01'),
  source('month', '2021-03'),
  source('year', '2021'),
  source('undated', 'unknown'),
]

/** The source of the row in use for one figure. */
function inUse(rows: ReturnType<typeof row>[], indicator = 'unsafe', asOf?: string): string | undefined {
  const figure = figureBook(smallCase({ observations: rows, sources }), asOf).find(indicator, 'park', '2020')
  return figure.used?.source
}
const unsafe = (cell: string, from: string, change = {}) => row('unsafe', '2020', cell, { source: from, ...change })

describe('Of several sources for one figure', () => {
  const cases = [
    {
      why: 'the one with most decimals, where they agree',
      rows: [unsafe('6', 'report'), unsafe('6,4', 'old')],
      used: 'old',
    },
    { why: 'the newest, where they disagree', rows: [unsafe('24', 'report'), unsafe('22,0', 'old')], used: 'report' },
    { why: 'the newest of equal ones', rows: [unsafe('9', 'old'), unsafe('9', 'report')], used: 'report' },
    {
      why: 'the one with a number of answers, of equal ones',
      rows: [unsafe('9', 'report'), unsafe('9', 'old', { n: 3596 })],
      used: 'old',
    },
    {
      why: 'more decimals before a number of answers',
      rows: [unsafe('9', 'report', { n: 100 }), unsafe('9,1', 'old')],
      used: 'old',
    },
    { why: 'a dated one before an undated', rows: [unsafe('24', 'undated'), unsafe('22', 'old')], used: 'old' },
    { why: 'a month counts as its last day', rows: [unsafe('24', 'month'), unsafe('22', 'old')], used: 'month' },
    { why: 'a year counts as its last day', rows: [unsafe('24', 'year'), unsafe('22', 'month')], used: 'year' },
    {
      why: 'one with a value before a newer one without',
      rows: [unsafe('not-published', 'report'), unsafe('22', 'old')],
      used: 'old',
    },
    {
      why: 'the newest reason, where none has a value',
      rows: [unsafe('suppressed', 'old'), unsafe('not-asked', 'report')],
      used: 'report',
    },
    { why: 'a value before bounds that hold it', rows: [unsafe('1-4', 'report'), unsafe('3', 'old')], used: 'old' },
    {
      why: 'newer bounds before a value outside them',
      rows: [unsafe('1-4', 'report'), unsafe('7', 'old')],
      used: 'report',
    },
    {
      why: 'the newest only, when a third agrees with neither',
      rows: [unsafe('30', 'report'), unsafe('24,0', 'month'), unsafe('24,1', 'old')],
      used: 'report',
    },
    {
      why: 'values whose roundings meet agree',
      rows: [unsafe('10', 'report'), unsafe('10,5', 'old')],
      used: 'old',
    },
    {
      why: 'values whose roundings do not meet disagree',
      rows: [unsafe('10', 'report'), unsafe('10,6', 'old')],
      used: 'report',
    },
    {
      why: 'parts that are the printed share, before the share alone',
      rows: [unsafe('80', 'report'), unsafe('80', 'old', { count: 12, of: 15 })],
      used: 'old',
    },
  ]
  for (const { why, rows, used } of cases)
    it(`uses ${why}`, () => {
      assert.equal(inUse(rows), used)
      assert.equal(inUse(rows.toReversed()), used)
    })

  it('counts of two extracts disagree when they differ at all', () => {
    const extracts = [row('crime', '2020', 139, { source: 'old' }), row('crime', '2020', 138)]
    const figure = figureBook(smallCase({ observations: extracts, sources })).find('crime', 'park', '2020')
    assert.equal(figure.kind === 'figure' && figure.low, 138)
  })

  it('the others stand beside it', () => {
    const figure = figureBook(smallCase({ observations: [unsafe('6', 'report'), unsafe('6,4', 'old')], sources })).find(
      'unsafe',
      'park',
      '2020',
    )
    assert.deepEqual(figure.kind === 'figure' && figure.others.map((other) => other.source), ['report'])
  })

  it('the order of the rows never decides', () => {
    const cell = fc.constantFrom('9', '9,2', '10', '1-4', 'suppressed')
    const from = fc.uniqueArray(fc.constantFrom('report', 'old', 'month', 'year', 'undated'), { minLength: 1 })
    fc.assert(
      fc.property(
        from,
        fc.array(cell, { minLength: 5, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (ids, cells, keys) => {
          const rows = ids.map((id, i) => unsafe(cells[i] ?? '9', id))
          const shuffled = rows
            .map((each) => ({ each, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ each }) => each)
          assert.equal(inUse(rows), inUse(shuffled))
        },
      ),
    )
  })
})

describe('As of a day', () => {
  it('what became public later is left out', () => {
    const rows = [unsafe('24', 'report'), unsafe('22', 'old')]
    assert.equal(inUse(rows, 'unsafe', '2022-06-01'), 'report')
    assert.equal(inUse(rows, 'unsafe', '2022-05-31'), 'old')
    assert.equal(inUse(rows, 'unsafe', '2020-04-30'), undefined)
  })

  const days = [
    { date: '2021-03-15', on: '2021-03-15', isPublic: true },
    { date: '2021-03-15', on: '2021-03-14', isPublic: false },
    { date: '2021-02', on: '2021-02-28', isPublic: true },
    { date: '2021-02', on: '2021-02-27', isPublic: false },
    { date: '2020-02', on: '2020-02-28', isPublic: false },
    { date: '2021', on: '2021-12-31', isPublic: true },
    { date: '2021', on: '2021-12-30', isPublic: false },
    { date: 'unknown', on: '1990-01-01', isPublic: true },
  ]
  for (const { date, on, isPublic } of days)
    it(`a source dated ${date} is ${isPublic ? '' : 'not yet '}public on ${on}`, () =>
      assert.equal(isPublicOn(source('s', date), on), isPublic))

  it('without a day everything counts', () => assert.ok(isPublicOn(source('s', '2999'), undefined)))
})
