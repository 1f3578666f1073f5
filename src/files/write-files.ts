import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes files into a folder, which is made if absent. Each is written beside its place and moved there,
 * so that a reader never meets half a file.
 * @returns the paths written
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(files.map(({ name, bytes }) => writeWhole(join(folder, name), bytes)))
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<string> {
  const unfinished = `${path}.${process.pid}.tmp`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return path
}
