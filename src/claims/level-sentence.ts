import type { Language } from '#domain/text.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { isPrintedOne } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import { type Content, capitalised, type Piece, say } from './content.ts'
import { atArea, countedThings, numberOf, subjectOf } from './naming.ts'

/** »I Tingbjerg-Husum er andelen af utrygge i nabolaget 26 % i 2022.«, »… er der 212 anmeldelser …«. */
export const levelSentence = (figure: Figure, language: Language): Content =>
  capitalised(say(levelClause(figure, language), '.'))

/** The level without its stop, so that a sentence can go on. */
export function levelClause(figure: Figure, language: Language): Content {
  const words = wordsIn(language)
  const at = atArea(figure.area, language)
  const when = ` ${inPeriod(figure.period, language)}`
  const things = countedThings(figure, language)
  if (things) {
    const isOne = !isBounded(figure) && isPrintedOne(figure.low, figure.decimals)
    return say(at, words(' er der ', isOne ? ' there was ' : ' there were '), things, when)
  }
  return say(...subjectIs(at, subjectOf(figure.indicator, language), language), ' ', numberOf(figure, language), when)
}

/** »i Husum er andelen af utrygge«; in English the place is set apart and the subject comes before the verb. */
export const subjectIs = (at: Content, subject: Content, language: Language): readonly Piece[] =>
  language === 'da' ? [at, ' er ', subject] : [at, ', ', subject, ' was']
