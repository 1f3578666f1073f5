import { type Content, closed, say } from '#claims/content.ts'
import type { ContextNote } from '#domain/context-note.ts'
import { isMissing } from '#domain/missing.ts'
import { inLanguage } from '#domain/text.ts'
import { formatPeriod } from '#language/dates.ts'
import { capitalise, joinList, lowerFirst } from '#language/words.ts'
import { type NoteContext, strong } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'

/** Explanations of the given indicators by people, apart from what is computed and with their author last. */
export function quotesAbout(indicators: readonly string[], context: NoteContext): readonly Block[] {
  const { dossier, book } = context.assessment
  return dossier.context
    .filter((note) => note.kind === 'explanation' && note.indicators?.some((id) => indicators.includes(id)))
    .map((note) => {
      const names = (note.indicators ?? []).map((id) =>
        lowerFirst(inLanguage(book.indicator(id).name, context.language).text),
      )
      return quote(note, say(strong(`${context.words('Om', 'On')} ${joinList(names, context.language)}.`)), context)
    })
}

/** Explanations that somebody has written of a goal as such. */
export const quotesOfGoal = (goal: number, context: NoteContext): readonly Block[] =>
  context.assessment.dossier.context
    .filter((note) => note.kind === 'explanation' && note.goal === goal && note.indicators === undefined)
    .map((note) => quote(note, say(strong(context.words('Om målet.', 'On the goal.'))), context))

/** What people have written about an activity: explanations, studies and events. */
export const quotesOfActivity = (activity: string, context: NoteContext): readonly Block[] =>
  context.assessment.dossier.context
    .filter((note) => note.activity === activity)
    .map((note) => quote(note, [], context))

/** Events on the area's time line, told once. */
export function events(context: NoteContext): readonly Block[] {
  const { dossier } = context.assessment
  return dossier.context
    .filter((note) => note.kind === 'event' && (note.area === undefined || note.area === dossier.partnership.area))
    .map((note) => ({
      kind: 'paragraph',
      style: 'small',
      content: closed(say(`${capitalise(whenOf(note, context))}: `, context.typed(note.text))),
    }))
}

/** Studies of the area, told once in the chapter on safety. */
export function studyQuotes(context: NoteContext): readonly Block[] {
  const title = say(strong(context.words('Særskilt undersøgelse.', 'Separate study.')))
  return context.assessment.dossier.context
    .filter((note) => note.kind === 'study')
    .map((note) => quote(note, title, context))
}

function quote(note: ContextNote, title: Content, context: NoteContext): Block {
  return {
    kind: 'quote',
    title,
    content: [context.typed(note.text)],
    author: say(`${authorOf(note, context)}, ${whenOf(note, context)}`),
  }
}

const whenOf = ({ when }: ContextNote, context: NoteContext): string =>
  formatPeriod('period' in when ? when.period : when.on, context.language)

function authorOf(note: ContextNote, context: NoteContext): string {
  if (note.author === undefined || isMissing(note.author))
    return context.words('Forfatteren er ikke oplyst', 'The author is not stated')
  const organisation = context.assessment.dossier.organisations.find(({ id }) => id === note.author)
  return organisation ? inLanguage(organisation.name, context.language).text : note.author
}
