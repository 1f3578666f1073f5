import type { Reference, Relation } from '#domain/rule.ts'
import type { Decision } from './decide.ts'
import type { Evidence, EvidenceKey } from './evidence.ts'
import type { Obstacle } from './leaf.ts'

/** A sentence asks for a change, or only to stay where the reference is. */
const asksForChange = (relation: Relation, reference: Reference): boolean =>
  relation === 'below' || relation === 'above' || (reference.times ?? 1) !== 1 || (reference.plus ?? 0) !== 0

/** Whether the answer rests on a change: a wanted one that came, or one from what should have stayed. */
const restsOnChange = (decision: Decision, relation: Relation, reference: Reference): boolean =>
  decision === (asksForChange(relation, reference) ? 'holds' : 'fails')

/** The evidence that would carry the answer: downwards where »below« or »at most« holds or where »above« or »at least« fails. */
const carrying = (decision: Decision, relation: Relation): readonly EvidenceKey[] =>
  (decision === 'holds') === (relation === 'below' || relation === 'at-most')
    ? ['shownFall', 'shownBelow']
    : ['shownRise', 'shownAbove']

/**
 * Under the reading »shown« an answer that rests on a change stands only where the change is shown (methods §9). Computed evidence
 * decides where there is one, else the publisher's.
 * @returns why the answer does not stand; undefined when it does
 */
export function underShown(
  decision: Decision,
  relation: Relation,
  reference: Reference,
  evidence: readonly Evidence[],
): Obstacle | undefined {
  if (!restsOnChange(decision, relation, reference)) return undefined
  const computed = evidence.find((item) => item.by === 'computed')
  const isTested = computed !== undefined && computed.key !== 'notAssessable'
  const decisive = isTested ? computed : evidence.find((item) => item.by === 'publisher')
  if (decisive) return carrying(decision, relation).includes(decisive.key) ? undefined : { reason: 'not-shown' }
  return { reason: computed?.reason === 'rounding' ? 'rounding' : 'not-shown' }
}
