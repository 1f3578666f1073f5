import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Reference, Relation } from '#domain/rule.ts'
import { row, statement } from '#indicators/small-case.ts'
import {
  answer,
  baseline,
  gap,
  inArea,
  judgedLeaf,
  mean,
  type Situation,
  sentence,
  yearBefore,
} from './small-judgement.ts'

const verdict = (
  measure: Parameters<typeof sentence>[0],
  is: Relation,
  than: Reference,
  situation: Situation,
): string => answer(judgedLeaf(sentence(measure, is, than, { reading: 'shown' }), situation))

const years = (indicator: string, before: number | string, now: number | string, n?: number) => [
  row(indicator, '2021', before, { ...(n && { n }) }),
  row(indicator, '2022', now, { ...(n && { n }) }),
]
const theft = (before: number, now: number): Situation => ({ observations: years('theft', before, now) })

describe('A sentence that asks for a change, read as shown', () => {
  const cases: readonly { is: Relation; than: Reference; before: number; now: number; expected: string }[] = [
    { is: 'below', than: baseline(2021), before: 53, now: 32, expected: 'met' },
    { is: 'below', than: baseline(2021), before: 53, now: 50, expected: 'undecidable: not-shown' },
    { is: 'below', than: baseline(2021), before: 53, now: 54, expected: 'not-met' },
    { is: 'below', than: baseline(2021), before: 53, now: 90, expected: 'not-met' },
    { is: 'below', than: yearBefore, before: 53, now: 32, expected: 'met' },
    { is: 'above', than: baseline(2021), before: 32, now: 53, expected: 'met' },
    { is: 'above', than: baseline(2021), before: 32, now: 33, expected: 'undecidable: not-shown' },
    { is: 'above', than: baseline(2021), before: 32, now: 31, expected: 'not-met' },
    { is: 'at-most', than: { ...baseline(2021), times: 0.8 }, before: 53, now: 32, expected: 'met' },
    { is: 'at-most', than: { ...baseline(2021), times: 0.8 }, before: 53, now: 42, expected: 'undecidable: not-shown' },
    { is: 'at-most', than: { ...baseline(2021), times: 0.8 }, before: 53, now: 43, expected: 'not-met' },
    { is: 'at-most', than: { ...baseline(2021), plus: -5 }, before: 53, now: 48, expected: 'undecidable: not-shown' },
    {
      is: 'at-least',
      than: { ...baseline(2021), times: 1.1 },
      before: 50,
      now: 55,
      expected: 'undecidable: not-shown',
    },
    { is: 'at-least', than: { ...baseline(2021), times: 1.1 }, before: 50, now: 90, expected: 'met' },
  ]
  for (const { is, than, before, now, expected } of cases)
    it(`${before} → ${now}, ${is} ${than.times ? `${than.times} of ` : than.plus ? `${than.plus} from ` : ''}the ${than.kind}: ${expected}`, () =>
      assert.equal(verdict('theft', is, than, theft(before, now)), expected))
})

describe('A sentence that asks to stay, read as shown', () => {
  const cases: readonly { is: Relation; before: number; now: number; expected: string }[] = [
    { is: 'at-most', before: 53, now: 53, expected: 'met' },
    { is: 'at-most', before: 53, now: 52, expected: 'met' },
    { is: 'at-most', before: 37, now: 39, expected: 'undecidable: not-shown' },
    { is: 'at-most', before: 37, now: 70, expected: 'not-met' },
    { is: 'at-least', before: 37, now: 37, expected: 'met' },
    { is: 'at-least', before: 37, now: 35, expected: 'undecidable: not-shown' },
    { is: 'at-least', before: 70, now: 37, expected: 'not-met' },
    { is: 'at-least', before: 37, now: 70, expected: 'met' },
  ]
  for (const { is, before, now, expected } of cases)
    it(`${before} → ${now}, ${is} the baseline: ${expected}`, () =>
      assert.equal(verdict('theft', is, baseline(2021), theft(before, now)), expected))
})

describe('What decides whether a change is shown', () => {
  const unsafe = (before: string, now: string, n?: number): Situation => ({
    observations: years('unsafe', before, now, n),
  })
  const says = (value: 'significant' | 'not-significant') => ({
    printed: [statement('unsafe:park:2022', 'unsafe:park:2021', value)],
  })

  it('is the computed test where there is one, whatever the publisher says', () => {
    const shown = unsafe('36,0', '16,0', 300)
    assert.equal(verdict('unsafe', 'below', baseline(2021), { ...shown, ...says('not-significant') }), 'met')
    const unshown = unsafe('26,0', '25,0', 300)
    assert.equal(
      verdict('unsafe', 'below', baseline(2021), { ...unshown, ...says('significant') }),
      'undecidable: not-shown',
    )
  })

  it('is the publisher’s word where no test can be made', () => {
    const untested = unsafe('26', '16')
    assert.equal(verdict('unsafe', 'below', baseline(2021), { ...untested, ...says('significant') }), 'met')
    assert.equal(
      verdict('unsafe', 'below', baseline(2021), { ...untested, ...says('not-significant') }),
      'undecidable: not-shown',
    )
  })

  it('without either is not shown', () =>
    assert.equal(verdict('unsafe', 'below', baseline(2021), unsafe('26', '16')), 'undecidable: not-shown'))

  it('is open while rounding leaves the test open, unless the publisher knows better', () => {
    const open = unsafe('26', '16', 140)
    assert.equal(verdict('unsafe', 'below', baseline(2021), open), 'undecidable: rounding')
    assert.equal(verdict('unsafe', 'below', baseline(2021), { ...open, ...says('significant') }), 'met')
    assert.equal(
      verdict('unsafe', 'below', baseline(2021), { ...open, ...says('not-significant') }),
      'undecidable: not-shown',
    )
  })

  it('a change shown to be small is none that was asked for', () =>
    assert.equal(verdict('unsafe', 'below', baseline(2021), unsafe('11,4', '11,0', 2_100)), 'undecidable: not-shown'))

  it('is not asked while arithmetic itself is open', () => {
    assert.equal(
      verdict('theft', 'below', baseline(2021), { observations: years('theft', 3, '1-4') }),
      'undecidable: no-value',
    )
    assert.equal(verdict('unsafe', 'below', baseline(2021), unsafe('26', '26', 140)), 'undecidable: rounding')
  })

  it('is the difference between the areas where another area is the reference', () => {
    const rows = (own: number, other: number): Situation => ({
      observations: [row('theft', '2022', own), row('theft', '2022', other, { area: 'harbour' })],
    })
    assert.equal(verdict('theft', 'at-most', inArea('harbour'), rows(60, 20)), 'not-met')
    assert.equal(verdict('theft', 'at-most', inArea('harbour'), rows(22, 20)), 'undecidable: not-shown')
    assert.equal(verdict('theft', 'below', inArea('harbour'), rows(20, 60)), 'met')
  })

  it('is the change from the years of a mean, summed', () => {
    const observations = [row('theft', '2020', 60), ...years('theft', 50, 30)]
    assert.equal(verdict('theft', 'below', mean(2020, 2021), { observations }), 'met')
  })

  it('never is for a gap, which cannot be tested', () => {
    const observations = [
      ...years('unsafe', '26,0', '16,0', 900),
      row('unsafe', '2021', '9,0', { area: 'city' }),
      row('unsafe', '2022', '9,0', { area: 'city' }),
    ]
    assert.equal(verdict(gap('unsafe', 'city'), 'below', baseline(2021), { observations }), 'undecidable: not-shown')
  })
})
