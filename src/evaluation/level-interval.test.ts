import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '#domain/observation.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { row, smallCase } from '#indicators/small-case.ts'
import { type LevelInterval, levelInterval } from './level-interval.ts'

/** Interval of the last row's figure, its ends to two decimals. */
function intervalOf(...observations: readonly Observation[]): LevelInterval | undefined {
  const last = observations.at(-1)
  assert.ok(last)
  const figure = figureBook(smallCase({ observations })).find(last.indicator, last.area, last.period)
  assert.ok(figure.kind === 'figure')
  const interval = levelInterval(figure)
  const two = (value: number): number => Math.round(100 * value) / 100
  return interval && { ...interval, lower: two(interval.lower), upper: two(interval.upper) }
}

describe('The interval of a level', () => {
  it('is Garwood\u2019s of a count: poisson.test(27)$conf.int in R', () =>
    assert.deepEqual(intervalOf(row('burglary', '2021', 27)), { lower: 17.79, upper: 39.28 }))

  it('is Wilson\u2019s of a share, with a design effect of 1.3: prop.test(26, 100, correct = FALSE) for 130 answers', () =>
    assert.deepEqual(intervalOf(row('unsafe', '2022', 26, { n: 130 })), { lower: 18.4, upper: 35.37 }))

  it('is none of a share whose number of answers is not known, and none of a value known only within bounds', () => {
    assert.equal(intervalOf(row('unsafe', '2022', 26)), undefined)
    assert.equal(intervalOf(row('burglary', '2021', '1-4')), undefined)
  })

  it('of a rate names the population where that had to be worked back from count and rate', () => {
    const interval = intervalOf(row('theft', '2021', 27), row('theft-rate', '2021', '5,4'))
    assert.deepEqual(interval, { lower: 3.56, upper: 7.86, supposedPopulation: 5000 })
  })
})
