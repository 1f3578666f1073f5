import type { Selectable } from 'kysely'
import type { Area, AreaVersion, Coverage, Population } from '#domain/area.ts'
import { isMissing } from '#domain/missing.ts'
import { present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** Writes areas with their versions and populations. */
export async function writeAreas(db: Store, folder: string, areas: readonly Area[]): Promise<void> {
  const areaRows = areas.map(({ id, kind, name, at, partOf }, position) => ({
    folder,
    position,
    id,
    kind,
    name: toJson(name),
    said_at: jsonOrNull(at),
    part_of: partOf ?? null,
  }))
  await insertAll(db, 'area', areaRows)
  const versions = areas.flatMap((area) =>
    area.versions.map((version, position) => ({ folder, position, area: area.id, version })),
  )
  await insertAll(db, 'area_version', versions.map(versionRow))
  await insertAll(db, 'population', versions.flatMap(populationRows))
}

type PlacedVersion = { folder: string; position: number; area: string; version: AreaVersion }

const versionRow = ({ folder, position, area, version }: PlacedVersion): Selectable<Tables['area_version']> => ({
  folder,
  position,
  area,
  id: version.id,
  valid_from: version.from ?? null,
  valid_to: version.to ?? null,
  ...coverageColumns(version.covers),
  population_missing: isMissing(version.population) ? version.population.missing : null,
})

function coverageColumns(covers: Coverage): Pick<Tables['area_version'], 'covers' | 'unit_list' | 'unit_codes'> {
  return covers.kind === 'words'
    ? { covers: toJson(covers.text), unit_list: null, unit_codes: null }
    : { covers: null, unit_list: covers.list, unit_codes: toJson(covers.codes) }
}

function populationRows({ folder, area, version }: PlacedVersion): Selectable<Tables['population']>[] {
  if (isMissing(version.population)) return []
  return version.population.map(({ on, persons, source }, position) => ({
    folder,
    position,
    area,
    area_version: version.id,
    counted_on: on,
    persons,
    source,
  }))
}

/** By folder. */
export async function readAreas(db: Store, folders: readonly string[]): Promise<Grouped<Area>> {
  const [areas, versions, populations] = [
    await db.selectFrom('area').selectAll().where('folder', 'in', folders).orderBy('position').execute(),
    await db.selectFrom('area_version').selectAll().where('folder', 'in', folders).orderBy('position').execute(),
    await db.selectFrom('population').selectAll().where('folder', 'in', folders).orderBy('position').execute(),
  ]
  const populationsOf = grouped(
    populations,
    (row) => keyOf(row.folder, row.area, row.area_version),
    ({ counted_on, persons, source }): Population => ({ on: counted_on, persons, source }),
  )
  const versionsOf = grouped(
    versions,
    (row) => keyOf(row.folder, row.area),
    (row) => versionFrom(row, populationsOf(keyOf(row.folder, row.area, row.id))),
  )
  return grouped(
    areas,
    (row) => row.folder,
    (row) => ({
      ...present({
        id: row.id,
        kind: row.kind,
        name: fromJson(row.name),
        at: fromJsonOrNull(row.said_at),
        partOf: row.part_of,
      }),
      versions: versionsOf(keyOf(row.folder, row.id)),
    }),
  )
}

function versionFrom(row: Selectable<Tables['area_version']>, population: readonly Population[]): AreaVersion {
  return {
    ...present({ id: row.id, from: row.valid_from, to: row.valid_to }),
    covers: coverageFrom(row),
    population: row.population_missing === null ? population : { missing: row.population_missing },
  }
}

function coverageFrom({ covers, unit_list, unit_codes }: Selectable<Tables['area_version']>): Coverage {
  if (covers !== null) return { kind: 'words', text: fromJson(covers) }
  if (unit_list === null || unit_codes === null)
    throw new TypeError('Cannot read area version: it covers neither words nor units')
  return { kind: 'units', list: unit_list, codes: fromJson(unit_codes) }
}
