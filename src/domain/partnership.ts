import type { Missing, TextGap } from './missing.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'

export type Goal = {
  readonly number: number
  readonly title: Text
  readonly wording: Text
  /** `quote`: as agreed, word for word. `paraphrase`: told in other words, and printed as such. */
  readonly wordingKind: 'quote' | 'paraphrase'
  readonly rules: readonly Rule[]
}

export type Agreement = { readonly from: string; readonly to: string; readonly theoryOfChange: Text | Missing<TextGap> }

/** A local safety partnership: its area, what it is compared with, its agreement and goals. */
export type Partnership = {
  /** The slug in addresses. */
  readonly id: string
  readonly name: Text
  /** The partnership's own area; the same id unless `area` says another. */
  readonly area: string
  readonly comparators: readonly string[]
  readonly places: readonly string[]
  readonly agreement: Agreement
  readonly goals: readonly Goal[]
}
