import type { Area } from './area.ts'
import type { Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'
import type { Organisation } from './organisation.ts'
import type { Source } from './source.ts'
import type { Language, Text } from './text.ts'

/** What an installation serves: contact, languages, thresholds. */
export type Municipality = {
  readonly name: string
  readonly contact?: string | { readonly phone: string; readonly mail: string }
  readonly languages: readonly Language[]
  readonly committees: readonly string[]
  readonly year?: number
  /** For the accessibility statement: when and how the pages were last tested, and what is known to be wrong. */
  readonly accessibility?: { readonly testedOn?: string; readonly how?: Text; readonly faults?: readonly Text[] }
  readonly thresholds: { readonly minAnswers: number; readonly minCount: number; readonly alpha: number }
}

/** methods.md §0 and §4: unless a municipality says otherwise. */
export const defaultThresholds = { minAnswers: 30, minCount: 5, alpha: 0.05 } as const

/** The definitions that the partnerships of a municipality share, under one id each. */
export type Definitions = {
  readonly sources: readonly Source[]
  readonly organisations: readonly Organisation[]
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
}

/** A file as it was read, so that every figure can be shown as it stood. */
export type KeptFile = { readonly path: string; readonly sha256: string; readonly text: string }

/** Definitions and figures of one folder: a partnership's own, or those a municipality shares. */
export type Shared = Definitions & {
  readonly observations: readonly Observation[]
  readonly files: readonly KeptFile[]
}
