import { isMoved } from '#claims/reference-words.ts'
import { isSurvey } from '#domain/indicator.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'

/** Whether a sentence asks each year for a better figure than the year before, no more and no less: luck meets that half the time. */
export const isMetByLuck = ({ judgement, by }: Leaf): boolean =>
  judgement.is !== 'followed' && judgement.than.kind === 'year-before' && !isMoved(judgement.than) && by === undefined

export const isAboutSurvey = ({ measure }: Leaf, { assessment }: NoteContext): boolean =>
  isSurvey(assessment.book.indicator(indicatorsOf(measure)[0] ?? '').kind)

export const luckBlock = (context: NoteContext): Block => ({
  kind: 'paragraph',
  style: 'small',
  content: context.speak({ kind: 'caution', caution: { kind: 'luck' } }),
})
