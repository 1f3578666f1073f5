import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { ReferenceOperations } from './reference-operation.ts'
import { referenceOperations } from './reference-operations.ts'
import { type ReferenceScope, runReferenceFile, totalReference } from './run-reference.ts'

const everything: ReferenceScope = { ops: undefined, extended: false }

/** Answers whatever its arguments say. */
const echo: ReferenceOperations = { echo: (args) => Object(args) }

const vector = (args: unknown, expected: unknown, more: object = {}) => ({
  id: 'v',
  level: 'core',
  op: 'echo',
  args,
  expected,
  ...more,
})

const run = (vectors: readonly unknown[], scope = everything, operations = echo, more: object = {}) => {
  const text = JSON.stringify({ format: 'tryg-ref/1', defaultTol: { rel: 1e-9, abs: 1e-12 }, vectors, ...more })
  const result = runReferenceFile('file.json', text, operations, scope)
  assert.ok(result.kind === 'run')
  const { passed, failed, notImplemented, leftOut } = totalReference([result], scope)
  const failures = result.operations.flatMap((operation) => operation.failures)
  return { result, passed, failed, notImplemented, leftOut, failures }
}

const pairs = [
  { says: 'a number within the relative tolerance', got: { a: 100.00000001 }, expected: { a: 100 }, passes: true },
  { says: 'a number outside it', got: { a: 100.000001 }, expected: { a: 100 }, passes: false },
  { says: 'a number within the absolute tolerance of 0', got: { a: 1e-13 }, expected: { a: 0 }, passes: true },
  { says: 'a field that is not expected', got: { a: 1, b: 2 }, expected: { a: 1 }, passes: true },
  { says: 'a missing field where null is expected', got: {}, expected: { a: null }, passes: true },
  { says: 'a missing field where a number is expected', got: {}, expected: { a: 1 }, passes: false },
  { says: 'a number where null is expected', got: { a: 0 }, expected: { a: null }, passes: false },
  { says: 'equal text', got: { a: 'undecided' }, expected: { a: 'undecided' }, passes: true },
  { says: 'other text', got: { a: 'significant' }, expected: { a: 'undecided' }, passes: false },
  { says: 'another boolean', got: { a: false }, expected: { a: true }, passes: false },
  { says: 'a number where text is expected', got: { a: 1 }, expected: { a: '1' }, passes: false },
  { says: 'text where an object is expected', got: { a: 'x' }, expected: { a: { b: 1 } }, passes: false },
  { says: 'a list in order', got: { a: [1, 2] }, expected: { a: [1, 2] }, passes: true },
  { says: 'a list out of order', got: { a: [2, 1] }, expected: { a: [1, 2] }, passes: false },
  { says: 'a list that is too long', got: { a: [1, 2, 3] }, expected: { a: [1, 2] }, passes: false },
  {
    says: 'rows with a key in another order, the key as text',
    got: {
      rows: [
        { key: '2', coef: 5 },
        { key: 'x', coef: 4 },
      ],
    },
    expected: {
      rows: [
        { key: 'x', coef: 4 },
        { key: 2, coef: 5 },
      ],
    },
    passes: true,
  },
  {
    says: 'rows with text keys in another order',
    got: {
      rows: [
        { key: 'y', coef: 5 },
        { key: 'x', coef: 4 },
      ],
    },
    expected: {
      rows: [
        { key: 'x', coef: 4 },
        { key: 'y', coef: 5 },
      ],
    },
    passes: true,
  },
  {
    says: 'fields that only inform',
    got: { a: 1, inner: { b: 1 } },
    expected: { a: 1, seRakeR: 9, inner: { b: 1, seTheta: 9 } },
    passes: true,
  },
]
for (const { says, got, expected, passes } of pairs)
  it(`${says} ${passes ? 'passes' : 'fails'}`, () => assert.equal(run([vector(got, expected)]).passed, passes ? 1 : 0))

const written = [
  { number: Number.POSITIVE_INFINITY, as: 'Inf' },
  { number: Number.NEGATIVE_INFINITY, as: '-Inf' },
  { number: Number.NaN, as: 'NaN' },
]
for (const { number, as } of written)
  it(`"${as}" equals ${number} and nothing else`, () => {
    for (const { number: other } of [...written, { number: 1 }]) {
      const operations = { echo: () => ({ a: other }) }
      assert.equal(run([vector({}, { a: as })], everything, operations).passed, Object.is(other, number) ? 1 : 0)
    }
    assert.equal(run([vector({}, { a: 1 })], everything, { echo: () => ({ a: number }) }).failed, 1)
  })

