import { say } from '#claims/content.ts'
import { levelSentence } from '#claims/level-sentence.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock } from '#report/public-page.ts'
import { leavesOf } from './goal-finding.ts'

/** The newest figure of each indicator that the goal measures, one to a line; that there is none is said. */
export function figureBlocks(result: GoalResult, context: NoteContext): readonly PageBlock[] {
  const { book } = context.assessment
  const measured = new Map(
    leavesOf(result).flatMap(({ measure }) =>
      indicatorsOf(measure).map((id) => [`${id}:${measure.area}`, { id, area: measure.area }] as const),
    ),
  )
  if (measured.size === 0) return []
  const newest = [...measured.values()].flatMap(({ id, area }): readonly Figure[] => {
    const figures = book.periods(id, area).map((period) => book.find(id, area, period))
    const figure = figures.findLast(({ kind }) => kind === 'figure')
    return figure?.kind === 'figure' ? [figure] : []
  })
  if (newest.length === 0)
    return [
      {
        kind: 'paragraph',
        style: 'body',
        content: say(context.words('Der er ingen tal for målet endnu.', 'There are no figures for the goal yet.')),
      },
    ]
  const label = say(context.words('Det står tallene til nu:', 'Where the figures stand now:'))
  return [
    { kind: 'paragraph', style: 'body', content: label },
    { kind: 'list', items: newest.map((figure) => levelSentence(figure, context.language)) },
  ]
}
