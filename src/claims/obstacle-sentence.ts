import type { MissingReason } from '#domain/missing.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Break } from '#evaluation/break.ts'
import type { Obstacle } from '#evaluation/leaf.ts'
import type { NoFigure } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { compareNames, joinList, withinSentence, wordsIn } from '#language/words.ts'
import { plainText } from './content.ts'
import { atArea } from './naming.ts'

/** Why there is no number, as the end of a sentence: »er ikke offentliggjort«. */
export const missingWords: Readonly<Record<Language, Readonly<Record<MissingReason | 'not-yet-known', string>>>> = {
  da: {
    'not-asked': 'findes ikke, for der blev ikke spurgt',
    'not-delivered': 'er ikke leveret',
    'not-applicable': 'findes ikke her',
    'not-published': 'er ikke fundet offentliggjort',
    suppressed: 'er skjult, for at ingen skal kunne genkendes',
    'not-comparable': 'kan ikke sammenlignes',
    'too-few-answers': 'bygger på for få svar til at blive vist',
    'no-population': 'kan ikke regnes ud, for folketallet mangler',
    'not-yet-known': 'er ikke kendt endnu',
  },
  en: {
    'not-asked': 'does not exist, because it was not asked for',
    'not-delivered': 'has not been delivered',
    'not-applicable': 'does not exist here',
    'not-published': 'was not found in any publication',
    suppressed: 'is hidden so that nobody can be recognised',
    'not-comparable': 'cannot be compared',
    'too-few-answers': 'rests on too few answers to be shown',
    'no-population': 'cannot be computed, because the population is lacking',
    'not-yet-known': 'is not known yet',
  },
}

const missingFigure = (figure: NoFigure, language: Language): string => {
  const place = `${plainText(atArea(figure.area, language))} ${inPeriod(figure.period, language)}`
  return `${wordsIn(language)('tallet', 'the figure')} ${place} ${missingWords[language][figure.reason]}`
}

/** A break in words: »grænsen for Tingbjerg-Husum er ændret i 2021«. */
export function breakWords(because: Break, areaName: string, language: Language): string {
  const words = wordsIn(language)
  switch (because.kind) {
    case 'area-version': {
      const year = (because.to.from ?? because.from.to ?? '').slice(0, 4)
      const when = year === '' ? '' : ` ${words('i', 'in')} ${year}`
      const name = withinSentence(areaName)
      return words(`grænsen for ${name} er ændret${when}`, `the boundary of ${name} changed${when}`)
    }
    case 'provider': {
      const providers = joinList(because.providers.toSorted(compareNames), language)
      return words(`${providers} har lavet hver sin måling`, `${providers} made separate measurements`)
    }
    case 'definition':
      return words('tallene er opgjort efter hver sin definition', 'the figures follow different definitions')
    case 'stretch':
      return words('perioderne dækker ikke de samme måneder', 'the periods do not cover the same months')
  }
}

/** Why a verdict cannot be given, as a clause after »kan ikke vurderes:«. */
export function obstacleWords(obstacle: Obstacle, nameOfArea: (id: string) => string, language: Language): string {
  const words = wordsIn(language)
  if ('figure' in obstacle) return missingFigure(obstacle.figure, language)
  if ('self' in obstacle)
    return words('målingen er selv udgangspunktet', 'the measurement is itself the starting point')
  if ('bounded' in obstacle)
    return words(
      'tallet er kun kendt inden for grænser, og de kan vende svaret',
      'the figure is known only within bounds, and they could turn the answer',
    )
  if ('because' in obstacle) {
    const area = obstacle.because.kind === 'area-version' ? nameOfArea(obstacle.because.area) : ''
    return breakWords(obstacle.because, area, language)
  }
  switch (obstacle.reason) {
    case 'no-denominator':
      return words('der er intet at dele med', 'there is nothing to divide by')
    case 'rounding':
      return words('det kan ikke afgøres ud fra afrundede tal', 'it cannot be decided from rounded figures')
    case 'not-shown':
      return words(
        'kun en påvist forskel tæller, og en forskel er ikke påvist',
        'only a difference that is shown counts, and a difference has not been shown',
      )
  }
}

export const areaNames =
  (names: (id: string) => { readonly name: { da: string; en?: string } }, language: Language) =>
  (id: string): string =>
    inLanguage(names(id).name, language).text
