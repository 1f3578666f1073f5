import * as z from 'zod'
import { languages } from '#domain/text.ts'
import { word } from '#folder/leaf.ts'
import { definitionFields } from './definition-schemas.ts'
import { counting, decimal } from './numbers.ts'
import { ruleSchema } from './rule-schema.ts'
import { day, id, plain, text, textOrGap, year } from './scalars.ts'

const municipalityFields = {
  name: plain,
  contact: z.union([plain, z.strictObject({ phone: plain, mail: plain })]).exactOptional(),
  languages: z.array(word(languages, 'Siderne findes på')).exactOptional(),
  committees: z.array(plain).exactOptional(),
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
      how: text.exactOptional(),
      faults: z.array(text).exactOptional(),
    })
    .exactOptional(),
}

/** `municipality.yaml` of a municipality folder. */
export const municipalitySchema = z.strictObject({ ...municipalityFields, ...definitionFields })

const municipalityOfItsOwn = z.strictObject(municipalityFields)

const goalSchema = z.strictObject({
  number: counting,
  title: text,
  wording: text,
  wordingKind: word(['quote', 'paraphrase'], 'Om ordlyden er aftalens egen eller gengivet'),
  rules: z.array(ruleSchema),
})

/** `partnership.yaml`. */
export const partnershipSchema = z.strictObject({
  id,
  name: text,
  municipality: z.union([plain, municipalityOfItsOwn]).exactOptional(),
  area: id.exactOptional(),
  comparators: z.array(id).exactOptional(),
  ...definitionFields,
  places: z.array(plain).exactOptional(),
  agreement: z.strictObject({ from: day, to: day, theoryOfChange: textOrGap }),
  goals: z.array(goalSchema),
})

export type MunicipalityForm = z.output<typeof municipalityOfItsOwn>
export type PartnershipForm = z.output<typeof partnershipSchema>
export type GoalForm = z.output<typeof goalSchema>
