import { type Finding, hasError } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import { writeFolder } from '#folder/write-folder.ts'
import type { Effects, FolderName, ListedPartnership, StorePort } from './effects.ts'
import { municipalitySlug } from './municipality-slug.ts'
import { standaloneContent } from './standalone-content.ts'
import { unknownSlug } from './unknown-slug.ts'

/** The files that were written, by their paths in the folder; none when there is an error. */
export type ExportedFolder = { readonly findings: readonly Finding[]; readonly written: readonly string[] }

/**
 * Writes a folder that, loaded, gives the store what it holds.
 * @param slug a partnership's id: its folder alone, with the definitions it uses where a municipality's folder shares
 *   them; or a municipality's short name (»Høje-Taastrup Kommune« is `hoeje-taastrup`, also with `-kommune` after it):
 *   the municipality's folder with all its partnerships. Of one name for both, the partnership is meant.
 */
export async function exportFolder({ store, files }: Effects, slug: string, folder: string): Promise<ExportedFolder> {
  const found = await find(store, slug)
  if ('finding' in found) return { findings: [found.finding], written: [] }
  const written = writeFolder(found.content)
  const findings = await files.writeFolderFiles(folder, written)
  return { findings, written: hasError(findings) ? [] : written.map(({ path }) => path) }
}

type Found = { readonly content: FolderContent } | { readonly finding: Finding }

async function find(store: StorePort, slug: string): Promise<Found> {
  const partnerships = await store.listPartnerships()
  const municipalities = (await store.listFolders()).filter(({ kind }) => kind === 'municipality')
  const content =
    (await partnershipContent(store, partnerships, slug)) ?? (await municipalityContent(store, municipalities, slug))
  if (content) return { content }
  const known = [
    ...partnerships.map(({ id }) => id),
    ...municipalities.map((each) => municipalitySlug(each.municipality)),
  ]
  return { finding: unknownSlug(slug, known) }
}

async function partnershipContent(
  store: StorePort,
  partnerships: readonly ListedPartnership[],
  slug: string,
): Promise<FolderContent | undefined> {
  const listed = partnerships.find(({ id }) => id === slug)
  const content = listed && (await store.readContent(listed.folder))
  return content && standaloneContent(content, slug)
}

async function municipalityContent(
  store: StorePort,
  municipalities: readonly FolderName[],
  slug: string,
): Promise<FolderContent | undefined> {
  const named = municipalities.find(
    ({ municipality }) => municipalitySlug(municipality) === slug.replace(/-kommune$/, ''),
  )
  return named && (await store.readContent(named))
}
