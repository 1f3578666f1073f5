import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FilesPort } from '#tasks/effects.ts'

type Files = ReadonlyMap<string, string>

/** Folders of text files that lie in memory. */
export function keptFolders(): FilesPort & {
  readonly filesOf: (folder: string) => Files
  readonly put: (folder: string, files: Files) => void
} {
  const folders = new Map<string, Files>()
  const filesOf = (folder: string): Files => folders.get(folder) ?? new Map()
  return {
    filesOf,
    put: (folder, files) => folders.set(folder, files),
    readFolderFiles: async (folder) => ({
      files: [...filesOf(folder)].map(([path, text]) => {
        const bytes = Buffer.from(text)
        return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
      }),
      findings: [],
    }),
    writeFolderFiles: async (folder, files) => {
      folders.set(folder, new Map(files.map(({ path, text }) => [path, text])))
      return []
    },
  }
}

/** A folder of the repository. */
export function repositoryFolder(path: string): Files {
  const folder = join(import.meta.dirname, '..', '..', path)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = entries.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [relative(folder, file), readFileSync(file, 'utf8')] as const
  })
  return new Map(texts)
}
