import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '#domain/finding.ts'
import { municipalityFiles, partnershipFiles } from '#folder/read/lay-out.ts'
import { errorAt, placeIn, quoted, type Said } from '#folder/told.ts'
import { errorCode } from './error-code.ts'

type TextFile = { readonly path: string; readonly text: string }

const ownNames: readonly string[] = [...partnershipFiles, ...municipalityFiles]

/** Whether a path is one that an export writes: a file of a partnership's or municipality's folder, at the top or one level down. */
const isOurs = (path: string): boolean => {
  const inside = path.split('/')
  return [inside, inside.slice(1)].some(
    (parts) =>
      (parts.length === 1 && ownNames.includes(parts[0] ?? '')) ||
      (parts.length === 2 && parts[0] === 'status' && /\.yaml$/.test(parts[1] ?? '')),
  )
}

const holdsOther = (folder: string, path: string): Said => ({
  da: `Mappen ${quoted(folder)} rummer noget andet: ${quoted(path)}. Vælg en tom mappe eller en ny; intet er skrevet.`,
  en: `The folder ${quoted(folder)} holds something else: ${quoted(path)}. Choose an empty folder or a new one; nothing was written.`,
})

const notFolder = (folder: string): Said => ({
  da: `${quoted(folder)} er ikke en mappe. Vælg en tom mappe eller en ny; intet er skrevet.`,
  en: `${quoted(folder)} is not a folder. Choose an empty folder or a new one; nothing was written.`,
})

/** What stands in the way of writing into a folder: that it is something else, or holds something else. */
async function inTheWay(folder: string): Promise<readonly Finding[]> {
  try {
    const found = await lstat(folder)
    if (!found.isDirectory()) return [errorAt('not-a-folder', placeIn(basename(folder), 1, '1'), notFolder(folder))]
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    const other = paths.find((path) => !isOurs(path))
    return other === undefined
      ? []
      : [errorAt('holds-something-else', placeIn(other, 1, '1'), holdsOther(folder, other))]
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * Writes a folder of text files: all of it or nothing. A folder that an earlier export wrote is replaced whole.
 * @returns a finding when the place holds something else; then nothing was written
 */
export async function writeFolderFiles(folder: string, files: readonly TextFile[]): Promise<readonly Finding[]> {
  const findings = await inTheWay(folder)
  if (findings.length > 0) return findings
  const [unfinished, former] = ['skrives', 'før'].map((word) =>
    join(dirname(folder), `.${basename(folder)}.${word}-${process.pid}`),
  )
  if (unfinished === undefined || former === undefined) return []
  await mkdir(dirname(folder), { recursive: true })
  try {
    await writeAll(unfinished, files)
    await swap(folder, unfinished, former)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(former, { recursive: true, force: true })
  }
  return []
}

async function writeAll(folder: string, files: readonly TextFile[]): Promise<void> {
  for (const { path, text } of files) {
    const whole = join(folder, path)
    await mkdir(dirname(whole), { recursive: true })
    await writeFile(whole, text)
  }
}

/** Puts the finished folder in its place; if that fails, what stood there before stands there again. */
async function swap(folder: string, finished: string, former: string): Promise<void> {
  const hadOne = await moved(folder, former)
  try {
    await rename(finished, folder)
  } catch (error) {
    if (hadOne) await rename(former, folder)
    throw error
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
