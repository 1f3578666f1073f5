import type { AreaVersion } from '#domain/area.ts'
import { type IndicatorKind, isOffence, isSurvey } from '#domain/indicator.ts'
import { sameStretch } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import type { Figure } from '#indicators/figure.ts'

/** Why two figures cannot be held against each other. Derived each time, never stored. */
export type Break =
  | { readonly kind: 'area-version'; readonly area: string; readonly from: AreaVersion; readonly to: AreaVersion }
  | { readonly kind: 'provider'; readonly providers: readonly [string, string] }
  | { readonly kind: 'definition' }
  | { readonly kind: 'stretch' }

/** What is counted over a period, and not read on a day: two such figures must cover the same months. */
const isCountedOver = (kind: IndicatorKind): boolean => isOffence(kind) || kind === 'output' || kind === 'money'

/**
 * The break between two figures of one measure, in time or between areas; undefined when they can be compared (methods §5.1, §7.6).
 * An unknown provider breaks nothing; the provider of offences is only named.
 */
export function breakBetween(a: Figure, b: Figure, sourceOf: (id: string) => Source): Break | undefined {
  if (a.indicator.id !== b.indicator.id) return { kind: 'definition' }
  if (a.area.id === b.area.id && a.areaVersion.id !== b.areaVersion.id) {
    const [from, to] = [a, b].toSorted((x, y) => x.period.localeCompare(y.period)).map((figure) => figure.areaVersion)
    if (from && to) return { kind: 'area-version', area: a.area.id, from, to }
  }
  if (isCountedOver(a.indicator.kind) && !sameStretch(a.period, b.period)) return { kind: 'stretch' }
  const [first, second] = [a, b].map((figure) => figure.used && sourceOf(figure.used.source).provider)
  if (isSurvey(a.indicator.kind) && first !== undefined && second !== undefined && first !== second) {
    return { kind: 'provider', providers: [first, second] }
  }
  return undefined
}
