import type { MissingReason } from '#domain/missing.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Break } from '#evaluation/break.ts'
import type { Obstacle } from '#evaluation/leaf.ts'
import type { NoFigure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { plainText } from './content.ts'
import { atArea } from './naming.ts'

/** Why there is no number, as the end of a sentence: »er ikke offentliggjort«. */
export const missingWords: Readonly<Record<Language, Readonly<Record<MissingReason | 'not-yet-known', string>>>> = {
  da: {
    'not-asked': 'er ikke spurgt om',
    'not-delivered': 'er ikke leveret',
    'not-applicable': 'findes ikke her',
    'not-published': 'er ikke fundet offentliggjort',
    suppressed: 'er skjult, så ingen kan genkendes',
    'not-comparable': 'kan ikke sammenlignes',
    'too-few-answers': 'har for få svar til at blive vist',
    'no-population': 'mangler et folketal',
    'not-yet-known': 'er ikke kendt endnu',
  },
  en: {
    'not-asked': 'was not asked about',
    'not-delivered': 'has not been delivered',
    'not-applicable': 'does not exist here',
    'not-published': 'was not found published',
    suppressed: 'is hidden so that nobody can be recognised',
    'not-comparable': 'cannot be compared',
    'too-few-answers': 'has too few answers to be shown',
    'no-population': 'lacks a population',
    'not-yet-known': 'is not known yet',
  },
}

const missingFigure = (figure: NoFigure, language: Language): string => {
  const place = `${plainText(atArea(figure.area, language))} ${language === 'da' ? 'i' : 'in'} ${formatPeriod(figure.period, language)}`
  return `${language === 'da' ? 'tallet' : 'the figure'} ${place} ${missingWords[language][figure.reason]}`
}

/** A break in words: »grænsen for Tingbjerg-Husum er ændret i 2021«. */
export function breakWords(because: Break, areaName: string, language: Language): string {
  const da = language === 'da'
  switch (because.kind) {
    case 'area-version': {
      const year = (because.to.from ?? because.from.to ?? '').slice(0, 4)
      const when = year === '' ? '' : da ? ` i ${year}` : ` in ${year}`
      return da ? `grænsen for ${areaName} er ændret${when}` : `the border of ${areaName} changed${when}`
    }
    case 'provider': {
      const [a, b] = because.providers
      return da ? `${a} og ${b} har målt hver for sig` : `${a} and ${b} measured separately`
    }
    case 'definition':
      return da ? 'tallene er opgjort efter hver sin definition' : 'the figures follow different definitions'
    case 'stretch':
      return da ? 'perioderne dækker ikke de samme måneder' : 'the periods do not cover the same months'
  }
}

/** Why a verdict cannot be given, as a clause after »kan ikke vurderes:«. */
export function obstacleWords(obstacle: Obstacle, nameOfArea: (id: string) => string, language: Language): string {
  const da = language === 'da'
  if ('figure' in obstacle) return missingFigure(obstacle.figure, language)
  if ('self' in obstacle) return da ? 'målingen er selv udgangspunktet' : 'the measurement is itself the starting point'
  if ('bounded' in obstacle) {
    return da
      ? 'tallet er kun kendt inden for grænser, og de kan vende svaret'
      : 'the figure is known only within bounds, and they could turn the answer'
  }
  if ('because' in obstacle) {
    const area = obstacle.because.kind === 'area-version' ? nameOfArea(obstacle.because.area) : ''
    return breakWords(obstacle.because, area, language)
  }
  switch (obstacle.reason) {
    case 'no-denominator':
      return da ? 'der er intet at dele med' : 'there is nothing to divide by'
    case 'rounding':
      return da ? 'det kan ikke afgøres ud fra afrundede tal' : 'it cannot be decided from rounded figures'
    case 'not-shown':
      return da
        ? 'målet kræver en påvist ændring, og den er ikke påvist'
        : 'the goal asks for a shown change, and none is shown'
  }
}

export const areaNames =
  (names: (id: string) => { readonly name: { da: string; en?: string } }, language: Language) =>
  (id: string): string =>
    inLanguage(names(id).name, language).text
