import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { relativeError } from '../relative-error.ts'
import { chiSquareUpperTail } from './chi-square.ts'
import { fUpperTail } from './f.ts'
import { normalTwoSidedP } from './normal.ts'
import { tUpperTail } from './student-t.ts'

// R: pchisq(x, df, lower.tail = FALSE).
const chiSquares = [
  { x: 3.84, df: 1, p: 0.050043521248705224 },
  { x: 30, df: 4, p: 4.8944371280292126e-6 },
  { x: 300, df: 11, p: 8.760297496858904e-58 },
]
for (const { x, df, p } of chiSquares)
  it(`${p} of the chi-square law with ${df} degrees of freedom lies above ${x}`, () =>
    assert.ok(relativeError(chiSquareUpperTail(x, df), p) < 1e-12))

// mpmath 1.3 with 60 digits. In R: pf(x, df1, df2, lower.tail = FALSE).
const fs = [
  { x: 60, df1: 2.37, df2: 160.2, p: 1.6875019321804805e-22 },
  { x: 3.84, df1: 1, df2: 10, p: 0.07848940125216833 },
  { x: 12, df1: 0.9, df2: 30.1, p: 0.002155942865337891 },
  { x: 0, df1: 2, df2: 5, p: 1 },
  { x: Number.POSITIVE_INFINITY, df1: 2, df2: 5, p: 0 },
]
for (const { x, df1, df2, p } of fs)
  it(`${p} of the F law with ${df1} and ${df2} degrees of freedom lies above ${x}`, () =>
    assert.ok(relativeError(fUpperTail(x, df1, df2), p) < 1e-12))

it('chi-square with 1 degree of freedom is a squared normal value, F with 1 a squared t', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 12, noNaN: true }),
      fc.double({ min: 1, max: 300, noNaN: true }),
      (z, df) => {
        assert.ok(relativeError(chiSquareUpperTail(z ** 2, 1), normalTwoSidedP(z)) < 1e-11)
        assert.ok(relativeError(fUpperTail(z ** 2, 1, df), 2 * tUpperTail(z, df)) < 1e-11)
      },
    ),
  ))
