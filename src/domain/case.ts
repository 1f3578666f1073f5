import type { ContextNote } from './context-note.ts'
import type { Edition } from './edition.ts'
import type { Definitions, KeptFile, Municipality } from './municipality.ts'
import type { Observation } from './observation.ts'
import type { Partnership } from './partnership.ts'
import type { PlanRow } from './plan.ts'
import type { PoolRow } from './pool.ts'
import type { Acceptance, PrintedClaim } from './printed.ts'
import type { StatusRound } from './status.ts'

/** What people entered for one partnership, apart from what it shares with others. */
export type PartnershipRecords = {
  readonly partnership: Partnership
  readonly plan: readonly PlanRow[]
  readonly rounds: readonly StatusRound[]
  readonly pools: readonly PoolRow[]
  readonly context: readonly ContextNote[]
  readonly editions: readonly Edition[]
  readonly printed: readonly PrintedClaim[]
  readonly acceptances: readonly Acceptance[]
}

/** Everything that is known of one partnership: its records, and the definitions and figures of its municipality. */
export type Case = PartnershipRecords &
  Definitions & {
    readonly municipality: Municipality
    readonly observations: readonly Observation[]
    readonly files: readonly KeptFile[]
  }
