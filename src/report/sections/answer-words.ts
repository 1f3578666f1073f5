import type { Piece } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Progress, StatusAnswer } from '#domain/status.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { listItems, withinSentence } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'

export const progressWords: Readonly<Record<Language, Readonly<Record<Progress, string>>>> = {
  da: { 'as-planned': 'Kører som planlagt', partly: 'Kører delvist som planlagt', paused: 'På pause' },
  en: { 'as-planned': 'Running as planned', partly: 'Running partly as planned', paused: 'Paused' },
}

/** Why or how, in the words of the one who answered; empty where nothing was written. */
export function reasonOf(answer: StatusAnswer, context: NoteContext): readonly Piece[] {
  if (!answer.reason) return []
  return isMissing(answer.reason)
    ? [context.words('Grunden er ikke oplyst.', 'The reason is not stated.')]
    : [context.typed(answer.reason)]
}

/** The answer that was chosen. */
export function concernWord(answer: StatusAnswer, context: NoteContext): string {
  const words = {
    yes: context.words('Ja.', 'Yes.'),
    no: context.words('Nej.', 'No.'),
    'not-stated': context.words('Ikke besvaret.', 'Not answered.'),
  }
  return words[answer.concern]
}

export function adjustmentWord(answer: StatusAnswer, context: NoteContext): string {
  const words = {
    yes: context.words('Ja.', 'Yes.'),
    partly: context.words('Delvist.', 'Partly.'),
    no: context.words('Nej.', 'No.'),
    'not-stated': context.words('Ikke besvaret med ja eller nej.', 'Not answered with yes or no.'),
  }
  return words[answer.adjustment]
}

/** The organisations responsible and their partners, as far as they are known. */
export function leadOf(row: PlanRow, context: NoteContext): string {
  if (isMissing(row.lead)) return context.words('Ansvarlig ikke oplyst', 'Lead not stated')
  const ids = [...row.lead, ...(isMissing(row.partners) ? [] : row.partners)]
  const names = ids.map((id, i) => {
    const name = organisationName(id, context)
    return i === 0 ? name : withinSentence(name)
  })
  return listItems(names, context.language)
}

export const organisationName = (id: string, context: NoteContext): string => {
  const organisation = context.assessment.dossier.organisations.find((item) => item.id === id)
  return organisation ? inLanguage(organisation.name, context.language).text : id
}
