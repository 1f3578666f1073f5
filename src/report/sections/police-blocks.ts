import type { Leaf } from '#evaluation/leaf.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'

/** Under a table of reports: which of them follow the police's own work. Each said once. */
export function policeBlocks(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  const figures = leaves
    .flatMap(({ now }) => now?.figures ?? [])
    .filter(({ indicator }) => indicator.driver === 'police-generated')
  const once = [...new Map(figures.map((figure) => [figure.indicator.id, figure])).values()]
  return once.map((figure) => ({
    kind: 'paragraph',
    style: 'small',
    content: context.speak({ kind: 'caution', caution: { kind: 'police-driven', figure } }),
  }))
}
