import type { Language } from '#domain/text.ts'
import type { NotCompared, Placed } from '#evaluation/compare.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { capitalise, joinList, wordsIn } from '#language/words.ts'
import { breakSentence } from './break-sentence.ts'
import { type Content, say, sentences } from './content.ts'
import { evidenceSentence } from './evidence-sentence.ts'
import { levelSentence } from './level-sentence.ts'
import { isKroner } from './naming.ts'
import { areaNames, obstacleWords } from './obstacle-sentence.ts'

/** The two figures that were asked for, in the order in which they were. */
export type AskedPair = { readonly indicator: string; readonly pair: readonly [Placed, Placed] }

/** Why two figures are not held against each other, as sentences that can stand alone. */
export function noComparisonSentence(
  not: NotCompared,
  { indicator, pair }: AskedPair,
  book: FigureBook,
  language: Language,
): Content {
  const words = wordsIn(language)
  switch (not.reason) {
    case 'same-figure':
      return say(words('Det er det samme tal to gange.', 'That is the same figure twice.'))
    case 'two-at-once':
      return say(twoAtOnce(pair, language))
    case 'overlap':
      return say(overlapping(pair, language))
    case 'numbers-of-areas':
      return say(numbersOfAreas(isKroner(book.indicator(indicator)), language))
    case 'no-value': {
      const nameOf = areaNames(book.area, language)
      const why = not.obstacles.map((obstacle) => obstacleWords(obstacle, nameOf, language))
      return sentences(...[...new Set(why)].map((each) => say(`${capitalise(each)}.`)))
    }
    case 'bounded':
      return sentences(
        levelSentence(not.against, language),
        levelSentence(not.now, language),
        evidenceSentence(not.evidence, language),
      )
    case 'break':
      return breakSentence(not.against, not.now, not.because, language)
  }
}

const isYear = ({ period }: Placed): boolean => /^\d{4}$/.test(period)

/** »De to tal er fra hvert sit område og hvert sit år, så en forskel kan skyldes begge dele.« */
function twoAtOnce(pair: AskedPair['pair'], language: Language): string {
  const years = pair.every(isYear)
  return wordsIn(language)(
    `De to tal er fra hvert sit område og ${years ? 'hvert sit år' : 'hver sin periode'}, så en forskel kan skyldes det ene, det andet eller begge dele.`,
    `The two figures are from different areas and different ${years ? 'years' : 'periods'}, so a difference may be due to either or to both.`,
  )
}

function overlapping(pair: AskedPair['pair'], language: Language): string {
  const periods = pair.map(({ period }) => formatPeriod(period, language))
  const list = capitalise(joinList(periods, language))
  return wordsIn(language)(
    `${list} har måneder til fælles, så det er til dels de samme tal to gange.`,
    `${list} have months in common, so they are partly the same figures twice.`,
  )
}

const numbersOfAreas = (isMoney: boolean, language: Language): string =>
  wordsIn(language)(
    `${isMoney ? 'Beløb' : 'Antal'} kan ikke sammenlignes mellem områder, for der bor ikke lige mange mennesker i dem.`,
    `${isMoney ? 'Amounts' : 'Numbers'} cannot be compared between areas, because the areas do not have equally many residents.`,
  )
