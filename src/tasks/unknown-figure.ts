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

/** A figure that nobody knows: which of its three words is wrong, what there is, and the figure that was most likely meant. */
export type UnknownFigure = {
  readonly unknown: 'area' | 'indicator' | 'period'
  /** What is wrong, in one sentence. */
  readonly said: Said
  /** The words that there are in its place. */
  readonly known: readonly string[]
  readonly nearest?: AskedFigure
  readonly dossier?: Case
}

type Said = Readonly<Record<Language, string>>

export const isUnknown = (told: object): told is UnknownFigure => 'unknown' in told

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
  const own = areasFor(dossier, indicator).map(({ id }) => id)
  if (!own.includes(asked.area)) {
    const area = dossier.partnership.area
    const [da, en] = [inLanguage(indicator.name, 'da').text, inLanguage(indicator.name, 'en').text]
    const said = {
      da: `${quoted(da, 'da')} findes kun for ${area}.`,
      en: `${quoted(en, 'en')} exists only for ${area}.`,
    }
    return { unknown: 'area', said, known: own, nearest: { ...asked, area }, dossier }
  }
  const book = figureBook(dossier)
  const here = book.periods(indicator.id, asked.area)
  return unknownPeriod(dossier, here.length > 0 ? here : periodsFor(dossier, book, notes, indicator), asked)
}

/** Nearest by letters, else the first that begins alike. */
const nearestWord = (word: string, known: readonly string[]): string | undefined =>
  closestWord(word, known) ?? (word.length > 2 ? known.find((name) => name.startsWith(word.toLowerCase())) : undefined)

const shortened = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word)

const typed = (word: string): Said => ({ da: quoted(shortened(word), 'da'), en: quoted(shortened(word), 'en') })

function unknownArea(cases: readonly Case[], asked: AskedFigure): UnknownFigure {
  const known = [...new Set(cases.flatMap(({ areas }) => areas.map(({ id }) => id)))]
  const near = nearestWord(asked.area, known)
  const word = typed(asked.area)
  return {
    unknown: 'area',
    said: { da: `Området ${word.da} kendes ikke.`, en: `The area ${word.en} is not known.` },
    known,
    ...(near !== undefined && { nearest: { ...asked, area: near } }),
  }
}

function unknownIndicator(dossier: Case, asked: AskedFigure): UnknownFigure {
  const indicators = indicatorsOf(dossier)
  const names = indicators.flatMap(({ slug, id }) => [slug, id])
  const near = nearestWord(asked.indicator, names)
  const meant = near === undefined ? undefined : indicatorNamed(dossier, near)
  const word = typed(asked.indicator)
  return {
    unknown: 'indicator',
    said: { da: `Indikatoren ${word.da} kendes ikke.`, en: `The indicator ${word.en} is not known.` },
    known: indicators.map(({ slug }) => slug),
    ...(meant && { nearest: { ...asked, indicator: meant.slug } }),
    dossier,
  }
}

function unknownPeriod(dossier: Case, known: readonly Period[], asked: AskedFigure): UnknownFigure {
  const period = nearestPeriod(periodNamed(asked.period), known)
  const word = typed(asked.period)
  return {
    unknown: 'period',
    said: { da: `Der er intet tal for ${word.da}.`, en: `There is no figure for ${word.en}.` },
    known,
    ...(period !== undefined && { nearest: { ...asked, period } }),
    dossier,
  }
}

/** The known period next to the one asked for; of one that is no period at all, the latest. */
function nearestPeriod(asked: string, known: readonly Period[]): Period | undefined {
  if (!isPeriod(asked)) return known.at(-1)
  return known.findLast((period) => comparePeriods(period, asked) <= 0) ?? known[0]
}

/** The same for a terminal, with everything that there is to choose from. */
export function findingOf({ unknown, said, known, nearest }: UnknownFigure, asked: AskedFigure): Finding {
  const list = { da: joinList(known, 'da'), en: joinList(known, 'en') }
  const there =
    known.length === 0
      ? { da: ' Der er ikke indlæst noget endnu.', en: ' Nothing has been loaded yet.' }
      : { da: ` Her findes ${list.da}.`, en: ` There is ${list.en}.` }
  const words = nearest ? `${nearest.indicator} ${nearest.area} ${nearest.period}` : ''
  const meant = nearest
    ? { da: ` Mente du ${quoted(words, 'da')}?`, en: ` Did you mean ${quoted(words, 'en')}?` }
    : { da: '', en: '' }
  return {
    code: `unknown-${unknown}`,
    severity: 'error',
    at: '',
    of: `${asked.indicator}:${asked.area}:${asked.period}`,
    message: { da: said.da + there.da + meant.da, en: said.en + there.en + meant.en },
  }
}

/** The names of a figure, for people. */
export function namesOf(dossier: Case, asked: AskedFigure, language: Language): string {
  const indicator = indicatorNamed(dossier, asked.indicator)
  const area = dossier.areas.find(({ id }) => id === asked.area)
  const name = indicator ? inLanguage(indicator.name, language).text : asked.indicator
  return `${name}, ${area ? inLanguage(area.name, language).text : asked.area}, ${periodNamed(asked.period)}`
}
