import { isPerHead } from '#domain/indicator.ts'
import { comparePeriods, overlap, type Period } from '#domain/period.ts'
import type { Reference } from '#domain/rule.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import type { Break } from './break.ts'
import type { Court } from './court.ts'
import { type Detectable, detectableFor } from './detectable.ts'
import { type Evidence, evidenceFor, type Pair, type Question } from './evidence.ts'
import type { GoalResult, Obstacle } from './leaf.ts'
import { isObstacle, obstacleOf } from './obstacle.ts'
import { type PlacedMeasure, quantityOf } from './quantity.ts'
import { plainReference } from './reference.ts'

/** A figure of an indicator by its name: where, and when. */
export type Placed = { readonly area: string; readonly period: Period }

/** Two figures that can be held against each other, and what the data show of their difference. */
export type Compared = {
  readonly kind: 'compared'
  readonly compares: Pair['compares']
  readonly now: Figure
  readonly against: Figure
  readonly evidence: readonly Evidence[]
  /** What a change would have had to be; only in time. */
  readonly detectable?: Detectable
}

/** Why there is no difference to tell. */
export type NotCompared = { readonly kind: 'not-compared' } & (
  | { readonly reason: 'same-figure' }
  /** Both the area and the period differ. */
  | { readonly reason: 'two-at-once' }
  /** The same months stand in both periods. */
  | { readonly reason: 'overlap' }
  /** How many of something there are in areas that are not equally large. */
  | { readonly reason: 'numbers-of-areas' }
  | { readonly reason: 'no-value'; readonly obstacles: readonly Obstacle[] }
  | { readonly reason: 'bounded'; readonly now: Figure; readonly against: Figure; readonly evidence: Evidence }
  | { readonly reason: 'break'; readonly now: Figure; readonly against: Figure; readonly because: Break }
)

/** Everything known on a day, and what the agreement compares. */
type Bench = Court & { readonly goals: readonly GoalResult[] }

/**
 * Holds two figures of one indicator against each other, as the rules are judged: one area at two times, or two areas at one time.
 * In time the later is told from the earlier, whichever is named first; between areas the first is told from the second.
 */
export function compare(indicator: string, a: Placed, b: Placed, bench: Bench): Compared | NotCompared {
  const inTime = comparePeriods(a.period, b.period)
  if (a.area === b.area) {
    if (inTime === 0) return { kind: 'not-compared', reason: 'same-figure' }
    if (overlap(a.period, b.period)) return { kind: 'not-compared', reason: 'overlap' }
    const [now, than] = inTime > 0 ? [a, b] : [b, a]
    return held(indicator, now, than, { kind: 'baseline', period: than.period }, bench)
  }
  if (inTime !== 0) return { kind: 'not-compared', reason: 'two-at-once' }
  if (!isPerHead(bench.book.indicator(indicator).kind) && !isAsked(indicator, [a.area, b.area], bench))
    return { kind: 'not-compared', reason: 'numbers-of-areas' }
  return held(indicator, a, b, { kind: 'area', area: b.area }, bench)
}

/** Whether a rule of the agreement itself holds one of two areas against the other. */
const isAsked = (indicator: string, areas: readonly string[], { goals }: Bench): boolean =>
  goals.some(({ rules }) =>
    rules.some(({ leaves }) =>
      leaves.some(
        ({ measure, judgement }) =>
          measure.kind === 'indicator' &&
          measure.indicator === indicator &&
          judgement.is !== 'followed' &&
          judgement.than.kind === 'area' &&
          areas.includes(measure.area) &&
          areas.includes(judgement.than.area),
      ),
    ),
  )

function held(indicator: string, a: Placed, b: Placed, than: Reference, bench: Bench): Compared | NotCompared {
  const { book } = bench
  const measure: PlacedMeasure = { kind: 'indicator', indicator, area: a.area }
  const now = quantityOf(measure, a.period, book)
  const reference = plainReference(measure, than, a.period, now.kind === 'none' ? [] : now.figures, book)
  const [figure] = now.kind === 'none' ? [] : now.figures
  if (now.kind === 'none' || !figure || isObstacle(reference)) {
    const because = isObstacle(reference) && 'because' in reference ? reference.because : undefined
    const other = figure && because && figureOf(indicator, b, figure, bench)
    if (figure && because && other?.kind === 'figure')
      return { kind: 'not-compared', reason: 'break', now: figure, against: other, because }
    const obstacles = [
      ...(now.kind === 'none' ? [obstacleOf(now, 'judged')] : []),
      ...(isObstacle(reference) ? [reference] : []),
    ]
    return { kind: 'not-compared', reason: 'no-value', obstacles }
  }
  return withEvidence({ measure, now, reference, than, period: a.period }, bench)
}

/** The figure held against another: in the other's border where it is given for it. */
function figureOf(indicator: string, { area, period }: Placed, beside: Figure, { book }: Bench) {
  const sameBorder =
    area === beside.area.id
      ? book.find(indicator, area, period, beside.areaVersion.id)
      : book.find(indicator, area, period)
  return sameBorder.kind === 'figure' ? sameBorder : book.find(indicator, area, period)
}

function withEvidence(question: Question, bench: Bench): Compared | NotCompared {
  const [now, against] = [question.now.figures[0], question.reference.figures[0]]
  if (!now || !against) throw new RangeError('Cannot compare: a quantity of one indicator has one figure')
  const evidence = evidenceFor(question, bench)
  const [first] = evidence
  if (first && (isBounded(now) || isBounded(against)))
    return { kind: 'not-compared', reason: 'bounded', now, against, evidence: first }
  if (question.than.kind === 'area') return { kind: 'compared', compares: 'area', now, against, evidence }
  const { measure, period, reference } = question
  const detectable = detectableFor(measure, question.now, reference, period, bench.book)
  return { kind: 'compared', compares: 'time', now, against, evidence, ...(detectable && { detectable }) }
}
