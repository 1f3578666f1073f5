import { yearsIn } from '#domain/period.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import type { CountInExposure } from '#statistics/count-in-exposure.ts'

/** Something that no source gives and that follows from what they give: named wherever it is used. */
export type Supposed = {
  readonly what: 'count' | 'population'
  readonly area: string
  readonly period: string
  readonly value: number
  /** The range that the rounding of the published rate leaves, of a population worked back from a known count. */
  readonly range?: readonly [number, number]
}

/** Count and person-years behind a rate, and what of it had to be supposed. */
export type RateBasis = {
  readonly observed: CountInExposure
  readonly population: number
  readonly supposed: readonly Supposed[]
}

export type Lacking = { readonly lacking: 'count' | 'population' }

export const isKnownBasis = (basis: RateBasis | Lacking): basis is RateBasis => !('lacking' in basis)

/** Count and person-years, where both are known. */
export function knownBasis(figure: Figure, book: FigureBook): RateBasis | Lacking {
  const years = yearsIn(figure.period)
  const count = figure.rate ? figure.rate.count : figure.low
  const population = figure.rate ? figure.rate.population : book.population(figure.areaVersion, figure.period)
  if (count === undefined) return { lacking: 'count' }
  if (population === undefined) return { lacking: 'population' }
  return { observed: { count, exposure: population * years }, population, supposed: [] }
}

/** The population that a published rate and its count imply: with the range that the rounding of the rate allows. */
export function impliedPopulation(
  figure: Figure,
): { readonly value: number; readonly low: number; readonly high: number } | undefined {
  const { rate } = figure
  if (!rate || rate.count === undefined || rate.count === 0 || figure.low <= figure.half) return undefined
  const persons = (per1000: number): number => Math.round((1000 * (rate.count ?? 0)) / (per1000 * rate.years))
  return { value: persons(figure.low), low: persons(figure.low + figure.half), high: persons(figure.low - figure.half) }
}

/**
 * Count and person-years with what is lacking filled in: the population implied by the figure's own count and rate, or else the one given;
 * the count implied by rate and population.
 * @param population used where the figure has none and implies none
 */
export function supposedBasis(figure: Figure, book: FigureBook, population?: number): RateBasis | undefined {
  const known = knownBasis(figure, book)
  if (isKnownBasis(known)) return known
  const { rate } = figure
  if (!rate) return undefined
  const implied = impliedPopulation(figure)
  const persons = rate.population ?? implied?.value ?? population
  if (persons === undefined) return undefined
  const count = rate.count ?? Math.round((figure.low * persons * rate.years) / 1000)
  const place = { area: figure.area.id, period: figure.period }
  const supposed: Supposed[] = []
  const range = implied && rate.population === undefined ? { range: [implied.low, implied.high] as const } : {}
  if (rate.population === undefined) supposed.push({ what: 'population', value: persons, ...range, ...place })
  if (rate.count === undefined) supposed.push({ what: 'count', value: count, ...place })
  return { observed: { count, exposure: persons * rate.years }, population: persons, supposed }
}

/** What was counted in how many person-years on one side of a comparison, and what of it had to be supposed. */
export type RateSide = { readonly observed: CountInExposure; readonly supposed: readonly Supposed[] }

/**
 * Several rates of one area together: groups of one period have the same residents, periods are added.
 * @returns undefined when one of them has no basis
 */
export function sideOf(
  figures: readonly Figure[],
  basisOf: (figure: Figure) => RateBasis | Lacking | undefined,
): RateSide | undefined {
  const found = figures.map((figure) => ({ period: figure.period, basis: basisOf(figure) }))
  const bases = found.flatMap(({ period, basis }) => (basis && isKnownBasis(basis) ? [{ period, basis }] : []))
  if (bases.length < figures.length) return undefined
  const periods = Map.groupBy(bases, ({ period }) => period)
  const count = bases.reduce((sum, { basis }) => sum + basis.observed.count, 0)
  const exposure = [...periods.values()].reduce((sum, [first]) => sum + (first?.basis.observed.exposure ?? 0), 0)
  return { observed: { count, exposure }, supposed: bases.flatMap(({ basis }) => basis.supposed) }
}

/** The rest of a whole, without the area that lies in it; undefined when the figures leave none. */
export function restOf(whole: RateSide, area: RateSide): RateSide | undefined {
  const observed = {
    count: whole.observed.count - area.observed.count,
    exposure: whole.observed.exposure - area.observed.exposure,
  }
  return observed.count < 0 || observed.exposure <= 0 ? undefined : { observed, supposed: whole.supposed }
}
