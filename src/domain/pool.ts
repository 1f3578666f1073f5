import type { Missing, TextGap } from './missing.ts'
import type { Origin } from './observation.ts'
import type { Text } from './text.ts'

export const applicationStates = ['applied', 'granted', 'refused', 'withdrawn', 'paid', 'closed'] as const
export type ApplicationState = (typeof applicationStates)[number]

/** A row of a grant pool: its ceiling for a year, and one application to it where there is one. Whole kroner. */
export type PoolRow = {
  readonly activity: string
  readonly year: number
  readonly ceiling: number | Missing
  readonly application?: {
    readonly number: string
    readonly title: Text
    readonly applied?: number | Missing
    readonly granted?: number | Missing
    readonly state: ApplicationState
    readonly decided?: string | Missing<TextGap>
  }
  readonly source: string
  readonly origin: Origin
}
