import * as z from 'zod'
import { applicationStates } from '#domain/pool.ts'
import { printedKinds } from '#domain/printed.ts'
import { word } from '#folder/leaf.ts'
import { goalNumbersOrGap, idsOrGap } from './lists.ts'
import { kroner, wholeOrReason } from './numbers.ts'
import { observedValue } from './observed-value.ts'
import { day, dayOrGap, id, period, plain, year, yesNo } from './scalars.ts'

const indicator = id('Indikatorens id', 'unsafe-share')
const source = id('Kildens id', 'bilag-2-2022')
const activity = id('Aktivitetens id', 'faelleshaven')
const figureName = plain('Navnet på det, der menes', 'burglary:tingbjerg-husum:2021')

/**
 * The rows of the five tables. A column that is `exactOptional` may be left empty; which columns
 * may be left out altogether stands in `tables.ts`.
 */
export const observationRow = z.strictObject({
  indicator,
  area: id('Områdets id', 'tingbjerg-husum'),
  area_version: id('Områdets version; tom er den, der gælder i perioden', '2').exactOptional(),
  period,
  value: observedValue,
  n: wholeOrReason.exactOptional(),
  count: wholeOrReason.exactOptional(),
  of: wholeOrReason.exactOptional(),
  source,
  at: plain('Stedet i kilden', 'tabel 1 række 2').exactOptional(),
  note: plain('En bemærkning', 'opgjort i marts').exactOptional(),
  note_en: plain('Bemærkningen på engelsk', 'counted in March').exactOptional(),
})

export const planRow = z.strictObject({
  plan: year,
  id: activity,
  number: plain('Aktivitetens nummer i planen', '1'),
  name: plain('Aktivitetens navn', 'Fælleshaven'),
  name_en: plain('Navnet på engelsk', 'The community garden').exactOptional(),
  theme: plain('Temaet i planen', 'Unge').exactOptional(),
  theme_en: plain('Temaet på engelsk', 'Young people').exactOptional(),
  lead: idsOrGap,
  partners: idsOrGap.exactOptional(),
  goals: goalNumbersOrGap.exactOptional(),
  new: yesNo.exactOptional(),
  ended: yesNo.exactOptional(),
  counts: yesNo.exactOptional(),
  why_not: plain('Hvorfor aktiviteten ikke tæller med', 'drift, ikke en indsats').exactOptional(),
  why_not_en: plain('Grunden på engelsk', 'running costs').exactOptional(),
  printed_name: plain('Navnet, som en note har trykt det', 'Fælles haven').exactOptional(),
})

export const poolRow = z.strictObject({
  activity,
  year,
  ceiling: kroner,
  application: plain('Ansøgningens nummer', '1').exactOptional(),
  title: plain('Hvad der er søgt til', 'Sommerfest i Husum').exactOptional(),
  title_en: plain('Det samme på engelsk', 'Summer party in Husum').exactOptional(),
  applied: kroner.exactOptional(),
  granted: kroner.exactOptional(),
  state: word(applicationStates, 'Hvor ansøgningen er').exactOptional(),
  decided: dayOrGap.exactOptional(),
  source,
})

export const printedRow = z.strictObject({
  id: id('Rækkens id', 't-2022'),
  place: plain('Hvor det er trykt', 'tabel 3'),
  kind: word(printedKinds, 'Hvad der er trykt'),
  of: figureName,
  against: figureName.exactOptional(),
  value: plain('Det, der er trykt', '1970000'),
  source,
})

export const acceptedRow = z.strictObject({
  code: id('Fundets navn', 'total-differs'),
  of: figureName,
  reason: plain('Hvorfor det er godtaget', 'aktiviteter, der sluttede, kan mangle'),
  by: plain('Hvem der har godtaget det', 'Sekretariatet'),
  on: day,
})

export type ObservationForm = z.output<typeof observationRow>
export type PlanForm = z.output<typeof planRow>
export type PoolForm = z.output<typeof poolRow>
export type PrintedForm = z.output<typeof printedRow>
export type AcceptedForm = z.output<typeof acceptedRow>