const toleranceCases = [
  { says: 'the tolerance of the outermost field', tol: { exact: { rel: 0.1 } }, passes: true },
  { says: 'the default of the vector', tol: { default: { rel: 0.1 } }, passes: true },
  { says: 'its own before the default', tol: { default: { rel: 0.1 }, exact: { rel: 1e-9 } }, passes: false },
  { says: 'no tolerance by the name of an inner field', tol: { lower: { rel: 0.1 } }, passes: false },
]
for (const { says, tol, passes } of toleranceCases)
  it(`a nested field has ${says}`, () => {
    const { passed } = run([vector({ exact: { lower: 1.05 } }, { exact: { lower: 1 } }, { tol })])
    assert.equal(passed, passes ? 1 : 0)
  })

it('a tolerance of the vector that states one part keeps the other part of the file', () => {
  const vectors = [vector({ a: 0.001 }, { a: 0 }, { tol: { a: { rel: 1e-12 } } })]
  assert.equal(run(vectors, everything, echo, { defaultTol: { rel: 1e-9, abs: 0.01 } }).passed, 1)
})

it('the largest relative error is told by file and operation', () => {
  const { result } = run([vector({ a: 1.0000000005, b: 0 }, { a: 1, b: 0 }), vector({ a: 2.5 }, { a: 2 })])
  assert.equal(result.operations.length, 1)
  assert.equal(result.operations[0]?.largestRelativeError, 0.25)
})

it('a vector that throws fails alone, and says why', () => {
  const operations: ReferenceOperations = {
    echo: (args) => {
      if (Object.hasOwn(Object(args), 'throw')) throw new RangeError('Cannot compute: x is odd')
      return { a: 1 }
    },
  }
  const { passed, failures } = run([vector({ throw: 1 }, { a: 1 }), vector({}, { a: 1 })], everything, operations)
  assert.equal(passed, 1)
  assert.deepEqual(failures, [{ id: 'v', reason: 'Cannot compute: x is odd' }])
})

it('a failure names field, expected and got', () =>
  assert.deepEqual(run([vector({ a: { b: 2 } }, { a: { b: 1 }, c: 'x' })]).failures, [
    { id: 'v', reason: 'a.b: expected 1, got 2; c: expected "x", got nothing' },
  ]))

it('an unknown operation counts as not implemented, also one named like a method of every object', () => {
  const { notImplemented } = run([vector({}, {}, { op: 'lasso' }), vector({}, {}, { op: 'toString' })])
  assert.equal(notImplemented, 2)
})

it('a broken vector fails, and the others are run', () => {
  const { passed, failures } = run([7, { id: 'w', op: 'echo' }, vector({ a: 1 }, { a: 1 })])
  assert.equal(passed, 1)
  assert.deepEqual(
    failures.map(({ id }) => id),
    ['vectors[0]', 'w'],
  )
})

const extendedFailure = vector({ a: 1 }, { a: 2 }, { level: 'extended' })
const exits = [
  { says: 'all pass', vectors: [vector({ a: 1 }, { a: 1 })], scope: everything, exitCode: 0 },
  { says: 'a core vector fails', vectors: [vector({ a: 1 }, { a: 2 })], scope: everything, exitCode: 1 },
  { says: 'a core vector is not implemented', vectors: [vector({}, {}, { op: 'x' })], scope: everything, exitCode: 1 },
  {
    says: 'it is out of scope',
    vectors: [vector({}, {}, { op: 'x' })],
    scope: { ...everything, ops: ['echo'] },
    exitCode: 0,
  },
  { says: 'only an extended vector fails', vectors: [extendedFailure], scope: everything, exitCode: 0 },
  { says: 'extended ones count', vectors: [extendedFailure], scope: { ...everything, extended: true }, exitCode: 1 },
]
for (const { says, vectors, scope, exitCode } of exits)
  it(`the exit code is ${exitCode} when ${says}`, () =>
    assert.equal(totalReference([run(vectors, scope).result], scope).exitCode, exitCode))

