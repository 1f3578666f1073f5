import type { Indicator } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'

/** The sum of a money column, over the rows that have an amount; undefined when no row has one. Whole kroner. */
export function planSum(rows: readonly PlanRow[], year: string): number | undefined {
  const amounts = rows.map((row) => row.money[year]).filter((amount) => typeof amount === 'number')
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0)
}

/** Years for which a plan has a money column with anything in it, in order. */
export const moneyYears = (rows: readonly PlanRow[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row.money)))].toSorted()

/** Years that there is a plan for, the latest first. */
export const planYears = (plan: readonly PlanRow[]): readonly number[] =>
  [...new Set(plan.map((row) => row.plan))].toSorted((a, b) => b - a)

/** Activities of a plan year that have not ended. */
export const activeRows = (rows: readonly PlanRow[]): readonly PlanRow[] => rows.filter((row) => !row.ended)

/** Rows that count in the plan share. */
export const countedRows = (rows: readonly PlanRow[]): readonly PlanRow[] =>
  rows.filter((row) => row.counts && !row.ended)

/** Organisations behind an activity, each once; undefined while its partners (or the lead, where it counts) are not known. */
export function organisationsOf(row: PlanRow, leadCounts: boolean): number | undefined {
  if (isMissing(row.partners) || (leadCounts && isMissing(row.lead))) return undefined
  const lead = isMissing(row.lead) ? [] : row.lead
  const named = leadCounts ? [...lead, ...row.partners] : row.partners.filter((partner) => !lead.includes(partner))
  return new Set(named).size
}

/** How many counted activities have at least so many organisations; undefined while that is not known of every one. */
export function planShare(rows: readonly PlanRow[], indicator: Indicator): { count: number; of: number } | undefined {
  const sizes = countedRows(rows).map((row) => organisationsOf(row, indicator.leadCounts ?? true))
  if (sizes.some((size) => size === undefined)) return undefined
  return {
    count: sizes.filter((size) => size !== undefined && size >= (indicator.partners ?? 2)).length,
    of: sizes.length,
  }
}

/** The plan that tells a year's money: that year's own, else the newest that has an amount for it. */
export function planOfYear(
  plans: ReadonlyMap<number, readonly PlanRow[]>,
  year: string,
): readonly PlanRow[] | undefined {
  const others = [...plans].filter(([, rows]) => rows.some((row) => row.money[year] !== undefined))
  return plans.get(Number(year)) ?? others.toSorted(([a], [b]) => b - a)[0]?.[1]
}
