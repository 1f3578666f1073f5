import type { Relation } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Leaf, Obstacle } from '#evaluation/leaf.ts'
import { indicatorsOf, type Quantity } from '#evaluation/quantity.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber, roundHalfAway } from '#language/numbers.ts'
import { capitalise, wordsIn } from '#language/words.ts'
import { gapName } from './ask-words.ts'
import { cautionSentence } from './caution-sentence.ts'
import type { JudgedAs } from './claim.ts'
import { type Content, capitalised, closed, type Inline, joined, say, sentences } from './content.ts'
import { levelClause, subjectIs } from './level-sentence.ts'
import { atArea, isKroner, nameInSentence, numberOf, pointsUnit, rangeText, sizeText } from './naming.ts'
import { obstacleWords } from './obstacle-sentence.ts'
import { isInPoints, referenceWords } from './reference-words.ts'

/** The value of a quantity: a door where it is one figure, words where it was computed from several. */
export function quantityPiece(leaf: Pick<Leaf, 'measure'>, quantity: Quantity, language: Language): Inline {
  const [figure] = quantity.figures
  const isOne = quantity.figures.length === 1 && figure !== undefined && figure.low === quantity.low
  return isOne ? numberOf(figure, language) : { kind: 'text', text: quantityText(leaf, quantity, language) }
}

const decimalsOf = ({ measure }: Pick<Leaf, 'measure'>, quantity: Quantity): number =>
  measure.kind === 'gap' && measure.as === 'ratio' ? 2 : quantity.decimals

/** The value of a quantity in words: a bare number for a gap, the indicator's unit else. */
function quantityText(leaf: Pick<Leaf, 'measure'>, quantity: Quantity, language: Language): string {
  const [figure] = quantity.figures
  const decimals = decimalsOf(leaf, quantity)
  if (leaf.measure.kind !== 'gap' && figure) return rangeText(figure.indicator, quantity, decimals, language)
  const ends = quantity.low === quantity.high ? [quantity.low] : [quantity.low, quantity.high]
  return ends.map((value) => formatNumber(value, decimals, language)).join('–')
}

/** The same inside a sentence, where a gap needs its unit: »17 procentpoint«. */
function toldPiece(leaf: Leaf, quantity: Quantity, book: FigureBook, language: Language): Content {
  const inPoints = leaf.measure.kind === 'gap' && isInPoints(leaf.measure, indicatorOf(leaf, book))
  const unit = inPoints ? pointsUnit(quantity.high, quantity.decimals, language) : ''
  return say(quantityPiece(leaf, quantity, language), unit)
}

const indicatorOf = (leaf: Leaf, book: FigureBook) => book.indicator(indicatorsOf(leaf.measure)[0] ?? '')

/** »I Husum er der 27 anmeldelser af indbrud i 2021, 4 over niveauet i 2020 (23). Målet er ikke nået.« */
export const verdictSentence = (leaf: Leaf, of: JudgedAs, book: FigureBook, language: Language): Content =>
  sentences(
    leaf.now ? withReference(leaf, leaf.now, placedLevel(leaf, leaf.now, book, language), book, language) : [],
    outcomeSentence(leaf, book, language, of),
    policeSentence(leaf, language),
  )

/** The arithmetic alone, for where the measure has been named: »27 i 2021, 4 over niveauet i 2020 (23).« */
export function arithmeticSentence(leaf: Leaf, book: FigureBook, language: Language): Content {
  const { now } = leaf
  if (!now) return []
  const value = say(toldPiece(leaf, now, book, language), ` ${inPeriod(leaf.period, language)}`)
  const { measure } = leaf
  const level = measure.kind === 'gap' ? say(`${gapIs(leaf, book, language)} `, value) : value
  return withReference(leaf, now, level, book, language)
}

const gapIs = (leaf: Leaf, book: FigureBook, language: Language): string =>
  leaf.measure.kind === 'gap' ? `${gapName(leaf.measure, book, language)} ${wordsIn(language)('er', 'was')}` : ''

/** What the measure came to, with its place and name. */
function placedLevel(leaf: Leaf, now: Quantity, book: FigureBook, language: Language): Content {
  const { measure } = leaf
  const [figure] = now.figures
  if (measure.kind === 'indicator' && figure) return levelClause(figure, language)
  const value = say(' ', toldPiece(leaf, now, book, language), ` ${inPeriod(leaf.period, language)}`)
  if (measure.kind === 'gap')
    return say(nameInSentence(indicatorOf(leaf, book), language), ': ', gapIs(leaf, book, language), value)
  const at = atArea(book.area(measure.area), language)
  const names = indicatorsOf(measure).map((id) => say(nameInSentence(book.indicator(id), language)))
  const sum = say(joined(names, language), wordsIn(language)(' tilsammen', ' together'))
  return say(...subjectIs(at, sum, language), value)
}

