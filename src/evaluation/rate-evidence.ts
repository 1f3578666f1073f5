import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { type CountTest, compareCounts, countsIn } from './count-test.ts'
import type { Evidence, Pair } from './evidence.ts'
import {
  isKnownBasis,
  knownBasis,
  type Lacking,
  type RateBasis,
  type RateSide,
  restOf,
  sideOf,
  supposedBasis,
} from './rate-basis.ts'
import { byCounts, notAssessable } from './tested-evidence.ts'

/** How two areas lie: the first in the second, around it, or each for itself. */
export type Nesting = 'inside' | 'around' | 'apart'

type Sides<Side> = { readonly against: Side; readonly now: Side }

/** Of two areas that lie in each other the larger is taken without the smaller; undefined when the figures leave no rest. */
function apart<Side>(
  { against, now }: Sides<Side>,
  nesting: Nesting,
  rest: (whole: Side, part: Side) => Side | undefined,
): Sides<Side> | undefined {
  if (nesting === 'apart') return { against, now }
  const remaining = nesting === 'inside' ? rest(against, now) : rest(now, against)
  if (remaining === undefined) return undefined
  return nesting === 'inside' ? { against: remaining, now } : { against, now: remaining }
}

/** Counts of two areas over the same time, at ratio 1 (methods §9, »What the evidence compares«). */
export function countsOverArea(pair: Pair, nesting: Nesting): Evidence {
  const sides = apart({ against: countsIn(pair.against), now: countsIn(pair.now) }, nesting, (whole, part) =>
    whole.count < part.count ? undefined : { ...whole, count: whole.count - part.count },
  )
  return sides ? byCounts(pair, compareCounts(sides.against, sides.now)) : notAssessable(pair, 'kind')
}

type BasisOf = (figure: Figure) => RateBasis | Lacking | undefined

function sidesOf(pair: Pair, nesting: Nesting, basisOf: BasisOf): Sides<RateSide> | undefined {
  const [against, now] = [sideOf(pair.against, basisOf), sideOf(pair.now, basisOf)]
  return against && now && apart({ against, now }, nesting, restOf)
}

const testOf = ({ against, now }: Sides<RateSide>): CountTest | undefined =>
  compareCounts(against.observed, now.observed)

/** Rates tested on their counts and person-years; what is lacking is named, and what it would give if it were as supposed. */
function ratesEvidence(
  pair: Pair,
  figures: readonly Figure[],
  nesting: Nesting,
  book: FigureBook,
  population?: number,
): Evidence {
  const lacking = figures
    .map((figure) => ({ figure, basis: knownBasis(figure, book) }))
    .find(({ basis }) => !isKnownBasis(basis))
  if (!lacking) {
    const sides = sidesOf(pair, nesting, (figure) => knownBasis(figure, book))
    return sides ? byCounts(pair, testOf(sides)) : notAssessable(pair, 'kind')
  }
  const isCount = 'lacking' in lacking.basis && lacking.basis.lacking === 'count'
  const sides = sidesOf(pair, nesting, (figure) => supposedBasis(figure, book, population))
  const test = sides && testOf(sides)
  return {
    ...notAssessable(pair, isCount ? 'no-count' : 'no-population'),
    lacking: lacking.figure,
    ...(sides && test && { ifSupposed: { test, supposed: [...sides.against.supposed, ...sides.now.supposed] } }),
  }
}

/** The population of the latest period is supposed for those that have none. */
export function ratesOverTime(pair: Pair, book: FigureBook): Evidence {
  const figures = [...pair.against, ...pair.now]
  const populations = figures.map((figure) => supposedBasis(figure, book)?.population)
  return ratesEvidence(
    pair,
    figures,
    'apart',
    book,
    populations.findLast((persons) => persons !== undefined),
  )
}

export const ratesOverArea = (pair: Pair, nesting: Nesting, book: FigureBook): Evidence =>
  ratesEvidence(pair, [...pair.now, ...pair.against], nesting, book)
