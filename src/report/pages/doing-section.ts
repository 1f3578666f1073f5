import { type Content, closed, say } from '#claims/content.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { activeRows } from '#indicators/plan-figures.ts'
import { capitalise, listItems, numeral, withinSentence } from '#language/words.ts'
import { type NoteContext, strong } from '#report/note-context.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { servesGoal } from '#report/sections/goal-summary.ts'
import { planRows, planYear } from '#report/sections/plan-money.ts'

/** What is being done for a goal: somebody's words, the plan's activities that name it, and how it is meant to work. */
export function doingSection(result: GoalResult, context: NoteContext): PageSection {
  const rows = activeRows(planRows(context))
  const serving = rows.filter((row) => servesGoal(row, result.goal.number))
  return {
    id: 'det-goer-vi',
    margin: { name: context.words('Det gør vi', 'What is being done'), lines: [] },
    title: say(titleWords(rows, serving.length, context)),
    blocks: [...written(result, context), ...activities(serving, context), theory(context)],
  }
}

function titleWords(rows: readonly PlanRow[], serving: number, context: NoteContext): string {
  const year = planYear(context)
  if (rows.length === 0) return context.words('Der er ingen tryghedsplan her endnu', 'There is no safety plan here yet')
  if (serving > 0) {
    const many = capitalise(numeral(serving, context.language))
    return context.words(
      `${many} ${serving === 1 ? 'aktivitet' : 'aktiviteter'} i planen for ${year} hører til målet`,
      `${many} ${serving === 1 ? 'activity' : 'activities'} in the plan of ${year} ${serving === 1 ? 'belongs' : 'belong'} to the goal`,
    )
  }
  return rows.some(({ goals }) => !isMissing(goals) && goals.length > 0)
    ? context.words(
        `Ingen aktivitet i planen for ${year} hører til målet`,
        `No activity in the plan of ${year} belongs to the goal`,
      )
    : context.words(
        `Planen for ${year} siger ikke, hvilke mål dens ${rows.length} aktiviteter hører til`,
        `The plan of ${year} does not say which goals its ${rows.length} activities belong to`,
      )
}

/** A person's words, marked as such. */
function written({ goal }: GoalResult, context: NoteContext): readonly PageBlock[] {
  const words = context.assessment.edition.doing[String(goal.number)]
  if (!words || isMissing(words)) return []
  const marked = context.words(' (Skrevet af sekretariatet.)', ' (Written by the secretariat.)')
  return [{ kind: 'paragraph', style: 'body', content: say(closed(say(context.typed(words))), marked) }]
}

/** »1 Fælleshaven · Boligforeningen« */
function activities(rows: readonly PlanRow[], context: NoteContext): readonly PageBlock[] {
  if (rows.length === 0) return []
  const items = rows.map((row) => say(`${row.number} `, context.typed(row.name), ` · ${leadWords(row, context)}`))
  return [{ kind: 'list', items }]
}

function leadWords({ lead }: PlanRow, context: NoteContext): string {
  if (isMissing(lead) || lead.length === 0) return context.words('ansvarlig ikke oplyst', 'lead not stated')
  const names = lead.map((id, i) => {
    const organisation = context.assessment.dossier.organisations.find((item) => item.id === id)
    const name = organisation ? inLanguage(organisation.name, context.language).text : id
    return i === 0 ? name : withinSentence(name)
  })
  return listItems(names, context.language)
}

/** How the partnership means its work to have an effect, in its own words. */
function theory(context: NoteContext): PageBlock {
  const { theoryOfChange } = context.assessment.dossier.partnership.agreement
  const label = strong(context.words('Sådan er det tænkt at virke. ', 'How it is meant to work. '))
  const content: Content = isMissing(theoryOfChange)
    ? say(
        label,
        `${context.words('Forandringsteorien', 'The theory of change')} ${gapWords(theoryOfChange.missing, context)}.`,
      )
    : say(label, closed(say(context.typed(theoryOfChange))))
  return { kind: 'paragraph', style: 'body', content }
}

function gapWords(missing: Missing<TextGap>['missing'], context: NoteContext): string {
  if (missing === 'not-stated') return context.words('er ikke oplyst', 'is not stated')
  if (missing === 'withheld') return context.words('er holdt tilbage', 'is withheld')
  return missingWords[context.language][missing]
}
