import type { Indicator } from '#domain/indicator.ts'
import type { Measure, Reference, Relation } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatPercent, formatSigned } from '#language/numbers.ts'
import { genitive, joinList } from '#language/words.ts'
import { plainText } from './content.ts'
import { atArea, pointsUnit, valueText } from './naming.ts'

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

/** What a reference is before it is moved: »2020-niveau«, »året før«, »niveauet i København«. */
function plainReferenceWords(reference: Reference, book: FigureBook, language: Language): string {
  const da = language === 'da'
  switch (reference.kind) {
    case 'number':
      return ''
    case 'year-before':
      return da ? 'året før' : 'the year before'
    case 'baseline':
      return da
        ? `${formatPeriod(reference.period, 'da')}-niveau`
        : `the level of ${formatPeriod(reference.period, 'en')}`
    case 'mean': {
      const periods = joinList(
        reference.periods.map((period) => formatPeriod(period, language)),
        language,
      )
      return da ? `gennemsnittet af ${periods}` : `the mean of ${periods}`
    }
    case 'area': {
      const at = plainText(atArea(book.area(reference.area), language))
      return da ? `niveauet ${at}` : `the level ${at}`
    }
  }
}

/** How a reference is moved: »80 % af«, »minus 5 procentpoint«. */
function movedWords(reference: Reference, words: string, indicator: Indicator, language: Language): string {
  const times = reference.times ?? 1
  const plus = reference.plus ?? 0
  const of = language === 'da' ? 'af' : 'of'
  const scaled =
    times === 1
      ? words
      : `${formatPercent(100 * times, decimalsOf(Number((100 * times).toFixed(6))), language)} ${of} ${words}`
  if (plus === 0) return scaled
  const size = Math.abs(plus)
  const unit = indicator.unit === 'percent' ? pointsUnit(size, decimalsOf(size), language) : ''
  const sign = plus < 0 ? 'minus' : 'plus'
  return `${scaled} ${sign} ${formatNumber(size, decimalsOf(size), language)}${unit}`
}

/** The whole reference in words: »2020-niveau«, »80 % af 2020-niveau«, »75 %«. */
export function referenceWords(
  reference: Reference,
  indicator: Indicator,
  book: FigureBook,
  language: Language,
): string {
  if (reference.kind === 'number') return valueText(indicator, reference.value, reference.decimals, language)
  return movedWords(reference, plainReferenceWords(reference, book, language), indicator, language)
}

const relations: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  da: { below: 'under', 'at-most': 'højst', 'at-least': 'mindst', above: 'over' },
  en: { below: 'below', 'at-most': 'at most', 'at-least': 'at least', above: 'above' },
}

const isUnmoved = (reference: Reference): boolean => (reference.times ?? 1) === 1 && (reference.plus ?? 0) === 0

/** »falder hvert år«, »højst 2020-niveau«, »over niveauet i København«. The rule's own words: rise and fall stand here as the goal's wording. */
export function relationWords(
  relation: Relation,
  reference: Reference,
  indicator: Indicator,
  book: FigureBook,
  language: Language,
  yearly: boolean,
): string {
  const da = language === 'da'
  if (reference.kind === 'year-before' && isUnmoved(reference)) {
    const every = yearly ? (da ? ' hvert år' : ' every year') : da ? ' fra året før' : ' from the year before'
    if (relation === 'below') return (da ? 'falder' : 'falls') + every
    if (relation === 'above') return (da ? 'stiger' : 'rises') + every
    return `${relations[language][relation]} ${da ? 'som året før' : 'as the year before'}`
  }
  const words = `${relations[language][relation]} ${referenceWords(reference, indicator, book, language)}`
  return reference.kind === 'year-before' && yearly ? `${words}, ${da ? 'hvert år' : 'every year'}` : words
}

/** What a gap is and how it is measured: »nærmer sig Københavns niveau, målt i procentpoint«. */
export function gapWords(
  measure: Extract<Measure, { kind: 'gap' }>,
  relation: Relation,
  reference: Reference,
  book: FigureBook,
  language: Language,
): string {
  const da = language === 'da'
  const name = inLanguage(book.area(measure.to).name, language).text
  const measured =
    measure.as === 'ratio'
      ? da
        ? 'målt som forhold'
        : 'measured as a ratio'
      : da
        ? 'målt i procentpoint'
        : 'measured in percentage points'
  const level = da ? `${genitive(name, 'da')} niveau` : `the level of ${name}`
  const nearer = relation === 'below' && reference.kind === 'baseline' && isUnmoved(reference)
  if (nearer)
    return `${da ? 'nærmer sig' : 'comes nearer to'} ${level} (${da ? 'fra' : 'from'} ${formatPeriod(reference.period, language)}), ${measured}`
  const indicator = book.indicator(measure.indicator)
  const gapUnit: Indicator = measure.as === 'ratio' ? { ...indicator, unit: 'ratio' } : indicator
  const words =
    reference.kind === 'number' && measure.as === 'points' && indicator.unit === 'percent'
      ? `${relations[language][relation]} ${formatNumber(reference.value, reference.decimals, language)}${pointsUnit(reference.value, reference.decimals, language)}`
      : relationWords(relation, reference, gapUnit, book, language, false)
  return da ? `afstanden til ${level} er ${words}, ${measured}` : `the distance to ${level} is ${words}, ${measured}`
}

/** A ratio as its distance: 0,8 is −20 %. */
export const percentMove = (times: number, language: Language): string =>
  `${formatSigned(100 * (times - 1), 0, language)}${language === 'da' ? '\u00a0%' : '%'}`
