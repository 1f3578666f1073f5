import * as z from 'zod'
import { indicatorKinds } from '#domain/indicator.ts'
import { progressWords } from '#domain/status.ts'
import { word } from '#folder/leaf.ts'
import { counting } from './numbers.ts'
import { day, id, nameOrGap, period, plain, text, textOrGap, year } from './scalars.ts'

const answerSchema = z.strictObject({
  activity: id('Aktivitetens id i plan.csv', 'faelleshaven'),
  progress: word(progressWords, 'Hvordan det går'),
  reason: textOrGap('Hvorfor det ikke går som planlagt', 'venter på midler').exactOptional(),
  deliverables: z.array(text('Noget, der er leveret', 'åbent hus for 40 naboer')).exactOptional(),
  concern: word(['yes', 'no', 'not-stated'], 'Om der er en bekymring'),
  concernText: text('Bekymringen i ord', 'usikkert, om det fortsætter').exactOptional(),
  adjustment: word(['yes', 'partly', 'no', 'not-stated'], 'Om der justeres'),
  adjustmentText: text('Justeringen i ord', 'flyttes til efteråret').exactOptional(),
  printedName: plain('Aktivitetens navn, som det er trykt', 'Fælleshaven').exactOptional(),
})

/** `status/<round>.yaml`. */
export const statusSchema = z.strictObject({
  id: id('Rundens id, som også er filens navn', '2022-midterm'),
  plan: year,
  from: day,
  to: day,
  due: day.exactOptional(),
  questions: z.array(text('Et spørgsmål', 'Går det som planlagt?')).exactOptional(),
  answers: z.array(answerSchema),
})

const contextSchema = z.strictObject({
  id: id('Notatets id', 'narkotika-2021'),
  kind: word(['explanation', 'study', 'event'], 'Hvad det er: en forklaring, en undersøgelse eller en begivenhed'),
  author: nameOrGap('Hvem der siger det: en organisations id eller et navn', 'politi').exactOptional(),
  indicators: z.array(id('En indikator, det handler om', 'drugs')).exactOptional(),
  area: id('Det område, det handler om', 'tingbjerg-husum').exactOptional(),
  activity: id('Den aktivitet, det handler om', 'faelleshaven').exactOptional(),
  goal: counting.exactOptional(),
  period: period.exactOptional(),
  on: day.exactOptional(),
  text: text('Det, der siges', 'ekstra fokus en del af året'),
})

/** `context.yaml`. */
export const contextListSchema = z.array(contextSchema)

/** What an edition names a period for. */
export const periodKinds = ['survey', 'offences', 'plan', 'status', ...indicatorKinds] as const

const editionSchema = z.strictObject({
  year,
  appendix: text('Hvilket bilag noten er', 'Bilag 2').exactOptional(),
  committee: text('Udvalget, der læser noten', 'Økonomiudvalget').exactOptional(),
  date: day,
  f2Case: nameOrGap('Sagsnummer i F2', '2022 - 7384').exactOptional(),
  f2Document: nameOrGap('Dokumentnummer i F2', '1356296').exactOptional(),
  eDoc: nameOrGap('Nummer i eDoc', '2022-0154726').exactOptional(),
  officer: nameOrGap('Sagsbehandlerens navn', 'withheld').exactOptional(),
  periods: z.record(z.string(), plain('Perioden for en slags tal', '2021')).exactOptional(),
  doing: z.record(z.string(), textOrGap('Hvad der gøres for målet', 'Flere aftenåbne klubber')).exactOptional(),
})

/** `edition.yaml`. */
export const editionListSchema = z.array(editionSchema)

export type StatusForm = z.output<typeof statusSchema>
export type AnswerForm = z.output<typeof answerSchema>
export type ContextForm = z.output<typeof contextSchema>
export type EditionForm = z.output<typeof editionSchema>
