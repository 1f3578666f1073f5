import { type Content, type Inline, type Piece, say, spoken } from '#claims/content.ts'
import { numberOf } from '#claims/naming.ts'
import type { Area } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import { inPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { indicatorPath } from '#report/page-paths.ts'
import { areasFor, indicatorsOf } from '#report/road-told.ts'

/** Indicators of one kind in one municipality. */
export type IndicatorGroup = {
  readonly id: string
  readonly name: string
  readonly municipality: string
  readonly items: readonly IndicatorItem[]
}

/** An indicator with a link to it, and its newest figure and the other areas that it is measured in. */
export type IndicatorItem = { readonly name: Inline; readonly told: Content }

/** Everything that is measured, or everything that is measured in one area. */
export type IndicatorsPage = {
  readonly title: Content
  readonly description: string
  readonly lede: string
  readonly groups: readonly IndicatorGroup[]
}

/**
 * @param municipalities the cases of each, in the order in which they came
 * @param area id of the only area to be told of; undefined: all
 */
export function indicatorsPage(
  municipalities: readonly (readonly Case[])[],
  area: string | undefined,
  language: Language,
): IndicatorsPage {
  const words = wordsIn(language)
  const shown = municipalities.flatMap((cases, place) => groupsOf(cases, place + 1, area, language))
  const found = municipalities
    .flat()
    .flatMap(({ areas }) => areas)
    .find(({ id }) => id === area)
  const name = found && inLanguage(found.name, language)
  return {
    title: name
      ? say(words('Tal for ', 'Figures for '), spoken(name, language))
      : say(words('Indikatorer', 'Indicators')),
    description: name
      ? words(
          `Alt, der måles for ${name.text}, med det nyeste tal for hver indikator.`,
          `Everything that is measured for ${name.text}, with the newest figure of each indicator.`,
        )
      : words(
          'Alle indikatorer efter kommune: hvad der måles, det nyeste tal, og de områder, det måles for.',
          'All indicators by municipality: what is measured, the newest figure, and the areas it is measured for.',
        ),
    lede: ledeOf(shown, name !== undefined, language),
    groups: shown,
  }
}

function ledeOf(groups: readonly IndicatorGroup[], isOfArea: boolean, language: Language): string {
  const words = wordsIn(language)
  if (groups.length === 0) return words('Der er ingen tal her endnu.', 'There are no figures here yet.')
  return isOfArea
    ? words(
        'Det nyeste tal for hver indikator, der måles her.',
        'The newest figure of each indicator that is measured here.',
      )
    : words(
        'Alt, der måles, og det nyeste tal. Hver indikator har sin egen side for hvert område.',
        'Everything that is measured, and the newest figure. Each indicator has a page of its own for each area.',
      )
}

type Kind = {
  readonly id: string
  readonly name: readonly [string, string]
  readonly holds: (indicator: Indicator) => boolean
}

const isOfPlan = ({ id, kind }: Indicator): boolean => kind === 'plan-share' || id.startsWith('plan-')

const kinds: readonly Kind[] = [
  { id: 'undersoegelse', name: ['Tryghedsundersøgelsen', 'The safety survey'], holds: ({ kind }) => isSurvey(kind) },
  {
    id: 'anmeldelser',
    name: ['Anmeldelser til politiet', 'Reports to the police'],
    holds: ({ kind }) => isOffence(kind),
  },
  { id: 'planen', name: ['Planen', 'The plan'], holds: isOfPlan },
  {
    id: 'andet',
    name: ['Andre tal', 'Other figures'],
    holds: (indicator) => !isSurvey(indicator.kind) && !isOffence(indicator.kind) && !isOfPlan(indicator),
  },
]

/** An indicator where it is measured: its newest figure in each area. */
type Measured = { readonly indicator: Indicator; readonly places: readonly Place[] }
type Place = { readonly area: Area; readonly newest: Figure | undefined }

function groupsOf(
  cases: readonly Case[],
  place: number,
  area: string | undefined,
  language: Language,
): readonly IndicatorGroup[] {
  const measured = measuredIn(cases, area)
  const municipality = cases[0]?.municipality.name ?? ''
  return kinds.flatMap(({ id, name, holds }) => {
    const items = measured.filter(({ indicator }) => holds(indicator)).map((item) => itemOf(item, language))
    return items.length === 0 ? [] : [{ id: `${id}-${place}`, name: wordsIn(language)(...name), municipality, items }]
  })
}

/** Each indicator of a municipality once, a partnership's own area before others. */
function measuredIn(cases: readonly Case[], only: string | undefined): readonly Measured[] {
  const found = new Map<string, { indicator: Indicator; places: Map<string, Place> }>()
  const own = cases.map(({ partnership }) => partnership.area)
  for (const dossier of cases) {
    const book = figureBook(dossier)
    for (const indicator of indicatorsOf(dossier))
      for (const area of areasFor(dossier, indicator)) {
        if ((only !== undefined && area.id !== only) || book.periods(indicator.id, area.id).length === 0) continue
        const entry = found.get(indicator.id) ?? { indicator, places: new Map<string, Place>() }
        if (!entry.places.has(area.id)) entry.places.set(area.id, { area, newest: newestOf(book, indicator, area) })
        found.set(indicator.id, entry)
      }
  }
  const rank = ({ area }: Place): number => (own.includes(area.id) ? 0 : 1)
  return [...found.values()].map(({ indicator, places }) => ({
    indicator,
    places: [...places.values()].toSorted((a, b) => rank(a) - rank(b)),
  }))
}

function newestOf(book: FigureBook, indicator: Indicator, area: Area): Figure | undefined {
  const figures = book.periods(indicator.id, area.id).map((period) => book.find(indicator.id, area.id, period))
  const newest = figures.findLast(({ kind }) => kind === 'figure')
  return newest?.kind === 'figure' ? newest : undefined
}

function itemOf({ indicator, places }: Measured, language: Language): IndicatorItem {
  const words = wordsIn(language)
  const [first, ...others] = places
  const name = inLanguage(indicator.name, language)
  return {
    name: { kind: 'link', ...name, href: indicatorPath(indicator, first?.area.id ?? '') },
    told: say(
      ...(first ? newestWords(first, language) : []),
      ...(others.length === 0 ? [] : [words(' · også ', ' · also ')]),
      ...others.flatMap((other, i): readonly Piece[] => [
        i === 0 ? '' : ', ',
        areaLink(indicator, other.area, language),
      ]),
    ),
  }
}

/** »Åparken · 16,8 % i 2024«. */
const newestWords = ({ area, newest }: Place, language: Language): readonly Piece[] => [
  spoken(inLanguage(area.name, language), language),
  ...(newest
    ? [' · ', numberOf(newest, language), ` ${inPeriod(newest.period, language)}`]
    : [wordsIn(language)(' · intet tal', ' · no figure')]),
]

const areaLink = (indicator: Indicator, area: Area, language: Language): Inline => ({
  kind: 'link',
  ...inLanguage(area.name, language),
  href: indicatorPath(indicator, area.id),
})
