import type { Case } from '#domain/case.ts'
import { comparePeriods, type Period, yearBefore, yearOf } from '#domain/period.ts'
import type { Judgement, Measure, Reference, Relation, Rule } from '#domain/rule.ts'
import { type UndecidableReason, undecidableReasons, type Verdict } from '#domain/verdict.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { breakBetween } from './break.ts'
import { type Decision, decide } from './decide.ts'
import { detectableFor } from './detectable.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import type { Leaf, Obstacle } from './leaf.ts'
import { exactly, meanOf, moved, type NoQuantity, type PlacedMeasure, type Quantity, quantityOf } from './quantity.ts'

/** What a rule is judged with: everything known on a day, and the period that the edition names for a measure's kind. */
export type Court = {
  readonly dossier: Case
  readonly book: FigureBook
  readonly periodOf: (indicator: string) => Period
}

export type LeafRule = {
  readonly id: string
  readonly measure: PlacedMeasure
  readonly judgement: Judgement
  readonly rule: Pick<Rule, 'by' | 'reading'>
}

const nameOf = (measure: Measure): string =>
  measure.kind === 'sum' ? (measure.indicators[0] ?? '') : measure.indicator

const versionsOf = (figures: readonly Figure[]): ReadonlyMap<string, string> =>
  new Map(figures.map((figure) => [figure.area.id, figure.areaVersion.id]))

/** The obstacle that a missing quantity is, in the judged period or in what it is held against. */
function obstacleOf(missing: NoQuantity, where: 'now' | 'baseline'): Obstacle {
  if (missing.reason !== 'no-value')
    return missing.reason === 'no-denominator'
      ? { reason: 'no-denominator' }
      : { reason: 'not-comparable', because: missing.because }
  if (missing.figure.reason === 'not-yet-known') return { reason: 'not-yet-known', figure: missing.figure }
  return { reason: where === 'now' ? 'no-value' : 'no-baseline', figure: missing.figure }
}

/** A measure of an earlier period, in the area versions of the judged one: another border is a break, not a missing value. */
function earlierQuantity(measure: PlacedMeasure, period: Period, now: Quantity, book: FigureBook): Quantity | Obstacle {
  const then = quantityOf(measure, period, book, versionsOf(now.figures))
  if (then.kind === 'quantity') {
    const because = now.figures
      .map((figure, i) => pairBreak(figure, then.figures[i], book))
      .find((found) => found !== undefined)
    return because ? { reason: 'not-comparable', because } : then
  }
  const other = quantityOf(measure, period, book)
  if (then.reason !== 'no-value' || other.kind === 'none') return obstacleOf(then, 'baseline')
  const because = now.figures
    .map((figure, i) => pairBreak(figure, other.figures[i], book))
    .find((found) => found !== undefined)
  return because ? { reason: 'not-comparable', because } : obstacleOf(then, 'baseline')
}

const pairBreak = (now: Figure, then: Figure | undefined, book: FigureBook) =>
  then ? breakBetween(now, then, book.source) : undefined

const isObstacle = (value: Quantity | Obstacle): value is Obstacle => 'reason' in value
const isQuantity = (value: Quantity | Obstacle): value is Quantity => !isObstacle(value)

/** The periods that a reference reaches back to. */
function periodsBack(reference: Reference, period: Period): readonly Period[] {
  if (reference.kind === 'year-before') return [yearBefore(period)]
  if (reference.kind === 'baseline') return [reference.period]
  return reference.kind === 'mean' ? reference.periods : []
}

function plainReference(
  measure: PlacedMeasure,
  reference: Reference,
  period: Period,
  now: Quantity,
  book: FigureBook,
): Quantity | Obstacle {
  if (reference.kind === 'number') return exactly(reference.value, reference.decimals)
  if (reference.kind === 'area') {
    const there = quantityOf({ ...measure, area: reference.area }, period, book)
    if (there.kind === 'none') return obstacleOf(there, 'now')
    const because = now.figures
      .map((figure, i) => pairBreak(figure, there.figures[i], book))
      .find((found) => found !== undefined)
    return because ? { reason: 'not-comparable', because } : there
  }
  const back = periodsBack(reference, period)
  const self = back.find((earlier) => comparePeriods(earlier, period) >= 0)
  if (self !== undefined) return { reason: 'no-baseline', self }
  const found = back.map((earlier) => earlierQuantity(measure, earlier, now, book))
  const obstacle = firstObstacle(found.filter(isObstacle))
  if (obstacle) return obstacle
  const quantities = found.filter(isQuantity)
  return reference.kind === 'mean' ? meanOf(quantities) : (quantities[0] ?? exactly(0, 0))
}

/** Of several obstacles the one named first in methods §9. */
const firstObstacle = (obstacles: readonly Obstacle[]): Obstacle | undefined =>
  obstacles.toSorted((a, b) => undecidableReasons.indexOf(a.reason) - undecidableReasons.indexOf(b.reason))[0]

/** While the end year lies ahead, the same arithmetic is worded as a course. */
function verdictWord(holds: boolean, by: number | undefined, period: Period): Verdict {
  if (by !== undefined && yearOf(period) < by) return holds ? 'on-course' : 'off-course'
  return holds ? 'met' : 'not-met'
}

