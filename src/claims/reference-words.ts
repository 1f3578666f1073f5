import type { Indicator } from '#domain/indicator.ts'
import type { Measure, Reference } from '#domain/rule.ts'
import type { Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import { formatNumber, formatPercent } from '#language/numbers.ts'
import { joinList, wordsIn } from '#language/words.ts'
import { plainText } from './content.ts'
import { atArea, isPercent, pointsUnit, valueText } from './naming.ts'

/** What a measure's values are called: the level of an indicator, the gap or the ratio between two areas. */
const thingMeasured = (measure: Measure, language: Language): string => {
  const words = wordsIn(language)
  if (measure.kind !== 'gap') return words('niveauet', 'the level')
  return measure.as === 'ratio' ? words('forholdet', 'the ratio') : words('afstanden', 'the gap')
}

/** Whether the differences of a measure are percentage points. */
export const isInPoints = (measure: Measure, indicator: Indicator): boolean =>
  isPercent(indicator) && !(measure.kind === 'gap' && measure.as === 'ratio')

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

/** A value that was agreed, in the measure's own unit: »15 %«, »5 procentpoint«, »3«. */
export function agreedText(
  measure: Measure,
  indicator: Indicator,
  value: number,
  decimals: number,
  language: Language,
): string {
  if (measure.kind !== 'gap') return valueText(indicator, value, decimals, language)
  const unit = isInPoints(measure, indicator) ? pointsUnit(value, decimals, language) : ''
  return formatNumber(value, decimals, language) + unit
}

export const isMoved = ({ times = 1, plus = 0 }: Reference): boolean => times !== 1 || plus !== 0

/** What a measure is held against, in words: »niveauet i 2020«, »95 % af tallet året før«, »15 %«. */
export function referenceWords(measure: Measure, reference: Reference, book: FigureBook, language: Language): string {
  const indicator = book.indicator(measure.kind === 'sum' ? (measure.indicators[0] ?? '') : measure.indicator)
  if (reference.kind === 'number') return agreedText(measure, indicator, reference.value, reference.decimals, language)
  const { times = 1, plus = 0 } = reference
  const plain = plainWords(measure, reference, book, language)
  const percent = Number((100 * times).toFixed(6))
  const of = wordsIn(language)('af', 'of')
  const scaled = times === 1 ? plain : `${formatPercent(percent, decimalsOf(percent), language)} ${of} ${plain}`
  if (plus === 0) return scaled
  const size = Math.abs(plus)
  const unit = isInPoints(measure, indicator) ? pointsUnit(size, decimalsOf(size), language) : ''
  return `${scaled} ${plus < 0 ? 'minus' : 'plus'} ${formatNumber(size, decimalsOf(size), language)}${unit}`
}

/** A reference before it is moved: »niveauet i 2020«, »året før«, »gennemsnittet af 2019–2021«, »niveauet i København«. */
function plainWords(
  measure: Measure,
  reference: Exclude<Reference, { kind: 'number' }>,
  book: FigureBook,
  language: Language,
): string {
  const words = wordsIn(language)
  const thing = thingMeasured(measure, language)
  switch (reference.kind) {
    case 'year-before':
      return yearBeforeWords(measure, isMoved(reference), language)
    case 'baseline':
      return `${thing} ${inPeriod(reference.period, language)}`
    case 'mean':
      return `${words('gennemsnittet af', 'the mean of')} ${periodsText(reference.periods, language)}`
    case 'area':
      return `${thing} ${plainText(atArea(book.area(reference.area), language))}`
  }
}

function yearBeforeWords(measure: Measure, moved: boolean, language: Language): string {
  const words = wordsIn(language)
  if (measure.kind === 'gap') return `${thingMeasured(measure, language)} ${words('året før', 'the year before')}`
  return moved ? words('tallet året før', 'the figure for the year before') : words('året før', 'the year before')
}

/** »2019–2021« for years that follow each other, else each of them. */
function periodsText(periods: readonly string[], language: Language): string {
  const [first, last] = [periods[0], periods.at(-1)]
  const follow = periods.every((period, i) => /^\d{4}$/.test(period) && Number(period) === Number(first) + i)
  if (follow && periods.length > 2) return `${first}–${last}`
  return joinList(
    periods.map((period) => formatPeriod(period, language)),
    language,
  )
}
