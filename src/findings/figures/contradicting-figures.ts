import { figureText } from '#claims/naming.ts'
import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import { figureId, type Observation } from '#domain/observation.ts'
import { firstDay, type Period, yearsIn } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { fault } from '#findings/told.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import { formatNumber, roundHalfAway } from '#language/numbers.ts'
import { joinList } from '#language/words.ts'

type Published = Observation & {
  readonly measurement: { readonly kind: 'published'; readonly value: number; readonly decimals: number }
}

const isPublished = (row: Observation): row is Published => row.measurement.kind === 'published'
const half = (row: Published): number => 0.5 * 10 ** -row.measurement.decimals
const write = (row: Published, language: Language): string =>
  formatNumber(row.measurement.value, row.measurement.decimals, language)

/** One quantity given twice with different values by different publishers; a later edition of one publisher is a revision. */
export function givenTwice(dossier: Case): readonly Finding[] {
  const groups = Map.groupBy(dossier.observations.filter(isPublished), (row) => `${figureId(row)}:${row.areaVersion}`)
  const publisher = (row: Published): string =>
    dossier.sources.find(({ id }) => id === row.source)?.publisher.da ?? row.source
  const title = (row: Published, language: Language): string => {
    const source = dossier.sources.find(({ id }) => id === row.source)
    return source ? inLanguage(source.title, language).text : row.source
  }
  return [...groups.values()].flatMap((rows) => {
    const other = rows.find((row) =>
      rows.some(
        (first) =>
          publisher(first) !== publisher(row) &&
          Math.abs(first.measurement.value - row.measurement.value) > half(first) + half(row) + 1e-9,
      ),
    )
    if (!other) return []
    const values = (language: Language): string =>
      joinList(
        rows.map((row) => `${write(row, language)} (${title(row, language)})`),
        language,
      )
    return [
      fault('given-twice', other.origin, 'value', figureId(other), {
        da: `Det samme tal er oplyst forskelligt: ${values('da')}. Find ud af, hvilket der gælder.`,
        en: `The same figure is given differently: ${values('en')}. Find out which one holds.`,
      }),
    ]
  })
}

/** Declared parts that together exceed their whole, or that do not add up to it where they are declared to be all of it. */
export function partsAgainstWhole(dossier: Case): readonly Finding[] {
  const book = figureBook(dossier)
  return dossier.indicators.flatMap((whole) => {
    if (!whole.parts) return []
    const places = dossier.observations.filter(({ indicator }) => indicator === whole.id)
    const unique = [...new Map(places.map((row) => [figureId(row), row])).values()]
    return unique.flatMap((row) => wholeOf(row, whole.parts ?? [], whole.complete ?? false, book))
  })
}

function wholeOf(row: Observation, ids: readonly string[], isComplete: boolean, book: FigureBook): readonly Finding[] {
  const whole = book.find(row.indicator, row.area, row.period)
  if (whole.kind === 'none') return []
  const parts = ids
    .map((id) => book.find(id, row.area, row.period, whole.areaVersion.id))
    .filter((part) => part.kind === 'figure')
  const [low, high] = [
    parts.reduce((sum, part) => sum + part.low - part.half, 0),
    parts.reduce((sum, part) => sum + part.high + part.half, 0),
  ]
  const isOver = low > whole.high + whole.half + 1e-9
  const isUnder = isComplete && parts.length === ids.length && high < whole.low - whole.half - 1e-9
  if (!isOver && !isUnder) return []
  const sum = formatNumber(
    parts.reduce((total, part) => total + part.low, 0),
    whole.decimals,
    'da',
  )
  const names = (language: Language): string =>
    joinList(
      parts.map((part) => `${inLanguage(part.indicator.name, language).text} ${figureText(part, language)}`),
      language,
    )
  const name = (language: Language): string => inLanguage(whole.indicator.name, language).text
  const code = isOver ? 'parts-exceed-whole' : 'parts-do-not-add'
  return [
    fault(code, row.origin, 'value', figureId(row), {
      da: `Delene giver ${sum}, men det hele er ${figureText(whole, 'da')} for »${name('da')}« i ${formatPeriod(row.period, 'da')}: ${names('da')}. De kan ikke være opgjort på samme måde; læg dem ikke sammen.`,
      en: `The parts add to ${sum}, but the whole is ${figureText(whole, 'en')} for “${name('en')}” in ${formatPeriod(row.period, 'en')}: ${names('en')}. They cannot be compiled the same way; do not add them.`,
    }),
  ]
}

/** How far an implied population may lie from a known one. */
const tolerance = 0.1

type Implied = {
  readonly count: Published
  readonly rate: Published
  readonly period: Period
  readonly persons: number
}

