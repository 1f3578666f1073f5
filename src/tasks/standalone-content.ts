import type { Area } from '#domain/area.ts'
import type { PartnershipRecords } from '#domain/case.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Indicator } from '#domain/indicator.ts'
import { isMissing, type Missing } from '#domain/missing.ts'
import type { Shared } from '#domain/municipality.ts'
import { figureId, type Observation } from '#domain/observation.ts'
import type { Acceptance } from '#domain/printed.ts'
import { joined, type References, ruleReferences } from './rule-references.ts'

/**
 * One partnership of a folder as a folder that stands alone. Of what a municipality's folder shares it carries the areas
 * that it names, what they are part of, their figures, and the definitions that these and the partnership use.
 */
export function standaloneContent(content: FolderContent, partnership: string): FolderContent | undefined {
  const found = content.partnerships.find(({ records }) => records.partnership.id === partnership)
  if (!found) return undefined
  const { municipality, shared } = content
  return { municipality, partnerships: [shared ? carrying(found, shared) : found] }
}

function carrying(
  { own, records }: PartnershipContent,
  shared: NonNullable<FolderContent['shared']>,
): PartnershipContent {
  const named = joined([inRecords(records), inOwn(own)])
  const areas = carried(shared.areas, own.areas, named.areas, areasOf)
  const observations = shared.observations.filter(
    (row) => [...own.areas, ...areas].some(({ id }) => id === row.area) && !own.observations.some(tells(row)),
  )
  const inFigures = observations.map((row) => row.indicator)
  const planShares = shared.indicators.filter(({ kind }) => kind === 'plan-share').map(({ id }) => id)
  const indicators = carried(
    shared.indicators,
    own.indicators,
    [...named.indicators, ...inFigures, ...planShares],
    indicatorsOf,
  )
  const about = isAbout([...own.areas, ...areas], [...own.indicators, ...indicators])
  const inSources = sourcesIn({
    ...records,
    areas: [...own.areas, ...areas],
    observations: [...own.observations, ...observations],
  })
  return {
    own: {
      sources: [...own.sources, ...carried(shared.sources, own.sources, inSources, ({ readIn }) => listed(readIn))],
      organisations: [
        ...own.organisations,
        ...carried(shared.organisations, own.organisations, organisationsIn(records), () => []),
      ],
      areas: [...own.areas, ...areas],
      indicators: [...own.indicators, ...indicators],
      observations: [...own.observations, ...observations],
      files: own.files,
    },
    records: { ...records, acceptances: [...records.acceptances, ...shared.acceptances.filter(about)] },
  }
}

type Named = { readonly id: string }

/** The shared items that are named or that named ones lead to, in their order, without those that the partnership has itself. */
function carried<Item extends Named>(
  shared: readonly Item[],
  own: readonly Item[],
  named: readonly string[],
  leadsTo: (item: Item) => readonly string[],
): readonly Item[] {
  const byId = new Map([...shared, ...own].map((item) => [item.id, item]))
  const reached = new Set([...named, ...own.map(({ id }) => id)])
  // A set that grows while it is walked is walked to its end.
  for (const id of reached) {
    const item = byId.get(id)
    if (item) for (const next of leadsTo(item)) reached.add(next)
  }
  return shared.filter(({ id }) => reached.has(id) && !own.some((item) => item.id === id))
}

const tells = (row: Observation) => (other: Observation) =>
  figureId(row) === figureId(other) && row.areaVersion === other.areaVersion && row.source === other.source

const listed = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id])
const areasOf = (area: Area): readonly string[] => listed(area.partOf)

const indicatorsOf = ({ count, parts, follows }: Indicator): readonly string[] => [
  ...listed(count),
  ...(parts ?? []),
  ...listed(follows),
]

const inRecords = ({ partnership, context, printed, acceptances }: PartnershipRecords): References =>
  joined([
    { areas: [partnership.area, ...partnership.comparators], indicators: [] },
    ...partnership.goals.flatMap((goal) => goal.rules.map(ruleReferences)),
    ...context.map((note) => ({ areas: listed(note.area), indicators: note.indicators ?? [] })),
    ...[...printed.flatMap(({ of, against }) => [of, ...listed(against)]), ...acceptances.map(({ of }) => of)].map(
      inName,
    ),
  ])

/** The name of a figure is `indicator:area:period`; other names lead to no definition. */
function inName(name: string): References {
  const [indicator, area] = name.split(':')
  return { areas: listed(area), indicators: listed(indicator) }
}

const inOwn = ({ observations }: Shared): References => ({
  areas: observations.map((row) => row.area),
  indicators: observations.map((row) => row.indicator),
})

type UsesSources = Pick<Shared, 'areas' | 'observations'> & Pick<PartnershipRecords, 'pools' | 'printed'>

const sourcesIn = ({ areas, observations, pools, printed }: UsesSources): readonly string[] => [
  ...[...observations, ...pools, ...printed].map(({ source }) => source),
  ...areas.flatMap(({ versions }) =>
    versions.flatMap(({ population }) => (isMissing(population) ? [] : population.map(({ source }) => source))),
  ),
]

const organisationsIn = ({ plan, context }: PartnershipRecords): readonly string[] => [
  ...plan.flatMap(({ lead, partners }) => [...known(lead), ...known(partners)]),
  ...context.flatMap(({ author }) => (typeof author === 'string' ? [author] : [])),
]

const known = (ids: readonly string[] | Missing<string>): readonly string[] => (isMissing(ids) ? [] : ids)

const isAbout = (areas: readonly Named[], indicators: readonly Named[]) => {
  const [areaIds, indicatorIds] = [new Set(areas.map(({ id }) => id)), new Set(indicators.map(({ id }) => id))]
  return ({ of }: Acceptance): boolean => {
    const [indicator = '', area = ''] = of.split(':')
    return areaIds.has(area) && indicatorIds.has(indicator)
  }
}
