import type { Break } from '#evaluation/break.ts'
import type { Detectable } from '#evaluation/detectable.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Figure } from '#indicators/figure.ts'

/** Something that the note says, as data. The same claim is always the same sentence. */
export type Claim =
  /** One value. */
  | { readonly kind: 'level'; readonly figure: Figure }
  /** One area at two times, and what the data show of the difference. */
  | { readonly kind: 'change'; readonly before: Figure; readonly now: Figure; readonly evidence: Evidence }
  /** Two areas at one time. */
  | { readonly kind: 'comparison'; readonly here: Figure; readonly there: Figure; readonly evidence: Evidence }
  /** Two figures that cannot be held against each other, and why. */
  | { readonly kind: 'break'; readonly a: Figure; readonly b: Figure; readonly because: Break }
  /** A rule's sentence about one measure, judged: the whole of a goal, or one of its parts. */
  | { readonly kind: 'verdict'; readonly leaf: Leaf; readonly of: JudgedAs }
  /** What the figures could have shown at all. */
  | { readonly kind: 'detectable'; readonly detectable: Detectable; readonly before: Figure | undefined }
  /** Several counts at the same two times, sorted by which side they fell on. */
  | { readonly kind: 'count-list'; readonly changes: readonly Evidence[] }
  | { readonly kind: 'caution'; readonly caution: Caution }

/** What a judged sentence is called: »Målet er nået.«, »Delmålet er nået.« */
export type JudgedAs = 'goal' | 'part'

export type Caution =
  /** A baseline that is one unusual year, beside the mean of the three years before it where that is known. */
  | {
      readonly kind: 'lockdown'
      readonly year: number
      readonly meanBefore?: { readonly value: number; readonly decimals: number; readonly figure: Figure }
    }
  /** A yearly fall is met by luck half the time. */
  | { readonly kind: 'luck' }
  /** The count measures the police's work too. */
  | { readonly kind: 'police-driven'; readonly figure: Figure }
  /** No percent is told from fewer than 10 reports. */
  | { readonly kind: 'few-reports' }
  /** Only random variation is assumed, since no longer series is at hand. */
  | { readonly kind: 'poisson-only' }
