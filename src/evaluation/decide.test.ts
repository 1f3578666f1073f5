import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Relation } from '#domain/rule.ts'
import { type Decision, decide, decisionOf } from './decide.ts'
import type { Quantity } from './quantity.ts'
import { baseline, gap, number, of } from './small-judgement.ts'

/** A quantity between two ends, rounded by half a width on either side. */
const between = (low: number, high: number, half = 0): Quantity => ({
  kind: 'quantity',
  low,
  high,
  boxLow: low - half,
  boxHigh: high + half,
  decimals: 0,
  figures: [],
})
const exact = (value: number): Quantity => between(value, value)
const rounded = (value: number, half: number): Quantity => between(value, value, half)

type Held = { readonly left: Quantity; readonly is: Relation; readonly right: Quantity; readonly answer: Decision }

describe('Arithmetic on exact figures', () => {
  const cases: readonly Held[] = [
    { left: exact(22), is: 'below', right: exact(23), answer: 'holds' },
    { left: exact(23), is: 'below', right: exact(23), answer: 'fails' },
    { left: exact(24), is: 'below', right: exact(23), answer: 'fails' },
    { left: exact(23), is: 'at-most', right: exact(23), answer: 'holds' },
    { left: exact(24), is: 'at-most', right: exact(23), answer: 'fails' },
    { left: exact(75), is: 'at-least', right: exact(75), answer: 'holds' },
    { left: exact(74), is: 'at-least', right: exact(75), answer: 'fails' },
    { left: exact(75), is: 'above', right: exact(75), answer: 'fails' },
    { left: exact(76), is: 'above', right: exact(75), answer: 'holds' },
    { left: exact(0.1 + 0.2), is: 'at-most', right: exact(0.3), answer: 'holds' },
    { left: exact(0.3), is: 'below', right: exact(0.1 + 0.2), answer: 'fails' },
  ]
  for (const { left, is, right, answer } of cases)
    it(`${left.low} ${is} ${right.low} ${answer}`, () => assert.equal(decide(left, is, right), answer))
})

describe('Rounding', () => {
  it('leaves the sign open while the difference is less than all half-widths together', () => {
    assert.equal(decide(rounded(26, 0.5), 'below', rounded(26, 0.5)), 'open-by-rounding')
    assert.equal(decide(rounded(26.3, 0.05), 'below', rounded(26, 0.5)), 'open-by-rounding')
    assert.equal(decide(rounded(17.9, 0.6), 'below', exact(18.4)), 'open-by-rounding')
  })

  it('leaves it certain at exactly the half-widths together', () => {
    assert.equal(decide(rounded(25, 0.5), 'below', rounded(26, 0.5)), 'holds')
    assert.equal(decide(rounded(27, 0.5), 'at-most', rounded(26, 0.5)), 'fails')
    assert.equal(decide(rounded(15.5, 0.5), 'at-most', exact(15)), 'fails')
  })

  it('of one figure only is enough to leave it open', () => {
    assert.equal(decide(rounded(15, 0.5), 'at-most', exact(15)), 'open-by-rounding')
    assert.equal(decide(exact(15), 'at-least', rounded(15, 0.5)), 'open-by-rounding')
  })
})

describe('Bounds', () => {
  it('decide where both ends give one answer', () => {
    assert.equal(decide(between(1, 4), 'at-most', exact(4)), 'holds')
    assert.equal(decide(between(5, 9), 'at-most', exact(4)), 'fails')
    assert.equal(decide(exact(5), 'below', between(1, 4)), 'fails')
    assert.equal(decide(between(1, 4), 'below', between(5, 9)), 'holds')
  })

  it('leave it open where they give two', () => {
    assert.equal(decide(between(1, 4), 'at-most', exact(2)), 'open-by-bounds')
    assert.equal(decide(exact(3), 'at-most', between(1, 4)), 'open-by-bounds')
    assert.equal(decide(between(1, 5), 'at-most', between(4, 9)), 'open-by-bounds')
  })

  it('are named before rounding', () =>
    assert.equal(decide(between(1, 4, 0.5), 'at-most', rounded(3, 0.5)), 'open-by-bounds'))
})

describe('A gap on the good side', () => {
  const points = gap('unsafe', 'city')
  const below = { is: 'below', than: baseline(2021) } as const

  it('by at least its own two half-widths counts as reached, whatever it was before', () => {
    assert.equal(decisionOf(points, below, rounded(-1, 1), rounded(-5, 1)), 'holds')
    assert.equal(decisionOf(points, { ...below, is: 'at-most' }, exact(-0.1), exact(-5)), 'holds')
  })

  it('by less is compared as any other', () => {
    assert.equal(decisionOf(points, below, rounded(-1, 1.05), rounded(-5, 1)), 'fails')
    assert.equal(decisionOf(points, below, exact(0), exact(-5)), 'fails')
    assert.equal(decisionOf(points, below, between(-3, 0), exact(-5)), 'fails')
  })

  it('does not reach an agreed number that lies further on that side', () => {
    assert.equal(decisionOf(points, { is: 'at-most', than: number(-3) }, exact(-2), exact(-3)), 'fails')
  })

  it('means nothing where the gap should grow, nor for a figure below 0', () => {
    assert.equal(decisionOf(points, { is: 'above', than: baseline(2021) }, exact(-2), exact(-1)), 'fails')
    assert.equal(decisionOf(of('index'), below, exact(-2), exact(-5)), 'fails')
  })
})

describe('A ratio', () => {
  const ratio = gap('index', 'city', 'ratio')
  const atMost = { is: 'at-most', than: number(3) } as const

  it('is judged at the corners of the rounding: one answer stands', () => {
    assert.equal(decisionOf(ratio, atMost, rounded(2.9, 0.1), exact(3)), 'holds')
    assert.equal(decisionOf(ratio, { ...atMost, is: 'below' }, rounded(2.9, 0.05), exact(3)), 'holds')
  })

  it('two answers leave it open, also where a corner is the agreed number itself', () => {
    assert.equal(decisionOf(ratio, atMost, rounded(2.9, 0.2), exact(3)), 'open-by-rounding')
    assert.equal(decisionOf(ratio, atMost, rounded(3.1, 0.1), exact(3)), 'open-by-rounding')
    assert.equal(decisionOf(ratio, { ...atMost, is: 'below' }, rounded(2.9, 0.1), exact(3)), 'open-by-rounding')
  })

  it('of figures within bounds is judged at their ends first', () => {
    assert.equal(decisionOf(ratio, atMost, between(2, Number.POSITIVE_INFINITY), exact(3)), 'open-by-bounds')
    assert.equal(decisionOf(ratio, atMost, between(4, Number.POSITIVE_INFINITY), exact(3)), 'fails')
  })

  it('below 1 is not for that reason reached', () =>
    assert.equal(decisionOf(ratio, { is: 'below', than: baseline(2021) }, exact(0.9), exact(0.8)), 'fails'))
})
