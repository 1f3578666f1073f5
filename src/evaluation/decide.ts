import type { Relation } from '#domain/rule.ts'
import type { Quantity } from './quantity.ts'

/** What arithmetic says of a sentence; open while bounds or rounding could turn it. */
export type Decision = 'holds' | 'fails' | 'open-by-bounds' | 'open-by-rounding'

const holdsAt: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  below: (left, right) => left < right - 1e-9,
  'at-most': (left, right) => left <= right + 1e-9,
  'at-least': (left, right) => left >= right - 1e-9,
  above: (left, right) => left > right + 1e-9,
}

/**
 * Holds a quantity against a reference (methods §9). Equality counts as reached for »at most« and »at least«, not for »below« and »above«.
 * Bounds: the answer stands when both ends give it. Rounding: the sign is certain when the difference is at least as large as the
 * half-widths of all figures together.
 */
export function decide(left: Quantity, relation: Relation, right: Quantity): Decision {
  const answers = new Set(
    [left.low, left.high].flatMap((l) => [right.low, right.high].map((r) => holdsAt[relation](l, r))),
  )
  if (answers.size > 1) return 'open-by-bounds'
  const isRounded =
    left.boxLow !== left.low || right.boxLow !== right.low || left.boxHigh !== left.high || right.boxHigh !== right.high
  if (isRounded && left.boxLow - right.boxHigh < -1e-9 && left.boxHigh - right.boxLow > 1e-9) return 'open-by-rounding'
  return answers.has(true) ? 'holds' : 'fails'
}
