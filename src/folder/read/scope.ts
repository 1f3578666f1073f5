import type { Area } from '#domain/area.ts'
import { builtInIndicatorKinds, type Indicator } from '#domain/indicator.ts'
import type { YamlNode } from '#folder/parse-yaml.ts'
import { allKnown, idsUnder, type Known, knownIds } from './known.ts'

/** What the references of a file can lead to: a municipality's shared definitions and a partnership's own. */
export type Scope = {
  readonly sources: Known
  readonly organisations: Known
  readonly areaIds: Known
  readonly indicatorIds: Known
  /** Those that could be read. */
  readonly areas: ReadonlyMap<string, Area>
  readonly indicators: ReadonlyMap<string, Indicator>
}

export const emptyScope: Scope = {
  sources: knownIds(),
  organisations: knownIds(),
  areaIds: knownIds(),
  indicatorIds: knownIds(Object.keys(builtInIndicatorKinds)),
  areas: new Map(),
  indicators: new Map(),
}

const grown = (known: Known, ids: readonly string[]): Known => (known === allKnown ? known : knownIds(known.words, ids))

/** A scope with the ids that a file gives, whether or not what they name can be read. */
export function withIdsOf(scope: Scope, node: YamlNode | undefined): Scope {
  if (node === undefined)
    return { ...scope, sources: allKnown, organisations: allKnown, areaIds: allKnown, indicatorIds: allKnown }
  return {
    ...scope,
    sources: grown(scope.sources, idsUnder(node, 'sources')),
    organisations: grown(scope.organisations, idsUnder(node, 'organisations')),
    areaIds: grown(scope.areaIds, idsUnder(node, 'areas')),
    indicatorIds: grown(scope.indicatorIds, idsUnder(node, 'indicators')),
  }
}

export const withDefinitions = (scope: Scope, areas: readonly Area[], indicators: readonly Indicator[]): Scope => ({
  ...scope,
  areas: new Map([...scope.areas, ...areas.map((area) => [area.id, area] as const)]),
  indicators: new Map([...scope.indicators, ...indicators.map((indicator) => [indicator.id, indicator] as const)]),
})
