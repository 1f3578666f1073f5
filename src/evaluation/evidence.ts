import { figureId } from '#domain/observation.ts'
import { type Period, yearBefore, yearsIn } from '#domain/period.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import type { Reference } from '#domain/rule.ts'
import type { Figure } from '#indicators/figure.ts'
import { isBounded } from '#indicators/figure.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import type { CountInExposure } from '#statistics/count-in-exposure.ts'
import { type CountTest, compareCounts } from './count-test.ts'
import type { Court } from './judge.ts'
import { type PlacedMeasure, type Quantity, quantityOf } from './quantity.ts'
import { isKnownBasis, knownBasis, type RateBasis, restOf, type Supposed, supposedBasis } from './rate-basis.ts'
import { compareShares, type NeededAnswers, type ShareTest } from './share-test.ts'

export type EvidenceKey =
  | 'shownRise'
  | 'shownFall'
  | 'shownAbove'
  | 'shownBelow'
  | 'notShown'
  | 'shownSmall'
  | 'notAssessable'

export type NotAssessable =
  | 'full-count'
  | 'number-target'
  | 'gap'
  | 'kind'
  | 'bounded'
  | 'no-answers'
  | 'no-count'
  | 'no-population'
  | 'nothing-counted'
  | 'rounding'

/** What the data show of a difference: a second answer beside the verdict, never mixed with it (methods §5.7, §9). */
export type Evidence = {
  readonly compares: 'time' | 'area'
  readonly by: 'computed' | 'publisher'
  readonly key: EvidenceKey
  readonly reason?: NotAssessable
  /** The figures held against each other. */
  readonly now: readonly Figure[]
  readonly against: readonly Figure[]
  /** The figure whose count or population is lacking. */
  readonly lacking?: Figure
  readonly counts?: CountTest
  readonly shares?: ShareTest
  /** How many answers would have shown the difference, by design effect; where the number of answers is not known. */
  readonly needed?: NeededAnswers
  /** The test that could be made if what is named in `supposed` were so; it decides nothing. */
  readonly ifSupposed?: { readonly test: CountTest; readonly supposed: readonly Supposed[] }
  /** The publisher's source. */
  readonly source?: string
}

export type Question = {
  readonly measure: PlacedMeasure
  readonly now: Quantity
  /** What it is held against, before it is moved by factor or points. */
  readonly reference: Quantity
  readonly than: Reference
  readonly period: Period
}

const fullCounts = ['plan-share', 'output', 'money', 'listing']

type Pair = Pick<Evidence, 'compares' | 'now' | 'against'>

const notAssessable = (pair: Pair, reason: NotAssessable): Evidence => ({
  ...pair,
  by: 'computed',
  key: 'notAssessable',
  reason,
})

/** Evidence for what a rule compares: the computed one first, then the publisher's. */
export function evidenceFor(question: Question, court: Court): readonly Evidence[] {
  const { measure, now, reference, than } = question
  const pair: Pair = { compares: than.kind === 'area' ? 'area' : 'time', now: now.figures, against: reference.figures }
  const kind = now.figures[0]?.indicator.kind ?? 'index'
  if (measure.kind === 'gap') return [notAssessable(pair, 'gap')]
  if (fullCounts.includes(kind)) return [notAssessable(pair, 'full-count')]
  if (than.kind === 'number') return [notAssessable(pair, 'number-target'), ...fromYearBefore(question, court)]
  if ([...now.figures, ...reference.figures].some(isBounded)) return [notAssessable(pair, 'bounded')]
  const computed = pair.compares === 'area' ? overArea(pair, court) : overTime(pair, court)
  return [computed, ...publishersOf(pair, court)]
}

