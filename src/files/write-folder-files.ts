import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Finding, hasError } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import { readFolder } from '#folder/read-folder.ts'
import { errorAt, placeIn, quoted, type Said } from '#folder/told.ts'
import { type WrittenFile, writeFolder } from '#folder/write-folder.ts'
import { errorCode } from './error-code.ts'
import { readFolderFiles } from './read-folder-files.ts'

const refusal = (folder: string, code: string, said: Said): Finding => errorAt(code, placeIn(folder, 1, '1'), said)

const holdsElse = (folder: string, what: string): Finding =>
  refusal(folder, 'holds-something-else', {
    da: `Mappen ${quoted(folder)} indeholder allerede noget andet (${what}), som ville gå tabt. Vælg en ny eller tom mappe.`,
    en: `The folder ${quoted(folder)} already holds something else (${what}), which would be lost. Choose a new or empty folder.`,
  })

const notWritten = (folder: string, cause: unknown): Finding => {
  const code = errorCode(cause) ?? 'ukendt fejl'
  return refusal(folder, 'not-writable', {
    da: `Mappen ${quoted(folder)} kan ikke skrives (${code}). Intet er ændret. Er der plads og adgang?`,
    en: `The folder ${quoted(folder)} cannot be written (${code}). Nothing was changed. Is there space and permission?`,
  })
}

const isFile = (folder: string): Finding =>
  refusal(folder, 'not-a-folder', {
    da: `${quoted(folder)} er en fil, ikke en mappe. Vælg en ny eller tom mappe.`,
    en: `${quoted(folder)} is a file, not a folder. Choose a new or empty folder.`,
  })

/** Whose folder it is: a partnership's by its id, a municipality's by its name. */
const ownerOf = ({ municipality, shared, partnerships }: FolderContent): string =>
  shared === undefined ? `${municipality.name}: ${partnerships[0]?.records.partnership.id}` : municipality.name

const asRead = (files: readonly WrittenFile[]): FolderContent | undefined => {
  const encoder = new TextEncoder()
  return readFolder(files.map(({ path, text }) => ({ path, bytes: encoder.encode(text), sha256: '' }))).content
}

/**
 * What a folder holds besides an earlier export of the same thing; undefined when it holds nothing else. An export is
 * known by being exactly what would be written of it, so a folder that somebody wrote or changed by hand is never lost.
 */
async function whatElse(folder: string, files: readonly WrittenFile[]): Promise<string | undefined> {
  const entries = await readdir(folder)
  if (entries.length === 0) return undefined
  const hidden = entries.find((name) => name.startsWith('.'))
  if (hidden !== undefined) return hidden
  const { files: found, findings } = await readFolderFiles(folder)
  const content = hasError(findings) ? undefined : readFolder(found).content
  const strange = entries[0] ?? ''
  if (content === undefined) return strange
  const texts = new Map(writeFolder(content).map(({ path, text }) => [path, text]))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const changed = found.find(({ path, bytes }) => texts.get(path) !== decoder.decode(bytes))
  if (changed !== undefined) return changed.path
  const written = asRead(files)
  return written !== undefined && ownerOf(written) === ownerOf(content) ? undefined : ownerOf(content)
}

async function writeAll(folder: string, files: readonly WrittenFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = resolve(folder, path)
    if (!target.startsWith(folder + sep))
      throw new RangeError(`Cannot write file: it must lie in the folder, got ${path}`)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text, { flag: 'wx' })
  }
}

/** Puts a finished folder in its place. The old one is kept until the new one stands. */
async function replace(target: string, finished: string, exists: boolean): Promise<void> {
  if (!exists) return rename(finished, target)
  const old = `${finished}-old`
  await rename(target, old)
  try {
    await rename(finished, target)
  } catch (cause) {
    await rename(old, target)
    throw cause
  }
  await rm(old, { recursive: true, force: true })
}

async function exists(target: string): Promise<'absent' | 'folder' | 'other'> {
  try {
    return (await lstat(target)).isDirectory() ? 'folder' : 'other'
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return 'absent'
    throw cause
  }
}

async function placeFor(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    return resolve(folder)
  }
}

/** Writes the files beside their place and moves them there when they are all written. */
async function writeBeside(target: string, files: readonly WrittenFile[], replaces: boolean): Promise<void> {
  const finished = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  await mkdir(finished, { recursive: true })
  try {
    await writeAll(finished, files)
    await replace(target, finished, replaces)
  } finally {
    await rm(finished, { recursive: true, force: true })
  }
}

/**
 * Writes files as a folder: all of them or, with the finding that says why, none. Makes the folder when it is absent;
 * replaces an earlier export of the same partnership or municipality, and refuses a folder that holds anything else.
 */
export async function writeFolderFiles(folder: string, files: readonly WrittenFile[]): Promise<Finding[]> {
  const target = await placeFor(folder)
  try {
    const found = await exists(target)
    if (found === 'other') return [isFile(folder)]
    const other = found === 'folder' ? await whatElse(target, files) : undefined
    if (other !== undefined) return [holdsElse(folder, other)]
    await writeBeside(target, files, found === 'folder')
    return []
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause
    return [notWritten(folder, cause)]
  }
}
