import type { Leaf } from '#evaluation/leaf.ts'
import type { ScaleMark } from '#report/chart.ts'
import { leading } from '#report/note-context.ts'

/** One scale from zero for the rows of a table, and what each of them draws on it (look §5.7). */
export type TableScale = {
  readonly max: number
  /** Undefined where a row has no place on the scale. */
  readonly markOf: (leaf: Leaf) => ScaleMark | undefined
}

export type Comparator = ScaleMark['comparator']

/**
 * @param isDrawn whether a row is of the kind that the scale is for
 * @param comparatorOf what stands beside a row, to be marked on its scale
 */
export function tableScale(
  leaves: readonly Leaf[],
  isDrawn: (leaf: Leaf) => boolean,
  comparatorOf: (leaf: Leaf) => Comparator = () => undefined,
): TableScale {
  const drawn = leaves.filter((leaf) => isDrawn(leaf) && isOnScale(leaf))
  const values = drawn.flatMap((leaf) => [
    leaf.now?.high ?? 0,
    leaf.reference?.high ?? 0,
    limitOf(leaf) ?? 0,
    comparatorOf(leaf)?.value ?? 0,
  ])
  const max = roundedUp(Math.max(1, ...values) * 1.1)
  return { max, markOf: (leaf) => (drawn.includes(leaf) ? markOf(leaf, max, comparatorOf(leaf)) : undefined) }
}

/** The next round number, so that one scale serves the table: 85,8 becomes 90. */
function roundedUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value))
  return Math.ceil(value / step) * step
}

const isOnScale = ({ now }: Leaf): boolean => now !== undefined && now.low === now.high && now.low >= 0

const one = (quantity: Leaf['now']): number | undefined =>
  quantity && quantity.low === quantity.high && quantity.low >= 0 ? quantity.low : undefined

/** The end of the allowed range, where it reaches from zero; that a figure falls every year needs no tick on top of the year before. */
function limitOf({ judgement, target }: Leaf): number | undefined {
  if (judgement.is !== 'at-most' && judgement.is !== 'below') return undefined
  return judgement.is === 'below' && judgement.than.kind !== 'number' ? undefined : one(target)
}

function markOf(leaf: Leaf, max: number, comparator: Comparator): ScaleMark {
  const key = leading(leaf)?.key
  const before = leaf.reference && leaf.reference.figures.length > 0 ? one(leaf.reference) : undefined
  const limit = limitOf(leaf)
  return {
    max,
    now: leaf.now?.low ?? 0,
    line: key === 'shownFall' || key === 'shownRise' ? 'shown' : 'not-shown',
    ...(before !== undefined && { before }),
    ...(limit !== undefined && { limit }),
    ...(comparator && { comparator }),
  }
}
