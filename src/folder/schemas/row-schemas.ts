import * as z from 'zod'
import { applicationStates } from '#domain/pool.ts'
import { printedKinds } from '#domain/printed.ts'
import { word } from '#folder/leaf.ts'
import { goalNumbersOrGap, idsOrGap } from './lists.ts'
import { kroner, wholeOrReason } from './numbers.ts'
import { observedValue } from './observed-value.ts'
import { day, dayOrGap, id, period, plain, year, yesNo } from './scalars.ts'

/**
 * The rows of the five tables. A column that is `exactOptional` may be left empty; which columns
 * may be left out altogether stands in `tables.ts`.
 */
export const observationRow = z.strictObject({
  indicator: id,
  area: id,
  area_version: id.exactOptional(),
  period,
  value: observedValue,
  n: wholeOrReason.exactOptional(),
  count: wholeOrReason.exactOptional(),
  of: wholeOrReason.exactOptional(),
  source: id,
  at: plain.exactOptional(),
  note: plain.exactOptional(),
  note_en: plain.exactOptional(),
})

export const planRow = z.strictObject({
  plan: year,
  id,
  number: plain,
  name: plain,
  name_en: plain.exactOptional(),
  theme: plain.exactOptional(),
  theme_en: plain.exactOptional(),
  lead: idsOrGap,
  partners: idsOrGap.exactOptional(),
  goals: goalNumbersOrGap.exactOptional(),
  new: yesNo.exactOptional(),
  ended: yesNo.exactOptional(),
  counts: yesNo.exactOptional(),
  why_not: plain.exactOptional(),
  why_not_en: plain.exactOptional(),
  printed_name: plain.exactOptional(),
})

export const poolRow = z.strictObject({
  activity: id,
  year,
  ceiling: kroner,
  application: plain.exactOptional(),
  title: plain.exactOptional(),
  title_en: plain.exactOptional(),
  applied: kroner.exactOptional(),
  granted: kroner.exactOptional(),
  state: word(applicationStates, 'Hvor ansøgningen er').exactOptional(),
  decided: dayOrGap.exactOptional(),
  source: id,
})

export const printedRow = z.strictObject({
  id,
  place: plain,
  kind: word(printedKinds, 'Hvad der er trykt'),
  of: plain,
  against: plain.exactOptional(),
  value: plain,
  source: id,
})

export const acceptedRow = z.strictObject({ code: id, of: plain, reason: plain, by: plain, on: day })

export type ObservationForm = z.output<typeof observationRow>
export type PlanForm = z.output<typeof planRow>
export type PoolForm = z.output<typeof poolRow>
export type PrintedForm = z.output<typeof printedRow>
export type AcceptedForm = z.output<typeof acceptedRow>
