import { type Content, closed, plainText, say, sentences } from '#claims/content.ts'
import { nameInQuotes } from '#claims/naming.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatDay } from '#language/dates.ts'
import { joinList } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'

/** A source as it is named under tables and figures: title, publisher, date. */
export function sourceName(source: Source, context: NoteContext): string {
  const title = inLanguage(source.title, context.language).text
  const date =
    source.date === 'unknown' ? context.words('uden dato', 'undated') : formatDay(source.date, context.language)
  return `${title} (${date})`
}

/** »Kilde: …« for the figures that are shown, each source once. */
export function sourcesCaption(figures: readonly Figure[], context: NoteContext): Content {
  const { book } = context.assessment
  const ids = [...new Set(figures.flatMap((figure) => (figure.used ? [figure.used.source] : [])))]
  if (ids.length === 0) return []
  const label = context.words(ids.length === 1 ? 'Kilde' : 'Kilder', ids.length === 1 ? 'Source' : 'Sources')
  return say(`${label}: ${ids.map((id) => sourceName(book.source(id), context)).join('; ')}.`)
}

/** Definitions under a table: what each indicator counts, and of which nobody has published it. */
export function definitionsOf(ids: readonly string[], context: NoteContext): Content {
  const indicators = ids.map((id) => context.assessment.book.indicator(id))
  const known = indicators.flatMap(({ name, definition }) => {
    if (definition === undefined || 'missing' in definition) return []
    return [closed(say(`${inLanguage(name, context.language).text}: `, context.typed(definition)))]
  })
  const unknown = indicators.filter(({ definition }) => definition !== undefined && 'missing' in definition)
  const names = unknown.map((indicator) => plainText(nameInQuotes(indicator, context.language)))
  const list = joinList(names, context.language)
  const lacking = context.words(
    `Ikke offentliggjort: ${unknown.length === 1 ? 'definitionen' : 'definitionerne'} af ${list}.`,
    `Not published: the ${unknown.length === 1 ? 'definition' : 'definitions'} of ${list}.`,
  )
  return sentences(...known, unknown.length > 0 ? say(lacking) : [])
}
