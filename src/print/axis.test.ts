import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { axisFor, placesOf, uncrowded } from './axis.ts'

describe('a scale', () => {
  const cases = [
    { values: [26, 34.4, 9], ticks: [0, 10, 20, 30, 40] },
    { values: [37.9, 35], ticks: [0, 10, 20, 30, 40] },
    { values: [0.4], ticks: [0, 0.1, 0.2, 0.3, 0.4] },
    { values: [100], ticks: [0, 25, 50, 75, 100] },
    { values: [], ticks: [0, 0.5, 1] },
    { values: [0, 0], ticks: [0, 0.5, 1] },
    { values: [-3, 4], ticks: [-4, -2, 0, 2, 4] },
  ]
  for (const { values, ticks } of cases)
    it(`of ${values.join(', ') || 'nothing'} has its lines at ${ticks.join(', ')}`, () =>
      assert.deepEqual(
        axisFor(values).ticks.map((tick) => Math.round(tick * 1000) / 1000 + 0),
        ticks,
      ))

  it('always holds zero and every value, on few lines', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 8 }), (values) => {
        const { from, to, ticks } = axisFor(values)
        const slack = (to - from) * 1e-6
        for (const value of [0, ...values]) assert.ok(value >= from - slack && value <= to + slack)
        assert.ok(ticks.length >= 2 && ticks.length <= 6, `${ticks}`)
      }),
    )
  })
})

describe('the line of time', () => {
  it('keeps years at their true distance (cases/29)', () => {
    const places = placesOf(['2014', '2021', '2022'])
    assert.deepEqual([places.get('2014'), places.get('2021'), places.get('2022')], [0, 7 / 8, 1])
  })
  it('spreads what is no period evenly, and puts a single one in the middle', () => {
    assert.equal(placesOf(['før', 'nu', 'mål']).get('nu'), 0.5)
    assert.equal(placesOf(['2022']).get('2022'), 0.5)
  })
  it('leaves out labels that would touch, but never the last', () => {
    const labels = [0, 10, 20, 30].map((x) => ({ x, width: 12 }))
    assert.deepEqual(
      uncrowded(labels, 2).map(({ x }) => x),
      [30, 0],
    )
  })
})
