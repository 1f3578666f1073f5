import type { ContextNote } from '#domain/context-note.ts'
import type { Edition } from '#domain/edition.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { optionalText, textOrReason, textValue } from './write-definitions.ts'
import { bare, fields, unlessEmpty, type YamlValue } from './yaml-text.ts'

const nameValue = (name: string | Missing<TextGap> | undefined): YamlValue | undefined =>
  isMissing<TextGap>(name) ? name.missing : name

const answerValue = (answer: StatusAnswer): YamlValue =>
  fields({
    activity: answer.activity,
    printedName: answer.printedName,
    progress: answer.progress,
    reason: textOrReason(answer.reason),
    deliverables: unlessEmpty(answer.deliverables.map(textValue)),
    concern: answer.concern,
    concernText: optionalText(answer.concernText),
    adjustment: answer.adjustment,
    adjustmentText: optionalText(answer.adjustmentText),
  })

export const roundValue = (round: StatusRound): YamlValue => ({
  ...fields({
    id: round.id,
    plan: round.plan,
    from: round.from,
    to: round.to,
    due: round.due,
    questions: round.questions?.map(textValue),
  }),
  answers: round.answers.map(answerValue),
})

export const contextValue = (note: ContextNote): YamlValue =>
  fields({
    id: note.id,
    kind: note.kind,
    author: nameValue(note.author),
    indicators: note.indicators,
    area: note.area,
    activity: note.activity,
    goal: note.goal,
    period: 'period' in note.when ? bare(note.when.period) : undefined,
    on: 'on' in note.when ? note.when.on : undefined,
    text: textValue(note.text),
  })

const periodsValue = ({ periods }: Edition): YamlValue | undefined => {
  const named = Object.entries(periods).map(([kind, period]) => [kind, bare(period)] as const)
  return named.length === 0 ? undefined : Object.fromEntries(named)
}

function doingValue({ doing }: Edition): YamlValue | undefined {
  const goals = Object.entries(doing).map(([goal, text]) => [Number(goal), textOrReason(text) ?? ''] as const)
  return goals.length === 0 ? undefined : new Map(goals)
}

export const editionValue = (edition: Edition): YamlValue =>
  fields({
    year: edition.year,
    appendix: optionalText(edition.appendix),
    committee: optionalText(edition.committee),
    date: edition.date,
    f2Case: nameValue(edition.f2Case),
    f2Document: nameValue(edition.f2Document),
    eDoc: nameValue(edition.eDoc),
    officer: nameValue(edition.officer),
    periods: periodsValue(edition),
    doing: doingValue(edition),
  })
