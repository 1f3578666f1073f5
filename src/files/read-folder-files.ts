import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '#domain/finding.ts'
import { type FolderFile, sizeLimit, tooLarge } from '#folder/decode-text.ts'
import { errorAt, placeIn, quoted, type Said, type Tell } from '#folder/told.ts'
import { errorCode } from './error-code.ts'

/** A partnership's folder has a dozen files, a municipality's some hundred; more than this is another folder. */
const mostFiles = 2000
/** A municipality's folder, a partnership's, `status/`: three levels. Below that, nothing is read. */
const deepest = 6

const tooMany: Said = {
  da: `Mappen har over ${mostFiles} filer eller er mere end ${deepest} lag dyb. Er det den rigtige mappe?`,
  en: `The folder has more than ${mostFiles} files or is more than ${deepest} levels deep. Is it the right folder?`,
}
const symlink: Said = {
  da: 'Her ligger en genvej (symbolsk link). Den følges ikke; læg selve filen i mappen.',
  en: 'Here lies a symbolic link. It is not followed; put the file itself into the folder.',
}
const noFile: Said = {
  da: 'Her ligger noget, der hverken er en fil eller en mappe. Fjern det.',
  en: 'Here lies something that is neither a file nor a folder. Remove it.',
}

function notReadable(code: string | undefined): Said {
  return code === 'EACCES' || code === 'EPERM'
    ? { da: 'Der mangler adgang til at læse her.', en: 'Permission to read this is missing.' }
    : { da: `Det kan ikke læses (${code ?? 'ukendt fejl'}).`, en: `It cannot be read (${code ?? 'unknown error'}).` }
}

function missingFolder(folder: string): Said {
  return {
    da: `Mappen ${quoted(folder)} findes ikke. Skriv stien til en mappe med »partnership.yaml« eller »municipality.yaml«.`,
    en: `There is no folder ${quoted(folder)}. Write the path of a folder with »partnership.yaml« or »municipality.yaml«.`,
  }
}

function notFolder(folder: string): Said {
  return {
    da: `${quoted(folder)} er ikke en mappe. Skriv stien til mappen, ikke til en fil i den.`,
    en: `${quoted(folder)} is not a folder. Write the path of the folder, not of a file in it.`,
  }
}

type Walk = { readonly folder: string; readonly tell: Tell; readonly paths: string[]; full: boolean }

const tellAbout = (walk: { readonly tell: Tell }, path: string, code: string, said: Said): void =>
  walk.tell(errorAt(code, placeIn(path, 1, '1'), said))

/** Lists the files below a folder, relative to it and with `/`; links and other things are told and passed over. */
async function list(walk: Walk, below: string, depth: number): Promise<void> {
  const entries = await readdir(join(walk.folder, below), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (walk.full || walk.paths.length >= mostFiles || depth > deepest) {
      walk.full = true
      return
    }
    if (entry.isSymbolicLink()) tellAbout(walk, path, 'symbolic-link', symlink)
    else if (entry.isDirectory()) await list(walk, path, depth + 1)
    else if (entry.isFile()) walk.paths.push(path)
    else tellAbout(walk, path, 'not-a-file', noFile)
  }
}

async function readBytes(handle: FileHandle, path: string, tell: Tell): Promise<FolderFile | undefined> {
  const { size } = await handle.stat()
  if (size > sizeLimit(path)) {
    tellAbout({ tell }, path, 'file-too-large', tooLarge(path, size))
    return undefined
  }
  const bytes = await handle.readFile()
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Only these are read; of other files the name is enough. */
const isRead = (path: string): boolean => path.endsWith('.yaml') || path.endsWith('.csv')

async function readOne(folder: string, path: string, tell: Tell): Promise<FolderFile | undefined> {
  if (!isRead(path)) return { path, bytes: new Uint8Array(), sha256: '' }
  // Opened without following links, so that a file that was swapped for one since it was listed is refused.
  const handle = await open(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return await readBytes(handle, path, tell)
  } finally {
    await handle.close()
  }
}

/** Every file below a folder, its size looked at before it is read. Hidden files are passed over; nothing outside is reached. */
export async function readFolderFiles(folder: string): Promise<{ files: FolderFile[]; findings: Finding[] }> {
  const findings: Finding[] = []
  const files: FolderFile[] = []
  const tell: Tell = (finding) => findings.push(finding)
  const walk: Walk = { folder, tell, paths: [], full: false }
  try {
    const found = await lstat(folder)
    if (!found.isDirectory() && !found.isSymbolicLink()) tellAbout(walk, folder, 'not-a-folder', notFolder(folder))
    else await list(walk, '', 1)
  } catch (cause) {
    const code = errorCode(cause)
    if (code === 'ENOENT') tellAbout(walk, folder, 'missing-folder', missingFolder(folder))
    else tellAbout(walk, folder, 'not-readable', code === 'ENOTDIR' ? notFolder(folder) : notReadable(code))
  }
  if (walk.full) tellAbout(walk, folder, 'too-many-files', tooMany)
  for (const path of walk.full ? [] : walk.paths)
    try {
      const file = await readOne(folder, path, tell)
      if (file !== undefined) files.push(file)
    } catch (cause) {
      const code = errorCode(cause)
      tellAbout(
        walk,
        path,
        code === 'ELOOP' ? 'symbolic-link' : 'not-readable',
        code === 'ELOOP' ? symlink : notReadable(code),
      )
    }
  return { files, findings }
}
