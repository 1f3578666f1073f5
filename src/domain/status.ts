import type { Missing, TextGap } from './missing.ts'
import type { Origin } from './observation.ts'
import type { Text } from './text.ts'

export const progressWords = ['as-planned', 'partly', 'paused'] as const
export type Progress = (typeof progressWords)[number]
export type Concern = 'yes' | 'no' | 'not-stated'
export type Adjustment = 'yes' | 'partly' | 'no' | 'not-stated'

export type StatusAnswer = {
  readonly activity: string
  readonly progress: Progress
  readonly reason?: Text | Missing<TextGap>
  readonly deliverables: readonly Text[]
  readonly concern: Concern
  readonly concernText?: Text
  readonly adjustment: Adjustment
  readonly adjustmentText?: Text
  readonly printedName?: string
  readonly origin: Origin
}

export type StatusRound = {
  readonly id: string
  readonly plan: number
  readonly from: string
  readonly to: string
  readonly due?: string
  readonly questions?: readonly Text[]
  readonly answers: readonly StatusAnswer[]
}
