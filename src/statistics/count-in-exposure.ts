import { requireCount, requirePositive } from './argument-checks.ts'

/**
 * Events counted in an exposure. The exposure has any unit, the same in all that is compared: 1 for equal periods,
 * years for summed years, population times years for rates.
 */
export type CountInExposure = { readonly count: number; readonly exposure: number }

/** @throws RangeError when a count is not whole and >= 0 or an exposure is not > 0 */
export function requireCountsInExposure(computing: string, ...all: readonly CountInExposure[]): void {
  for (const { count, exposure } of all) {
    requireCount(computing, 'count', count)
    requirePositive(computing, 'exposure', exposure)
  }
}

/** Events per unit of exposure. */
export const rateOf = ({ count, exposure }: CountInExposure): number => count / exposure

/**
 * How the events of two counts would fall between them if both rates were equal: given their sum, the second count is
 * binomial with this probability.
 */
export function chanceOfSecond(
  first: CountInExposure,
  second: CountInExposure,
): { readonly p: number; readonly q: number } {
  const exposure = first.exposure + second.exposure
  return { p: second.exposure / exposure, q: first.exposure / exposure }
}
