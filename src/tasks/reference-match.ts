import { relativeError } from '#statistics/relative-error.ts'
import type { Tolerance } from './reference-file.ts'
import { writtenNumbers } from './reference-operation.ts'

export type Mismatch = { readonly field: string; readonly expected: string; readonly got: string }

export type Match = {
  readonly mismatches: readonly Mismatch[]
  /** Over all numbers compared, except where 0 or no finite number is expected; 0 when there is none. */
  readonly largestRelativeError: number
}

/** Fields that inform the reader of the vectors and are not to be checked. */
const information = new Set(['seRakeR', 'seTheta'])

/**
 * Holds what an operation answered against the expected fields of a vector. Fields that are not expected are not looked at.
 * @param toleranceOf tolerance of a field; what lies inside an object or a list has that of the outermost field
 */
export function matchExpected(
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  toleranceOf: (field: string) => Tolerance,
): Match {
  return combine(
    Object.keys(expected)
      .filter((field) => !information.has(field))
      .map((field) => matchValue(expected[field], got[field], toleranceOf(field), field)),
  )
}

function combine(matches: readonly Match[]): Match {
  return {
    mismatches: matches.flatMap(({ mismatches }) => mismatches),
    largestRelativeError: Math.max(0, ...matches.map((match) => match.largestRelativeError)),
  }
}

function matchValue(expected: unknown, got: unknown, tolerance: Tolerance, field: string): Match {
  const number = typeof expected === 'number' ? expected : writtenNumbers.get(expected)
  if (number !== undefined && typeof got === 'number') return matchNumber(number, got, tolerance, field)
  if (Array.isArray(expected)) return matchList(expected, got, tolerance, field)
  if (isRecord(expected)) {
    if (!isRecord(got)) return mismatch(field, expected, got)
    return combine(
      Object.keys(expected)
        .filter((inner) => !information.has(inner))
        .map((inner) => matchValue(expected[inner], got[inner], tolerance, `${field}.${inner}`)),
    )
  }
  const equal = expected === got || (expected === null && got === undefined)
  return equal ? agreement(0) : mismatch(field, expected, got)
}

function matchNumber(expected: number, got: number, { abs, rel }: Tolerance, field: string): Match {
  // No tolerance of an infinite number means anything.
  const allowed = Number.isFinite(expected) ? Math.max(abs, rel * Math.abs(expected)) : 0
  const close = Object.is(expected, got) || Math.abs(got - expected) <= allowed
  const error = relativeError(got, expected)
  const largestRelativeError = Number.isFinite(error) ? error : 0
  return { ...(close ? agreement(0) : mismatch(field, expected, got)), largestRelativeError }
}

function matchList(expected: readonly unknown[], got: unknown, tolerance: Tolerance, field: string): Match {
  if (!Array.isArray(got) || got.length !== expected.length) return mismatch(field, expected, got)
  const rows = got.map(withTextKey)
  return combine(
    expected.map(withTextKey).map((element, place) => {
      const key = keyOf(element)
      const counterpart = key === undefined ? rows[place] : rows.find((row) => keyOf(row) === key)
      return matchValue(element, counterpart, tolerance, `${field}[${key ?? place}]`)
    }),
  )
}

/** Rows that bear a key are matched by it, compared as text. */
const withTextKey = (element: unknown): unknown => {
  const key = keyOf(element)
  return key === undefined ? element : { ...Object(element), key }
}

function keyOf(element: unknown): string | undefined {
  if (!isRecord(element)) return undefined
  const { key } = element
  return key === undefined ? undefined : String(key)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const agreement = (largestRelativeError: number): Match => ({ mismatches: [], largestRelativeError })

const mismatch = (field: string, expected: unknown, got: unknown): Match => ({
  mismatches: [{ field, expected: written(expected), got: written(got) }],
  largestRelativeError: 0,
})

const written = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')
