import type { Case } from '#domain/case.ts'
import type { Definitions, KeptFile, Shared } from '#domain/municipality.ts'
import type { Observation } from '#domain/observation.ts'
import { municipalitySlug } from '#tasks/municipality-slug.ts'
import { type FolderRow, readMunicipality } from './folder-rows.ts'
import type { Store } from './open-store.ts'
import { readAcceptances } from './printed-rows.ts'
import { readRecords } from './record-rows.ts'
import { readShared } from './shared-rows.ts'

/**
 * Everything that is known of a partnership: its own, then what its municipality's folder shares, then the definitions
 * and figures of the municipality's other folders. What several say alike is there once.
 * Files and origins of folders loaded apart from the partnership's stand under that folder's short name.
 */
export async function readCase(db: Store, partnership: string): Promise<Case | undefined> {
  const own = await db
    .selectFrom('folder')
    .selectAll()
    .where('id', '=', partnership)
    .where('kind', '=', 'partnership')
    .executeTakeFirst()
  if (!own) return undefined
  const root = own.part_of ?? own.id
  const folders = await readNeighbours(db, own)
  const [records] = await readRecords(db, [own.id])
  if (!records) throw new TypeError(`Cannot read case: the folder ${own.id} holds no partnership`)
  const shared = await readShared(
    db,
    folders.map((folder) => folder.id),
  )
  const acceptances = own.part_of === null ? [] : (await readAcceptances(db, [own.part_of]))(own.part_of)
  return {
    ...records,
    acceptances: [...records.acceptances, ...acceptances],
    municipality: await readMunicipality(db, root),
    ...merged(folders.map((folder) => placed(folder, root, seenFrom(own, folder, shared(folder.id))))),
  }
}

/** The folders of a municipality: the partnership's own, the one it is part of, then the others as they came. */
async function readNeighbours(db: Store, own: FolderRow): Promise<readonly FolderRow[]> {
  const folders = await db
    .selectFrom('folder')
    .selectAll()
    .where('municipality', '=', own.municipality)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const nearness = ({ id }: FolderRow) => (id === own.id ? 0 : id === own.part_of ? 1 : 2)
  return folders.toSorted((a, b) => nearness(a) - nearness(b))
}

/** Of a folder beside the partnership's only the files that its figures stand in. */
function seenFrom(own: FolderRow, folder: FolderRow, shared: Shared): Shared {
  if (folder.id === own.id || folder.id === own.part_of) return shared
  const withFigures = new Set(shared.observations.map((observation) => observation.origin.file))
  return { ...shared, files: shared.files.filter((file) => withFigures.has(file.path)) }
}

function placed(folder: FolderRow, root: string, shared: Shared): Shared {
  const itsRoot = folder.part_of ?? folder.id
  if (itsRoot === root) return shared
  const place =
    itsRoot === folder.id && folder.kind === 'partnership' ? folder.id : municipalitySlug(folder.municipality)
  const under = (path: string): string => `${place}/${path}`
  return {
    ...shared,
    files: shared.files.map((file) => ({ ...file, path: under(file.path) })),
    observations: shared.observations.map((observation) => ({
      ...observation,
      origin: { ...observation.origin, file: under(observation.origin.file) },
    })),
  }
}

const merged = (folders: readonly Shared[]): Definitions & Pick<Shared, 'observations' | 'files'> => ({
  sources: firstOfEach(folders.flatMap((folder) => folder.sources)),
  organisations: firstOfEach(folders.flatMap((folder) => folder.organisations)),
  areas: firstOfEach(folders.flatMap((folder) => folder.areas)),
  indicators: firstOfEach(folders.flatMap((folder) => folder.indicators)),
  observations: toldOnce(folders.map((folder) => folder.observations)),
  files: folders.flatMap((folder): readonly KeptFile[] => folder.files),
})

function firstOfEach<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const known = new Map<string, Item>()
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item)
  return [...known.values()]
}

/** Figures without those that an earlier folder tells too; what one folder tells twice stays. */
function toldOnce(folders: readonly (readonly Observation[])[]): readonly Observation[] {
  const told = new Set<string>()
  return folders.flatMap((observations) => {
    const keys = observations.map(observationKey)
    const fresh = observations.filter((_, index) => !told.has(keys[index] ?? ''))
    for (const key of keys) told.add(key)
    return fresh
  })
}

const observationKey = ({ indicator, area, areaVersion, period, source }: Observation): string =>
  `${indicator}:${area}:${areaVersion}:${period}:${source}`
