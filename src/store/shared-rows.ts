import type { Shared } from '#domain/municipality.ts'
import { readAreas, writeAreas } from './area-rows.ts'
import { readFiles, writeFiles } from './folder-rows.ts'
import { readIndicators, writeIndicators } from './indicator-rows.ts'
import { readObservations, writeObservations } from './observation-rows.ts'
import type { Store } from './open-store.ts'
import { readOrganisations, writeOrganisations } from './organisation-rows.ts'
import { readSources, writeSources } from './source-rows.ts'

/** Writes what a folder defines, its figures and its files. */
export async function writeShared(db: Store, folder: string, shared: Shared): Promise<void> {
  await writeFiles(db, folder, shared.files)
  await writeSources(db, folder, shared.sources)
  await writeOrganisations(db, folder, shared.organisations)
  await writeAreas(db, folder, shared.areas)
  await writeIndicators(db, folder, shared.indicators)
  await writeObservations(db, folder, shared.observations)
}

/** By folder; a query per table, however many folders. */
export async function readShared(db: Store, folders: readonly string[]): Promise<(folder: string) => Shared> {
  const files = await readFiles(db, folders)
  const sources = await readSources(db, folders)
  const organisations = await readOrganisations(db, folders)
  const areas = await readAreas(db, folders)
  const indicators = await readIndicators(db, folders)
  const observations = await readObservations(db, folders)
  return (folder) => ({
    sources: sources(folder),
    organisations: organisations(folder),
    areas: areas(folder),
    indicators: indicators(folder),
    observations: observations(folder),
    files: files(folder),
  })
}
