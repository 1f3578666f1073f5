import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import { comparePeriods, isPeriod, type Period } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { closestWord } from '#folder/closest-word.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { joinList, quoted } from '#language/words.ts'
import {
  type AskedFigure,
  areasFor,
  indicatorNamed,
  indicatorsOf,
  type PrintedNote,
  periodNamed,
  periodsFor,
} from '#report/road-told.ts'

/** A figure that nobody knows: what is wrong with the name, and the figure that was most likely meant. */
export type UnknownFigure = {
  readonly finding: Finding
  readonly nearest?: AskedFigure
  readonly dossier: Case | undefined
}

type Said = (language: Language) => string

/** Says which of the three words is not known, what there is, and which is nearest. */
export function unknownFigure(
  cases: readonly Case[],
  dossier: Case | undefined,
  notes: readonly PrintedNote[],
  asked: AskedFigure,
): UnknownFigure {
  if (!dossier) return unknownArea(cases, asked)
  const indicator = indicatorNamed(dossier, asked.indicator)
  if (!indicator) return unknownIndicator(dossier, asked)
  const areas = areasFor(dossier, indicator).map(({ id }) => id)
  if (!areas.includes(asked.area)) {
    const area = dossier.partnership.area
    const said: Said = (language) =>
      language === 'da'
        ? `${quoted(inLanguage(indicator.name, 'da').text, 'da')} findes kun for ${area}.`
        : `${quoted(inLanguage(indicator.name, 'en').text, 'en')} exists only for ${area}.`
    return unknown('unknown-area', asked, said, { ...asked, area }, dossier)
  }
  const book = figureBook(dossier)
  const here = book.periods(indicator.id, asked.area)
  return unknownPeriod(dossier, here.length > 0 ? here : periodsFor(dossier, book, notes, indicator), asked)
}

function unknown(
  code: string,
  { indicator, area, period }: AskedFigure,
  said: Said,
  nearest: AskedFigure | undefined,
  dossier: Case | undefined,
): UnknownFigure {
  const meant: Said = (language) => {
    if (!nearest) return ''
    const words = `${nearest.indicator} ${nearest.area} ${nearest.period}`
    return language === 'da' ? ` Mente du ${quoted(words, 'da')}?` : ` Did you mean ${quoted(words, 'en')}?`
  }
  const finding: Finding = {
    code,
    severity: 'error',
    at: '',
    of: `${indicator}:${area}:${period}`,
    message: { da: said('da') + meant('da'), en: said('en') + meant('en') },
  }
  return { finding, dossier, ...(nearest && { nearest }) }
}

/** Nearest by letters, else the first that begins alike. */
const nearestWord = (word: string, known: readonly string[]): string | undefined =>
  closestWord(word, known) ?? (word.length > 2 ? known.find((name) => name.startsWith(word.toLowerCase())) : undefined)

const shortened = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word)

function unknownArea(cases: readonly Case[], asked: AskedFigure): UnknownFigure {
  const ids = [...new Set(cases.flatMap(({ areas }) => areas.map(({ id }) => id)))]
  const near = nearestWord(asked.area, ids)
  const said: Said = (language) => {
    const word = quoted(shortened(asked.area), language)
    if (ids.length === 0) return language === 'da' ? 'Der er ikke indlæst noget endnu.' : 'Nothing has been loaded yet.'
    return language === 'da'
      ? `Området ${word} kendes ikke. Her findes ${joinList(ids, 'da')}.`
      : `The area ${word} is not known. There is ${joinList(ids, 'en')}.`
  }
  return unknown('unknown-area', asked, said, near === undefined ? undefined : { ...asked, area: near }, undefined)
}

function unknownIndicator(dossier: Case, asked: AskedFigure): UnknownFigure {
  const indicators = indicatorsOf(dossier)
  const near = nearestWord(
    asked.indicator,
    indicators.flatMap(({ slug, id }) => [slug, id]),
  )
  const nearest = near === undefined ? undefined : indicatorNamed(dossier, near)?.slug
  const said: Said = (language) => {
    const word = quoted(shortened(asked.indicator), language)
    const list = joinList(
      indicators.map(({ slug }) => slug),
      language,
    )
    return language === 'da'
      ? `Indikatoren ${word} kendes ikke. Her findes ${list}.`
      : `The indicator ${word} is not known. There is ${list}.`
  }
  const meant = nearest === undefined ? undefined : { ...asked, indicator: nearest }
  return unknown('unknown-indicator', asked, said, meant, dossier)
}

function unknownPeriod(dossier: Case, known: readonly Period[], asked: AskedFigure): UnknownFigure {
  const period = nearestPeriod(periodNamed(asked.period), known)
  const said: Said = (language) => {
    const word = quoted(shortened(asked.period), language)
    const there = known.length === 0 ? '' : joinList(known, language)
    if (language === 'da') return `Der er intet tal for ${word}.${there === '' ? '' : ` Der er tal for ${there}.`}`
    return `There is no figure for ${word}.${there === '' ? '' : ` There are figures for ${there}.`}`
  }
  return unknown('unknown-period', asked, said, period === undefined ? undefined : { ...asked, period }, dossier)
}

/** The known period next to the one asked for; of one that is no period at all, the latest. */
function nearestPeriod(asked: string, known: readonly Period[]): Period | undefined {
  if (!isPeriod(asked)) return known.at(-1)
  return known.findLast((period) => comparePeriods(period, asked) <= 0) ?? known[0]
}
