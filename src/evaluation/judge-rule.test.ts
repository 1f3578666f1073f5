import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Need, Rule } from '#domain/rule.ts'
import type { Verdict } from '#domain/verdict.ts'
import { row } from '#indicators/small-case.ts'
import {
  baseline,
  eachArea,
  eachIndicator,
  followed,
  judgedGoal,
  judgedRule,
  number,
  parts,
  type Situation,
  sentence,
  stated,
} from './small-judgement.ts'

// One figure that is met at most 10, one that is not, one that is not known; with an end year ahead, on and off course.
const observations = [
  row('theft', '2022', 9),
  row('burglary', '2022', 11),
  row('walks', '2022', 9),
  row('index', '2022', 20),
]
const situation: Situation = { observations }
const atMost = (measure: string, by?: number): Rule => sentence(measure, 'at-most', number(10), { ...(by && { by }) })
const byWord: Readonly<Record<string, Rule>> = {
  met: atMost('theft'),
  'not-met': atMost('burglary'),
  'on-course': atMost('theft', 2024),
  'off-course': atMost('burglary', 2024),
  undecidable: atMost('violence'),
  monitored: followed('theft'),
  stated,
}
const rulesFor = (words: string): readonly Rule[] =>
  words.split(' ').map((word, i) => {
    const rule = byWord[word]
    if (!rule) throw new RangeError(`Cannot make rule: ${word} is no verdict`)
    return { ...rule, id: `1${'abcdef'[i]}` }
  })

describe('A rule over its parts', () => {
  const all: Need = { kind: 'all' }
  const any: Need = { kind: 'any' }
  const atLeast = (k: number): Need => ({ kind: 'at-least', k })
  const mostly = (k: number): Need => ({ kind: 'at-most', k })
  const cases: readonly { need: Need; words: string; by?: number; expected: Verdict }[] = [
    { need: all, words: 'met met', expected: 'met' },
    { need: all, words: 'met not-met', expected: 'partly-met' },
    { need: all, words: 'not-met not-met', expected: 'not-met' },
    { need: all, words: 'met undecidable', expected: 'undecidable' },
    { need: all, words: 'met not-met undecidable', expected: 'undecidable' },
    { need: all, words: 'not-met undecidable', expected: 'not-met' },
    { need: all, words: 'undecidable undecidable', expected: 'undecidable' },
    { need: all, words: 'met met', by: 2024, expected: 'on-course' },
    { need: all, words: 'met not-met', by: 2024, expected: 'partly-met' },
    { need: all, words: 'not-met not-met', by: 2024, expected: 'off-course' },
    { need: all, words: 'not-met undecidable', by: 2024, expected: 'off-course' },
    { need: any, words: 'met not-met', expected: 'met' },
    { need: any, words: 'not-met not-met', expected: 'not-met' },
    { need: any, words: 'met undecidable', expected: 'met' },
    { need: any, words: 'not-met undecidable', expected: 'undecidable' },
    { need: any, words: 'met not-met', by: 2024, expected: 'on-course' },
    { need: any, words: 'not-met not-met', by: 2024, expected: 'off-course' },
    { need: atLeast(2), words: 'met met not-met', expected: 'met' },
    { need: atLeast(2), words: 'met not-met not-met', expected: 'not-met' },
    { need: atLeast(2), words: 'met undecidable not-met', expected: 'undecidable' },
    { need: atLeast(2), words: 'met met undecidable', expected: 'met' },
    { need: atLeast(2), words: 'not-met not-met undecidable', expected: 'not-met' },
    { need: mostly(1), words: 'met not-met not-met', expected: 'met' },
    { need: mostly(1), words: 'met met not-met', expected: 'not-met' },
    { need: mostly(1), words: 'met not-met undecidable', expected: 'undecidable' },
    { need: mostly(1), words: 'not-met not-met undecidable', expected: 'met' },
    { need: mostly(1), words: 'met met not-met', by: 2024, expected: 'off-course' },
    { need: mostly(0), words: 'not-met not-met', expected: 'met' },
  ]
  for (const { need, words, by, expected } of cases)
    it(`${'k' in need ? `${need.kind} ${need.k}` : need.kind} of ${words.replaceAll(' ', ', ')}${by ? ' with the end ahead' : ''}: ${expected}`, () => {
      const rule = parts(rulesFor(words), { need, ...(by && { by }) })
      assert.equal(judgedRule(rule, situation).verdict, expected)
    })

  it('each of several indicators is a leaf with its own name', () => {
    const result = judgedRule(eachIndicator(['theft', 'burglary'], 'at-most', number(10)), situation)
    assert.deepEqual(
      result.leaves.map(({ id, verdict }) => [id, verdict]),
      [
        ['rule:1a:theft', 'met'],
        ['rule:1a:burglary', 'not-met'],
      ],
    )
    assert.equal(result.verdict, 'partly-met')
  })

  it('each of several areas is a leaf with its own name', () => {
    const rows = ['harbour', 'district'].map((area, i) => row('unsafe', '2022', 9 + 2 * i, { area }))
    const rule = eachArea('unsafe', ['harbour', 'district'], 'at-most', number(10), { by: 2024 })
    const { leaves, verdict } = judgedRule(rule, { observations: rows })
    assert.deepEqual(
      leaves.map((leaf) => [leaf.id, leaf.measure.area, leaf.verdict]),
      [
        ['rule:1a:harbour', 'harbour', 'on-course'],
        ['rule:1a:district', 'district', 'off-course'],
      ],
    )
    assert.equal(verdict, 'partly-met')
  })

  it('a part has the end year of its rule and a name below it', () => {
    const { leaves } = judgedRule(parts(rulesFor('met not-met'), { by: 2024 }), situation)
    assert.deepEqual(
      leaves.map(({ id, by }) => [id, by]),
      [
        ['rule:1a:a', 2024],
        ['rule:1a:b', 2024],
      ],
    )
  })

  it('an undecidable one names the first of its parts’ reasons', () => {
    const rule = parts([sentence('theft', 'at-most', baseline(2020)), atMost('violence'), atMost('index')])
    const result = judgedRule(rule, situation)
    assert.deepEqual([result.verdict, result.obstacle?.reason], ['not-met', undefined])
    const open = judgedRule(parts([sentence('theft', 'at-most', baseline(2020)), atMost('violence')]), situation)
    assert.deepEqual([open.verdict, open.obstacle?.reason], ['undecidable', 'no-value'])
  })

  it('what is only followed has no verdict over it', () => {
    const rule: Rule = {
      ...followed('theft'),
      body: { kind: 'each-indicator', indicators: ['theft', 'violence'], judgement: { is: 'followed' } },
    }
    assert.equal(judgedRule(rule, situation).verdict, 'monitored')
  })
})

