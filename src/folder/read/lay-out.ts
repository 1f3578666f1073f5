import { didYouMean } from '#folder/closest-word.ts'
import type { FolderFile } from '#folder/decode-text.ts'
import { errorAt, hintAt, listed, placeIn, quoted, type Tell } from '#folder/told.ts'

export const partnershipFiles = [
  'partnership.yaml',
  'observations.csv',
  'plan.csv',
  'pools.csv',
  'context.yaml',
  'edition.yaml',
  'printed.csv',
  'accepted.csv',
] as const
const municipalityFiles = ['municipality.yaml', 'observations.csv', 'accepted.csv'] as const

/** The files of one partnership, by their path within its own folder. `prefix` leads there (`tingbjerg/`, or nothing). */
export type FileGroup = { readonly prefix: string; readonly files: ReadonlyMap<string, FolderFile> }

/** Which kind of folder it is, and which of its files are read. */
export type Layout =
  | { readonly kind: 'partnership'; readonly group: FileGroup }
  | { readonly kind: 'municipality'; readonly shared: FileGroup; readonly partnerships: readonly FileGroup[] }

const isRound = (path: string): boolean => /^status\/[^/]+\.yaml$/.test(path)
const isOfPartnership = (path: string): boolean =>
  (partnershipFiles as readonly string[]).includes(path) || isRound(path)

const isSafe = (path: string): boolean =>
  path !== '' &&
  !path.includes('\\') &&
  !path.startsWith('/') &&
  path.split('/').every((part) => !/^(\.{0,2})$/.test(part))

/** A page that tells people about the folder may lie in it. */
const isReadme = (name: string): boolean => /^(readme|læsmig)(\.\w+)?$/i.test(name.replace(/\.(md|txt)$/i, ''))

/** A folder is named for all that is in it, but in `status/` each file by itself. */
const ignoredName = (path: string): string =>
  path.includes('/') && !path.startsWith('status/') ? `${path.slice(0, path.indexOf('/'))}/` : path

function tellIgnored(prefix: string, paths: readonly string[], tell: Tell): void {
  const names = new Set(paths.map(ignoredName))
  for (const name of [...names].sort().filter((each) => !isReadme(each))) {
    const near = [...partnershipFiles, 'status/', name.replace(/\.ya?ml$/i, '.yaml')]
    const meant = didYouMean(
      name,
      near.filter((each) => each !== name),
    )
    tell(
      hintAt('ignored', placeIn(`${prefix}${name}`, 1, '1'), {
        da: `${quoted(prefix + name)} hører ikke til mappens form og er ikke læst.${meant.da}`,
        en: `${quoted(prefix + name)} is no part of the folder's form and was not read.${meant.en}`,
      }),
    )
  }
}

function groupOf(
  prefix: string,
  files: readonly FolderFile[],
  belongs: (path: string) => boolean,
  tell: Tell,
): FileGroup {
  const inside = files.map((file) => [file.path.slice(prefix.length), file] as const)
  tellIgnored(
    prefix,
    inside.map(([path]) => path).filter((path) => !belongs(path)),
    tell,
  )
  return { prefix, files: new Map(inside.filter(([path]) => belongs(path))) }
}

function missingTop(tell: Tell): undefined {
  tell(
    errorAt('missing-file', placeIn('partnership.yaml', 1, '1'), {
      da: 'Filen »partnership.yaml« mangler. Mappen skal have »partnership.yaml« øverst (ét partnerskab) eller »municipality.yaml« øverst og en mappe til hvert partnerskab.',
      en: 'The file »partnership.yaml« is missing. The folder must have »partnership.yaml« at its top (one partnership), or »municipality.yaml« at its top and a folder for each partnership.',
    }),
  )
}

function municipalityLayout(files: readonly FolderFile[], tell: Tell): Layout {
  const folderOf = ({ path }: FolderFile): string => path.slice(0, path.indexOf('/') + 1)
  const folders = [...new Set(files.map(folderOf))].filter((prefix) => prefix !== '').sort()
  const partnerships: FileGroup[] = []
  for (const prefix of folders) {
    const inside = files.filter((file) => file.path.startsWith(prefix))
    if (inside.some((file) => file.path === `${prefix}partnership.yaml`))
      partnerships.push(groupOf(prefix, inside, isOfPartnership, tell))
    else if (inside.some((file) => isOfPartnership(file.path.slice(prefix.length))))
      tell(
        errorAt('missing-file', placeIn(`${prefix}partnership.yaml`, 1, '1'), {
          da: `Mappen »${prefix}« har et partnerskabs filer, men »partnership.yaml« mangler.`,
          en: `The folder »${prefix}« has the files of a partnership, but »partnership.yaml« is missing.`,
        }),
      )
    else
      tellIgnored(
        '',
        inside.map((file) => file.path),
        tell,
      )
  }
  if (folders.length === 0)
    tell(
      errorAt('missing-file', placeIn('municipality.yaml', 1, '1'), {
        da: 'Ved siden af »municipality.yaml« skal der være en mappe til hvert partnerskab, hver med sin »partnership.yaml«.',
        en: 'Beside »municipality.yaml« there must be a folder for each partnership, each with its »partnership.yaml«.',
      }),
    )
  const top = files.filter((file) => !file.path.includes('/'))
  const isShared = (path: string): boolean => (municipalityFiles as readonly string[]).includes(path)
  return { kind: 'municipality', shared: groupOf('', top, isShared, tell), partnerships }
}

/** Sorts the files of a folder; undefined when it is neither a partnership's nor a municipality's. */
export function layOut(given: readonly FolderFile[], tell: Tell): Layout | undefined {
  const unsafe = given.filter((file) => !isSafe(file.path))
  for (const file of unsafe)
    tell(
      errorAt('unsafe-path', placeIn(file.path, 1, '1'), {
        da: `Stien ${quoted(file.path)} fører ud af mappen. Filer skal ligge i mappen selv.`,
        en: `The path ${quoted(file.path)} leads out of the folder. Files must lie in the folder itself.`,
      }),
    )
  const files = given.filter((file) => isSafe(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const has = (path: string): boolean => files.some((file) => file.path === path)
  if (has('partnership.yaml') && has('municipality.yaml')) {
    tell(
      errorAt('two-kinds', placeIn('municipality.yaml', 1, '1'), {
        da: `${listed(['partnership.yaml', 'municipality.yaml'])} ligger begge øverst. Læg partnerskabets filer i en mappe for sig, eller slet »municipality.yaml«.`,
        en: `${listed(['partnership.yaml', 'municipality.yaml'])} both lie at the top. Put the partnership's files in a folder of their own, or delete »municipality.yaml«.`,
      }),
    )
    return undefined
  }
  if (has('municipality.yaml')) return municipalityLayout(files, tell)
  if (!has('partnership.yaml')) return missingTop(tell)
  return { kind: 'partnership', group: groupOf('', files, isOfPartnership, tell) }
}
