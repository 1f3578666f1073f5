import type { Area, AreaVersion } from '#domain/area.ts'
import { firstDay, lastDay, type Period } from '#domain/period.ts'

/** The version whose days hold the whole period, else the last one. */
export function versionIn(area: Area, period: Period): AreaVersion {
  const [first, last] = [firstDay(period), lastDay(period)]
  const holds = area.versions.find((version) => (version.from ?? '') <= first && (version.to ?? '9999-12-31') >= last)
  const version = holds ?? area.versions.at(-1)
  if (!version) throw new RangeError(`Cannot find area version: ${area.id} has none`)
  return version
}

/**
 * The version to read a figure in: the one wanted, else the one valid in the period, else the newest that has rows.
 * @param given versions that the figure has rows for
 */
export function chosenVersion(area: Area, period: Period, given: readonly string[], wanted?: string): AreaVersion {
  const valid = versionIn(area, period)
  if (wanted !== undefined) return area.versions.find((version) => version.id === wanted) ?? valid
  if (given.length === 0 || given.includes(valid.id)) return valid
  return area.versions.findLast((version) => given.includes(version.id)) ?? valid
}
