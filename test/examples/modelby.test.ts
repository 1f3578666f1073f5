import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { goalsOf, inShort, leafOf, readCase } from './read-case.ts'

// The verdicts that the author of the example worked out by hand, before the program did.

const aaparken = readCase('examples/modelby', 'aaparken').dossier
const stationsbyen = readCase('examples/modelby', 'stationsbyen').dossier

describe('Åparken 2024', () => {
  const goals = goalsOf(aaparken, 2024)

  it('is judged as its author expected', () =>
    assert.deepEqual(inShort(goals), {
      1: 'on-course 2/2',
      '1a': 'met',
      '1b': 'on-course',
      2: 'partly-met 4/5',
      '2a': 'met',
      '2b': 'partly-met',
      '2b:burglary': 'met',
      '2b:theft': 'met',
      '2b:violence': 'not-met',
      '2c': 'on-course',
      '2d': 'monitored',
      '2d:vandalism': 'monitored',
      '2d:harassment': 'monitored',
      '2d:threats': 'monitored',
      '2d:drugs': 'monitored',
      3: 'met 3/3',
      '3a': 'met',
      '3b': 'met',
      '3c': 'met',
      4: 'undecidable 1/4',
      '4a': 'undecidable: not-shown',
      '4b': 'met',
      '4c': 'undecidable: not-shown',
      '4d': 'undecidable: rounding',
      5: 'off-course 0/2',
      '5a': 'undecidable: not-yet-known',
      '5b': 'off-course',
      6: 'undecidable 0/3',
      '6a': 'undecidable: not-comparable',
      '6b': 'undecidable: no-baseline',
      '6c': 'undecidable: no-value',
      7: 'stated',
      '7a': 'stated',
    }))

  it('the rate has fallen, p = 0.033', () => {
    const [evidence] = leafOf(goals, '2a').evidence
    assert.deepEqual([evidence?.key, evidence?.counts?.p.toFixed(3)], ['shownFall', '0.033'])
  })

  it('39 reports of violence are over 37', () => {
    const { now, target } = leafOf(goals, '2b:violence')
    assert.deepEqual([now?.low, target?.low], [39, 37])
  })

  it('29 thefts and 1 to 4 robberies are at most 80 % of 42 whatever they were', () => {
    const { now, target } = leafOf(goals, '2c')
    assert.deepEqual([now?.low, now?.high, target?.low.toFixed(1)], [30, 33, '33.6'])
  })

  it('6 of 8 activities are counted in the plan', () =>
    assert.deepEqual(leafOf(goals, '3a').now?.figures[0]?.parts, { count: 6, of: 8 }))

  it('the first year after the new border and the new firm could not be judged', () =>
    assert.deepEqual(leafOf(goals, '1a').earlier, [
      { period: '2022', verdict: 'undecidable', reason: 'no-baseline' },
      { period: '2023', verdict: 'met' },
    ]))

  it('what the publisher says stands beside what is computed', () =>
    assert.deepEqual(
      leafOf(goals, '4b').evidence.map(({ by, key }) => [by, key]),
      [
        ['computed', 'shownFall'],
        ['publisher', 'shownFall'],
      ],
    ))
})

it('Åparken 2023 is judged as its author expected', () =>
  assert.deepEqual(inShort(goalsOf(aaparken, 2023)), {
    1: 'on-course 2/2',
    '1a': 'met',
    '1b': 'on-course',
    2: 'partly-met 4/5',
    '2a': 'met',
    '2b': 'met',
    '2b:burglary': 'met',
    '2b:theft': 'met',
    '2b:violence': 'met',
    '2c': 'off-course',
    '2d': 'monitored',
    '2d:vandalism': 'monitored',
    '2d:harassment': 'monitored',
    '2d:threats': 'monitored',
    '2d:drugs': 'monitored',
    3: 'partly-met 1/3',
    '3a': 'not-met',
    '3b': 'met',
    '3c': 'not-met',
    4: 'undecidable 1/4',
    '4a': 'undecidable: not-shown',
    '4b': 'undecidable: not-shown',
    '4c': 'met',
    '4d': 'undecidable: not-shown',
    5: 'off-course 0/2',
    '5a': 'off-course',
    '5b': 'off-course',
    6: 'not-met 0/3',
    '6a': 'undecidable: not-comparable',
    '6b': 'undecidable: no-baseline',
    '6c': 'not-met',
    7: 'stated',
    '7a': 'stated',
  }))

describe('Stationsbyen 2024', () => {
  const goals = goalsOf(stationsbyen, 2024)

  it('is judged as its author expected', () =>
    assert.deepEqual(inShort(goals), {
      1: 'off-course 0/1',
      '1a': 'off-course',
      2: 'not-met 0/2',
      '2a': 'not-met',
      '2b': 'undecidable: no-baseline',
      3: 'partly-met 2/4',
      '3a': 'partly-met',
      '3a:oesterbakken': 'off-course',
      '3a:vesterengen': 'on-course',
      '3a:nordmarken': 'on-course',
      '3b': 'not-met',
      '3b:oesterbakken': 'met',
      '3b:vesterengen': 'met',
      '3b:nordmarken': 'not-met',
      4: 'on-course 3/3',
      '4a': 'on-course',
      '4a:oesterbakken': 'on-course',
      '4a:vesterengen': 'on-course',
      '4b': 'on-course',
      5: 'partly-met 1/4',
      '5a': 'not-met',
      '5b': 'not-met',
      '5c': 'on-course',
      '5d': 'off-course',
      6: 'partly-met 1/2',
      '6a': 'met',
      '6a:a': 'met',
      '6a:b': 'not-met',
      '6b': 'not-met',
      '6b:burglary': 'not-met',
      '6b:theft': 'not-met',
      '6b:violence': 'met',
      7: 'on-course 2/2',
      '7a': 'met',
      '7b': 'on-course',
      8: 'undecidable 0/4',
      '8a': 'undecidable: rounding',
      '8b': 'undecidable: no-denominator',
      '8c': 'undecidable: not-comparable',
      '8d': 'undecidable: not-comparable',
      9: 'monitored',
      '9a': 'monitored',
      '9a:disorder': 'monitored',
      '9a:drugs': 'monitored',
      '9b': 'stated',
    }))

  it('a shown rise in drugs is marked as following the work of the police', () => {
    const [evidence] = leafOf(goals, '9a:drugs').evidence
    assert.deepEqual([evidence?.key, evidence?.flags], ['shownRise', ['poissonOnly', 'policeInitiated']])
  })

  it('the rate lies above that of the rest of the city', () => {
    const leaf = leafOf(goals, '5b')
    assert.equal(leaf.evidence[0]?.key, 'shownAbove')
    assert.equal(leaf.evidence[0]?.counts?.before.count, 1_445 - 219)
  })
})
