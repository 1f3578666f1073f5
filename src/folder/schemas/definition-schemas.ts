import * as z from 'zod'
import { areaKinds } from '#domain/area.ts'
import { drivers, indicatorKinds } from '#domain/indicator.ts'
import { word } from '#folder/leaf.ts'
import { counting, decimal } from './numbers.ts'
import { day, id, plain, reason, sourceDate, text, textOrGap, webAddress, yesNo } from './scalars.ts'

const sourceSchema = z.strictObject({
  id: id('Kildens id', 'bilag-2-2022'),
  title: text('Kildens titel', 'Tryghedsundersøgelsen 2022'),
  publisher: text('Hvem der har udgivet den', 'Københavns Kommune'),
  date: sourceDate,
  readIn: id('Id på den kilde, der gengiver denne', 'bilag-2-2022').exactOptional(),
  url: webAddress.exactOptional(),
  provider: plain('Hvem der har målt, når det er kendt', 'Epinion').exactOptional(),
})

const organisationSchema = z.strictObject({
  id: id('Organisationens id', 'ssp'),
  name: text('Organisationens navn', 'Brønshøj Boldklub'),
  inArea: yesNo.exactOptional(),
})

const populationSchema = z.strictObject({
  on: day,
  persons: counting,
  source: id('Kildens id', 'folk1a'),
})

const areaVersionSchema = z.strictObject({
  id: id('Versionens id', '1'),
  from: day.exactOptional(),
  to: day.exactOptional(),
  covers: text('Hvad versionen dækker, i ord', 'hele bydelen').exactOptional(),
  units: z
    .strictObject({
      list: plain('Navnet på listen over enheder', 'roder'),
      codes: z.array(plain('En enheds kode i listen', '101')),
    })
    .exactOptional(),
  population: z.union([reason, z.array(populationSchema)]),
})

const areaSchema = z.strictObject({
  id: id('Områdets id', 'tingbjerg-husum'),
  kind: word(areaKinds, 'Områdets slags'),
  name: text('Områdets navn', 'Tingbjerg-Husum'),
  at: text('»i området«, hvor det ikke er »i« og navnet', 'på Amager').exactOptional(),
  partOf: id('Det område, det er en del af', 'koebenhavn').exactOptional(),
  versions: z.array(areaVersionSchema),
})

const indicatorSchema = z.strictObject({
  id: id('Indikatorens id', 'unsafe-share'),
  slug: id('Indikatorens adresse', 'andel-utrygge'),
  kind: word(indicatorKinds, 'Indikatorens slags'),
  name: text('Indikatorens navn', 'Andel utrygge i nabolaget'),
  words: z
    .strictObject({
      subject: text('Det, der måles, midt i en sætning', 'andelen af utrygge i nabolaget').exactOptional(),
      counted: text('Det, der tælles, i flertal', 'anmeldelser af indbrud').exactOptional(),
      countedOne: text('Det, der tælles, i ental', 'anmeldelse af indbrud').exactOptional(),
    })
    .exactOptional(),
  unit: plain('Enheden', 'percent'),
  direction: word(['lower', 'higher', 'none'], 'Hvilken vej der er bedst'),
  driver: word(drivers, 'Hvad der får et tal over anmeldelser til at bevæge sig').exactOptional(),
  definition: textOrGap('Spørgsmålets ordlyd eller gerningstyperne', 'Hvor tryg er du i dit nabolag?').exactOptional(),
  count: id('Det antal, en rate hviler på', 'burglary').exactOptional(),
  parts: z.array(id('En del', 'burglary')).exactOptional(),
  complete: yesNo.exactOptional(),
  scale: z.array(decimal).exactOptional(),
  partners: counting.exactOptional(),
  leadCounts: yesNo.exactOptional(),
  follows: id('Den indikator, denne fortsætter', 'unsafe-share').exactOptional(),
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
