import { say } from '#claims/content.ts'
import type { ContextNote } from '#domain/context-note.ts'
import { isSurvey } from '#domain/indicator.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { capitalise, joinList, numeral } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageSection } from '#report/public-page.ts'
import { events, quotesOfGoal, studyQuotes } from '#report/sections/quotes.ts'
import { leavesOf } from './goal-finding.ts'

/** What people say of the goal, what happened in the area, and what has been studied there; none where nothing is told. */
export function aroundSection(result: GoalResult, context: NoteContext): readonly PageSection[] {
  const told = {
    explanation: quotesOfGoal(result.goal.number, context),
    event: isAboutArea(result, context) ? events(context) : [],
    study: isAboutSurvey(result, context) ? studyQuotes(context) : [],
  }
  const blocks = [...told.explanation, ...told.event, ...told.study]
  if (blocks.length === 0) return []
  const counted = (['explanation', 'event', 'study'] as const).flatMap((kind) =>
    told[kind].length === 0 ? [] : [countWords(kind, told[kind].length, context)],
  )
  return [
    {
      id: 'omkring',
      margin: { name: context.words('Det, der hører til', 'What belongs to it'), lines: [] },
      title: say(capitalise(joinList(counted, context.language))),
      blocks,
    },
  ]
}

/** Whether something of the partnership's own area is measured, so that what happened there bears on it. */
const isAboutArea = (result: GoalResult, { assessment }: NoteContext): boolean =>
  leavesOf(result).some(({ measure }) => measure.area === assessment.dossier.partnership.area)

const isAboutSurvey = (result: GoalResult, { assessment }: NoteContext): boolean =>
  leavesOf(result).some(({ measure }) =>
    indicatorsOf(measure).some((id) => isSurvey(assessment.book.indicator(id).kind)),
  )

function countWords(kind: ContextNote['kind'], count: number, context: NoteContext): string {
  const nouns = {
    explanation: context.words(
      count === 1 ? 'forklaring' : 'forklaringer',
      count === 1 ? 'explanation' : 'explanations',
    ),
    event: context.words(
      count === 1 ? 'hændelse i området' : 'hændelser i området',
      count === 1 ? 'event in the area' : 'events in the area',
    ),
    study: context.words(
      count === 1 ? 'særskilt undersøgelse' : 'særskilte undersøgelser',
      count === 1 ? 'separate study' : 'separate studies',
    ),
  }
  return `${numeral(count, context.language)} ${nouns[kind]}`
}
