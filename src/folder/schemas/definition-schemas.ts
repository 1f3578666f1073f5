import * as z from 'zod'
import { areaKinds } from '#domain/area.ts'
import { drivers, indicatorKinds } from '#domain/indicator.ts'
import { word } from '#folder/leaf.ts'
import { counting, decimal } from './numbers.ts'
import { day, id, plain, reason, sourceDate, text, textOrGap, webAddress, yesNo } from './scalars.ts'

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  date: sourceDate,
  readIn: id.exactOptional(),
  url: webAddress.exactOptional(),
  provider: plain.exactOptional(),
})

export const organisationSchema = z.strictObject({ id, name: text, inArea: yesNo.exactOptional() })

const populationSchema = z.strictObject({ on: day, persons: counting, source: id })

export const areaVersionSchema = z.strictObject({
  id,
  from: day.exactOptional(),
  to: day.exactOptional(),
  covers: text.exactOptional(),
  units: z.strictObject({ list: plain, codes: z.array(plain) }).exactOptional(),
  population: z.union([reason, z.array(populationSchema)]),
})

export const areaSchema = z.strictObject({
  id,
  kind: word(areaKinds, 'Områdets slags'),
  name: text,
  at: text.exactOptional(),
  partOf: id.exactOptional(),
  versions: z.array(areaVersionSchema),
})

export const indicatorSchema = z.strictObject({
  id,
  slug: id,
  kind: word(indicatorKinds, 'Indikatorens slags'),
  name: text,
  words: z
    .strictObject({
      subject: text.exactOptional(),
      counted: text.exactOptional(),
      countedOne: text.exactOptional(),
    })
    .exactOptional(),
  unit: plain,
  direction: word(['lower', 'higher', 'none'], 'Hvilken vej der er bedst'),
  driver: word(drivers, 'Hvem der får et tal over anmeldelser til at bevæge sig').exactOptional(),
  definition: textOrGap.exactOptional(),
  count: id.exactOptional(),
  parts: z.array(id).exactOptional(),
  complete: yesNo.exactOptional(),
  scale: z.array(decimal).exactOptional(),
  partners: counting.exactOptional(),
  leadCounts: yesNo.exactOptional(),
  follows: id.exactOptional(),
})

/** What a partnership that stands alone, or a municipality, defines. */
export const definitionFields = {
  sources: z.array(sourceSchema).exactOptional(),
  organisations: z.array(organisationSchema).exactOptional(),
  areas: z.array(areaSchema).exactOptional(),
  indicators: z.array(indicatorSchema).exactOptional(),
}

export type SourceForm = z.output<typeof sourceSchema>
export type OrganisationForm = z.output<typeof organisationSchema>
export type AreaVersionForm = z.output<typeof areaVersionSchema>
export type AreaForm = z.output<typeof areaSchema>
export type IndicatorForm = z.output<typeof indicatorSchema>
