import type { Judgement, Measure, Need, Rule } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import { capitalise, joinList, listItems, lowerFirst, numeral, withinSentence, wordsIn } from '#language/words.ts'
import { askedOfGap, askedOfLevel } from './ask-words.ts'
import { plainText } from './content.ts'
import { atArea } from './naming.ts'
import { isMoved } from './reference-words.ts'

/** What a sentence of a rule asks of its measure: »falder hvert år«, »højst 2020-niveau«, »følges uden mål«. */
export function askWords(
  measure: Measure,
  judgement: Judgement,
  by: number | undefined,
  book: FigureBook,
  language: Language,
): string {
  const words = wordsIn(language)
  if (judgement.is === 'followed') {
    const followed = words('følges uden mål', 'followed without a target')
    if (judgement.beside === undefined) return followed
    return `${followed} ${words('ved siden af', 'beside')} ${formatPeriod(judgement.beside, language)}`
  }
  const asked =
    measure.kind === 'gap'
      ? askedOfGap(measure, judgement, book, language)
      : askedOfLevel(measure, judgement, book, language, by)
  const end = by === undefined ? '' : ` ${words('senest', 'by')} ${by}`
  return asked.head + end + (asked.tail ?? '')
}

const indicatorName = (id: string, book: FigureBook, language: Language): string =>
  inLanguage(book.indicator(id).name, language).text

/** What a sentence is about: »Andel utrygge i nabolaget«, »Tyveri og røveri tilsammen«. */
export function measureWords(measure: Measure, ownArea: string, book: FigureBook, language: Language): string {
  const elsewhere =
    measure.area !== undefined && measure.area !== ownArea
      ? ` ${plainText(atArea(book.area(measure.area), language))}`
      : ''
  if (measure.kind !== 'sum') return indicatorName(measure.indicator, book, language) + elsewhere
  return sumWords(measure.indicators, book, language) + elsewhere
}

/** »Tyveri og røveri tilsammen«. */
function sumWords(indicators: readonly string[], book: FigureBook, language: Language): string {
  const names = indicators.map((id) => indicatorName(id, book, language))
  const within = names.map((name, i) => (i === 0 ? name : lowerFirst(name)))
  return `${joinList(within, language)} ${wordsIn(language)('tilsammen', 'together')}`
}

/** A rule said in plain words from its parts alone, without its stop. */
export function ruleSentence(rule: Rule, ownArea: string, book: FigureBook, language: Language): string {
  const { body } = rule
  switch (body.kind) {
    case 'stated':
      return wordsIn(language)('Et løfte uden måling', 'A promise without a measure')
    case 'one': {
      const measure = { ...body.measure, area: body.measure.area ?? ownArea }
      const asked = askWords(measure, body.judgement, rule.by, book, language)
      return `${measureWords(measure, ownArea, book, language)}: ${asked}${readingWords(rule, body.judgement, language)}`
    }
    case 'each-indicator':
      return eachIndicator(rule, body, book, language)
    case 'each-area':
      return eachArea(rule, body, ownArea, book, language)
    case 'parts':
      return ofParts(rule, body.parts, ownArea, book, language)
  }
}

/** How many must hold: »hver af tre«, »mindst to af tre«; the noun that follows is of common or neuter gender. */
function howMany(need: Need, count: number, isNeuter: boolean, language: Language): string {
  const words = wordsIn(language)
  const number = (value: number): string => numeral(value, language, isNeuter)
  const all = numeral(count, language)
  switch (need.kind) {
    case 'all':
      return words(`${isNeuter ? 'hvert' : 'hver'} af ${all}`, `each of ${all}`)
    case 'any':
      return words(`mindst ${number(1)} af ${all}`, `at least one of ${all}`)
    case 'at-least':
      return words(`mindst ${number(need.k)} af ${all}`, `at least ${number(need.k)} of ${all}`)
    case 'at-most':
      return words(`højst ${number(need.k)} af ${all}`, `at most ${number(need.k)} of ${all}`)
  }
}