it('extended vectors are left out by number, and run on request', () => {
  const vectors = [extendedFailure, vector({}, {}, { op: 'x', level: 'extended' })]
  assert.equal(run(vectors).leftOut, 2)
  const { failed, notImplemented, leftOut } = run(vectors, { ...everything, extended: true })
  assert.deepEqual([failed, notImplemented, leftOut], [1, 1, 0])
})

it('operations asked for that have no vector are named', () => {
  const scope = { ops: ['echo', 'ecco'], extended: false }
  assert.deepEqual(totalReference([run([vector({}, {})], scope).result], scope).opsWithoutVectors, ['ecco'])
})

const unreadable = [
  { text: 'a,b\n1,2', says: /ikke JSON/ },
  { text: '', says: /ikke JSON/ },
  { text: 'null', says: /"format" skal være "tryg-ref\/1"/ },
  { text: '[]', says: /"format" skal være "tryg-ref\/1"/ },
  { text: '{"format":"tryg-ref/2","vectors":[1]}', says: /"format" skal være "tryg-ref\/1"/ },
  { text: '{"format":"tryg-ref/1"}', says: /ingen vektorer/ },
  { text: '{"format":"tryg-ref/1","vectors":[]}', says: /ingen vektorer/ },
  { text: '{"format":"tryg-ref/1","vectors":[1],"defaultTol":{"rel":-1}}', says: /tolerance kan ikke læses/ },
]
for (const { text, says } of unreadable)
  it(`a file with ${text === '' ? 'nothing' : JSON.stringify(text)} in it is unreadable, with the reason`, () => {
    const result = runReferenceFile('file.json', text, echo, everything)
    assert.ok(result.kind === 'unreadable')
    assert.match(result.message.da, says)
    assert.equal(totalReference([result], everything).exitCode, 1)
  })

it('a byte order mark before the JSON does no harm', () => {
  const text = `\uFEFF${JSON.stringify({ format: 'tryg-ref/1', vectors: [vector({ a: 1 }, { a: 1 })] })}`
  assert.equal(runReferenceFile('file.json', text, echo, everything).kind, 'run')
})

// What vectors.R writes for 0 and 0 and for a ratio from 0, though counts.json has none.
const borders = [
  {
    op: 'rateRatio',
    args: { count1: 0, exposure1: 11337, count2: 0, exposure2: 11337, level: 0.95, per: 1000 },
    expected: {
      ratio: 'NaN',
      pMinlike: 1,
      pCentral: 1,
      pMidp: 1,
      exact: { lower: 0, upper: 'Inf' },
      midp: { lower: 0, upper: 'Inf' },
      notAssessable: true,
    },
  },
  {
    op: 'rateRatio',
    args: { count1: 0, exposure1: 1, count2: 6, exposure2: 1, level: 0.95, per: 1 },
    expected: { ratio: 'Inf', pCentral: 0.03125, exact: { upper: 'Inf' }, logWald: null, notAssessable: null },
  },
  {
    op: 'aggNeededN',
    args: { percent1: 16, percent2: 16, deff: 1, alpha: 0.05 },
    expected: { n: 'Inf', nExact: 'Inf' },
  },
  {
    op: 'aggAreaVsWhole',
    args: { percentArea: 26, nArea: 140, percentWhole: 19, nRest: null, share: 0.26, deff: 1 },
    expected: { notAssessable: true, pRest: 0.1654054054054054 },
  },
  { op: 'special', args: { fn: 'pt', x: 'Inf', df: 3 }, expected: { value: 1 } },
]
for (const { op, args, expected } of borders)
  it(`${op} of ${JSON.stringify(args)} is as the vectors write it`, () =>
    assert.deepEqual(run([vector(args, expected, { op })], everything, referenceOperations).failures, []))

it('an unknown function or a missing argument fails the vector and names it', () => {
  const vectors = [
    vector({ fn: 'pcauchy', x: 1 }, { value: 1 }, { op: 'special' }),
    vector({ count: 3 }, { rate: 1 }, { op: 'rateCi' }),
  ]
  const { failures } = run(vectors, everything, referenceOperations)
  assert.match(failures[0]?.reason ?? '', /fn/)
  assert.match(failures[1]?.reason ?? '', /exposure/)
})
