import type { Judgement, Measure, Reference, Relation } from '#domain/rule.ts'
import type { Quantity } from './quantity.ts'

/** What arithmetic says of a sentence; open while bounds or rounding could turn it. */
export type Decision = 'holds' | 'fails' | 'open-by-bounds' | 'open-by-rounding'

const holdsAt: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  below: (left, right) => left < right - 1e-9,
  'at-most': (left, right) => left <= right + 1e-9,
  'at-least': (left, right) => left >= right - 1e-9,
  above: (left, right) => left > right + 1e-9,
}

type Ends = readonly [number, number]

/** The answer where it is the same at every pair of ends. */
function oneAnswer(left: Ends, relation: Relation, right: Ends): boolean | undefined {
  const answers = new Set(left.flatMap((l) => right.map((r) => holdsAt[relation](l, r))))
  return answers.size === 1 ? answers.has(true) : undefined
}

const ends = ({ low, high }: Quantity): Ends => [low, high]
const corners = ({ boxLow, boxHigh }: Quantity): Ends => [boxLow, boxHigh]
const isRounded = ({ low, high, boxLow, boxHigh }: Quantity): boolean => boxLow !== low || boxHigh !== high

/** The sign is certain when the difference is at least as large as the half-widths of all figures together. */
const isSignOpen = (left: Quantity, right: Quantity): boolean =>
  (isRounded(left) || isRounded(right)) && left.boxLow - right.boxHigh < -1e-9 && left.boxHigh - right.boxLow > 1e-9

/**
 * Holds a quantity against a reference (methods §9). Equality counts as reached for »at most« and »at least«, not for »below« and »above«.
 * Bounds: the answer stands when both ends give it. Rounding: it stands when the sign of the difference is certain.
 */
export function decide(left: Quantity, relation: Relation, right: Quantity): Decision {
  const answer = oneAnswer(ends(left), relation, ends(right))
  if (answer === undefined) return 'open-by-bounds'
  if (isSignOpen(left, right)) return 'open-by-rounding'
  return answer ? 'holds' : 'fails'
}

/** The same for a ratio of two figures, judged at the corners of their rounding: two answers leave it open. */
function decideRatio(left: Quantity, relation: Relation, right: Quantity): Decision {
  const answer = oneAnswer(ends(left), relation, ends(right))
  if (answer === undefined) return 'open-by-bounds'
  if (oneAnswer(corners(left), relation, corners(right)) === undefined) return 'open-by-rounding'
  return answer ? 'holds' : 'fails'
}

/** A gap in points on the good side by at least its own two half-widths counts as reached, whatever it was before. */
const isOnGoodSide = (measure: Measure, relation: Relation, than: Reference, now: Quantity): boolean =>
  measure.kind === 'gap' &&
  measure.as === 'points' &&
  than.kind !== 'number' &&
  (relation === 'below' || relation === 'at-most') &&
  now.high < 0 &&
  now.boxHigh <= 1e-9

/** What arithmetic says of a judged sentence about a measure. */
export function decisionOf(
  measure: Measure,
  { is, than }: Exclude<Judgement, { readonly is: 'followed' }>,
  now: Quantity,
  target: Quantity,
): Decision {
  if (isOnGoodSide(measure, is, than, now)) return 'holds'
  return measure.kind === 'gap' && measure.as === 'ratio' ? decideRatio(now, is, target) : decide(now, is, target)
}
