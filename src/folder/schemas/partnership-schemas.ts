import * as z from 'zod'
import { languages } from '#domain/text.ts'
import { word } from '#folder/leaf.ts'
import { definitionFields } from './definition-schemas.ts'
import { counting, decimal } from './numbers.ts'
import { ruleSchema } from './rule-schema.ts'
import { day, id, plain, text, textOrGap, year } from './scalars.ts'

const municipalityFields = {
  name: plain('Kommunens navn', 'Københavns Kommune'),
  contact: z
    .union([
      plain('Hvor man kan henvende sig', 'Sikker By, Rådhuset'),
      z.strictObject({ phone: plain('Telefon', '33 66 33 66'), mail: plain('Mailadresse', 'sikkerby@example.dk') }),
    ])
    .exactOptional(),
  languages: z.array(word(languages, 'Siderne findes på')).exactOptional(),
  committees: z.array(plain('Et udvalg', 'Økonomiudvalget')).exactOptional(),
  year: year.exactOptional(),
  thresholds: z
    .strictObject({
      minAnswers: counting.exactOptional(),
      minCount: counting.exactOptional(),
      alpha: decimal.exactOptional(),
    })
    .exactOptional(),
  accessibility: z
    .strictObject({
      testedOn: day.exactOptional(),
      how: text('Hvordan siderne er afprøvet', 'med axe og skærmlæser').exactOptional(),
      faults: z.array(text('En kendt fejl', 'Grafen på side 3 mangler en tekst')).exactOptional(),
    })
    .exactOptional(),
}

/** `municipality.yaml` of a municipality folder. */
export const municipalitySchema = z.strictObject({ ...municipalityFields, ...definitionFields })

const municipalityOfItsOwn = z.strictObject(municipalityFields)

const goalSchema = z.strictObject({
  number: counting,
  title: text('Målets titel', 'Færre utrygge hvert år'),
  wording: text('Målets ordlyd', 'Andelen af utrygge skal falde hvert år.'),
  wordingKind: word(['quote', 'paraphrase'], 'Om ordlyden er aftalens egen eller gengivet'),
  rules: z.array(ruleSchema),
})

/** `partnership.yaml`. */
export const partnershipSchema = z.strictObject({
  id: id('Partnerskabets id, som også er dets adresse', 'tingbjerg-husum'),
  name: text('Partnerskabets navn', 'Tingbjerg-Husum Partnerskab'),
  municipality: z.union([plain('Kommunens navn', 'Københavns Kommune'), municipalityOfItsOwn]).exactOptional(),
  area: id('Partnerskabets eget område, når det ikke har samme id', 'tingbjerg').exactOptional(),
  comparators: z.array(id('Et område, der vises ved siden af', 'koebenhavn')).exactOptional(),
  ...definitionFields,
  places: z.array(plain('Et sted, der nævnes i notater og svar', 'Voldparken')).exactOptional(),
  agreement: z.strictObject({
    from: day,
    to: day,
    theoryOfChange: textOrGap('Forandringsteorien', 'Flere voksne ude giver tryghed'),
  }),
  goals: z.array(goalSchema),
})

export type MunicipalityForm = z.output<typeof municipalityOfItsOwn>
export type PartnershipForm = z.output<typeof partnershipSchema>
export type GoalForm = z.output<typeof goalSchema>
