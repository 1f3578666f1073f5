import { undecidableReasons } from '#domain/verdict.ts'
import type { Obstacle } from './leaf.ts'
import type { NoQuantity, Quantity } from './quantity.ts'

/** The obstacle that a missing quantity is, in the judged period or in the baseline. */
export function obstacleOf(missing: NoQuantity, where: 'judged' | 'baseline'): Obstacle {
  switch (missing.reason) {
    case 'no-denominator':
      return { reason: 'no-denominator' }
    case 'not-comparable':
      return { reason: 'not-comparable', because: missing.because }
    case 'no-value':
      if (missing.figure.reason === 'not-yet-known') return { reason: 'not-yet-known', figure: missing.figure }
      return { reason: where === 'judged' ? 'no-value' : 'no-baseline', figure: missing.figure }
  }
}

export const isObstacle = (value: Quantity | Obstacle): value is Obstacle => 'reason' in value
export const isQuantity = (value: Quantity | Obstacle): value is Quantity => !isObstacle(value)

/** Of several obstacles the one named first in methods §9. */
export const firstObstacle = (obstacles: readonly Obstacle[]): Obstacle | undefined =>
  obstacles.toSorted((a, b) => undecidableReasons.indexOf(a.reason) - undecidableReasons.indexOf(b.reason))[0]
