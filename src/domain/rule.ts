import type { Period } from './period.ts'
import type { Text } from './text.ts'

/** What a rule measures. An `area` is given only where it is not the partnership's own. */
export type Measure =
  | { readonly kind: 'indicator'; readonly indicator: string; readonly area?: string }
  /** How much worse the area stands than another, as points or as a ratio. */
  | {
      readonly kind: 'gap'
      readonly indicator: string
      readonly to: string
      readonly as: 'points' | 'ratio'
      readonly area?: string
    }
  /** The sum of groups that are declared disjoint. */
  | { readonly kind: 'sum'; readonly indicators: readonly string[]; readonly area?: string }

export type Relation = 'below' | 'at-most' | 'at-least' | 'above'

/** What the measure is held against, in the measure's unit, moved by `times` (0.8 is −20 %) or `plus` (points). */
export type Reference = { readonly times?: number; readonly plus?: number } & (
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'year-before' }
  | { readonly kind: 'baseline'; readonly period: Period }
  | { readonly kind: 'mean'; readonly periods: readonly Period[] }
  | { readonly kind: 'area'; readonly area: string }
)

/** How many of a rule's parts must be met. */
export type Need =
  | { readonly kind: 'all' }
  | { readonly kind: 'any' }
  | { readonly kind: 'at-least'; readonly k: number }
  | { readonly kind: 'at-most'; readonly k: number }

/** Point estimate, or only a change that is shown. */
export type Reading = 'point' | 'shown'

export type Judgement =
  | { readonly is: Relation; readonly than: Reference }
  | { readonly is: 'followed'; readonly beside?: Period }

/** What a rule says of one measure, of each of several, or by parts of its own; or a promise without a measure. */
export type RuleBody =
  | { readonly kind: 'one'; readonly measure: Measure; readonly judgement: Judgement }
  | {
      readonly kind: 'each-indicator'
      readonly indicators: readonly string[]
      readonly area?: string
      readonly judgement: Judgement
    }
  | {
      readonly kind: 'each-area'
      readonly measure: Measure
      readonly areas: readonly string[]
      readonly frozenOn: string
      readonly judgement: Judgement
    }
  | { readonly kind: 'parts'; readonly parts: readonly Rule[] }
  | { readonly kind: 'stated'; readonly story?: Text }

/** One sentence of a goal, as data. Judged by `judge`. */
export type Rule = {
  readonly id: string
  readonly body: RuleBody
  /** End year; without it the rule is judged for each year. */
  readonly by?: number
  readonly need: Need
  readonly reading: Reading
}
