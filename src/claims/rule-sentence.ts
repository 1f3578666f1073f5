import type { Judgement, Measure, Need, Rule } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import { capitalise, numeral, wordsIn } from '#language/words.ts'
import { askedOfGap, askedOfLevel } from './ask-words.ts'
import { type Content, type Inline, joined, listed, say, spoken, uncapitalised } from './content.ts'
import { areaInSentence, atArea, nameInSentence } from './naming.ts'
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

/** What a sentence is about: »Andel utrygge i nabolaget«, »Tyveri og røveri tilsammen«. */
export function measureWords(measure: Measure, ownArea: string, book: FigureBook, language: Language): Content {
  const { area } = measure
  const elsewhere = area === undefined || area === ownArea ? '' : say(' ', atArea(book.area(area), language))
  if (measure.kind !== 'sum') return say(nameOf(measure.indicator, book, language), elsewhere)
  const names = measure.indicators.map((id, i) =>
    i === 0 ? say(nameOf(id, book, language)) : say(nameInSentence(book.indicator(id), language)),
  )
  return say(joined(names, language), wordsIn(language)(' tilsammen', ' together'), elsewhere)
}

const nameOf = (indicator: string, book: FigureBook, language: Language): Inline =>
  spoken(inLanguage(book.indicator(indicator).name, language), language)

/** A rule said in plain words from its parts alone, without its stop. */
export function ruleSentence(rule: Rule, ownArea: string, book: FigureBook, language: Language): Content {
  const { body } = rule
  switch (body.kind) {
    case 'stated':
      return say(wordsIn(language)('Et løfte uden måling', 'A promise without a measure'))
    case 'one': {
      const measure = { ...body.measure, area: body.measure.area ?? ownArea }
      const asked = askWords(measure, body.judgement, rule.by, book, language)
      const reading = readingWords(rule, body.judgement, language)
      return say(measureWords(measure, ownArea, book, language), `: ${asked}${reading}`)
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
): Content {
  const words = wordsIn(language)
  const { indicators, judgement, area } = body
  const measure: Measure = { kind: 'indicator', indicator: indicators[0] ?? '' }
  const names = indicators.map((id) => say(nameInSentence(book.indicator(id), language)))
  const isOffences = indicators.every((id) => book.indicator(id).kind === 'offence-count')
  const many = howMany(rule.need, indicators.length, !isOffences, language)
  const noun = isOffences ? words('typer', 'types') : words('tal', 'figures')
  const asked = capitalise(askWords(measure, judgement, rule.by, book, language))
  const where = area === undefined ? '' : say(' ', atArea(book.area(area), language))
  const reading = readingWords(rule, judgement, language)
  return say(asked, where, ` for ${many} ${noun}${reading}: `, listed(names, language))
}

/** »Andel utrygge i nabolaget: højst 13 % senest 2026 i hvert af tre områder (Østerbakken, Vesterengen og Nordmarken, valgt 12. maj 2022)« */
function eachArea(
  rule: Rule,
  body: Extract<Rule['body'], { kind: 'each-area' }>,
  ownArea: string,
  book: FigureBook,
  language: Language,
): Content {
  const words = wordsIn(language)
  const { measure, areas, judgement } = body
  const names = joined(
    areas.map((id) => say(areaInSentence(book.area(id), language))),
    language,
  )
  const asked = askWords({ ...measure, area: measure.area ?? ownArea }, judgement, rule.by, book, language)
  const many = howMany(rule.need, areas.length, true, language)
  return say(
    measureWords(measure, ownArea, book, language),
    `: ${asked} ${words('i', 'in')} ${many} ${words('områder', 'areas')} (`,
    names,
    `, ${words('valgt', 'chosen on')} ${formatDay(body.frozenOn, language)})`,
    readingWords(rule, judgement, language),
  )
}

/** »Mindst ét af to delmål skal være nået: (a) hærværk: højst 90 % af niveauet i 2021; (b) chikane: under gennemsnittet af 2019–2021« */
function ofParts(rule: Rule, parts: readonly Rule[], ownArea: string, book: FigureBook, language: Language): Content {
  const words = wordsIn(language)
  const many = capitalise(howMany(rule.need, parts.length, true, language))
  const must =
    rule.need.kind === 'at-most' ? words('må være nået', 'may be met') : words('skal være nået', 'must be met')
  const said = parts.map((part, i) => {
    const sentence = ruleSentence({ ...part, ...(rule.by !== undefined && { by: rule.by }) }, ownArea, book, language)
    return say(i === 0 ? '' : '; ', `(${part.id}) `, uncapitalised(sentence))
  })
  return say(`${many} ${words('delmål', 'parts')} ${must}: `, ...said)
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
