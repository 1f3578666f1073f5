import * as z from 'zod'
import { kroner } from './schemas/numbers.ts'
import { municipalitySchema, partnershipSchema } from './schemas/partnership-schemas.ts'
import { contextListSchema, editionListSchema, statusSchema } from './schemas/record-schemas.ts'
import { acceptedTable, observationTable, planTable, poolTable, printedTable, type Table } from './schemas/tables.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The schema of what stands in a file, before it is understood: scalars as they are typed. */
const written = (schema: z.ZodType, description: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { io: 'input' }),
  description,
})

/** A table as a list of rows, each with the text of its cells by column; an empty cell is left out. */
function table<Row extends z.ZodObject>({ row, years }: Table<Row>, description: string): JsonSchema {
  const items = z.toJSONSchema(row, { io: 'input' })
  const money =
    years === undefined ? {} : { patternProperties: { '^[1-9]\\d{3}$': bare(z.toJSONSchema(kroner, { io: 'input' })) } }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description,
    type: 'array',
    items: { ...bare(items), ...money },
  }
}

function bare({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema
}

/** The JSON Schema of each file of a folder, made from the same definitions that read it. */
export const jsonSchemas: Readonly<Record<string, JsonSchema>> = {
  partnership: written(partnershipSchema, 'partnership.yaml: et partnerskab, dets aftale og mål'),
  municipality: written(municipalitySchema, 'municipality.yaml: en kommune og det, dens partnerskaber deler'),
  status: written(statusSchema, 'status/<runde>.yaml: en statusrunde og dens svar'),
  context: written(contextListSchema, 'context.yaml: forklaringer, undersøgelser og begivenheder'),
  edition: written(editionListSchema, 'edition.yaml: noterne år for år'),
  observations: table(observationTable, 'observations.csv: tallene, ét i hver række'),
  plan: table(planTable, 'plan.csv: tryghedsplanerne, en aktivitet i et planår i hver række'),
  pools: table(poolTable, 'pools.csv: puljer og ansøgninger'),
  printed: table(printedTable, 'printed.csv: hvad en note eller rapport har trykt'),
  accepted: table(acceptedTable, 'accepted.csv: fund, som et menneske har godtaget'),
}