describe('A goal’s headline', () => {
  const cases: readonly { words: string; headline: Verdict; count: readonly [met: number, judged: number] }[] = [
    { words: 'met met', headline: 'met', count: [2, 2] },
    { words: 'not-met not-met', headline: 'not-met', count: [0, 2] },
    { words: 'met not-met', headline: 'partly-met', count: [1, 2] },
    { words: 'met on-course', headline: 'on-course', count: [2, 2] },
    { words: 'off-course off-course', headline: 'off-course', count: [0, 2] },
    { words: 'not-met off-course', headline: 'not-met', count: [0, 2] },
    { words: 'met off-course', headline: 'partly-met', count: [1, 2] },
    { words: 'on-course off-course', headline: 'partly-met', count: [1, 2] },
    { words: 'met undecidable', headline: 'undecidable', count: [1, 2] },
    { words: 'not-met undecidable', headline: 'not-met', count: [0, 2] },
    { words: 'off-course undecidable', headline: 'off-course', count: [0, 2] },
    { words: 'met not-met undecidable', headline: 'undecidable', count: [1, 3] },
    { words: 'undecidable', headline: 'undecidable', count: [0, 1] },
    { words: 'met monitored stated', headline: 'met', count: [1, 1] },
    { words: 'not-met monitored', headline: 'not-met', count: [0, 1] },
    { words: 'monitored monitored', headline: 'monitored', count: [0, 0] },
    { words: 'monitored stated', headline: 'monitored', count: [0, 0] },
    { words: 'stated stated', headline: 'stated', count: [0, 0] },
  ]
  for (const { words, headline, count } of cases)
    it(`over ${words.replaceAll(' ', ', ')} is ${headline}, ${count.join(' of ')}`, () => {
      const goal = judgedGoal({ ...situation, rules: rulesFor(words) })
      assert.deepEqual([goal.headline, goal.met, goal.judged], [headline, ...count])
      assert.equal(goal.undecided, words.split(' ').filter((word) => word === 'undecidable').length)
    })

  it('counts each group of a rule that needs all', () => {
    const rules = [atMost('walks'), { ...eachIndicator(['theft', 'burglary'], 'at-most', number(10)), id: '1b' }]
    const goal = judgedGoal({ ...situation, rules })
    assert.deepEqual([goal.headline, goal.met, goal.judged], ['partly-met', 2, 3])
  })

  it('counts a rule with another need as one', () => {
    const any = eachIndicator(['theft', 'burglary'], 'at-most', number(10), { need: { kind: 'any' } })
    const goal = judgedGoal({ ...situation, rules: [{ ...any, id: '1b' }] })
    assert.deepEqual([goal.headline, goal.met, goal.judged], ['met', 1, 1])
    const most = { ...any, need: { kind: 'at-most', k: 0 } } as const
    assert.equal(judgedGoal({ ...situation, rules: [most] }).headline, 'not-met')
  })

  it('of a goal without rules is only stated', () => assert.equal(judgedGoal({ rules: [] }).headline, 'stated'))
})
