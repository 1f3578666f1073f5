import { type Figure, isBounded } from '#indicators/figure.ts'
import { garwoodInterval } from '#statistics/garwood-interval.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import { rateInterval } from '#statistics/rate-interval.ts'
import { wilsonInterval } from '#statistics/wilson-interval.ts'
import { impliedPopulation } from './rate-basis.ts'

/** The 95 % interval of a level, in the indicator's unit and not rounded; a number, a chart and a file have it from here. */
export type LevelInterval = {
  readonly lower: number
  readonly upper: number
  /** Persons behind a rate, where they had to be worked back from the published rate. */
  readonly supposedPopulation?: number
}

/** The interval of a figure where the numbers behind it are known, or a rate implies its population (methods §3, §6, §7.1). */
export function levelInterval(figure: Figure): LevelInterval | undefined {
  if (isBounded(figure)) return undefined
  switch (figure.indicator.kind) {
    case 'survey-share':
      return figure.n === undefined || figure.n <= 0 ? undefined : publishedShareInterval(figure.low, figure.n)
    case 'offence-count':
      return countInterval(figure.low)
    case 'offence-rate':
      return ofRate(figure)
    default:
      return undefined
  }
}

/** Of a count, what chance alone would make it; undefined for what is no whole count. */
export const countInterval = (count: number): LevelInterval | undefined =>
  Number.isInteger(count) && count >= 0 ? ends(garwoodInterval(count)) : undefined

/**
 * Wilson's interval of a published share, with the design effect that is assumed of a weighted survey.
 * @param percent the share
 * @param n answers, > 0
 */
export function publishedShareInterval(percent: number, n: number): LevelInterval {
  const { lower, upper } = wilsonInterval(percent / 100, n / assumedDeff, Number.POSITIVE_INFINITY)
  return { lower: 100 * lower, upper: 100 * upper }
}

function ofRate(figure: Figure): LevelInterval | undefined {
  const { count, population: known, years = 1 } = figure.rate ?? {}
  const population = known ?? impliedPopulation(figure)?.value
  if (count === undefined || !Number.isInteger(count) || population === undefined || population === 0) return undefined
  const interval = ends(rateInterval({ count, exposure: population * years }, 1000))
  return known === undefined ? { ...interval, supposedPopulation: population } : interval
}

const ends = ({ lower, upper }: LevelInterval): LevelInterval => ({ lower, upper })
