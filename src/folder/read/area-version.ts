import type { Area, AreaVersion } from '#domain/area.ts'
import { firstDay, lastDay, type Period } from '#domain/period.ts'
import type { Fault } from '#folder/leaf.ts'
import { fault } from '#folder/leaf.ts'
import { listed, quoted } from '#folder/told.ts'

const holds = (version: AreaVersion, period: Period): boolean =>
  (version.from ?? '') <= firstDay(period) && lastDay(period) <= (version.to ?? '9999-12-31')

const described = (version: AreaVersion): string => `»${version.id}« (${version.from ?? '…'} – ${version.to ?? '…'})`

/** The version of an area that a figure is for: the one named, else the one valid in the whole period. */
export function areaVersionFor(area: Area, named: string | undefined, period: Period): { readonly id: string } | Fault {
  if (named !== undefined) {
    if (area.versions.some((version) => version.id === named)) return { id: named }
    const ids = listed(area.versions.map((version) => version.id))
    return fault(
      'unknown-area-version',
      `Her står ${quoted(named)}; området ${quoted(area.id)} har versionerne ${ids}.`,
      `Here stands ${quoted(named)}; the area ${quoted(area.id)} has the versions ${ids}.`,
    )
  }
  const valid = area.versions.find((version) => holds(version, period))
  if (valid !== undefined) return { id: valid.id }
  const versions = area.versions.map(described).join(', ')
  return fault(
    'area-version-needed',
    `Ingen version af ${quoted(area.id)} gælder i hele ${period}; der er ${versions}. Skriv i »area_version«, hvilken version tallet er for.`,
    `No version of ${quoted(area.id)} is valid in all of ${period}; there are ${versions}. Write in »area_version« which version the figure is for.`,
  )
}
