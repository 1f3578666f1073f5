import type { Edition } from '#domain/edition.ts'
import type { Judgement, Measure, Reference, Relation, Rule } from '#domain/rule.ts'
import { type Small, smallCase } from '#indicators/small-case.ts'
import { assess } from './assess.ts'
import type { GoalResult, Leaf, RuleResult } from './leaf.ts'

// Rules in short, and the verdict on one of them, for tests.

export const of = (measure: string | Measure): Measure =>
  typeof measure === 'string' ? { kind: 'indicator', indicator: measure } : measure

export const gap = (indicator: string, to: string, as: 'points' | 'ratio' = 'points'): Measure => ({
  kind: 'gap',
  indicator,
  to,
  as,
})

export const yearBefore: Reference = { kind: 'year-before' }
export const baseline = (period: string | number): Reference => ({ kind: 'baseline', period: String(period) })
export const number = (value: number): Reference => ({ kind: 'number', value, decimals: 0 })
export const mean = (...periods: readonly number[]): Reference => ({ kind: 'mean', periods: periods.map(String) })
export const inArea = (area: string): Reference => ({ kind: 'area', area })

type Change = Partial<Pick<Rule, 'id' | 'by' | 'need' | 'reading'>>

const rule = (body: Rule['body'], change: Change = {}): Rule => ({
  id: '1a',
  need: { kind: 'all' },
  reading: 'point',
  ...change,
  body,
})

const judgementOf = (is: Relation, than: Reference): Judgement => ({ is, than })

export const sentence = (measure: string | Measure, is: Relation, than: Reference, change?: Change): Rule =>
  rule({ kind: 'one', measure: of(measure), judgement: judgementOf(is, than) }, change)

export const eachIndicator = (indicators: readonly string[], is: Relation, than: Reference, change?: Change): Rule =>
  rule({ kind: 'each-indicator', indicators, judgement: judgementOf(is, than) }, change)

export const eachArea = (
  measure: string | Measure,
  areas: readonly string[],
  is: Relation,
  than: Reference,
  change?: Change,
): Rule =>
  rule(
    { kind: 'each-area', measure: of(measure), areas, frozenOn: '2021-01-01', judgement: judgementOf(is, than) },
    change,
  )

export const followed = (measure: string | Measure, beside?: string): Rule =>
  rule({ kind: 'one', measure: of(measure), judgement: { is: 'followed', ...(beside && { beside }) } })

export const parts = (given: readonly Rule[], change?: Change): Rule =>
  rule({ kind: 'parts', parts: given.map((part, i) => ({ ...part, id: 'abcdef'[i] ?? String(i) })) }, change)

export const stated: Rule = rule({ kind: 'stated', story: { da: 'lovet' } })

/** The edition of 2022, for which every kind of figure is told for 2022 unless another period is given. */
export const edition = (periods: Edition['periods'] = {}): Edition => ({
  year: 2022,
  date: '2022-06-01',
  periods,
  doing: {},
})

export type Situation = Small & { readonly periods?: Edition['periods']; readonly asOf?: string }

export function judgedGoal(situation: Situation): GoalResult {
  const [goal] = assess(smallCase(situation), edition(situation.periods), situation.asOf).goals
  if (!goal) throw new RangeError('Cannot judge goal: the case has none')
  return goal
}

export function judgedRule(given: Rule, situation: Situation): RuleResult {
  const [result] = judgedGoal({ ...situation, rules: [given] }).rules
  if (!result) throw new RangeError('Cannot judge rule: the goal has none')
  return result
}

/** The only sentence of a rule. */
export function judgedLeaf(given: Rule, situation: Situation): Leaf {
  const [leaf] = judgedRule(given, situation).leaves
  if (!leaf) throw new RangeError('Cannot judge sentence: the rule has none')
  return leaf
}

/** Verdict with its reason in one word each: `met`, `undecidable: rounding`. */
export const answer = ({ verdict, obstacle }: Pick<Leaf, 'verdict' | 'obstacle'>): string =>
  obstacle ? `${verdict}: ${obstacle.reason}` : verdict
