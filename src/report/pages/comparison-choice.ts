import { type Content, say } from '#claims/content.ts'
import { atArea } from '#claims/naming.ts'
import type { Area } from '#domain/area.ts'
import { comparePeriods, isPeriod, overlap, type Period, sameStretch, yearBefore } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import type { Placed } from '#evaluation/compare.ts'
import { closestWord } from '#folder/closest-word.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { quoted, wordsIn } from '#language/words.ts'
import { periodNamed } from '#report/road-told.ts'

/** What stands in the address for each of two figures: `tingbjerg-husum:2022`, or area and period each for itself. */
export type AskedFigures = { readonly a: readonly string[]; readonly b: readonly string[] }

/** One figure as it was asked for. */
export type Choice = { readonly kind: 'open' } | { readonly kind: 'figure'; readonly figure: Placed } | Unclear

/** What names no figure, and the one that may have been meant. */
export type Unclear = {
  readonly kind: 'unclear'
  readonly said: Content
  readonly nearest?: Placed
  /** The area is known here, and the figure is not one of areas. */
  readonly ofPlan?: true
}

/** Where figures are looked for. */
export type Choosing = {
  readonly indicator: string
  /** Areas that the indicator can be told of, in the order in which they are offered. */
  readonly areas: readonly Area[]
  /** Every area of the municipality. */
  readonly known: readonly Area[]
  readonly book: FigureBook
  /** The period that is told of. */
  readonly told: Period
  readonly language: Language
}

/** A figure as it is written in an address. */
export const choiceValue = ({ area, period }: Placed): string => `${area}:${period.replace('/', '_')}`

const longest = 40

const shown = (text: string, language: Language): string =>
  quoted(text.length > longest ? `${text.slice(0, longest)}…` : text, language)

/** Reads one side of a comparison from an address. */
export function choiceOf(values: readonly string[], choosing: Choosing): Choice {
  const [first = '', second] = values
  if (values.length === 0 || (values.length === 1 && first === '')) return { kind: 'open' }
  const [area, period, more] = second === undefined ? first.split(':', 3) : [first, second]
  if (values.length > 2 || area === undefined || period === undefined || more !== undefined)
    return unclear(values.join(' '), choosing.language, 'form')
  const when = periodNamed(period)
  if (!isPeriod(when)) return unclear(period, choosing.language, 'period')
  const isTold = choosing.areas.some(({ id }) => id === area)
  return isTold ? { kind: 'figure', figure: { area, period: when } } : unknownArea(area, when, choosing)
}

function unclear(given: string, language: Language, what: 'form' | 'period'): Unclear {
  const words = wordsIn(language)
  const text = shown(given, language)
  const said =
    what === 'form'
      ? words(
          `Adressen siger ikke, hvilket tal der menes med ${text}. Et tal nævnes ved område og år.`,
          `The address does not say which figure is meant by ${text}. A figure is named by area and year.`,
        )
      : words(`${text} er ikke et år eller en anden periode.`, `${text} is not a year or any other period.`)
  return { kind: 'unclear', said: say(said) }
}

function unknownArea(asked: string, period: Period, { areas, known, language }: Choosing): Unclear {
  const words = wordsIn(language)
  const elsewhere = known.find(({ id }) => id === asked)
  if (elsewhere) {
    const said = say(
      words(
        'Tallet er talt op i partnerskabets egen plan og findes ikke ',
        'The figure is counted in the partnership’s own plan and does not exist ',
      ),
      atArea(elsewhere, language),
      '.',
    )
    return { kind: 'unclear', said, ofPlan: true }
  }
  const near = closestWord(
    asked,
    areas.flatMap(({ id, name }) => [id, name.da]),
  )
  const meant = areas.find(({ id, name }) => id === near || name.da === near)
  const text = shown(asked, language)
  const said = words(
    `Tallet findes ikke for et område med navnet ${text}.`,
    `There is no such figure for an area named ${text}.`,
  )
  return { kind: 'unclear', said: say(said), ...(meant && { nearest: { area: meant.id, period } }) }
}

/** Periods in which an area has a value, earliest first. */
export const periodsWithValue = ({ indicator, book }: Choosing, area: string): readonly Period[] =>
  book.periods(indicator, area).filter((period) => book.find(indicator, area, period).kind === 'figure')

/** The newest figure of an area: of the period that the page tells of where there is one. */
export function newestIn(choosing: Choosing, area: string): Placed | undefined {
  const known = periodsWithValue(choosing, area)
  const period = known.find((each) => each === choosing.told) ?? known.at(-1)
  return period === undefined ? undefined : { area, period }
}

/**
 * What a figure is held against where nothing else is asked for: the year before, else the last like period before, else another area
 * at the same time, else any other figure of the area.
 */
export function partnerOf(choosing: Choosing, { area, period }: Placed): Placed | undefined {
  const { areas, book, indicator } = choosing
  const apart = periodsWithValue(choosing, area).filter((other) => !overlap(other, period))
  const earlier = apart.filter((other) => comparePeriods(other, period) < 0)
  const like = earlier.filter((other) => sameStretch(other, period))
  const before = like.find((other) => other === yearBefore(period)) ?? like.at(-1)
  if (before !== undefined) return { area, period: before }
  const beside = areas.find(({ id }) => id !== area && book.find(indicator, id, period).kind === 'figure')
  if (beside) return { area: beside.id, period }
  const other = earlier.at(-1) ?? apart[0]
  return other === undefined ? undefined : { area, period: other }
}
