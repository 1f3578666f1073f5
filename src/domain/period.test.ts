import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isDay, isSourceDate, lastDayOf } from './day.ts'
import { comparePeriods, firstDay, isPeriod, lastDay, sameStretch, yearBefore, yearsIn } from './period.ts'

describe('periods', () => {
  it('know their first and last day', () => {
    const cases = [
      ['2021', '2021-01-01', '2021-12-31'],
      ['2021-Q3', '2021-07-01', '2021-09-30'],
      ['2020-02', '2020-02-01', '2020-02-29'],
      ['2020-09/2021-08', '2020-09-01', '2021-08-31'],
    ] as const
    for (const [period, first, last] of cases) assert.deepEqual([firstDay(period), lastDay(period)], [first, last])
  })
  it('know their length in years', () =>
    assert.deepEqual(['2021', '2021-Q3', '2020-09/2021-08'].map(yearsIn), [1, 0.25, 1]))
  it('know the same stretch a year before', () =>
    assert.deepEqual(['2021', '2021-Q3', '2021-03', '2020-09/2021-08'].map(yearBefore), [
      '2020',
      '2020-Q3',
      '2020-03',
      '2019-09/2020-08',
    ]))
  it('tell full years from quarters and one quarter from another', () => {
    assert.ok(sameStretch('2020', '2021') && !sameStretch('2020', '2021-Q3') && !sameStretch('2020-Q1', '2021-Q3'))
  })
  it('refuse what is no period', () => {
    for (const text of ['21', '2021-Q5', '2021-13', '2021-08/2020-09', '2021-1', '']) assert.ok(!isPeriod(text), text)
  })
  it('sort earliest first', () =>
    assert.deepEqual(['2021', '2020-Q4', '2020'].toSorted(comparePeriods), ['2020', '2020-Q4', '2021']))
})

describe('days', () => {
  it('must exist', () =>
    assert.deepEqual(['2022-02-31', '2024-02-29', '2023-02-29', '2022-5-1'].map(isDay), [false, true, false, false]))
  it('count a month or a year as its last day', () =>
    assert.deepEqual(['2022-09-22', '2021-06', '2020', 'unknown'].map(lastDayOf), [
      '2022-09-22',
      '2021-06-30',
      '2020-12-31',
      undefined,
    ]))
  it('are days, months, years or unknown in a source', () =>
    assert.deepEqual(['2021-06', '2021-13', 'unknown', 'maj'].map(isSourceDate), [true, false, true, false]))
})
