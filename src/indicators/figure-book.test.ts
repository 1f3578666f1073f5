import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Figure, NoFigure } from './figure.ts'
import { isBounded, knownValue } from './figure.ts'
import { figureBook } from './figure-book.ts'
import { area, population, row, type Small, smallCase, source, version } from './small-case.ts'

const book = (small: Small, asOf?: string) => figureBook(smallCase(small), asOf)
const find = (small: Small, indicator: string, period: string, wanted?: string): Figure | NoFigure =>
  book(small).find(indicator, 'park', period, wanted)

function value(found: Figure | NoFigure): number {
  assert.ok(found.kind === 'figure', found.kind === 'none' ? found.reason : '')
  return knownValue(found)
}
const reason = (found: Figure | NoFigure): string => (found.kind === 'none' ? found.reason : 'a value')

describe('A published figure', () => {
  const halves = [
    { indicator: 'unsafe', cell: '26', half: 0.5 },
    { indicator: 'unsafe', cell: '6,4', half: 0.05 },
    { indicator: 'trust', cell: '1,63', half: 0.005 },
    { indicator: 'crime-rate', cell: '18,7', half: 0.05 },
    { indicator: 'index', cell: '52,0', half: 0.05 },
    { indicator: 'share', cell: '80', half: 0.5 },
    { indicator: 'crime', cell: '212', half: 0 },
    { indicator: 'walks', cell: '5', half: 0 },
    { indicator: 'spend', cell: '262500', half: 0 },
    { indicator: 'list', cell: '1', half: 0 },
  ]
  for (const { indicator, cell, half } of halves)
    it(`${cell} of ${indicator} may be off by ${half}`, () => {
      const found = find({ observations: [row(indicator, '2021', cell)] }, indicator, '2021')
      assert.ok(found.kind === 'figure')
      assert.ok(Math.abs(found.half - half) < 1e-12)
    })

  it('is what its parts say, however it was printed', () => {
    const found = find({ observations: [row('share', '2021', '73', { count: 11, of: 15 })] }, 'share', '2021')
    assert.equal(value(found), 1100 / 15)
    assert.deepEqual(found.kind === 'figure' && [found.half, found.parts], [0, { count: 11, of: 15 }])
  })

  it('has the whole of its parts as answers, where it is a survey’s', () => {
    const found = find({ observations: [row('unsafe', '2021', '20', { count: 30, of: 150 })] }, 'unsafe', '2021')
    assert.equal(found.kind === 'figure' && found.n, 150)
  })

  it('is known by its parts even where nobody printed the share', () => {
    const found = find(
      { observations: [row('share', '2021', 'not-published', { count: 12, of: 15 })] },
      'share',
      '2021',
    )
    assert.equal(value(found), 80)
  })

  it('within bounds has no one value', () => {
    const found = find({ observations: [row('theft', '2021', '1-4')] }, 'theft', '2021')
    assert.ok(found.kind === 'figure' && isBounded(found))
    assert.deepEqual([found.low, found.high], [1, 4])
    assert.throws(() => knownValue(found), RangeError)
  })
})

describe('A rate', () => {
  const people = (persons: Readonly<Record<string, number>>) => [
    area('park', 'district', [version('1', { population: population(persons) })]),
  ]
  const typed = row('crime-rate', '2021', '18,7')
  const counted = row('crime', '2021', 212)

  it('is the quotient of count and population where both are known, and then exact', () => {
    const found = find({ observations: [typed, counted], areas: people({ 2021: 11_337 }) }, 'crime-rate', '2021')
    assert.equal(value(found), 212_000 / 11_337)
    assert.deepEqual(found.kind === 'figure' && [found.basis, found.half, found.used?.measurement], [
      'quotient',
      0,
      typed.measurement,
    ])
  })

  it('needs no typed figure for that', () => {
    assert.equal(value(find({ observations: [counted], areas: people({ 2021: 10_000 }) }, 'crime-rate', '2021')), 21.2)
  })

  const asTyped = [
    { why: 'no population is known', observations: [typed, counted], persons: {} },
    { why: 'the population is of another year', observations: [typed, counted], persons: { 2020: 11_000 } },
    {
      why: 'the count is not known',
      observations: [typed, row('crime', '2021', 'not-published')],
      persons: { 2021: 11_000 },
    },
    {
      why: 'the count is known within bounds only',
      observations: [typed, row('crime', '2021', '200-220')],
      persons: { 2021: 11_000 },
    },
  ]
  for (const { why, observations, persons } of asTyped)
    it(`is as typed while ${why}`, () => {
      const found = find({ observations, areas: people(persons) }, 'crime-rate', '2021')
      assert.equal(value(found), 18.7)
      assert.equal(found.kind === 'figure' && found.basis, 'published')
    })

  it('of a quarter counts a quarter of a year', () => {
    const observations = [row('crime', '2021-Q1', 50)]
    assert.equal(value(find({ observations, areas: people({ 2021: 10_000 }) }, 'crime-rate', '2021-Q1')), 20)
  })

  it('takes the first population of its period', () => {
    const on = (day: string, persons: number) => ({ on: day, persons, source: 'report' })
    const dated = version('1', { population: [on('2021-07-01', 20_000), on('2021-01-01', 10_000)] })
    assert.equal(
      value(find({ observations: [counted], areas: [area('park', 'city', [dated])] }, 'crime-rate', '2021')),
      21.2,
    )
  })

  it('takes a revised population from the newest source, as soon as that is public', () => {
    const sources = [source('revision', '2023-03-01')]
    const revised = version('1', {
      population: [...population({ 2021: 10_000 }), ...population({ 2021: 8_000 }, 'revision')],
    })
    const small = { observations: [counted], areas: [area('park', 'city', [revised])], sources }
    assert.equal(value(book(small).find('crime-rate', 'park', '2021')), 26.5)
    assert.equal(value(book(small, '2022-12-31').find('crime-rate', 'park', '2021')), 21.2)
  })
})

