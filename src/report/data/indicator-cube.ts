import { comparePeriods } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { missingNumber } from '#report/road-head.ts'
import type { Telling } from './data-table.ts'
import { type FigureFacts, factsOf } from './figure-facts.ts'
import type { IndicatorData } from './figure-rows.ts'
import type { Cube, CubeCategory, CubeCell, CubeDimension } from './json-stat.ts'
import { newestDay } from './source-day.ts'
import { unitWords } from './unit-words.ts'

/** What is told of each figure; the first is the figure itself. */
const metrics = ['value', 'lower', 'upper', 'answers', 'numerator', 'denominator'] as const
type Metric = (typeof metrics)[number]

const metricWords: Readonly<Record<Metric, Readonly<Record<Language, string>>>> = {
  value: { da: 'Værdi', en: 'Value' },
  lower: { da: 'Nedre', en: 'Lower' },
  upper: { da: 'Øvre', en: 'Upper' },
  answers: { da: 'Antal svar', en: 'Answers' },
  numerator: { da: 'Tæller', en: 'Numerator' },
  denominator: { da: 'Nævner', en: 'Denominator' },
}

/** An area in one of its borders: figures of two borders are two places. */
const placeId = ({ area, version }: FigureFacts): string => `${area.id}:${version.id}`

const borderWords = ({ version: { id, from, to } }: FigureFacts, language: Language): string => {
  const words = wordsIn(language)
  const days = [
    ...(from === undefined ? [] : [`${words('fra', 'from')} ${formatDay(from, language)}`]),
    ...(to === undefined ? [] : [`${words('til', 'to')} ${formatDay(to, language)}`]),
  ]
  return `${words('grænsen', 'boundary')} ${days.length === 0 ? id : days.join(' ')}`
}

/** Areas that have figures in one border only are told by their name. */
function placesOf(all: readonly FigureFacts[], language: Language): readonly CubeCategory[] {
  const places = [...new Map(all.map((facts) => [placeId(facts), facts])).values()]
  const borders = Map.groupBy(places, ({ area }) => area.id)
  return places.map((facts) => ({
    id: placeId(facts),
    label:
      borders.get(facts.area.id)?.length === 1
        ? facts.area.name
        : `${facts.area.name}, ${borderWords(facts, language)}`,
  }))
}

function valuesOf(facts: FigureFacts): readonly (readonly [Metric, number | undefined])[] {
  const { value, level, n, count, of } = facts
  return [
    ['value', value?.value],
    ['lower', level?.lower],
    ['upper', level?.upper],
    ['answers', n],
    ['numerator', count],
    ['denominator', of],
  ]
}

/** Why there is no value, or what the reader of it must know first. */
const statusOf = ({ missing, level, apart }: FigureFacts): string | undefined =>
  missing ?? (level?.kind === 'bounds' ? 'bounds' : apart === undefined ? undefined : 'apart')

function cellsOf(facts: FigureFacts): readonly CubeCell[] {
  const status = statusOf(facts)
  return valuesOf(facts).flatMap(([metric, value]): readonly CubeCell[] => {
    const at = [facts.indicator.slug, placeId(facts), facts.period, metric]
    const marked = metric === 'value' && status !== undefined ? { status } : {}
    return value === undefined && metric !== 'value' ? [] : [{ at, value: value ?? null, ...marked }]
  })
}

const sourceFacts = (source: Source, language: Language) => ({
  title: inLanguage(source.title, language).text,
  publisher: inLanguage(source.publisher, language).text,
  date: source.date,
  ...(source.url !== undefined && { url: source.url }),
})

const statusWords = (language: Language): Readonly<Record<string, string>> => ({
  ...missingNumber[language],
  bounds: wordsIn(language)('skjult, mellem nedre og øvre', 'hidden, between lower and upper'),
  apart: wordsIn(language)('kan ikke sammenlignes med det nyeste', 'cannot be compared with the newest'),
})

/** What each figure rests on, by the ids of its place and period: JSON-stat has no room for it beside the value. */
const figureNotes = (all: readonly FigureFacts[], { addressOf }: Telling) =>
  Object.fromEntries(
    all.map((facts) => [
      `${placeId(facts)} ${facts.period}`,
      {
        ...(facts.source && { source: facts.source.id }),
        ...(facts.at !== undefined && { at: facts.at }),
        ...(facts.basis !== undefined && { basis: facts.basis }),
        ...(facts.level && { interval: facts.level.kind }),
        ...(facts.apart !== undefined && { apart: facts.apart }),
        ...(facts.remarks.length > 0 && { remarks: facts.remarks }),
        road: addressOf(facts.road),
      },
    ]),
  )

function metricsOf(all: readonly FigureFacts[], label: string, language: Language): readonly CubeCategory[] {
  const most = (decimals: readonly number[]): number => Math.max(0, ...new Set(decimals))
  const value = { label, decimals: most(all.map((facts) => facts.value?.decimals ?? 0)) }
  const ends = { label, decimals: most(all.map(({ level }) => level?.decimals ?? 0)) }
  const units: Partial<Record<Metric, CubeCategory['unit']>> = { value, lower: ends, upper: ends }
  return metrics.map((metric) => {
    const unit = units[metric]
    return { id: metric, label: metricWords[metric][language], ...(unit && { unit }) }
  })
}

function dimensionsOf(
  { slug, name, unit }: FigureFacts['indicator'],
  all: readonly FigureFacts[],
  language: Language,
): readonly CubeDimension[] {
  const words = wordsIn(language)
  const periods = [...new Set(all.map(({ period }) => period))].toSorted(comparePeriods)
  const period = (id: string): CubeCategory => ({ id, label: formatPeriod(id, language) })
  return [
    { id: 'indicator', label: words('Indikator', 'Indicator'), categories: [{ id: slug, label: name }] },
    { id: 'area', label: words('Område', 'Area'), role: 'geo', categories: placesOf(all, language) },
    { id: 'period', label: words('Periode', 'Period'), role: 'time', categories: periods.map(period) },
    {
      id: 'figure',
      label: words('Tal', 'Figure'),
      role: 'metric',
      categories: metricsOf(all, unitWords(unit, language), language),
    },
  ]
}

/**
 * An indicator in all areas of a municipality as a cube: indicator, place, period, and what is told of each figure.
 * @param path where the file stands, without the language
 */
export function indicatorCube(
  { indicator, rows }: IndicatorData,
  remarks: readonly string[],
  path: string,
  telling: Telling,
): Cube {
  const { language, addressOf } = telling
  const all = rows.map((row) => factsOf(row, language))
  const { slug, unit, kind, direction } = indicator
  const name = inLanguage(indicator.name, language).text
  const sources = [...new Map(all.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values()]
  const updated = newestDay(sources)
  return {
    language,
    label: name,
    source: [...new Set(sources.map((source) => inLanguage(source.publisher, language).text))].join('; '),
    ...(updated !== undefined && { updated }),
    href: addressOf(path),
    notes: remarks,
    dimensions: dimensionsOf({ slug, unit, name }, all, language),
    cells: all.flatMap(cellsOf),
    extension: {
      kind,
      direction,
      status: statusWords(language),
      sources: Object.fromEntries(sources.map((source) => [source.id, sourceFacts(source, language)])),
      figures: figureNotes(all, telling),
    },
  }
}
