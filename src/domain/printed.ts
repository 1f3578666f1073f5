import type { Origin } from './observation.ts'

export const printedKinds = ['total', 'change', 'comparison', 'significance', 'share', 'name', 'verdict'] as const
export type PrintedKind = (typeof printedKinds)[number]

/** What a report prints, apart from what is computed; `of` and `against` name figures. */
export type PrintedClaim = {
  readonly id: string
  readonly place: string
  readonly kind: PrintedKind
  readonly of: string
  readonly against?: string
  readonly value: string
  readonly source: string
  readonly origin: Origin
}

/** A finding that a person has accepted. */
export type Acceptance = {
  readonly code: string
  readonly of: string
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly origin: Origin
}
