import type { Area } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import {
  formatKroner,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSigned,
  isPrintedOne,
  percentSign,
} from '#language/numbers.ts'
import { lowerFirst, quoted, withinSentence, wordsIn } from '#language/words.ts'
import { type Content, type Inline, say, spoken } from './content.ts'

export const isPercent = (indicator: Indicator): boolean => indicator.unit === 'percent'
export const isKroner = (indicator: Indicator): boolean => indicator.unit === 'kroner'

/** A value in an indicator's unit: `26 %`, `1.970.000 kr.`, `18,7`. */
export function valueText(indicator: Indicator, value: number, decimals: number, language: Language): string {
  if (isPercent(indicator)) return formatPercent(value, decimals, language)
  return isKroner(indicator) ? formatKroner(value, language) : formatNumber(value, decimals, language)
}

/** A difference with its sign and unit: `+10 procentpoint`, `−21`. */
export function differenceText(indicator: Indicator, value: number, decimals: number, language: Language): string {
  if (isKroner(indicator)) return `${value > 0 ? '+' : ''}${formatKroner(value, language)}`
  const signed = formatSigned(value, decimals, language)
  return isPercent(indicator) ? signed + pointsUnit(value, decimals, language) : signed
}

/** The size of a difference with its unit and no sign: `10 procentpoint`, `70.000 kr.`, `21`. */
export function sizeText(indicator: Indicator, size: number, decimals: number, language: Language): string {
  if (isPercent(indicator)) return formatPoints(size, decimals, language)
  return isKroner(indicator) ? formatKroner(size, language) : formatNumber(size, decimals, language)
}

/** What follows the number in `10 procentpoint`. */
export const pointsUnit = (value: number, decimals: number, language: Language): string =>
  formatPoints(value, decimals, language).slice(formatNumber(value, decimals, language).length)

type Ends = { readonly low: number; readonly high: number }

/** A value that may be known only within bounds, in an indicator's unit: `26 %`, `15–20 %`, `1–4`. */
export function rangeText(indicator: Indicator, { low, high }: Ends, decimals: number, language: Language): string {
  if (low === high) return valueText(indicator, low, decimals, language)
  const [from, to] = [low, high].map((value) => formatNumber(value, decimals, language))
  if (isPercent(indicator)) return `${from}–${to}${percentSign(language)}`
  return isKroner(indicator) && language === 'da' ? `${from}–${to}\u00a0kr.` : `${from}–${to}`
}

/** The value of a figure as it is printed, bounds included: `26 %`, `1–4`. */
export const figureText = (figure: Figure, language: Language): string =>
  rangeText(figure.indicator, figure, figure.decimals, language)

/** Address of a figure's page; `section` is a difference told on it. A period of months is written with _ for /. */
export const figurePath = (indicator: Indicator, area: string, period: Period, section?: string): string =>
  `/tal/${indicator.slug}/${area}/${period.replace('/', '_')}${section ? `#${section}` : ''}`

/** The number of a figure as a door to its page. */
export const numberOf = (figure: Figure, language: Language): Inline => ({
  kind: 'number',
  text: figureText(figure, language),
  figure: figurePath(figure.indicator, figure.area.id, figure.period),
})

/** The anchor of a difference on the later number's page. */
export const sinceSection = (period: Period): string => `siden-${period.replace('/', '_')}`
export const againstSection = (area: string): string => `mod-${area}`

/** The name of an area inside a sentence: »Tingbjerg-Husum«, »de udsatte boligområder«. */
export function areaInSentence(area: Area, language: Language): Inline {
  const name = inLanguage(area.name, language)
  return spoken({ ...name, text: withinSentence(name.text) }, language)
}

/** »i Tingbjerg-Husum«, »på Amager«. */
export function atArea(area: Area, language: Language): Content {
  if (area.at && (language === 'da' || area.at.en !== undefined))
    return say(spoken(inLanguage(area.at, language), language))
  return say(wordsIn(language)('i ', 'in '), areaInSentence(area, language))
}

/** The name of an indicator inside a sentence: »andel utrygge i nabolaget«. */
export function nameInSentence(indicator: Indicator, language: Language): Inline {
  const name = inLanguage(indicator.name, language)
  return spoken({ ...name, text: lowerFirst(name.text) }, language)
}

/** The name of an indicator in quotes, for a sentence that is built around it. */
export const nameInQuotes = (indicator: Indicator, language: Language): Content => {
  const name = inLanguage(indicator.name, language)
  return say(spoken({ ...name, text: quoted(name.text, name.language) }, language))
}

/**
 * What a sentence about an indicator is about: its `subject`, »antallet af …« for counted things, else its name in quotes.
 * Danish nouns come in the definite form, ready for »er«.
 */
export function subjectOf(indicator: Indicator, language: Language): Content {
  const { subject, counted } = indicator.words ?? {}
  const has = (words: { en?: string } | undefined): boolean =>
    words !== undefined && (language === 'da' || words.en !== undefined)
  if (subject && has(subject)) return say(spoken(inLanguage(subject, language), language))
  if (counted && has(counted)) {
    return say(wordsIn(language)('antallet af ', 'the number of '), spoken(inLanguage(counted, language), language))
  }
  return nameInQuotes(indicator, language)
}

/** »27 anmeldelser af indbrud«, »1 anmeldelse«; undefined for what is not counted or has no words of its own. */
export function countedThings(figure: Figure, language: Language): Content | undefined {
  const { counted, countedOne } = figure.indicator.words ?? {}
  if (!counted || (language === 'en' && counted.en === undefined)) return undefined
  const one = !isBounded(figure) && isPrintedOne(figure.low, figure.decimals)
  if (one && !countedOne) return undefined
  return say(
    numberOf(figure, language),
    ' ',
    spoken(inLanguage(one && countedOne ? countedOne : counted, language), language),
  )
}
