import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '#domain/observation.ts'
import { area, population, row, version } from '#indicators/small-case.ts'
import { baseline, inArea, judgedLeaf, mean, type Situation, sentence } from './small-judgement.ts'

const hold = sentence('crime-rate', 'at-most', baseline(2021))
const peopled = (id: string, partOf: string | undefined, persons: Readonly<Record<string, number>>) =>
  area(id, partOf, [version('1', { population: population(persons) })])
const evidence = (rule: typeof hold, situation: Situation) => judgedLeaf(rule, situation).evidence[0]
const inCity = (...rows: readonly Observation[]): readonly Observation[] =>
  rows.map((each) => ({ ...each, area: 'city' }))

// The founding note: 24,8 to 18,7 per 1000; only the 212 reports behind the second are known.
const founding = [row('crime-rate', '2021', '24,8'), row('crime-rate', '2022', '18,7'), row('crime', '2022', 212)]

describe('A rate whose count is not published', () => {
  const found = evidence(hold, { observations: founding })

  it('cannot be assessed, and the figure that lacks its count is named', () => {
    assert.deepEqual([found?.key, found?.reason, found?.lacking?.period], ['notAssessable', 'no-count', '2021'])
    assert.equal(found?.counts, undefined)
  })

  it('is tested beside that on what is supposed: 281 to 212, holding up to 2.5 times random variation', () => {
    const test = found?.ifSupposed?.test
    assert.deepEqual([test?.before.count, test?.now.count, test?.fragility?.toFixed(1)], [281, 212, '2.5'])
    assert.ok(test && test.p < 0.05)
  })

  it('names what is supposed: the implied population of 11,337 with its range, and the count it gives', () => {
    const supposed = found?.ifSupposed?.supposed.map(({ what, period, value, range }) => ({
      what,
      period,
      value,
      range,
    }))
    assert.deepEqual(supposed, [
      { what: 'population', period: '2021', value: 11_337, range: undefined },
      { what: 'count', period: '2021', value: 281, range: undefined },
      { what: 'population', period: '2022', value: 11_337, range: [11_307, 11_367] },
    ])
  })

  it('supposes nothing where neither count implies a population', () =>
    assert.equal(evidence(hold, { observations: founding.slice(0, 2) })?.ifSupposed, undefined))

  it('supposes the count only, where the population is known', () => {
    const areas = [peopled('park', 'city', { 2021: 11_000, 2022: 11_100 })]
    const supposed = evidence(hold, { observations: founding.slice(0, 2), areas })?.ifSupposed?.supposed
    assert.deepEqual(
      supposed?.map(({ what, value }) => [what, value]),
      [
        ['count', 273],
        ['count', 208],
      ],
    )
  })
})

describe('A rate with counts and population', () => {
  const areas = [peopled('park', 'city', { 2020: 9_000, 2021: 10_000, 2022: 11_000 })]
  const counts = [row('crime', '2020', 250), row('crime', '2021', 281), row('crime', '2022', 212)]

  it('is tested on its counts over person-years', () => {
    const found = evidence(hold, { observations: counts, areas })
    assert.deepEqual(found?.counts?.before, { count: 281, exposure: 10_000 })
    assert.deepEqual(found?.counts?.now, { count: 212, exposure: 11_000 })
    assert.deepEqual([found?.key, found?.flags], ['shownFall', ['poissonOnly']])
  })

  it('is held against a mean as the years summed', () => {
    const found = evidence(sentence('crime-rate', 'at-most', mean(2020, 2021)), { observations: counts, areas })
    assert.deepEqual(found?.counts?.before, { count: 531, exposure: 19_000 })
  })

  it('summed from groups has the residents of the area once', () => {
    const rule = sentence({ kind: 'sum', indicators: ['crime-rate', 'theft-rate'] }, 'at-most', baseline(2021))
    const thefts = [row('theft', '2021', 19), row('theft', '2022', 8)]
    const found = evidence(rule, { observations: [...counts, ...thefts], areas })
    assert.deepEqual(found?.counts?.before, { count: 300, exposure: 10_000 })
    assert.deepEqual(found?.counts?.now, { count: 220, exposure: 11_000 })
  })

  it('without a population for one year lacks it', () => {
    const some = [peopled('park', 'city', { 2022: 11_000 })]
    const rates = [...counts, row('crime-rate', '2021', '24,8')]
    const found = evidence(hold, { observations: rates, areas: some })
    assert.deepEqual([found?.reason, found?.lacking?.period], ['no-population', '2021'])
  })
})

