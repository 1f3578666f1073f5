import { inLanguage, type Language } from '#domain/text.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Quantity } from '#evaluation/quantity.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, roundHalfAway } from '#language/numbers.ts'
import { genitive } from '#language/words.ts'
import { type Content, capitalised, type Inline, say, sentences } from './content.ts'
import { numberOf, pointsUnit, valueText } from './naming.ts'
import { obstacleWords } from './obstacle-sentence.ts'
import { referenceWords } from './reference-words.ts'

const outcomes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    met: 'Målet er nået.',
    'not-met': 'Målet er ikke nået.',
    'on-course': 'Det er på rette vej.',
    'off-course': 'Det er ikke på rette vej.',
  },
  en: {
    met: 'The goal is met.',
    'not-met': 'The goal is not met.',
    'on-course': 'It is on course.',
    'off-course': 'It is off course.',
  },
}

/** The value of a quantity: a door where it is one figure, words where it was computed from several. */
export function quantityPiece(leaf: Pick<Leaf, 'measure'>, quantity: Quantity, language: Language): Inline {
  const [figure] = quantity.figures
  const isOne = quantity.figures.length === 1 && figure !== undefined && figure.low === quantity.low
  if (isOne) return numberOf(figure, language)
  return { kind: 'text', text: quantityText(leaf, quantity, language) }
}

/** The value of a quantity in words: points for a gap, the indicator's unit else. */
export function quantityText(leaf: Pick<Leaf, 'measure'>, quantity: Quantity, language: Language): string {
  const [figure] = quantity.figures
  const range = (text: (value: number) => string): string =>
    quantity.low === quantity.high ? text(quantity.low) : `${text(quantity.low)}–${text(quantity.high)}`
  const { measure } = leaf
  if (measure.kind === 'gap')
    return range((value) => formatNumber(value, measure.as === 'ratio' ? 2 : quantity.decimals, language))
  if (!figure) return range((value) => formatNumber(value, quantity.decimals, language))
  return range((value) => valueText(figure.indicator, value, quantity.decimals, language))
}

/** »10 procentpoint over«, »4 over«, »det samme som«; the only words for arithmetic. */
function overUnder(leaf: Leaf, now: Quantity, target: Quantity, language: Language): string {
  const da = language === 'da'
  const decimals =
    leaf.measure.kind === 'gap' && leaf.measure.as === 'ratio' ? 2 : Math.max(now.decimals, target.decimals)
  const difference = roundHalfAway(now.low - target.low, decimals)
  if (difference === 0) return da ? 'det samme som' : 'the same as'
  const size = formatNumber(Math.abs(difference), decimals, language)
  const unit = isInPoints(leaf, now) ? pointsUnit(Math.abs(difference), decimals, language) : ''
  return `${size}${unit} ${difference > 0 ? (da ? 'over' : 'above') : da ? 'under' : 'below'}`
}

const isInPoints = (leaf: Leaf, now: Quantity): boolean =>
  now.figures[0]?.indicator.unit === 'percent' && !(leaf.measure.kind === 'gap' && leaf.measure.as === 'ratio')

function againstWords(leaf: Leaf, target: Quantity, book: FigureBook, language: Language): Content {
  if (leaf.judgement.is === 'followed') return []
  const { than } = leaf.judgement
  const [figure] = target.figures
  const indicator = figure?.indicator ?? leaf.now?.figures[0]?.indicator
  if (than.kind === 'number') {
    const value = {
      kind: 'text',
      text: quantityText(leaf, { ...target, figures: leaf.now?.figures ?? [] }, language),
    } as const
    const limit =
      leaf.judgement.is === 'at-least' || leaf.judgement.is === 'above'
        ? ['kravet på ', 'the required ']
        : ['grænsen på ', 'the limit of ']
    return say((language === 'da' ? limit[0] : limit[1]) ?? '', value)
  }
  const words = indicator ? referenceWords(than, indicator, book, language) : ''
  return say(words, ' (', quantityPiece(leaf, target, language), ')')
}

/** What a gap is about: »Afstanden til Københavns niveau«. */
function gapSubject(leaf: Leaf, book: FigureBook, language: Language): Content {
  if (leaf.measure.kind !== 'gap') return []
  const name = inLanguage(book.area(leaf.measure.to).name, language).text
  return say(
    language === 'da' ? `afstanden til ${genitive(name, 'da')} niveau er ` : `the distance to the level of ${name} is `,
  )
}

/** The arithmetic and the answer: »27 i 2021, 4 over 2020-niveau (23). Målet er ikke nået.« */
export function verdictSentence(leaf: Leaf, book: FigureBook, language: Language): Content {
  return sentences(arithmeticSentence(leaf, book, language), outcomeSentence(leaf, book, language))
}

export function arithmeticSentence(leaf: Leaf, book: FigureBook, language: Language): Content {
  const { now, target } = leaf
  if (!now) return []
  const unit =
    leaf.measure.kind === 'gap' && leaf.measure.as === 'points' && isInPoints(leaf, now)
      ? pointsUnit(now.low, now.decimals, language)
      : ''
  const when = `${unit} ${language === 'da' ? 'i' : 'in'} ${formatPeriod(leaf.period, language)}`
  const level = say(gapSubject(leaf, book, language), quantityPiece(leaf, now, language), when)
  if (!target || now.figures.some(isBoundedFigure) || leaf.judgement.is === 'followed')
    return capitalised(say(level, '.'))
  return capitalised(
    say(level, ', ', overUnder(leaf, now, target, language), ' ', againstWords(leaf, target, book, language), '.'),
  )
}

const isBoundedFigure = (figure: Figure): boolean => isBounded(figure)

export function outcomeSentence(leaf: Leaf, book: FigureBook, language: Language): Content {
  if (leaf.obstacle) {
    const nameOf = (id: string): string => inLanguage(book.area(id).name, language).text
    return say(
      `${language === 'da' ? 'Kan ikke vurderes' : 'Cannot be assessed'}: ${obstacleWords(leaf.obstacle, nameOf, language)}.`,
    )
  }
  return say(outcomes[language][leaf.verdict] ?? '')
}
