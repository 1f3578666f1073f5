import * as z from 'zod'
import { indicatorKinds } from '#domain/indicator.ts'
import { progressWords } from '#domain/status.ts'
import { word } from '#folder/leaf.ts'
import { counting } from './numbers.ts'
import { day, id, nameOrGap, period, plain, text, textOrGap, year } from './scalars.ts'

const answerSchema = z.strictObject({
  activity: id,
  progress: word(progressWords, 'Hvordan det går'),
  reason: textOrGap.exactOptional(),
  deliverables: z.array(text).exactOptional(),
  concern: word(['yes', 'no', 'not-stated'], 'Om der er en bekymring'),
  concernText: text.exactOptional(),
  adjustment: word(['yes', 'partly', 'no', 'not-stated'], 'Om der justeres'),
  adjustmentText: text.exactOptional(),
  printedName: plain.exactOptional(),
})

/** `status/<round>.yaml`. */
export const statusSchema = z.strictObject({
  id,
  plan: year,
  from: day,
  to: day,
  due: day.exactOptional(),
  questions: z.array(text).exactOptional(),
  answers: z.array(answerSchema),
})

const contextSchema = z.strictObject({
  id,
  kind: word(['explanation', 'study', 'event'], 'Hvad notatet er'),
  author: nameOrGap.exactOptional(),
  indicators: z.array(id).exactOptional(),
  area: id.exactOptional(),
  activity: id.exactOptional(),
  goal: counting.exactOptional(),
  period: period.exactOptional(),
  on: day.exactOptional(),
  text,
})

/** `context.yaml`. */
export const contextListSchema = z.array(contextSchema)

/** What an edition names a period for. */
export const periodKinds = ['survey', 'offences', 'plan', 'status', ...indicatorKinds] as const

const editionSchema = z.strictObject({
  year,
  appendix: text.exactOptional(),
  committee: text.exactOptional(),
  date: day,
  f2Case: nameOrGap.exactOptional(),
  f2Document: nameOrGap.exactOptional(),
  eDoc: nameOrGap.exactOptional(),
  officer: nameOrGap.exactOptional(),
  periods: z.record(z.string(), plain).exactOptional(),
  doing: z.record(z.string(), textOrGap).exactOptional(),
})

/** `edition.yaml`. */
export const editionListSchema = z.array(editionSchema)

export type StatusForm = z.output<typeof statusSchema>
export type AnswerForm = z.output<typeof answerSchema>
export type ContextForm = z.output<typeof contextSchema>
export type EditionForm = z.output<typeof editionSchema>
