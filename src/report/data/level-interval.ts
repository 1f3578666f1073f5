import { impliedPopulation } from '#evaluation/rate-basis.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { roundHalfAway } from '#language/numbers.ts'
import type { SummedFigure } from '#report/road-told.ts'
import { garwoodInterval } from '#statistics/garwood-interval.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import { rateInterval } from '#statistics/rate-interval.ts'
import { wilsonInterval } from '#statistics/wilson-interval.ts'

/**
 * What the ends of a figure are. `computed`: 95 % interval of what is known. `supposed`: the same, where the population had to be
 * worked back from the published rate. `bounds`: the value is hidden and lies between them.
 */
export type LevelKind = 'computed' | 'supposed' | 'bounds'

/** The ends of a figure in the indicator's unit, rounded as its page prints them. */
export type Level = {
  readonly kind: LevelKind
  readonly lower: number
  readonly upper: number
  readonly decimals: number
}

const level = (kind: LevelKind, lower: number, upper: number, decimals: number): Level => ({
  kind,
  lower: roundHalfAway(lower, decimals),
  upper: roundHalfAway(upper, decimals),
  decimals,
})

/** The ends between which a figure is uncertain or hidden, as its own page gives them; undefined where nothing is known of that. */
export function levelOf(told: Figure | SummedFigure): Level | undefined {
  if (told.kind === 'sum') return told.indicator.kind === 'offence-count' ? ofCount(told.value) : undefined
  if (isBounded(told)) return level('bounds', told.low, told.high, told.decimals)
  switch (told.indicator.kind) {
    case 'survey-share':
      return ofShare(told)
    case 'offence-count':
      return ofCount(told.low)
    case 'offence-rate':
      return ofRate(told)
    default:
      return undefined
  }
}

/** The design effect of a weighted survey is assumed (methods §3, §6). */
function ofShare({ low, n, decimals }: Figure): Level | undefined {
  if (n === undefined || n <= 0) return undefined
  const { lower, upper } = wilsonInterval(low / 100, n / assumedDeff, Number.POSITIVE_INFINITY)
  return level('computed', 100 * lower, 100 * upper, Math.max(1, decimals))
}

function ofCount(count: number): Level | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined
  const { lower, upper } = garwoodInterval(count)
  return level('computed', lower, upper, 0)
}

function ofRate(figure: Figure): Level | undefined {
  const { count, population: known, years = 1 } = figure.rate ?? {}
  const population = known ?? impliedPopulation(figure)?.value
  if (count === undefined || !Number.isInteger(count) || population === undefined || population === 0) return undefined
  const { lower, upper } = rateInterval({ count, exposure: population * years }, 1000)
  return level(known === undefined ? 'supposed' : 'computed', lower, upper, Math.max(1, figure.decimals))
}