describe('Where there is no figure', () => {
  it('a row gives its own reason', () =>
    assert.equal(
      reason(find({ observations: [row('unsafe', '2021', 'too-few-answers')] }, 'unsafe', '2021')),
      'too-few-answers',
    ))

  it('a period without a row is not published', () => {
    assert.equal(reason(find({}, 'unsafe', '2021')), 'not-published')
    assert.equal(reason(find({}, 'unsafe', '2022')), 'not-published')
  })

  it('a period that begins after the newest source is not yet known', () => {
    assert.equal(reason(find({}, 'unsafe', '2023')), 'not-yet-known')
    assert.equal(reason(find({}, 'list', '2022-07')), 'not-yet-known')
    assert.equal(reason(find({ sources: [source('new', '2023')] }, 'unsafe', '2023')), 'not-published')
  })

  it('a source that was not public yet is not the newest', () => {
    const small = { sources: [source('new', '2024-05-01')] }
    assert.equal(reason(book(small, '2022-12-31').find('unsafe', 'park', '2023')), 'not-yet-known')
    assert.equal(reason(book(small).find('unsafe', 'park', '2023')), 'not-published')
  })

  it('nothing lies ahead of sources that all are undated', () => {
    const dossier = { ...smallCase(), sources: [source('undated', 'unknown')] }
    assert.equal(reason(figureBook(dossier).find('unsafe', 'park', '2999')), 'not-published')
  })

  it('what nobody has defined is a broken promise', () => {
    assert.throws(() => find({}, 'nobody', '2021'), /nobody is not defined/)
    assert.throws(() => book({}).find('unsafe', 'nowhere', '2021'), /nowhere is not defined/)
  })
})

describe('An area whose border has changed', () => {
  const borders = [area('park', 'city', [version('old', { to: '2020-12-31' }), version('new', { from: '2021-01-01' })])]
  const old = (period: string, cell: number) => row('theft', period, cell, { areaVersion: 'old' })
  const recomputed = (period: string, cell: number) => row('theft', period, cell, { areaVersion: 'new' })

  it('is read in the version valid in the period', () => {
    const small = { areas: borders, observations: [old('2020', 30), recomputed('2020', 53), recomputed('2021', 32)] }
    assert.equal(value(find(small, 'theft', '2020')), 30)
    assert.equal(value(find(small, 'theft', '2021')), 32)
    assert.deepEqual(book(small).versions('theft', 'park', '2020'), ['old', 'new'])
  })

  it('is read in the version asked for', () => {
    const small = { areas: borders, observations: [old('2020', 30), recomputed('2020', 53)] }
    assert.equal(value(find(small, 'theft', '2020', 'new')), 53)
    assert.equal(
      reason(find({ areas: borders, observations: [old('2020', 30)] }, 'theft', '2020', 'new')),
      'not-published',
    )
  })

  it('is read in the version that has rows, where the valid one has none', () => {
    const found = find({ areas: borders, observations: [recomputed('2020', 53)] }, 'theft', '2020')
    assert.equal(found.kind === 'figure' && found.areaVersion.id, 'new')
  })

  it('has its rate from count and population of the same border', () => {
    const areas = [
      area('park', 'city', [
        version('old', { to: '2020-12-31', population: population({ 2020: 5_000 }) }),
        version('new', { from: '2021-01-01', population: population({ 2020: 10_000 }) }),
      ]),
    ]
    const observations = [old('2020', 30), recomputed('2020', 53)]
    assert.equal(value(find({ areas, observations }, 'theft-rate', '2020')), 6)
    assert.equal(value(find({ areas, observations }, 'theft-rate', '2020', 'new')), 5.3)
  })
})

describe('The periods of a series', () => {
  it('are those with a row, earliest first and each once', () => {
    const observations = [
      row('unsafe', '2022', 26),
      row('unsafe', '2014', 22),
      row('unsafe', '2022', 25, { source: 'other' }),
    ]
    const small = { observations, sources: [source('other', '2022')] }
    assert.deepEqual(book(small).periods('unsafe', 'park'), ['2014', '2022'])
    assert.deepEqual(book(small).periods('unsafe', 'city'), [])
  })

  it('are also those in which a rate can be computed', () => {
    const areas = [area('park', 'city', [version('1', { population: population({ 2021: 10_000 }) })])]
    const observations = [row('crime', '2020', 281), row('crime', '2021', 212), row('crime-rate', '2019', 22)]
    assert.deepEqual(book({ areas, observations }).periods('crime-rate', 'park'), ['2019', '2021'])
  })
})