/** Beside a rule on a number: the change from the year before, where there is one to compare with. */
function fromYearBefore(question: Question, court: Court): readonly Evidence[] {
  const versions = new Map(question.now.figures.map((figure) => [figure.area.id, figure.areaVersion.id]))
  const before = quantityOf(question.measure, yearBefore(question.period), court.book, versions)
  if (before.kind === 'none') return []
  const than = { kind: 'year-before' } as const
  return evidenceFor({ ...question, reference: before, than }, court).filter((item) => item.key !== 'notAssessable')
}

const countsIn = (figures: readonly Figure[]): CountInExposure => ({
  count: figures.reduce((sum, figure) => sum + figure.low, 0),
  exposure: [...new Set(figures.map((figure) => figure.period))].reduce((sum, period) => sum + yearsIn(period), 0),
})

/** The change of one area from an earlier period (or from several, summed) to the judged one. */
export function overTime(pair: Pair, court: Court): Evidence {
  const [now] = pair.now
  const [then] = pair.against
  if (!now || !then) return notAssessable(pair, 'kind')
  switch (now.indicator.kind) {
    case 'offence-count':
      return byCounts(pair, compareCounts(countsIn(pair.against), countsIn(pair.now)))
    case 'offence-rate':
      return ratesOverTime(pair, now, court)
    case 'survey-share':
      return pair.against.length > 1 ? notAssessable(pair, 'kind') : byShares(pair, compareShares(then, now))
    default:
      return notAssessable(pair, 'kind')
  }
}

function byCounts(pair: Pair, test: CountTest | undefined): Evidence {
  if (!test) return notAssessable(pair, 'nothing-counted')
  const isHigher = test.ratio > 1
  const shown =
    pair.compares === 'area' ? (isHigher ? 'shownAbove' : 'shownBelow') : isHigher ? 'shownRise' : 'shownFall'
  return { ...pair, by: 'computed', key: test.p < 0.05 ? shown : 'notShown', counts: test }
}

function byShares(pair: Pair, outcome: ReturnType<typeof compareShares>): Evidence {
  if (outcome.kind === 'no-answers')
    return { ...notAssessable(pair, 'no-answers'), ...(outcome.needed && { needed: outcome.needed }) }
  const { test } = outcome
  if (test.verdict === 'undecided') return { ...notAssessable(pair, 'rounding'), shares: test }
  const isHigher = test.difference > 0
  const shown =
    pair.compares === 'area' ? (isHigher ? 'shownAbove' : 'shownBelow') : isHigher ? 'shownRise' : 'shownFall'
  const unshown = test.isSmall && pair.compares === 'time' ? 'shownSmall' : 'notShown'
  return { ...pair, by: 'computed', key: test.verdict === 'significant' ? shown : unshown, shares: test }
}

const summed = (bases: readonly RateBasis[]): CountInExposure => ({
  count: bases.reduce((sum, basis) => sum + basis.observed.count, 0),
  exposure: bases.reduce((sum, basis) => sum + basis.observed.exposure, 0),
})

function ratesOverTime(pair: Pair, now: Figure, court: Court): Evidence {
  const figures = [...pair.against, now]
  const known = figures.map((figure) => ({ figure, basis: knownBasis(figure, court.book) }))
  const gap = known.find(({ basis }) => 'lacking' in basis)
  if (!gap) {
    const bases = known.map(({ basis }) => basis).filter(isKnownBasis)
    return byCounts(pair, compareCounts(summed(bases.slice(0, -1)), summed(bases.slice(-1))))
  }
  const own = figures.map((figure) => supposedBasis(figure, court.book)?.population)
  const population = own.at(-1) ?? own.find((persons) => persons !== undefined)
  const supposed = figures.map((figure) => supposedBasis(figure, court.book, population))
  const reason = 'lacking' in gap.basis && gap.basis.lacking === 'population' ? 'no-population' : 'no-count'
  return {
    ...notAssessable(pair, reason),
    lacking: gap.figure,
    ...ifSupposed(supposed.slice(0, -1), supposed.slice(-1)),
  }
}