/** Count, rate and population that do not agree (the population of the period, else the nearest known, else the area's other implied ones). */
export function populationsThatDisagree(dossier: Case): readonly Finding[] {
  const book = figureBook(dossier)
  const rates = dossier.indicators.filter(({ kind, count }) => kind === 'offence-rate' && count !== undefined)
  const implied = rates.flatMap(({ id, count }) => impliedOf(id, count ?? '', dossier))
  const byArea = Map.groupBy(implied, ({ count }) => count.area)
  return [...byArea.values()].flatMap((all) => all.flatMap((one) => disagrees(one, all, book)))
}

function impliedOf(rate: string, count: string, dossier: Case): readonly Implied[] {
  const published = dossier.observations.filter(isPublished)
  return published
    .filter((row) => row.indicator === rate && row.measurement.value > 0)
    .flatMap((row) => {
      const counted = published.find(
        (other) =>
          other.indicator === count &&
          other.area === row.area &&
          other.period === row.period &&
          other.areaVersion === row.areaVersion,
      )
      if (!counted) return []
      return [
        {
          rate: row,
          count: counted,
          period: row.period,
          persons: (1000 * counted.measurement.value) / (row.measurement.value * yearsIn(row.period)),
        },
      ]
    })
}

function disagrees(one: Implied, all: readonly Implied[], book: FigureBook): readonly Finding[] {
  const area = book.area(one.count.area)
  const version = area.versions.find(({ id }) => id === one.count.areaVersion)
  const persons = version && book.population(version, one.period)
  if (persons !== undefined) return rateDiffers(one, persons)
  const reference = nearestPopulation(one, book) ?? medianImplied(one, all)
  if (!reference || Math.abs(one.persons / reference.persons - 1) <= tolerance) return []
  const [stands, known] = [one.persons, reference.persons].map((value) => ({
    da: formatNumber(value, 0, 'da'),
    en: formatNumber(value, 0, 'en'),
  }))
  const name = (language: Language): string =>
    `${inLanguage(area.name, language).text} ${formatPeriod(one.period, language)}`
  return [
    fault('implied-population', one.count.origin, 'value', figureId(one.count), {
      da: `${write(one.count, 'da')} anmeldelser og ${write(one.rate, 'da')} pr. 1.000 kræver ${stands?.da} indbyggere i ${name('da')}; ${known?.da} er ${reference.da}. Et af tallene er forkert.`,
      en: `${write(one.count, 'en')} reports and ${write(one.rate, 'en')} per 1,000 need ${stands?.en} residents in ${name('en')}; ${known?.en} is ${reference.en}. One of the figures is wrong.`,
    }),
  ]
}

function rateDiffers(one: Implied, persons: number): readonly Finding[] {
  const computed = (1000 * one.count.measurement.value) / (persons * yearsIn(one.period))
  const { value, decimals } = one.rate.measurement
  if (Math.abs(roundHalfAway(computed, decimals) - value) < 1e-9) return []
  return [
    fault('rate-differs', one.rate.origin, 'value', figureId(one.rate), {
      da: `${write(one.rate, 'da')} pr. 1.000 er oplyst; ${write(one.count, 'da')} anmeldelser og ${formatNumber(persons, 0, 'da')} indbyggere giver ${formatNumber(computed, Math.max(1, decimals), 'da')}. Ret raten, antallet eller folketallet.`,
      en: `${write(one.rate, 'en')} per 1,000 is given; ${write(one.count, 'en')} reports and ${formatNumber(persons, 0, 'en')} residents give ${formatNumber(computed, Math.max(1, decimals), 'en')}. Mend the rate, the count or the population.`,
    }),
  ]
}

type Reference = { readonly persons: number; readonly da: string; readonly en: string }

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b))

function nearestPopulation(one: Implied, book: FigureBook): Reference | undefined {
  const known = book
    .area(one.count.area)
    .versions.flatMap(({ population }) => (isMissing(population) ? [] : population))
  const [nearest] = known.toSorted(
    (a, b) => daysApart(a.on, firstDay(one.period)) - daysApart(b.on, firstDay(one.period)),
  )
  return (
    nearest && {
      persons: nearest.persons,
      da: `folketallet ${formatDay(nearest.on, 'da')}`,
      en: `the population on ${formatDay(nearest.on, 'en')}`,
    }
  )
}

/** The median of the area's implied populations; of two alone the earlier, so that the later one is asked about. */
function medianImplied(one: Implied, all: readonly Implied[]): Reference | undefined {
  if (all.length < 2) return undefined
  const words = {
    da: 'det folketal, som områdets andre tal giver',
    en: 'the population that the area’s other figures imply',
  }
  if (all.length === 2) {
    const [earlier] = all.toSorted((a, b) => firstDay(a.period).localeCompare(firstDay(b.period)))
    return earlier && earlier !== one ? { persons: earlier.persons, ...words } : undefined
  }
  const sorted = all.map(({ persons }) => persons).toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return { persons: (low + high) / 2, ...words }
}
