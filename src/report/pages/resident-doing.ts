import { type Content, closed, say } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { activeRows, planSum } from '#indicators/plan-figures.ts'
import { formatKroner } from '#language/numbers.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { planRows, planYear } from '#report/sections/plan-money.ts'
import { roundOf } from '#report/sections/status.ts'
import { activitiesWords, statusSentence } from './plan-section.ts'

/** As many activities as a reader reads through; the plan has them all. */
const mostActivities = 20

/** »Hvad bliver der gjort?«: the plan's activities and its money, how they run, and what somebody has written of it. */
export function doingAnswer(context: NoteContext): PageSection {
  const rows = activeRows(planRows(context))
  return {
    id: 'gjort',
    margin: { name: context.words('Hvad bliver der gjort?', 'What is being done?'), lines: [] },
    title: say(answerWords(rows, context)),
    blocks: [...written(context), ...(rows.length === 0 ? [] : planBlocks(rows, context))],
  }
}

function answerWords(rows: readonly PlanRow[], context: NoteContext): string {
  if (rows.length === 0) return context.words('Der er ingen plan her endnu', 'There is no plan here yet')
  const year = planYear(context)
  const sum = planSum(rows, String(year))
  const activities = activitiesWords(rows.length, context)
  const money = sum === undefined ? '' : formatKroner(sum, context.language)
  if (money === '') return context.words(`${activities} i ${year}`, `${activities} in ${year}`)
  return context.words(`${activities} for ${money} i ${year}`, `${activities} for ${money} in ${year}`)
}

/** What a person has written of each goal, marked as theirs. */
function written(context: NoteContext): readonly PageBlock[] {
  const { edition, goals } = context.assessment
  return goals.flatMap(({ goal }): readonly PageBlock[] => {
    const words = edition.doing[String(goal.number)]
    if (!words || isMissing(words)) return []
    const marked = context.words(' (Skrevet af sekretariatet.)', ' (Written by the secretariat.)')
    return [{ kind: 'paragraph', style: 'body', content: say(closed(say(context.typed(words))), marked) }]
  })
}

function planBlocks(rows: readonly PlanRow[], context: NoteContext): readonly PageBlock[] {
  const items = rows.slice(0, mostActivities).map((row): Content => [context.typed(row.name)])
  const left = rows.length - items.length
  const more: readonly PageBlock[] =
    left > 0
      ? [{ kind: 'paragraph', style: 'body', content: say(context.words(`Og ${left} til.`, `And ${left} more.`)) }]
      : []
  return [
    { kind: 'paragraph', style: 'body', content: statusSentence(roundOf(context), context) },
    { kind: 'list', items },
    ...more,
  ]
}