function ifSupposed(
  before: readonly (RateBasis | undefined)[],
  now: readonly (RateBasis | undefined)[],
): Pick<Evidence, 'ifSupposed'> {
  const all = [...before, ...now].filter((basis) => basis !== undefined)
  if (all.length < before.length + now.length) return {}
  const test = compareCounts(summed(all.slice(0, before.length)), summed(all.slice(before.length)))
  return test ? { ifSupposed: { test, supposed: all.flatMap((basis) => basis.supposed) } } : {}
}

/** Whether an area lies in another, by the chain of `partOf`. */
export function liesIn(area: string, whole: string, court: Pick<Court, 'book'>): boolean {
  const { partOf } = court.book.area(area)
  return partOf !== undefined && (partOf === whole || liesIn(partOf, whole, court))
}

/** An area against another in one period; a whole that holds the area is taken without it (methods §5.2, §7.4). */
export function overArea(pair: Pair, court: Court): Evidence {
  const [here] = pair.now
  const [there] = pair.against
  if (!here || !there) return notAssessable(pair, 'kind')
  const isPart = liesIn(here.area.id, there.area.id, court)
  switch (here.indicator.kind) {
    case 'offence-count':
    case 'offence-rate':
      return ratesOverArea(pair, here, there, isPart, court)
    case 'survey-share':
      // Of a whole only the rest may be compared, and how many answered there is not known.
      return isPart ? notAssessable(pair, 'no-answers') : byShares(pair, compareShares(there, here))
    default:
      return notAssessable(pair, 'kind')
  }
}

function ratesOverArea(pair: Pair, here: Figure, there: Figure, isPart: boolean, court: Court): Evidence {
  const other = (area: RateBasis, whole: RateBasis): RateBasis | undefined => (isPart ? restOf(whole, area) : whole)
  const [a, w] = [knownBasis(here, court.book), knownBasis(there, court.book)]
  if (isKnownBasis(a) && isKnownBasis(w)) {
    const rest = other(a, w)
    return rest ? byCounts(pair, compareCounts(rest.observed, a.observed)) : notAssessable(pair, 'no-population')
  }
  const [sa, sw] = [supposedBasis(here, court.book), supposedBasis(there, court.book)]
  const rest = sa && sw && other(sa, sw)
  const lacking = 'lacking' in a ? here : there
  const reason =
    ('lacking' in a ? a.lacking : 'lacking' in w && w.lacking) === 'population' ? 'no-population' : 'no-count'
  return { ...notAssessable(pair, reason), lacking, ...(rest && ifSupposed([rest], [sa])) }
}

/** What the publisher says of the same two figures, in either order, if it was public. */
export function publishersOf(pair: Pair, court: Court): readonly Evidence[] {
  const [now] = pair.now
  const [against] = pair.against
  if (!now || !against || pair.now.length > 1 || pair.against.length > 1) return []
  const names = [figureName(now), figureName(against)]
  const statesThis = (claim: PrintedClaim): boolean =>
    claim.kind === 'significance' &&
    names.includes(claim.of) &&
    names.includes(claim.against ?? '') &&
    claim.of !== claim.against
  return court.dossier.printed
    .filter((claim) => statesThis(claim) && isPublicOn(court.book.source(claim.source), court.book.asOf))
    .map((claim) => ({
      ...pair,
      by: 'publisher',
      key: publishersKey(claim, pair, now.low - against.low),
      source: claim.source,
    }))
}

const figureName = (figure: Figure): string =>
  figureId({ indicator: figure.indicator.id, area: figure.area.id, period: figure.period })

function publishersKey(claim: PrintedClaim, pair: Pair, difference: number): EvidenceKey {
  if (claim.value !== 'significant') return 'notShown'
  if (difference === 0) return 'notAssessable'
  if (pair.compares === 'area') return difference > 0 ? 'shownAbove' : 'shownBelow'
  return difference > 0 ? 'shownRise' : 'shownFall'
}