describe('A rate against a whole that holds the area', () => {
  const rule = sentence('crime-rate', 'at-most', inArea('city'))

  it('is compared with the rest of it', () => {
    const areas = [peopled('park', 'city', { 2022: 10_000 }), peopled('city', undefined, { 2022: 110_000 })]
    const observations = [row('crime', '2022', 150), ...inCity(row('crime', '2022', 2_150))]
    const found = evidence(rule, { observations, areas })
    assert.deepEqual(found?.counts?.before, { count: 2_000, exposure: 100_000 })
    assert.deepEqual(found?.counts?.now, { count: 150, exposure: 10_000 })
    assert.equal(found?.key, 'shownBelow')
  })

  it('through the chain of wholes', () => {
    const areas = [peopled('park', 'district', { 2022: 10_000 }), peopled('city', undefined, { 2022: 110_000 })]
    const observations = [row('crime', '2022', 250), ...inCity(row('crime', '2022', 2_150))]
    assert.deepEqual(evidence(rule, { observations, areas })?.counts?.before, { count: 1_900, exposure: 100_000 })
  })

  it('from above is compared with the part without it', () => {
    const areas = [peopled('park', 'city', { 2022: 10_000 }), peopled('city', undefined, { 2022: 110_000 })]
    const observations = [row('crime', '2022', 150), ...inCity(row('crime', '2022', 2_150))]
    const above = sentence({ kind: 'indicator', indicator: 'crime-rate', area: 'city' }, 'at-most', inArea('park'))
    const found = evidence(above, { observations, areas })
    assert.deepEqual([found?.counts?.before.count, found?.counts?.now.count, found?.key], [150, 2_000, 'shownAbove'])
  })

  it('is on published figures below the rest of the city with p < 0.001, all populations supposed', () => {
    const observations = [...founding, ...inCity(row('crime-rate', '2022', '34,5'), row('crime', '2022', 22_042))]
    const found = evidence(rule, { observations })
    assert.deepEqual([found?.key, found?.reason, found?.lacking?.area.id], ['notAssessable', 'no-population', 'park'])
    const supposed = found?.ifSupposed
    assert.deepEqual(
      supposed?.supposed.map((each) => [each.area, each.value]),
      [
        ['city', 638_899],
        ['park', 11_337],
      ],
    )
    assert.ok(supposed && supposed.test.p < 0.001)
    assert.equal(supposed.test.before.count, 22_042 - 212)
  })

  it('that has fewer reports than its part cannot be tested', () => {
    const areas = [peopled('park', 'city', { 2022: 10_000 }), peopled('city', undefined, { 2022: 110_000 })]
    const observations = [row('crime', '2022', 150), ...inCity(row('crime', '2022', 140))]
    assert.equal(evidence(rule, { observations, areas })?.reason, 'kind')
  })
})

describe('Counts of two areas', () => {
  it('are compared as counts, whatever their populations', () => {
    const areas = [peopled('park', 'city', { 2022: 1_000 }), peopled('harbour', 'city', { 2022: 100_000 })]
    const observations = [row('theft', '2022', 30), { ...row('theft', '2022', 60), area: 'harbour' }]
    const found = evidence(sentence('theft', 'at-most', inArea('harbour')), { observations, areas })
    assert.deepEqual(
      [found?.counts?.before, found?.counts?.now],
      [
        { count: 60, exposure: 1 },
        { count: 30, exposure: 1 },
      ],
    )
    assert.equal(found?.key, 'shownBelow')
  })

  it('one in the other are compared with the rest', () => {
    const observations = [row('theft', '2022', 30), ...inCity(row('theft', '2022', 50))]
    const found = evidence(sentence('theft', 'at-most', inArea('city')), { observations })
    assert.deepEqual([found?.counts?.before.count, found?.key], [20, 'notShown'])
  })
})
