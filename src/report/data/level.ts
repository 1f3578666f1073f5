import { countInterval, type LevelInterval, levelInterval } from '#evaluation/level-interval.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { roundHalfAway } from '#language/numbers.ts'
import type { SummedFigure } from '#report/road-told.ts'

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

/** The ends between which a figure is uncertain or hidden, as its own page gives them; undefined where nothing is known of that. */
export function levelOf(told: Figure | SummedFigure): Level | undefined {
  if (told.kind === 'sum')
    return told.indicator.kind === 'offence-count' ? level('computed', countInterval(told.value), 0) : undefined
  if (isBounded(told)) return level('bounds', { lower: told.low, upper: told.high }, told.decimals)
  const ends = levelInterval(told)
  const decimals = told.indicator.kind === 'offence-count' ? 0 : Math.max(1, told.decimals)
  return level(ends?.supposedPopulation === undefined ? 'computed' : 'supposed', ends, decimals)
}

const level = (kind: LevelKind, ends: LevelInterval | undefined, decimals: number): Level | undefined =>
  ends && {
    kind,
    lower: roundHalfAway(ends.lower, decimals),
    upper: roundHalfAway(ends.upper, decimals),
    decimals,
  }
