import { figureId } from '#domain/observation.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import type { NoteContext } from '#report/note-context.ts'

/**
 * Whether a finding concerns a goal: the goal itself, one of its rules, or what it rests on.
 * @param reach `figures`: the very figures that decide it; `indicators`: its indicators whatever the year
 */
export function concernsGoal(
  { goal, rules }: GoalResult,
  context: NoteContext,
  reach: 'figures' | 'indicators',
): (of: string) => boolean {
  const leaves = rules.flatMap((rule) => rule.leaves)
  const named = [`goal:${goal.number}`, ...rules.map(({ id }) => id), ...leaves.map(({ id }) => id)]
  const rests = reach === 'figures' ? figuresUnder(leaves) : indicatorsUnder(leaves, context)
  return (of) => named.includes(of) || rests.has(of) || rests.has(of.split(':')[0] ?? '')
}

/** The figures of the judged sentences, and the count behind each rate. */
function figuresUnder(leaves: readonly Leaf[]): ReadonlySet<string> {
  const figures = leaves.flatMap(({ now, reference }) => [...(now?.figures ?? []), ...(reference?.figures ?? [])])
  return new Set(figures.flatMap(withCount).map(figureId))
}

const withCount = ({ indicator, area, period }: Figure) =>
  [indicator.id, indicator.count].flatMap((id) => (id === undefined ? [] : [{ indicator: id, area: area.id, period }]))

function indicatorsUnder(leaves: readonly Leaf[], context: NoteContext): ReadonlySet<string> {
  const ids = leaves.flatMap(({ measure }) => indicatorsOf(measure))
  return new Set(ids.flatMap((id) => [id, context.assessment.book.indicator(id).count ?? id]))
}