/** A gap on the good side by at least its own two half-widths counts as reached, whatever it was before. */
const isOnGoodSide = (measure: Measure, relation: Relation, now: Quantity): boolean =>
  measure.kind === 'gap' &&
  measure.as === 'points' &&
  (relation === 'below' || relation === 'at-most') &&
  now.boxHigh <= 1e-9 &&
  now.low < 0

const asksForChange = (relation: Relation, reference: Reference): boolean =>
  relation === 'below' || relation === 'above' || (reference.times ?? 1) !== 1 || (reference.plus ?? 0) !== 0

/** Under the reading »shown« a verdict that rests on a change stands only where the change is shown (methods §9). */
function underShown(
  decision: Decision,
  relation: Relation,
  reference: Reference,
  evidence: readonly Evidence[],
): Obstacle | undefined {
  const rests = asksForChange(relation, reference) ? decision === 'holds' : decision === 'fails'
  if (!rests) return undefined
  const decisive =
    evidence.find((item) => item.by === 'computed' && item.key !== 'notAssessable') ??
    evidence.find((item) => item.by === 'publisher')
  const computed = evidence.find((item) => item.by === 'computed')
  if (!decisive) return computed?.reason === 'rounding' ? { reason: 'rounding' } : { reason: 'not-shown' }
  const wanted =
    (decision === 'holds') === (relation === 'below' || relation === 'at-most')
      ? ['shownFall', 'shownBelow']
      : ['shownRise', 'shownAbove']
  return wanted.includes(decisive.key) ? undefined : { reason: 'not-shown' }
}

function openBy(decision: Decision, now: Quantity): Obstacle | undefined {
  if (decision === 'open-by-bounds') return { reason: 'no-value', bounded: now }
  return decision === 'open-by-rounding' ? { reason: 'rounding' } : undefined
}

type Trial = Pick<Leaf, 'verdict' | 'obstacle' | 'now' | 'target' | 'reference' | 'evidence'>

/** Judges one sentence about one measure in one period. */
function tryLeaf(leaf: LeafRule, period: Period, court: Court): Trial {
  const { measure, judgement } = leaf
  const now = quantityOf(measure, period, court.book)
  if (judgement.is === 'followed') return followed(measure, judgement.beside, now, court)
  if (now.kind === 'none') return { verdict: 'undecidable', obstacle: obstacleOf(now, 'now'), evidence: [] }
  const plain = plainReference(measure, judgement.than, period, now, court.book)
  if (isObstacle(plain)) return { verdict: 'undecidable', obstacle: plain, now, evidence: [] }
  const target = moved(plain, judgement.than.times, judgement.than.plus)
  const evidence = evidenceFor({ measure, now, reference: plain, than: judgement.than, period }, court)
  const decision = isOnGoodSide(measure, judgement.is, now) ? 'holds' : decide(now, judgement.is, target)
  const shown = leaf.rule.reading === 'shown' ? underShown(decision, judgement.is, judgement.than, evidence) : undefined
  const obstacle = openBy(decision, now) ?? shown
  const verdict = obstacle ? 'undecidable' : verdictWord(decision === 'holds', leaf.rule.by, period)
  return { verdict, now, target, reference: plain, evidence, ...(obstacle && { obstacle }) }
}

/** What is only followed gets no verdict; the change from the period beside it is told all the same. */
function followed(measure: PlacedMeasure, beside: Period | undefined, now: Quantity | NoQuantity, court: Court): Trial {
  if (now.kind === 'none') return { verdict: 'monitored', evidence: [], obstacle: obstacleOf(now, 'now') }
  const period = now.figures[0]?.period
  if (beside === undefined || period === undefined || comparePeriods(beside, period) >= 0)
    return { verdict: 'monitored', now, evidence: [] }
  const then = earlierQuantity(measure, beside, now, court.book)
  if (isObstacle(then)) return { verdict: 'monitored', now, evidence: [], obstacle: then }
  const evidence = evidenceFor(
    { measure, now, reference: then, than: { kind: 'baseline', period: beside }, period },
    court,
  )
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

function earlierVerdicts(leaf: LeafRule, period: Period, court: Court): Leaf['earlier'] {
  const isYearly =
    leaf.judgement.is !== 'followed' && leaf.judgement.than.kind === 'year-before' && leaf.rule.by === undefined
  if (!isYearly) return []
  return earlierPeriods(period, court).map((earlier) => {
    const { verdict, obstacle } = tryLeaf(leaf, earlier, court)
    const reason: UndecidableReason | undefined = obstacle?.reason
    return { period: earlier, verdict, ...(reason && { reason }) }
  })
}

/** One sentence about one measure, judged for the period that the edition names for the measure's kind. */
export function judgeLeaf(leaf: LeafRule, court: Court): Leaf {
  const period = court.periodOf(nameOf(leaf.measure))
  const trial = tryLeaf(leaf, period, court)
  const detectable = trial.now && detectableFor(leaf.measure, trial.now, trial.reference, period, court.book)
  return {
    id: leaf.id,
    measure: leaf.measure,
    judgement: leaf.judgement,
    reading: leaf.rule.reading,
    ...(leaf.rule.by !== undefined && { by: leaf.rule.by }),
    period,
    ...trial,
    ...(detectable && { detectable }),
    earlier: earlierVerdicts(leaf, period, court),
  }
}
