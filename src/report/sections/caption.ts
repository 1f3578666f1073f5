import { type Content, say } from '#claims/content.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatDay } from '#language/dates.ts'
import type { NoteContext } from '../note-context.ts'

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

/** A definition under a table: what the indicator counts, or that nobody has published it. */
export function definitionOf(id: string, context: NoteContext): Content {
  const { definition, name } = context.assessment.book.indicator(id)
  if (definition === undefined) return []
  const label = inLanguage(name, context.language).text
  if ('missing' in definition)
    return say(
      context.words(
        `Definitionen af »${label}« er ikke offentliggjort.`,
        `The definition of “${label}” has not been published.`,
      ),
    )
  return say(`${label}: `, context.typed(definition), '.')
}
