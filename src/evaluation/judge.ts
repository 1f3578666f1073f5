import { comparePeriods, type Period, yearBefore, yearOf } from '#domain/period.ts'
import type { Judgement, Rule } from '#domain/rule.ts'
import type { Verdict } from '#domain/verdict.ts'
import { isBounded } from '#indicators/figure.ts'
import type { Court } from './court.ts'
import { type Decision, decisionOf } from './decide.ts'
import { detectableFor } from './detectable.ts'
import { evidenceFor } from './evidence.ts'
import type { Leaf, Obstacle } from './leaf.ts'
import { firstObstacle, isObstacle, obstacleOf } from './obstacle.ts'
import { indicatorsOf, moved, type NoQuantity, type PlacedMeasure, type Quantity, quantityOf } from './quantity.ts'
import { earlierQuantity, plainReference } from './reference.ts'
import { underShown } from './shown-reading.ts'

/** One sentence of a rule about one measure. */
export type LeafRule = {
  readonly id: string
  readonly measure: PlacedMeasure
  readonly judgement: Judgement
  readonly rule: Pick<Rule, 'by' | 'reading'>
}

/** While the end year lies ahead, the same arithmetic is worded as a course. */
function verdictWord(holds: boolean, by: number | undefined, period: Period): Verdict {
  if (by !== undefined && yearOf(period) < by) return holds ? 'on-course' : 'off-course'
  return holds ? 'met' : 'not-met'
}

/** Why arithmetic leaves the answer open; undefined when it does not. */
function openBy(decision: Decision, now: Quantity, reference: Quantity): Obstacle | undefined {
  if (decision === 'open-by-rounding') return { reason: 'rounding' }
  if (decision !== 'open-by-bounds') return undefined
  return { reason: 'no-value', bounded: now.figures.some(isBounded) ? now : reference }
}

type Trial = Pick<Leaf, 'verdict' | 'obstacle' | 'now' | 'target' | 'reference' | 'evidence'>

/** Judges one sentence about one measure in one period. */
function tryLeaf(leaf: LeafRule, period: Period, court: Court): Trial {
  const { measure, judgement } = leaf
  const now = quantityOf(measure, period, court.book)
  if (judgement.is === 'followed') return followed(measure, judgement.beside, now, court)
  const plain = plainReference(measure, judgement.than, period, now.kind === 'none' ? [] : now.figures, court.book)
  if (now.kind === 'none' || isObstacle(plain)) return withoutFigures(now, plain)
  const { is, than } = judgement
  const target = moved(plain, than.times, than.plus)
  const evidence = evidenceFor({ measure, now, reference: plain, than, period }, court)
  const decision = decisionOf(measure, judgement, now, target)
  const unshown = leaf.rule.reading === 'shown' ? underShown(decision, is, than, evidence) : undefined
  const obstacle = openBy(decision, now, plain) ?? unshown
  const verdict = obstacle ? 'undecidable' : verdictWord(decision === 'holds', leaf.rule.by, period)
  return { verdict, now, target, reference: plain, evidence, ...(obstacle && { obstacle }) }
}

/** Nothing can be said where a figure is lacking on either side: the first reason is named. */
function withoutFigures(now: Quantity | NoQuantity, reference: Quantity | Obstacle): Trial {
  const obstacle = firstObstacle([
    ...(now.kind === 'none' ? [obstacleOf(now, 'judged')] : []),
    ...(isObstacle(reference) ? [reference] : []),
  ])
  return {
    verdict: 'undecidable',
    evidence: [],
    ...(now.kind === 'quantity' && { now }),
    ...(obstacle && { obstacle }),
  }
}

/** What is only followed gets no verdict; the change from the period beside it is told all the same. */
function followed(measure: PlacedMeasure, beside: Period | undefined, now: Quantity | NoQuantity, court: Court): Trial {
  if (now.kind === 'none') return { verdict: 'monitored', evidence: [], obstacle: obstacleOf(now, 'judged') }
  const period = now.figures[0]?.period
  if (beside === undefined || period === undefined || comparePeriods(beside, period) >= 0)
    return { verdict: 'monitored', now, evidence: [] }
  const then = earlierQuantity(measure, beside, now.figures, court.book)
  if (isObstacle(then)) return { verdict: 'monitored', now, evidence: [], obstacle: then }
  const than = { kind: 'baseline', period: beside } as const
  const evidence = evidenceFor({ measure, now, reference: then, than, period }, court)
  return { verdict: 'monitored', now, reference: then, target: then, evidence }
}

/** Periods from the agreement's first year up to the one before the judged. */
function earlierPeriods(period: Period, court: Court): readonly Period[] {
  const first = Number(court.dossier.partnership.agreement.from.slice(0, 4))
  const periods: Period[] = []
  for (let earlier = yearBefore(period); yearOf(earlier) >= first; earlier = yearBefore(earlier))
    periods.unshift(earlier)
  return periods
}

/** The verdicts of earlier years of a rule that asks each year for something against the year before. */
function earlierVerdicts(leaf: LeafRule, period: Period, court: Court): Leaf['earlier'] {
  const isYearly =
    leaf.judgement.is !== 'followed' && leaf.judgement.than.kind === 'year-before' && leaf.rule.by === undefined
  if (!isYearly) return []
  return earlierPeriods(period, court).map((earlier) => {
    const { verdict, obstacle } = tryLeaf(leaf, earlier, court)
    return { period: earlier, verdict, ...(obstacle && { reason: obstacle.reason }) }
  })
}

/** One sentence about one measure, judged for the period that the edition names for the measure's kind. */
export function judgeLeaf(leaf: LeafRule, court: Court): Leaf {
  const { id, measure, judgement, rule } = leaf
  const period = court.periodOf(indicatorsOf(measure)[0] ?? '')
  const trial = tryLeaf(leaf, period, court)
  const detectable = trial.now && detectableFor(measure, trial.now, trial.reference, period, court.book)
  return {
    id,
    measure,
    judgement,
    reading: rule.reading,
    ...(rule.by !== undefined && { by: rule.by }),
    period,
    ...trial,
    ...(detectable && { detectable }),
    earlier: earlierVerdicts(leaf, period, court),
  }
}
