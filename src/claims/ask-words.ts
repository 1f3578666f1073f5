import type { Measure, Reference, Relation } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { genitive, withinSentence, wordsIn } from '#language/words.ts'
import { isMoved, referenceWords } from './reference-words.ts'

const relations: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  da: { below: 'under', 'at-most': 'højst', 'at-least': 'mindst', above: 'over' },
  en: { below: 'below', 'at-most': 'at most', 'at-least': 'at least', above: 'above' },
}

/** What is asked, and what follows after the end year: »nærmer sig Københavns niveau« [»senest 2024«] »målt i procentpoint fra 2021«. */
export type Asked = { readonly head: string; readonly tail?: string }

type Sentence = { readonly is: Relation; readonly than: Reference }

/** »falder hvert år«, »højst 2020-niveau«, »over niveauet i København«. The goal's own words: rise and fall stand here. */
export function askedOfLevel(
  measure: Measure,
  { is, than }: Sentence,
  book: FigureBook,
  language: Language,
  by?: number,
): Asked {
  const words = wordsIn(language)
  const isYearly = than.kind === 'year-before' && by === undefined
  if (than.kind === 'year-before' && !isMoved(than)) {
    if (is === 'at-most' || is === 'at-least')
      return { head: `${relations[language][is]} ${words('som året før', 'as in the year before')}` }
    const moves = is === 'below' ? words('falder', 'falls') : words('stiger', 'rises')
    return {
      head: `${moves} ${isYearly ? words('hvert år', 'every year') : words('fra året før', 'from the year before')}`,
    }
  }
  const head = `${relations[language][is]} ${levelWords(measure, is, than, book, language)}`
  return isYearly ? { head, tail: words(', hvert år', ', every year') } : { head }
}

/** »højst 2020-niveau« is how agreements say it; what is over, under or moved is held against »niveauet i 2020«. */
function levelWords(measure: Measure, is: Relation, than: Reference, book: FigureBook, language: Language): string {
  const isHeld = than.kind === 'baseline' && !isMoved(than) && (is === 'at-most' || is === 'at-least')
  if (!isHeld || !/^\d{4}$/.test(than.period)) return referenceWords(measure, than, book, language)
  return wordsIn(language)(`${than.period}-niveau`, `the ${than.period} level`)
}

/** »nærmer sig Københavns niveau senest 2024, målt i procentpoint fra 2021«, »forholdet mellem Åparken og Modelby er højst 1,5«. */
export function askedOfGap(
  measure: Extract<Measure, { kind: 'gap' }>,
  { is, than }: Sentence,
  book: FigureBook,
  language: Language,
): Asked {
  const words = wordsIn(language)
  const isNearer = is === 'below' && than.kind === 'baseline' && !isMoved(than)
  if (isNearer && measure.as === 'points') {
    const level = levelOf(measure.to, book, language)
    return {
      head: words(`nærmer sig ${level}`, `comes nearer to ${level}`),
      tail: words(
        `, målt i procentpoint fra ${formatPeriod(than.period, 'da')}`,
        `, measured in percentage points from ${formatPeriod(than.period, 'en')}`,
      ),
    }
  }
  const asked = `${relations[language][is]} ${referenceWords(measure, than, book, language)}`
  return { head: `${gapName(measure, book, language)} ${words('er', 'is')} ${asked}` }
}

/** »Københavns niveau«; in English »the level of Copenhagen«. */
function levelOf(area: string, book: FigureBook, language: Language): string {
  const name = withinSentence(inLanguage(book.area(area).name, language).text)
  return language === 'da' ? `${genitive(name, 'da')} niveau` : `the level of ${name}`
}

/** »afstanden til Københavns niveau«; a ratio names the area whose figure is divided first (methods §9: how much worse the area stands). */
export function gapName(measure: Extract<Measure, { kind: 'gap' }>, book: FigureBook, language: Language): string {
  const words = wordsIn(language)
  const { to, area } = measure
  if (measure.as === 'points' || area === undefined) {
    const level = levelOf(to, book, language)
    return words(`afstanden til ${level}`, `the gap to ${level}`)
  }
  const names = [area, to].map((id) => withinSentence(inLanguage(book.area(id).name, language).text))
  const [over, under] = book.indicator(measure.indicator).direction === 'higher' ? names.toReversed() : names
  return words(`forholdet mellem ${over} og ${under}`, `the ratio of ${over} to ${under}`)
}
