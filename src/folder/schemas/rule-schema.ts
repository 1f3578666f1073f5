import * as z from 'zod'
import { fault, leaf, word } from '#folder/leaf.ts'
import { quoted } from '#folder/told.ts'
import { counting, type Decimal, decimal, readDecimal } from './numbers.ts'
import { day, id, period, text, year, yesNo } from './scalars.ts'

const indicatorId = id('En indikators id', 'unsafe-share')
const areaId = id('Et områdes id', 'koebenhavn')

const measure = z.union([
  indicatorId,
  z.strictObject({
    gap: indicatorId.exactOptional(),
    to: areaId.exactOptional(),
    as: word(['points', 'ratio'], 'Om afstanden måles i procentpoint eller som forhold').exactOptional(),
    sum: z.array(indicatorId).exactOptional(),
  }),
])

const thanWord = leaf<Decimal | 'year-before'>(
  {
    description: 'Et tal i målets enhed, eller year-before',
    examples: [75, 'year-before'],
    type: ['number', 'string'],
  },
  (value) => {
    if (value === 'year-before') return { value }
    const found = readDecimal(value, '.')
    if ('value' in found || /^[-−\d]/.test(value)) return found
    return fault(
      'unknown-word',
      `Her står ${quoted(value)}; her kan stå et tal, »year-before«, »{ baseline: 2021 }«, »{ mean: [2019, 2020, 2021] }« eller »{ area: koebenhavn }«.`,
      `Here stands ${quoted(value)}; it can be a number, »year-before«, »{ baseline: 2021 }«, »{ mean: [2019, 2020, 2021] }« or »{ area: koebenhavn }«.`,
    )
  },
)

const than = z.union([
  thanWord,
  z.strictObject({
    baseline: period.exactOptional(),
    mean: z.array(period).exactOptional(),
    area: areaId.exactOptional(),
    'year-before': yesNo.exactOptional(),
    times: decimal.exactOptional(),
    plus: decimal.exactOptional(),
  }),
])

const sentence = {
  id: id('Reglens id', '1a'),
  measure: measure.exactOptional(),
  area: areaId.exactOptional(),
  is: word(
    ['below', 'at-most', 'at-least', 'above', 'followed', 'stated'],
    'Hvordan målet skal ligge i forhold til det, det holdes op mod',
  ).exactOptional(),
  than: than.exactOptional(),
  reading: word(['point', 'shown'], 'Punktestimat eller påvist ændring').exactOptional(),
}

const partSchema = z.strictObject(sentence)

export const ruleSchema = z.strictObject({
  ...sentence,
  by: year.exactOptional(),
  each: z
    .strictObject({
      indicators: z.array(indicatorId).exactOptional(),
      areas: z.array(areaId).exactOptional(),
      frozenOn: day.exactOptional(),
    })
    .exactOptional(),
  parts: z.array(partSchema).exactOptional(),
  need: z
    .union([
      word(['all', 'any'], 'Hvor mange dele der skal være nået'),
      z.strictObject({ 'at-least': counting.exactOptional(), 'at-most': counting.exactOptional() }),
    ])
    .exactOptional(),
  beside: period.exactOptional(),
  story: text('Hvordan det går med et løfte uden mål', 'Politiet fortæller, at det er sket').exactOptional(),
})

export type RuleForm = z.output<typeof ruleSchema>
export type PartForm = z.output<typeof partSchema>
export type MeasureForm = z.output<typeof measure>
export type ThanForm = z.output<typeof than>
