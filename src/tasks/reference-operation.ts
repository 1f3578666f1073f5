import * as z from 'zod'

/** One operation of the vectors: takes the arguments as they stand in the file, answers by the names of the expected fields. */
export type ReferenceOperation = (args: unknown) => Readonly<Record<string, unknown>>

export type ReferenceOperations = Readonly<Record<string, ReferenceOperation>>

/** Reads the arguments once, then computes; what the schema refuses is thrown, and fails the vector alone. */
export function operation<S extends z.ZodType>(
  schema: S,
  compute: (args: z.output<S>) => Readonly<Record<string, unknown>>,
): ReferenceOperation {
  return (args) => {
    const read = schema.safeParse(args)
    if (!read.success) throw new TypeError(`Cannot read arguments: ${z.prettifyError(read.error)}`)
    return compute(read.data)
  }
}

/** Numbers that JSON cannot write, as the files of format tryg-ref/1 write them. */
export const writtenNumbers: ReadonlyMap<unknown, number> = new Map([
  ['Inf', Number.POSITIVE_INFINITY],
  ['-Inf', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
])

export const referenceNumber = z.union([
  z.number(),
  z.enum(['Inf', '-Inf', 'NaN']).transform((written) => writtenNumbers.get(written) ?? Number.NaN),
])
