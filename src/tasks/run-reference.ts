import {
  type BrokenVector,
  type Message,
  type ReferenceVector,
  readReferenceFile,
  unnamedOperation,
} from './reference-file.ts'
import { matchExpected } from './reference-match.ts'
import type { ReferenceOperations } from './reference-operation.ts'

export type ReferenceScope = {
  /** Operations to run; undefined for all. */
  readonly ops: readonly string[] | undefined
  /** Whether extended vectors are run too; else they are only counted. */
  readonly extended: boolean
}

export type VectorFailure = { readonly id: string; readonly reason: string }

/** The vectors of one operation in one file. */
export type OperationResult = {
  readonly op: string
  readonly passed: number
  readonly failed: number
  readonly notImplemented: number
  /** Extended vectors that were not run. */
  readonly leftOut: number
  readonly largestRelativeError: number
  readonly failures: readonly VectorFailure[]
}

export type ReferenceFileResult =
  | { readonly kind: 'run'; readonly file: string; readonly operations: readonly OperationResult[] }
  | {
      readonly kind: 'unreadable'
      readonly file: string
      readonly message: Message
    }

export type ReferenceTotals = {
  readonly passed: number
  readonly failed: number
  readonly notImplemented: number
  readonly leftOut: number
  /** Operations asked for by name that no file has a vector of. */
  readonly opsWithoutVectors: readonly string[]
  /** 1 when a vector that was run failed or has no operation, or a file could not be read. */
  readonly exitCode: 0 | 1
}

/**
 * Runs the vectors of one file. A vector that throws fails alone; a file that cannot be read is a result, not an error.
 * @param file its name, such as `counts.json`
 * @param text all of it
 * @param operations by name; a vector whose operation is not among them counts as not implemented
 */
export function runReferenceFile(
  file: string,
  text: string,
  operations: ReferenceOperations,
  scope: ReferenceScope,
): ReferenceFileResult {
  const read = readReferenceFile(text)
  if (read.kind === 'unreadable') return { kind: 'unreadable', file, message: read.message }
  const inScope = read.vectors.filter(({ op }) => op === unnamedOperation || (scope.ops?.includes(op) ?? true))
  const byOperation = Map.groupBy(inScope, ({ op }) => op)
  const results = [...byOperation].map(([op, vectors]) => runOperation(op, vectors, operations, scope.extended))
  return { kind: 'run', file, operations: results }
}

/** Adds up the results of all files. */
export function totalReference(results: readonly ReferenceFileResult[], scope: ReferenceScope): ReferenceTotals {
  const operations = results.flatMap((result) => (result.kind === 'run' ? result.operations : []))
  const total = (count: (operation: OperationResult) => number): number =>
    operations.reduce((sum, operation) => sum + count(operation), 0)
  const failed = total((operation) => operation.failed)
  const notImplemented = total((operation) => operation.notImplemented)
  const isUnreadable = results.some(({ kind }) => kind === 'unreadable')
  return {
    passed: total((operation) => operation.passed),
    failed,
    notImplemented,
    leftOut: total((operation) => operation.leftOut),
    opsWithoutVectors: (scope.ops ?? []).filter((asked) => !operations.some(({ op }) => op === asked)),
    exitCode: failed > 0 || notImplemented > 0 || isUnreadable ? 1 : 0,
  }
}

type Outcome =
  | { readonly kind: 'passed'; readonly largestRelativeError: number }
  | { readonly kind: 'failed'; readonly largestRelativeError: number; readonly failure: VectorFailure }
  | { readonly kind: 'notImplemented' | 'leftOut' }

function runOperation(
  op: string,
  vectors: readonly (ReferenceVector | BrokenVector)[],
  operations: ReferenceOperations,
  extended: boolean,
): OperationResult {
  const outcomes = vectors.map((vector) => runVector(vector, operations, extended))
  const count = (wanted: Outcome['kind']): number => outcomes.filter(({ kind }) => kind === wanted).length
  return {
    op,
    passed: count('passed'),
    failed: count('failed'),
    notImplemented: count('notImplemented'),
    leftOut: count('leftOut'),
    largestRelativeError: Math.max(
      0,
      ...outcomes.map((outcome) => ('largestRelativeError' in outcome ? outcome.largestRelativeError : 0)),
    ),
    failures: outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.failure] : [])),
  }
}

function runVector(
  vector: ReferenceVector | BrokenVector,
  operations: ReferenceOperations,
  extended: boolean,
): Outcome {
  const fail = (reason: string, largestRelativeError = 0): Outcome => ({
    kind: 'failed',
    largestRelativeError,
    failure: { id: vector.id, reason },
  })
  if ('problem' in vector) return fail(vector.problem)
  if (vector.level === 'extended' && !extended) return { kind: 'leftOut' }
  const operation = Object.hasOwn(operations, vector.op) ? operations[vector.op] : undefined
  if (!operation) return { kind: 'notImplemented' }
  try {
    const got = operation(vector.args)
    const { mismatches, largestRelativeError } = matchExpected(vector.expected, got, vector.toleranceOf)
    if (mismatches.length === 0) return { kind: 'passed', largestRelativeError }
    const reason = mismatches.map(({ field, expected, got }) => `${field}: expected ${expected}, got ${got}`).join('; ')
    return fail(reason, largestRelativeError)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}
