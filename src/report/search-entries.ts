import type { AreaKind } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Text } from '#domain/text.ts'
import { figureBook } from '#indicators/figure-book.ts'
import {
  activityPath,
  goalPath,
  indicatorPath,
  indicatorsPath,
  notePath,
  partnershipPath,
  planPath,
} from './page-paths.ts'
import { areasFor, indicatorsOf } from './road-told.ts'

export type SearchKind = 'partnership' | 'goal' | 'indicator' | 'activity' | 'area' | 'plan' | 'note'

/** A page that can be searched for. */
export type SearchEntry = {
  /** Its address without the language; no two entries have the same. */
  readonly path: string
  readonly kind: SearchKind
  readonly title: Text
  /** What it is and where, in a few parts. */
  readonly where: readonly Text[]
  /** Further words to find it by. */
  readonly words: readonly Text[]
  /** Pages of one thing in several places (an indicator in its areas) are shown as one, the best found first. */
  readonly group: string
  /** The page that is meant when nothing tells which: an indicator in a partnership's own area. */
  readonly isFirst: boolean
}

/** Every page of a partnership and of what its municipality shares that one can search for. */
export function searchEntries(dossier: Case): readonly SearchEntry[] {
  return [
    partnershipEntry(dossier),
    ...goalEntries(dossier),
    ...indicatorEntries(dossier),
    ...activityEntries(dossier),
    ...areaEntries(dossier),
    ...planEntries(dossier),
    ...noteEntries(dossier),
  ]
}

const alone = (path: string): Pick<SearchEntry, 'path' | 'group' | 'isFirst'> => ({ path, group: path, isFirst: true })
const plain = (da: string, en: string): Text => ({ da, en })
const same = (text: string): Text => ({ da: text, en: text })

function partnershipEntry({ partnership, municipality, areas }: Case): SearchEntry {
  const own = areas.find(({ id }) => id === partnership.area)
  return {
    ...alone(partnershipPath(partnership.id)),
    kind: 'partnership',
    title: partnership.name,
    where: [same(municipality.name)],
    words: [
      ...(own ? [own.name] : []),
      ...partnership.places.map(same),
      plain('tryghedspartnerskab', 'safety partnership'),
    ],
  }
}

const goalEntries = ({ partnership }: Case): readonly SearchEntry[] =>
  partnership.goals.map(({ number, title, wording }) => ({
    ...alone(goalPath(partnership.id, number)),
    kind: 'goal',
    title,
    where: [plain(`Mål ${number}`, `Goal ${number}`), partnership.name],
    words: [wording],
  }))

/** An indicator in each area that there are figures for. */
function indicatorEntries(dossier: Case): readonly SearchEntry[] {
  const book = figureBook(dossier)
  const { partnership, municipality } = dossier
  return indicatorsOf(dossier).flatMap((indicator) =>
    areasFor(dossier, indicator).flatMap((area): readonly SearchEntry[] => {
      const periods = book.periods(indicator.id, area.id)
      const [first] = periods
      const last = periods.at(-1)
      if (first === undefined || last === undefined) return []
      const span = first === last ? first : `${first.slice(0, 4)}–${last.slice(0, 4)}`
      return [
        {
          path: indicatorPath(indicator, area.id),
          kind: 'indicator',
          title: indicator.name,
          where: [area.name, same(span)],
          words: [...Object.values(indicator.words ?? {}), same(periods.join(' ')), kindWords(indicator)],
          group: `${municipality.name}:${indicator.id}`,
          isFirst: area.id === partnership.area,
        },
      ]
    }),
  )
}

/** What people call the kind of figure, whatever its own name is. */
function kindWords({ kind }: Indicator): Text {
  if (isSurvey(kind)) return plain('tryghedsundersøgelse tryghed utryghed', 'safety survey')
  if (isOffence(kind)) return plain('kriminalitet anmeldelser politi', 'crime reports police')
  return plain('', '')
}

/** An activity once, under the name of its newest plan; found by older names and by who carries it out. */
function activityEntries(dossier: Case): readonly SearchEntry[] {
  const { plan, partnership } = dossier
  return [...Map.groupBy(plan, ({ activity }) => activity)].flatMap(([activity, rows]) => {
    const [newest] = rows.toSorted((a, b) => b.plan - a.plan)
    if (!newest) return []
    const entry: SearchEntry = {
      ...alone(activityPath(partnership.id, activity)),
      kind: 'activity',
      title: newest.name,
      where: [
        plain(
          `Aktivitet ${newest.number} i planen ${newest.plan}`,
          `Activity ${newest.number} in the plan of ${newest.plan}`,
        ),
        partnership.name,
      ],
      words: rows.flatMap((row) => rowWords(row, dossier)),
    }
    return [entry]
  })
}

const rowWords = (row: PlanRow, { organisations }: Case): readonly Text[] => {
  const ids = [row.lead, row.partners].flatMap((list) => (isMissing(list) ? [] : list))
  const names = organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return [row.name, ...(row.theme ? [row.theme] : []), ...names]
}

const areaWords: Readonly<Record<AreaKind, Text>> = {
  'partnership-area': plain('Partnerskabsområde', 'Partnership area'),
  district: plain('Bydel', 'District'),
  city: plain('By', 'City'),
  quarter: plain('Kvarter', 'Quarter'),
  other: plain('Område', 'Area'),
}

/** An area with what is measured in it; a partnership's own is the partnership's page. */
const areaEntries = ({ areas, municipality, partnership }: Case): readonly SearchEntry[] =>
  areas
    .filter(({ id }) => id !== partnership.area)
    .map(({ id, kind, name, versions }) => ({
      ...alone(areaPath(id)),
      kind: 'area',
      title: name,
      where: [areaWords[kind], same(municipality.name)],
      words: versions.flatMap(({ covers }) => (covers.kind === 'words' ? [covers.text] : [])),
    }))

/** Everything that is measured in an area. */
export const areaPath = (area: string): string => `${indicatorsPath}?omraade=${area}`

const planEntries = ({ plan, partnership }: Case): readonly SearchEntry[] =>
  [...new Set(plan.map((row) => row.plan))].map((year) => ({
    ...alone(planPath(partnership.id, year)),
    kind: 'plan',
    title: plain(`Tryghedsplan ${year}`, `Safety plan ${year}`),
    where: [partnership.name],
    words: [plain('aktiviteter budget penge', 'activities budget money')],
  }))

const noteEntries = ({ editions, partnership }: Case): readonly SearchEntry[] =>
  editions.map(({ year }) => ({
    ...alone(notePath(partnership.id, year)),
    kind: 'note',
    title: plain(`Noten ${year}`, `The note of ${year}`),
    where: [partnership.name],
    words: [plain('status bilag tryghed kriminalitet', 'status annex safety crime')],
  }))
