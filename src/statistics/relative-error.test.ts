import assert from 'node:assert/strict'
import { it } from 'node:test'
import { relativeError } from './relative-error.ts'

const cases = [
  { got: 1.1, expected: 1, error: 0.10000000000000009 },
  { got: -3, expected: -2, error: 0.5 },
  { got: 0, expected: 0, error: 0 },
  { got: 1e-9, expected: 0, error: Number.POSITIVE_INFINITY },
  { got: Number.POSITIVE_INFINITY, expected: Number.POSITIVE_INFINITY, error: 0 },
  { got: 1, expected: Number.POSITIVE_INFINITY, error: Number.POSITIVE_INFINITY },
  { got: Number.NaN, expected: 1, error: Number.NaN },
]
for (const { got, expected, error } of cases)
  it(`relativeError() of ${got} against ${expected} is ${error}`, () =>
    assert.equal(relativeError(got, expected), error))
