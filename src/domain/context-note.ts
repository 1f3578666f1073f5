import type { Missing, TextGap } from './missing.ts'
import type { Period } from './period.ts'
import type { Text } from './text.ts'

/** Who explains what: a police focus, a zone, a lockdown; a qualitative study; an event on the time line. */
export type ContextNote = {
  readonly id: string
  readonly kind: 'explanation' | 'study' | 'event'
  /** An organisation's id or a name. */
  readonly author?: string | Missing<TextGap>
  readonly indicators?: readonly string[]
  readonly area?: string
  readonly activity?: string
  readonly goal?: number
  readonly when: { readonly period: Period } | { readonly on: string }
  readonly text: Text
}
