import type { Goal } from '#domain/partnership.ts'
import type { Measure, Need, Rule } from '#domain/rule.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Court } from './court.ts'
import { judgeLeaf, type LeafRule } from './judge.ts'
import type { GoalResult, Leaf, RuleResult } from './leaf.ts'
import { firstObstacle } from './obstacle.ts'
import type { PlacedMeasure } from './quantity.ts'

const reached = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'on-course'
const missed = (verdict: Verdict): boolean => verdict === 'not-met' || verdict === 'off-course'

/** A verdict over parts that must all be met (methods §9, »Parts«). */
export function overAll(parts: readonly Verdict[]): Verdict {
  const judged = parts.filter((verdict) => verdict !== 'monitored' && verdict !== 'stated')
  if (judged.length === 0) return parts.includes('monitored') ? 'monitored' : 'stated'
  const decided = judged.filter((verdict) => verdict !== 'undecidable')
  const allMissed = decided.length > 0 && decided.every(missed)
  if (decided.length < judged.length && !allMissed) return 'undecidable'
  if (allMissed) return decided.every((verdict) => verdict === 'off-course') ? 'off-course' : 'not-met'
  if (!decided.every(reached)) return 'partly-met'
  return decided.includes('on-course') ? 'on-course' : 'met'
}

/** A verdict by the number of parts met: undecidable while the undecided could turn it. */
function overSome(parts: readonly Verdict[], need: Exclude<Need, { kind: 'all' }>): Verdict {
  const met = parts.filter(reached).length
  const open = parts.filter((verdict) => verdict === 'undecidable').length
  const holds = (count: number): boolean =>
    need.kind === 'at-most' ? count <= need.k : count >= (need.kind === 'any' ? 1 : need.k)
  if (holds(met) !== holds(met + open)) return 'undecidable'
  const isAhead = parts.some((verdict) => verdict === 'on-course' || verdict === 'off-course')
  if (isAhead) return holds(met) ? 'on-course' : 'off-course'
  return holds(met) ? 'met' : 'not-met'
}

const overNeed = (parts: readonly Verdict[], need: Need): Verdict =>
  need.kind === 'all' ? overAll(parts) : overSome(parts, need)

const placed = (measure: Measure, ownArea: string): PlacedMeasure => ({ ...measure, area: measure.area ?? ownArea })

/** The sentences of a rule, each with the name of the indicator, area or part that it is about. */
function leavesOf(rule: Rule, ownArea: string): readonly LeafRule[] {
  const { body } = rule
  const id = `rule:${rule.id}`
  switch (body.kind) {
    case 'one':
      return [{ id, measure: placed(body.measure, ownArea), judgement: body.judgement, rule }]
    case 'each-indicator':
      return body.indicators.map((indicator) => ({
        id: `${id}:${indicator}`,
        measure: { kind: 'indicator', indicator, area: body.area ?? ownArea },
        judgement: body.judgement,
        rule,
      }))
    case 'each-area':
      return body.areas.map((area) => ({
        id: `${id}:${area}`,
        measure: { ...body.measure, area },
        judgement: body.judgement,
        rule,
      }))
    case 'parts':
    case 'stated':
      return []
  }
}

/** A part takes its end year from the rule that it belongs to. */
const asPartOf = (rule: Rule, part: Rule): Rule => ({
  ...part,
  id: `${rule.id}:${part.id}`,
  ...(rule.by !== undefined && { by: rule.by }),
})

export function judgeRule(rule: Rule, court: Court): RuleResult {
  if (rule.body.kind === 'stated') return { id: `rule:${rule.id}`, rule, leaves: [], verdict: 'stated' }
  if (rule.body.kind === 'parts') {
    const parts = rule.body.parts.map((part) => judgeRule(asPartOf(rule, part), court))
    return overParts(
      rule,
      parts.flatMap((part) => part.leaves),
      parts.map((part) => part.verdict),
    )
  }
  const leaves = leavesOf(rule, court.dossier.partnership.area).map((leaf) => judgeLeaf(leaf, court))
  return overParts(
    rule,
    leaves,
    leaves.map((leaf) => leaf.verdict),
  )
}

/** A rule's own verdict over those of its parts; an undecidable one names the first of their reasons. */
function overParts(rule: Rule, leaves: readonly Leaf[], parts: readonly Verdict[]): RuleResult {
  const verdict = overNeed(parts, rule.need)
  const open = leaves.filter((leaf) => leaf.verdict === 'undecidable').flatMap((leaf) => leaf.obstacle ?? [])
  const obstacle = verdict === 'undecidable' ? firstObstacle(open) : undefined
  return { id: `rule:${rule.id}`, rule, leaves, verdict, ...(obstacle && { obstacle }) }
}

/** The verdicts that a goal's headline counts: each leaf, but a rule with another need than `all` as one. */
const headlineLeaves = (result: RuleResult): readonly Verdict[] =>
  result.rule.need.kind !== 'all' || result.leaves.length === 0
    ? [result.verdict]
    : result.leaves.map((leaf) => leaf.verdict)

/** A goal's rules and its headline (methods §9, »Headline«). */
export function judgeGoal(goal: Goal, court: Court): GoalResult {
  const rules = goal.rules.map((rule) => judgeRule(rule, court))
  const leaves = rules.flatMap(headlineLeaves)
  const judged = leaves.filter((verdict) => verdict !== 'monitored' && verdict !== 'stated')
  return {
    goal,
    rules,
    headline: overAll(leaves),
    met: judged.filter(reached).length,
    judged: judged.length,
    undecided: judged.filter((verdict) => verdict === 'undecidable').length,
  }
}
