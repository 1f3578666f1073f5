import * as z from 'zod'

export type Tolerance = { readonly rel: number; readonly abs: number }

/** What stands there and what is right, for people. */
export type Message = { readonly da: string; readonly en: string }

export type ReferenceVector = {
  readonly id: string
  /** A core vector must pass; an extended one is run on request. */
  readonly level: 'core' | 'extended'
  readonly op: string
  readonly args: unknown
  readonly expected: Readonly<Record<string, unknown>>
  /** What applies to an expected field, by the name of the outermost field. */
  readonly toleranceOf: (field: string) => Tolerance
}

/** Stands for the operation of a vector that names none. */
export const unnamedOperation = '?'

/** A vector that cannot be read: it counts as a failed core vector of its operation. */
export type BrokenVector = { readonly id: string; readonly op: string; readonly problem: string }

export type ReferenceFile =
  | { readonly kind: 'read'; readonly vectors: readonly (ReferenceVector | BrokenVector)[] }
  | { readonly kind: 'unreadable'; readonly message: Message }

const tolerance = z.object({ rel: z.number().nonnegative(), abs: z.number().nonnegative() }).partial()

const fileSchema = z.object({
  format: z.literal('tryg-ref/1'),
  defaultTol: tolerance.optional(),
  vectors: z.array(z.unknown()).min(1),
})

const vectorSchema = z.object({
  id: z.string(),
  level: z.enum(['core', 'extended']).default('core'),
  op: z.string(),
  args: z.unknown().optional(),
  expected: z.record(z.string(), z.unknown()),
  tol: z.record(z.string(), tolerance).optional(),
})

/** For a file that states no tolerance of its own; methods.md §12. */
const standardTolerance: Tolerance = { rel: 1e-9, abs: 1e-12 }

/**
 * Reads a file of reference vectors, format tryg-ref/1.
 * @param text the whole file
 */
export function readReferenceFile(text: string): ReferenceFile {
  const contents = parseJson(text)
  if (contents === undefined) return { kind: 'unreadable', message: problems.json }
  const file = fileSchema.safeParse(contents)
  if (!file.success) return { kind: 'unreadable', message: problemAt(file.error.issues[0]?.path[0]) }
  const { defaultTol, vectors } = file.data
  const standard = narrowed(standardTolerance, defaultTol)
  return { kind: 'read', vectors: vectors.map((vector, place) => readVector(vector, place, standard)) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function readVector(vector: unknown, place: number, standard: Tolerance): ReferenceVector | BrokenVector {
  const read = vectorSchema.safeParse(vector)
  if (!read.success) {
    const { id, op } = named.parse(vector)
    return { id: id ?? `vectors[${place}]`, op: op ?? unnamedOperation, problem: z.prettifyError(read.error) }
  }
  const { args, tol = {}, ...rest } = read.data
  const { default: usual, ...byField } = tol
  return { ...rest, args, toleranceOf: (field) => narrowed(narrowed(standard, usual), byField[field]) }
}

/** A tolerance with the parts that something more specific states put in its place. */
function narrowed(general: Tolerance, specific: z.output<typeof tolerance> = {}): Tolerance {
  return { rel: specific.rel ?? general.rel, abs: specific.abs ?? general.abs }
}

/** What can still be told of a vector that is broken. */
const named = z
  .object({ id: z.string().optional().catch(undefined), op: z.string().optional().catch(undefined) })
  .catch({ id: undefined, op: undefined })

const problems = {
  json: {
    da: 'Filen er ikke JSON. Den skal være JSON af formatet "tryg-ref/1".',
    en: 'The file is not JSON. It must be JSON of the format "tryg-ref/1".',
  },
  format: {
    da: 'Filen er ikke referencevektorer. Feltet "format" skal være "tryg-ref/1".',
    en: 'The file does not hold reference vectors. The field "format" must be "tryg-ref/1".',
  },
  vectors: {
    da: 'Filen har ingen vektorer. Feltet "vectors" skal være en liste med mindst én.',
    en: 'The file has no vectors. The field "vectors" must be a list of at least one.',
  },
  defaultTol: {
    da: 'Filens tolerance kan ikke læses. Feltet "defaultTol" skal være {"rel": tal, "abs": tal}, begge mindst 0.',
    en: 'The tolerance of the file cannot be read. "defaultTol" must be {"rel": number, "abs": number}, both at least 0.',
  },
}

/** Without a field, or with one we do not ask for, the file is not an object: then its format is what is missing. */
function problemAt(field: PropertyKey | undefined): Message {
  return field === 'vectors' || field === 'defaultTol' ? problems[field] : problems.format
}
