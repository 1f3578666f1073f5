import { figureId } from '#domain/observation.ts'
import { type Period, yearBefore } from '#domain/period.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import type { Reference } from '#domain/rule.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { isPublicOn, newestFirst } from '#indicators/vintage.ts'
import { type CountTest, compareCounts, countsIn } from './count-test.ts'
import type { Court } from './court.ts'
import { isObstacle } from './obstacle.ts'
import type { PlacedMeasure, Quantity } from './quantity.ts'
import type { Supposed } from './rate-basis.ts'
import { countsOverArea, type Nesting, ratesOverArea, ratesOverTime } from './rate-evidence.ts'
import { earlierQuantity } from './reference.ts'
import { compareShares, type NeededAnswers, type ShareTest } from './share-test.ts'
import { byCounts, byShares, notAssessable, shownKey } from './tested-evidence.ts'

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
  /** Of an area and of a whole that holds it the answers are known, and not how many of them came from the rest. */
  | 'no-rest-answers'
  | 'no-count'
  | 'no-population'
  | 'nothing-counted'
  | 'rounding'

/**
 * Marks of a comparison of counts: tested on random variation alone (methods §7.3), on a count below 10 (§7.2), of something that
 * follows the work of the police (§7.6).
 */
export type EvidenceFlag = 'poissonOnly' | 'fewReports' | 'policeInitiated'

/** The figures held against each other. */
export type Pair = {
  readonly compares: 'time' | 'area'
  readonly now: readonly Figure[]
  readonly against: readonly Figure[]
}

/** What the data show of a difference: a second answer beside the verdict, never mixed with it (methods §5.7, §9). */
export type Evidence = Pair & {
  readonly by: 'computed' | 'publisher'
  readonly key: EvidenceKey
  readonly reason?: NotAssessable
  /** The figure whose count or population is lacking. */
  readonly lacking?: Figure
  readonly counts?: CountTest
  /** Only of counts and rates that were compared. */
  readonly flags?: readonly EvidenceFlag[]
  readonly shares?: ShareTest
  /** How many answers would have shown the change, by design effect; where the number of answers is not known. */
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
  const { measure, period, now } = question
  const before = earlierQuantity(measure, yearBefore(period), now.figures, court.book)
  if (isObstacle(before)) return []
  const than = { kind: 'year-before' } as const
  return evidenceFor({ ...question, reference: before, than }, court).filter((item) => item.key !== 'notAssessable')
}

/** The change of one area from an earlier period (or from several, summed) to the judged one. */
export function overTime(pair: Pair, court: Pick<Court, 'book'>): Evidence {
  switch (pair.now[0]?.indicator.kind) {
    case 'offence-count':
      return byCounts(pair, compareCounts(countsIn(pair.against), countsIn(pair.now)))
    case 'offence-rate':
      return ratesOverTime(pair, court.book)
    case 'survey-share':
      return sharesOf(pair)
    default:
      return notAssessable(pair, 'kind')
  }
}

/** Two shares; neither a sum of shares nor a mean of years can be tested from what is published. */
function sharesOf(pair: Pair): Evidence {
  const [[now, ...more], [then, ...others]] = [pair.now, pair.against]
  if (!now || !then || more.length > 0 || others.length > 0) return notAssessable(pair, 'kind')
  return byShares(pair, compareShares(then, now))
}

/** Whether an area lies in another, by the chain of `partOf`. */
function liesIn(area: string, whole: string, court: Pick<Court, 'book'>): boolean {
  const { partOf } = court.book.area(area)
  return partOf !== undefined && (partOf === whole || liesIn(partOf, whole, court))
}

function nestingOf({ now, against }: Pair, court: Pick<Court, 'book'>): Nesting {
  const [here, there] = [now[0]?.area.id, against[0]?.area.id]
  if (here === undefined || there === undefined) return 'apart'
  if (liesIn(here, there, court)) return 'inside'
  return liesIn(there, here, court) ? 'around' : 'apart'
}

/** Of a whole only the rest may be compared, and how many answered there no published figure says (methods §6). */
const lackingAnswers = ({ now, against }: Pair): NotAssessable =>
  [...now, ...against].every(({ n }) => n !== undefined) ? 'no-rest-answers' : 'no-answers'

/** An area against another in one period; a whole that holds the area is taken without it (methods §5.2, §7.4). */
export function overArea(pair: Pair, court: Pick<Court, 'book'>): Evidence {
  const nesting = nestingOf(pair, court)
  switch (pair.now[0]?.indicator.kind) {
    case 'offence-count':
      return countsOverArea(pair, nesting)
    case 'offence-rate':
      return ratesOverArea(pair, nesting, court.book)
    case 'survey-share':
      return nesting === 'apart' ? sharesOf(pair) : notAssessable(pair, lackingAnswers(pair))
    default:
      return notAssessable(pair, 'kind')
  }
}

/** What the publisher says of the same two figures, in either order, if it was public; the newest word first. */
export function publishersOf(pair: Pair, { dossier, book }: Pick<Court, 'dossier' | 'book'>): readonly Evidence[] {
  const [now] = pair.now
  const [against] = pair.against
  if (!now || !against || pair.now.length > 1 || pair.against.length > 1) return []
  const names = [nameOf(now), nameOf(against)]
  const newest = newestFirst(book.source)
  return dossier.printed
    .filter((claim) => claim.kind === 'significance' && isAbout(claim, names))
    .filter((claim) => isPublicOn(book.source(claim.source), book.asOf))
    .toSorted((a, b) => newest(a, b) || a.value.localeCompare(b.value))
    .map((claim) => ({
      ...pair,
      by: 'publisher',
      key: publishersKey(claim, pair, now.low - against.low),
      source: claim.source,
    }))
}

const nameOf = (figure: Figure): string =>
  figureId({ indicator: figure.indicator.id, area: figure.area.id, period: figure.period })

const isAbout = ({ of, against }: PrintedClaim, names: readonly string[]): boolean =>
  of !== against && names.includes(of) && names.includes(against ?? '')

function publishersKey(claim: PrintedClaim, pair: Pair, difference: number): EvidenceKey {
  if (claim.value !== 'significant') return 'notShown'
  return difference === 0 ? 'notAssessable' : shownKey(pair, difference > 0)
}
