import type { PartnershipRecords } from './case.ts'
import type { Municipality, Shared } from './municipality.ts'
import type { Acceptance } from './printed.ts'

/** One partnership's folder as it was read: what it defines itself, and its records. */
export type PartnershipContent = { readonly own: Shared; readonly records: PartnershipRecords }

/** A folder that can be loaded: one partnership alone, or a municipality with what its partnerships share. */
export type FolderContent = {
  readonly municipality: Municipality
  /** Only of a municipality folder. */
  readonly shared?: Shared & { readonly acceptances: readonly Acceptance[] }
  readonly partnerships: readonly PartnershipContent[]
}
