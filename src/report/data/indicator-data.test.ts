import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Case } from '#domain/case.ts'
import { area, planRow, population, row, smallCase, version } from '#indicators/small-case.ts'
import { indicatorNamed } from '#report/road-told.ts'
import { factsOf } from './figure-facts.ts'
import { indicatorData } from './figure-rows.ts'

/** An indicator's figures as short lines: »park:1 2021 26«, with what else is said of them. */
function told(cases: readonly Case[], indicator: string, place = 'park'): readonly string[] {
  const [first] = cases
  const named = first && indicatorNamed(first, indicator)
  assert.ok(named)
  const data = indicatorData(cases, named, place)
  assert.ok(data)
  return data.rows.map((each) => {
    const { area: at, version: border, period, value, level, missing, apart, n, count, of, basis } = factsOf(each, 'da')
    return [
      `${at.id}:${border.id} ${period}`,
      value ? value.value.toFixed(value.decimals) : '',
      level ? `${level.kind} ${level.lower}..${level.upper}` : '',
      missing ?? '',
      n === undefined ? '' : `n ${n}`,
      count === undefined ? '' : `${count}/${of ?? '?'}`,
      basis ?? '',
      apart ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  })
}

describe('The figures of an indicator as open data', () => {
  it('begin with the area of the address, then those beside it, then the rest', () => {
    const dossier = smallCase({
      comparators: ['district'],
      observations: ['city', 'park', 'harbour', 'district'].map((id) => row('unsafe', '2022', 20, { area: id })),
    })
    const areas = (place: string) => told([dossier], 'unsafe', place).map((line) => line.split(':')[0])
    assert.deepEqual(areas('park'), ['park', 'district', 'city', 'harbour'])
    assert.deepEqual(areas('harbour'), ['harbour', 'park', 'district', 'city'])
  })

  it('say why there is no figure, also where another area has one of the same kind of period', () => {
    const dossier = smallCase({
      observations: [
        row('unsafe', '2021', 'suppressed'),
        row('unsafe', '2022', 26),
        row('unsafe', '2020', 9, { area: 'city' }),
        row('unsafe', '2022-Q1', 10, { area: 'city' }),
      ],
    })
    assert.deepEqual(told([dossier], 'unsafe'), [
      'park:1 2020 · not-published',
      'park:1 2021 · suppressed',
      'park:1 2022 · 26 · published',
      'city:1 2020 · 9 · published',
      'city:1 2021 · not-published',
      'city:1 2022-Q1 · 10 · published',
      'city:1 2022 · not-published',
    ])
  })

  it('give every border that a figure is known in, and say which cannot be held against the newest', () => {
    const borders = [version('1', { to: '2020-12-31' }), version('2', { from: '2021-01-01' })]
    const dossier = smallCase({
      areas: [area('park', 'district', borders)],
      observations: [
        row('unsafe', '2020', 22),
        row('unsafe', '2020', 24, { areaVersion: '2' }),
        row('unsafe', '2021', 26, { areaVersion: '2' }),
      ],
    })
    assert.deepEqual(told([dossier], 'unsafe'), [
      'park:1 2020 · 22 · published · grænsen for park er ændret i 2021',
      'park:2 2020 · 24 · published',
      'park:2 2021 · 26 · published',
    ])
  })

  it('give a hidden figure by its bounds alone, never as a number', () => {
    const dossier = smallCase({ observations: [row('burglary', '2021', '1-4')] })
    assert.deepEqual(told([dossier], 'burglary'), ['park:1 2021 · bounds 1..4 · published'])
  })

  it('give the interval that the number’s own page gives: Wilson’s for shares, Garwood’s for counts and rates', () => {
    const borders = [version('1', { population: population({ 2021: 5000 }) })]
    const dossier = smallCase({
      areas: [area('park', 'district', borders)],
      observations: [row('unsafe', '2021', 26, { n: 412 }), row('crime', '2021', 27), row('index', '2021', '3,4')],
    })
    // R: poisson.test(27)$conf.int is 17.79 39.28; Wilson by hand with n = 412 / 1.3.
    assert.deepEqual(told([dossier], 'unsafe'), ['park:1 2021 · 26 · computed 21.5..31.1 · n 412 · published'])
    assert.deepEqual(told([dossier], 'crime'), ['park:1 2021 · 27 · computed 18..39 · published'])
    assert.deepEqual(told([dossier], 'crime-rate'), ['park:1 2021 · 5.4 · computed 3.6..7.9 · 27/5000 · quotient'])
    assert.deepEqual(told([dossier], 'index'), ['park:1 2021 · 3.4 · published'])
  })

  it('say that an interval rests on a population that nobody has published', () => {
    const dossier = smallCase({ observations: [row('crime', '2021', 212), row('crime-rate', '2021', '18,7')] })
    assert.match(told([dossier], 'crime-rate')[0] ?? '', /^park:1 2021 · 18\.7 · supposed /)
  })

  it('count a plan’s figures for each partnership of the municipality', () => {
    const plan = [planRow('a', { money: { 2022: 100 } }), planRow('b', { money: { 2022: 50 } })]
    const park = smallCase({ plan })
    const harbour: Case = {
      ...smallCase({ plan: [planRow('c', { money: { 2022: 7 } })] }),
      partnership: { ...park.partnership, id: 'harbour', area: 'harbour' },
    }
    assert.deepEqual(told([park, harbour], 'plan-budget'), ['park:1 2022 · 150 · plan', 'harbour:1 2022 · 7 · plan'])
  })

  it('let a partnership tell of its own area, whose rows stand in its folder alone', () => {
    const park = smallCase({ observations: [row('unsafe', '2022', 26)] })
    const harbour: Case = {
      ...smallCase({ observations: [row('unsafe', '2022', 31, { area: 'harbour' })] }),
      partnership: { ...park.partnership, id: 'harbour', area: 'harbour' },
    }
    assert.deepEqual(told([park, harbour], 'unsafe'), [
      'park:1 2022 · 26 · published',
      'harbour:1 2022 · 31 · published',
    ])
  })
})
