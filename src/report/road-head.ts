import { type Content, type EvidenceMark, say, spoken } from '#claims/content.ts'
import { figureText, isPercent } from '#claims/naming.ts'
import type { Indicator } from '#domain/indicator.ts'
import { isOffence, isSurvey } from '#domain/indicator.ts'
import type { MissingReason } from '#domain/missing.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { countInterval, levelInterval, publishedShareInterval } from '#evaluation/level-interval.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatPercent } from '#language/numbers.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import type { Road } from './road.ts'
import type { SummedFigure, Told } from './road-told.ts'

/** What stands in the place of a number that is not there. */
export const missingNumber: Readonly<Record<Language, Readonly<Record<MissingReason | 'not-yet-known', string>>>> = {
  da: {
    'not-asked': 'ikke spurgt',
    'not-delivered': 'ikke leveret',
    'not-applicable': 'findes ikke her',
    'not-published': 'ikke offentliggjort',
    suppressed: 'skjult',
    'not-comparable': 'kan ikke sammenlignes',
    'too-few-answers': 'for få svar',
    'no-population': 'intet folketal',
    'not-yet-known': 'ikke kendt endnu',
  },
  en: {
    'not-asked': 'not asked',
    'not-delivered': 'not delivered',
    'not-applicable': 'does not exist here',
    'not-published': 'not published',
    suppressed: 'hidden',
    'not-comparable': 'cannot be compared',
    'too-few-answers': 'too few answers',
    'no-population': 'no population',
    'not-yet-known': 'not known yet',
  },
}

type Head = Pick<Road, 'number' | 'isMissing' | 'subject' | 'place' | 'evidence'>

/** The number itself, what it counts, where and when, and how sure it is. */
export function headOf(told: Told, language: Language): Head {
  const evidence = certaintyOf(told, language)
  return {
    number: numberText(told, language),
    isMissing: told.kind === 'none',
    subject: thingCounted(told.indicator, language),
    place: `${inLanguage(told.area.name, language).text}, ${formatPeriod(told.period, language)}`,
    ...(evidence && { evidence }),
  }
}

/** The number alone; money without »kr.«, which stands in what it counts. */
export function numberText(told: Told, language: Language): string {
  if (told.kind === 'none') return missingNumber[language][told.reason]
  if (told.kind === 'sum') return formatNumber(told.value, told.decimals, language)
  if (told.indicator.unit === 'kroner' && !isBounded(told)) return formatNumber(told.low, told.decimals, language)
  return figureText(told, language)
}

/** »anmeldelser af indbrud«, »andelen af utrygge i nabolaget«, »planens budget i kroner«; the name where there are no such words. */
export function thingCounted(indicator: Indicator, language: Language): Content {
  const { subject, counted } = indicator.words ?? {}
  const text = isPercent(indicator) ? (subject ?? indicator.name) : (counted ?? subject ?? indicator.name)
  const said = spoken(inLanguage(text, language), language)
  return indicator.unit === 'kroner' ? say(said, language === 'da' ? ' i kroner' : ' in kroner') : say(said)
}

type Certainty = { readonly mark: EvidenceMark; readonly content: Content }

/** The interval of a level where it can be computed, or why it cannot. */
function certaintyOf(told: Told, language: Language): Certainty | undefined {
  if (told.kind === 'none') return undefined
  const da = language === 'da'
  if (isOffence(told.indicator.kind)) return ofReports(told, language)
  if (told.kind === 'figure' && isSurvey(told.indicator.kind)) return ofAnswers(told, language)
  if (['plan-share', 'output', 'money', 'listing'].includes(told.indicator.kind))
    return {
      mark: 'full-count',
      content: say(da ? 'Fuld optælling; ingen statistisk usikkerhed.' : 'A full count; no statistical uncertainty.'),
    }
  return undefined
}

const notComputed = (da: string, en: string, language: Language): Certainty => ({
  mark: 'not-tested',
  content: say(language === 'da' ? da : en),
})

const interval = (lower: string, upper: string, how: string, language: Language): Certainty => ({
  mark: 'level',
  content: say(
    language === 'da' ? `95\u00a0%-interval ${lower} til ${upper}${how}` : `95% interval ${lower} to ${upper}${how}`,
  ),
})

function ofReports(told: Figure | SummedFigure, language: Language): Certainty | undefined {
  if (told.kind === 'figure' && isBounded(told))
    return notComputed('Kun kendt inden for grænser.', 'Known only within bounds.', language)
  if (told.kind === 'figure' && told.indicator.kind === 'offence-rate') return ofRate(told, language)
  const ends = countInterval(told.kind === 'sum' ? told.value : told.low)
  return ends && interval(formatNumber(ends.lower, 0, language), formatNumber(ends.upper, 0, language), '', language)
}

function ofRate(figure: Figure, language: Language): Certainty {
  const ends = levelInterval(figure)
  if (!ends)
    return notComputed(
      'Antallet bag er ikke offentliggjort, så usikkerheden kan ikke regnes ud.',
      'The count behind it has not been published, so the uncertainty cannot be computed.',
      language,
    )
  const { lower, upper, supposedPopulation } = ends
  const decimals = Math.max(1, figure.decimals)
  const how = supposedPopulation === undefined ? '' : ifPopulation(supposedPopulation, language)
  return interval(formatNumber(lower, decimals, language), formatNumber(upper, decimals, language), how, language)
}

const ifPopulation = (persons: number, language: Language): string =>
  (language === 'da' ? ', hvis folketallet er ' : ', if the population is ') + formatNumber(persons, 0, language)

function ofAnswers(figure: Figure, language: Language): Certainty | undefined {
  if (figure.indicator.kind !== 'survey-share' || isBounded(figure)) return undefined
  if (figure.n === undefined)
    return notComputed(
      'Antallet af svar er ikke offentliggjort, så usikkerheden kan ikke regnes ud.',
      'The number of answers has not been published, so the uncertainty cannot be computed.',
      language,
    )
  const { lower, upper } = publishedShareInterval(figure.low, figure.n)
  const write = (percent: number): string => formatNumber(percent, Math.max(1, figure.decimals), language)
  const deff = formatNumber(assumedDeff, 1, language)
  const how =
    language === 'da'
      ? `, regnet af ${formatNumber(figure.n, 0, 'da')} svar og en antaget designeffekt på ${deff}`
      : `, computed from ${formatNumber(figure.n, 0, 'en')} answers and an assumed design effect of ${deff}`
  return interval(write(lower), formatPercent(upper, Math.max(1, figure.decimals), language), how, language)
}