/** »Højst 2020-niveau for hver af tre typer: indbrud; tyveri og røveri; vold og våben« */
function eachIndicator(
  rule: Rule,
  body: Extract<Rule['body'], { kind: 'each-indicator' }>,
  book: FigureBook,
  language: Language,
): string {
  const words = wordsIn(language)
  const { indicators, judgement, area } = body
  const measure: Measure = { kind: 'indicator', indicator: indicators[0] ?? '' }
  const names = indicators.map((id) => lowerFirst(indicatorName(id, book, language)))
  const isOffences = indicators.every((id) => book.indicator(id).kind === 'offence-count')
  const many = howMany(rule.need, indicators.length, !isOffences, language)
  const noun = isOffences ? words('typer', 'types') : words('tal', 'figures')
  const asked = askWords(measure, judgement, rule.by, book, language)
  const where = area === undefined ? '' : ` ${plainText(atArea(book.area(area), language))}`
  const reading = readingWords(rule, judgement, language)
  return `${capitalise(asked)}${where} ${words('for', 'for')} ${many} ${noun}${reading}: ${listItems(names, language)}`
}

/** »Andel utrygge i nabolaget: højst 13 % senest 2026 i hvert af tre områder (Østerbakken, Vesterengen og Nordmarken, valgt 12. maj 2022)« */
function eachArea(
  rule: Rule,
  body: Extract<Rule['body'], { kind: 'each-area' }>,
  ownArea: string,
  book: FigureBook,
  language: Language,
): string {
  const words = wordsIn(language)
  const { measure, areas, judgement } = body
  const names = areas.map((id) => withinSentence(inLanguage(book.area(id).name, language).text))
  const chosen = `${words('valgt', 'chosen on')} ${formatDay(body.frozenOn, language)}`
  const asked = askWords({ ...measure, area: measure.area ?? ownArea }, judgement, rule.by, book, language)
  const many = howMany(rule.need, areas.length, true, language)
  const which = `${words('områder', 'areas')} (${joinList(names, language)}, ${chosen})`
  return `${measureWords(measure, ownArea, book, language)}: ${asked} ${words('i', 'in')} ${many} ${which}${readingWords(rule, judgement, language)}`
}

/** »Mindst ét af to delmål skal være nået: hærværk: højst 90 % af niveauet i 2021; chikane: under gennemsnittet af 2019–2021« */
function ofParts(rule: Rule, parts: readonly Rule[], ownArea: string, book: FigureBook, language: Language): string {
  const words = wordsIn(language)
  const many = howMany(rule.need, parts.length, true, language)
  const must =
    rule.need.kind === 'at-most' ? words('må være nået', 'may be met') : words('skal være nået', 'must be met')
  const said = parts.map((part) => {
    const sentence = ruleSentence({ ...part, ...(rule.by !== undefined && { by: rule.by }) }, ownArea, book, language)
    return `(${part.id}) ${lowerFirst(sentence)}`
  })
  return `${capitalise(many)} ${words('delmål', 'parts')} ${must}: ${said.join('; ')}`
}

/** What the reading »shown« asks: that the difference sought is shown, or that only a shown overstepping counts (methods §9). */
function readingWords(rule: Rule, judgement: Judgement, language: Language): string {
  if (rule.reading !== 'shown' || judgement.is === 'followed') return ''
  const words = wordsIn(language)
  const { is, than } = judgement
  if (is === 'below' || is === 'above' || (than.kind === 'baseline' && isMoved(than)))
    return words(' (forskellen skal være påvist)', ' (the difference must be shown)')
  return is === 'at-most'
    ? words(
        ' (et højere tal tæller kun, hvis forskellen er påvist)',
        ' (a higher figure counts only if the difference is shown)',
      )
    : words(
        ' (et lavere tal tæller kun, hvis forskellen er påvist)',
        ' (a lower figure counts only if the difference is shown)',
      )
}
