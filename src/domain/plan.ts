import type { Missing, TextGap } from './missing.ts'
import type { Origin } from './observation.ts'
import type { Text } from './text.ts'

/** One activity in one year's plan. Money in whole kroner by year; a year that is not there has no amount in the plan, 0 is an amount. */
export type PlanRow = {
  readonly plan: number
  readonly activity: string
  readonly number: string
  readonly name: Text
  readonly theme?: Text
  readonly lead: readonly string[] | Missing<TextGap>
  readonly partners: readonly string[] | Missing<TextGap>
  readonly goals: readonly number[] | Missing<TextGap>
  readonly isNew: boolean
  readonly ended: boolean
  /** Whether the row counts in the plan share; when not, `whyNot` says why (an ended row has its ending as its reason). */
  readonly counts: boolean
  readonly whyNot?: Text
  readonly printedName?: string
  readonly money: Readonly<Record<string, number | Missing>>
  readonly origin: Origin
}
