import type { Judgement, Measure, Need, Rule } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { joinList, lowerFirst, numeral } from '#language/words.ts'
import { plainText } from './content.ts'
import { atArea } from './naming.ts'
import { gapWords, relationWords } from './reference-words.ts'

/** What a sentence of a rule asks of its measure: »falder hvert år«, »højst 2020-niveau«, »følges uden mål«. */
export function askWords(
  measure: Measure,
  judgement: Judgement,
  by: number | undefined,
  book: FigureBook,
  language: Language,
): string {
  const da = language === 'da'
  if (judgement.is === 'followed') {
    const beside =
      judgement.beside === undefined
        ? ''
        : ` (${da ? 'ved siden af' : 'beside'} ${formatPeriod(judgement.beside, language)})`
    return (da ? 'følges uden mål' : 'followed without a target') + beside
  }
  const indicator = book.indicator(measure.kind === 'sum' ? (measure.indicators[0] ?? '') : measure.indicator)
  const asked =
    measure.kind === 'gap'
      ? gapWords(measure, judgement.is, judgement.than, book, language)
      : relationWords(judgement.is, judgement.than, indicator, book, language, by === undefined)
  if (by === undefined) return asked
  const end = `${da ? 'senest' : 'by'} ${by}`
  const [head = '', ...tail] = asked.split(', målt').length > 1 ? asked.split(', målt') : asked.split(', measured')
  return tail.length > 0 ? `${head} ${end}${asked.slice(head.length)}` : `${asked} ${end}`
}

const indicatorName = (id: string, book: FigureBook, language: Language): string =>
  inLanguage(book.indicator(id).name, language).text

/** What a sentence is about: »Andel utrygge i nabolaget«, »Indbrud + tyveri«. */
export function measureWords(measure: Measure, ownArea: string, book: FigureBook, language: Language): string {
  const names =
    measure.kind === 'sum'
      ? joinList(
          measure.indicators.map((id) => indicatorName(id, book, language)),
          language,
        )
      : indicatorName(measure.indicator, book, language)
  const sum = measure.kind === 'sum' ? (language === 'da' ? ' tilsammen' : ' together') : ''
  const elsewhere =
    measure.area !== undefined && measure.area !== ownArea
      ? ` ${plainText(atArea(book.area(measure.area), language))}`
      : ''
  return names + sum + elsewhere
}

/** »For hver af tre (indbrud, vold, trusler): «, »I hvert af to områder, fastlagt 1. januar 2022: «. */
function eachWords(rule: Rule, book: FigureBook, language: Language): string {
  const { body } = rule
  const da = language === 'da'
  if (body.kind === 'each-indicator') {
    const names = body.indicators.map((id) => lowerFirst(indicatorName(id, book, language))).join(', ')
    const count = numeral(body.indicators.length, language)
    return da ? `For hver af ${count} (${names}): ` : `For each of ${count} (${names}): `
  }
  if (body.kind !== 'each-area') return ''
  const count = numeral(body.areas.length, language)
  const frozen = formatPeriod(body.frozenOn, language)
  return da ? `i hvert af ${count} områder, fastlagt ${frozen}: ` : `in each of ${count} areas, set on ${frozen}: `
}

function needWords(need: Need, language: Language): string {
  const da = language === 'da'
  switch (need.kind) {
    case 'all':
      return ''
    case 'any':
      return da ? '; ét af dem er nok' : '; one of them is enough'
    case 'at-least':
      return da
        ? `; mindst ${numeral(need.k, 'da')} skal være nået`
        : `; at least ${numeral(need.k, 'en')} must be reached`
    case 'at-most':
      return da ? `; højst ${numeral(need.k, 'da')} må nå det` : `; at most ${numeral(need.k, 'en')} may`
  }
}

/** A rule said in plain words from its parts alone. */
export function ruleSentence(rule: Rule, ownArea: string, book: FigureBook, language: Language): string {
  const da = language === 'da'
  const { body } = rule
  const shown = rule.reading === 'shown' ? (da ? ' (ændringen skal være påvist)' : ' (the change must be shown)') : ''
  switch (body.kind) {
    case 'stated':
      return da ? 'Et løfte uden måling' : 'A promise without a measure'
    case 'one':
      return `${measureWords(body.measure, ownArea, book, language)}: ${askWords(body.measure, body.judgement, rule.by, book, language)}${shown}`
    case 'each-indicator': {
      const first: Measure = { kind: 'indicator', indicator: body.indicators[0] ?? '' }
      return `${eachWords(rule, book, language)}${askWords(first, body.judgement, rule.by, book, language)}${needWords(rule.need, language)}${shown}`
    }
    case 'each-area':
      return `${measureWords(body.measure, ownArea, book, language)}, ${eachWords(rule, book, language)}${askWords(body.measure, body.judgement, rule.by, book, language)}${needWords(rule.need, language)}${shown}`
    case 'parts': {
      const parts = body.parts.map((part) =>
        ruleSentence({ ...part, ...(rule.by !== undefined && { by: rule.by }) }, ownArea, book, language),
      )
      return `${joinList(parts, language)}${needWords(rule.need, language)}${shown}`
    }
  }
}
