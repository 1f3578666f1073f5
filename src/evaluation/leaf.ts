import type { Goal } from '#domain/partnership.ts'
import type { Period } from '#domain/period.ts'
import type { Judgement, Reading, Rule } from '#domain/rule.ts'
import type { UndecidableReason, Verdict } from '#domain/verdict.ts'
import type { NoFigure } from '#indicators/figure.ts'
import type { Break } from './break.ts'
import type { Detectable } from './detectable.ts'
import type { Evidence } from './evidence.ts'
import type { PlacedMeasure, Quantity } from './quantity.ts'

/** What stands in the way of a verdict, with what is needed to say it in words. */
export type Obstacle =
  | { readonly reason: 'not-yet-known' | 'no-value' | 'no-baseline'; readonly figure: NoFigure }
  /** A break stands between the judged year and the year before. */
  | { readonly reason: 'no-baseline'; readonly because: Break }
  /** The judged period is itself the baseline, or earlier. */
  | { readonly reason: 'no-baseline'; readonly self: Period }
  /** A value is known only within bounds, and they leave the answer open. */
  | { readonly reason: 'no-value'; readonly bounded: Quantity }
  | { readonly reason: 'no-denominator' }
  | { readonly reason: 'not-comparable'; readonly because: Break }
  | { readonly reason: 'rounding' }
  | { readonly reason: 'not-shown' }

/** One sentence of a rule about one measure, judged. */
export type Leaf = {
  /** `rule:2b:burglary`, `rule:1a`. */
  readonly id: string
  readonly measure: PlacedMeasure
  readonly judgement: Judgement
  readonly reading: Reading
  readonly by?: number
  readonly period: Period
  readonly now?: Quantity
  /** What it is held against, as agreed: moved by factor and points. */
  readonly target?: Quantity
  /** The same before it was moved; what the evidence compares with. */
  readonly reference?: Quantity
  readonly verdict: Verdict
  readonly obstacle?: Obstacle
  /** Computed evidence and the publisher's; empty when there is nothing to compare. */
  readonly evidence: readonly Evidence[]
  readonly detectable?: Detectable
  /** Verdicts of earlier periods of a rule that is judged for each year. */
  readonly earlier: readonly {
    readonly period: Period
    readonly verdict: Verdict
    readonly reason?: UndecidableReason
  }[]
}

/** A rule's result: its leaves, and its own verdict over them. */
export type RuleResult = {
  readonly id: string
  readonly rule: Rule
  readonly leaves: readonly Leaf[]
  readonly verdict: Verdict
  readonly obstacle?: Obstacle
}

export type GoalResult = {
  readonly goal: Goal
  readonly rules: readonly RuleResult[]
  readonly headline: Verdict
  /** Judged leaves that are met or on course, of all judged leaves: »3 af 4 delmål«. */
  readonly met: number
  readonly judged: number
  readonly undecided: number
}