/** The level closed by what it is held against. */
function withReference(leaf: Leaf, now: Quantity, level: Content, book: FigureBook, language: Language): Content {
  const against = againstWords(leaf, book, language)
  if (!leaf.target || against.length === 0) return capitalised(closed(level))
  const isBounded = now.low !== now.high || leaf.target.low !== leaf.target.high
  const side = isBounded
    ? wordsIn(language)('holdt op mod', 'held against')
    : overUnder(leaf, now, leaf.target, book, language)
  return capitalised(closed(say(level, `, ${side} `, against)))
}

/** »10 procentpoint over«, »4 over«, »det samme som«; the only words for arithmetic. */
function overUnder(leaf: Leaf, now: Quantity, target: Quantity, book: FigureBook, language: Language): string {
  const words = wordsIn(language)
  const difference = now.low - target.low
  const isMoney = leaf.measure.kind !== 'gap' && isKroner(indicatorOf(leaf, book))
  const decimals = isMoney ? 0 : Math.max(decimalsOf(leaf, now), decimalsOf(leaf, target))
  if (Math.abs(difference) < 1e-9) return words('det samme som', 'the same as')
  const side = difference > 0 ? words('over', 'above') : words('under', 'below')
  const size = Math.abs(roundHalfAway(difference, decimals))
  return size === 0 ? `${words('lige', 'just')} ${side}` : `${sizeOf(leaf, size, decimals, book, language)} ${side}`
}

/** A difference of gaps is in points; that of ratios has no unit. */
function sizeOf(leaf: Leaf, size: number, decimals: number, book: FigureBook, language: Language): string {
  const indicator = indicatorOf(leaf, book)
  if (leaf.measure.kind !== 'gap') return sizeText(indicator, size, decimals, language)
  const unit = isInPoints(leaf.measure, indicator) ? pointsUnit(size, decimals, language) : ''
  return formatNumber(size, decimals, language) + unit
}

/** »grænsen på 15 %«, »niveauet i 2020 (23)«; what is only followed is held against the period beside it. */
function againstWords(leaf: Leaf, book: FigureBook, language: Language): Content {
  const { judgement, measure, target } = leaf
  if (!target) return []
  if (judgement.is === 'followed') {
    if (judgement.beside === undefined) return []
    const beside = { kind: 'baseline', period: judgement.beside } as const
    return say(referenceWords(measure, beside, book, language), ' (', toldPiece(leaf, target, book, language), ')')
  }
  const words = referenceWords(measure, judgement.than, book, language)
  if (judgement.than.kind === 'number') return say(limitWords(judgement.is, language), words)
  return say(words, ' (', toldPiece(leaf, target, book, language), ')')
}

const limitWords = (is: Relation, language: Language): string =>
  is === 'at-least' || is === 'above'
    ? wordsIn(language)('kravet på ', 'the required ')
    : wordsIn(language)('grænsen på ', 'the limit of ')

/** »Målet er nået.«, »Delmålet er ikke på rette vej.«, or why it cannot be said. */
export function outcomeSentence(leaf: Leaf, book: FigureBook, language: Language, of: JudgedAs = 'goal'): Content {
  if (leaf.obstacle) return obstacleSentence(leaf, leaf.obstacle, book, language)
  const outcome = outcomes[language][leaf.verdict]
  if (outcome === undefined) return []
  const subject =
    of === 'goal' ? wordsIn(language)('Målet', 'The goal') : wordsIn(language)('Delmålet', 'This part of the goal')
  return say(`${subject} ${outcome}.`)
}

const outcomes: Readonly<Record<Language, Partial<Record<Verdict, string>>>> = {
  da: {
    met: 'er nået',
    'not-met': 'er ikke nået',
    'on-course': 'er på rette vej',
    'off-course': 'er ikke på rette vej',
  },
  en: { met: 'is met', 'not-met': 'is not met', 'on-course': 'is on course', 'off-course': 'is off course' },
}

/** What is judged cannot be assessed; of what is only followed it is said what is lacking. */
function obstacleSentence(leaf: Leaf, obstacle: Obstacle, book: FigureBook, language: Language): Content {
  const nameOf = (id: string): string => inLanguage(book.area(id).name, language).text
  const why = obstacleWords(obstacle, nameOf, language)
  if (leaf.verdict === 'monitored') return say(`${capitalise(why)}.`)
  return say(`${wordsIn(language)('Kan ikke vurderes', 'Cannot be assessed')}: ${why}.`)
}

/** No verdict on what the police's own work decides without that sentence (methods §7.6). */
function policeSentence(leaf: Leaf, language: Language): Content {
  const figure = leaf.now?.figures.find(({ indicator }) => indicator.driver === 'police-generated')
  const isJudged = outcomes[language][leaf.verdict] !== undefined
  return figure && isJudged ? cautionSentence({ kind: 'police-driven', figure }, language) : []
}
