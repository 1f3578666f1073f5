import { type Finding, hasError } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import { alike } from './alike.ts'
import type { StoreInTransaction, StorePort } from './effects.ts'
import { type FolderChanges, folderChanges } from './folder-changes.ts'
import { folderClashes } from './folder-clashes.ts'
import { apart } from './folder-pieces.ts'

/** What a person has to mend, and what the load changed; with an error among the findings it changed nothing. */
export type Loaded = { readonly findings: readonly Finding[]; readonly changes: FolderChanges }

/** What a load changes that is refused. */
export const nothingChanged: FolderChanges = folderChanges([], undefined)

/**
 * Makes the store hold exactly what a folder holds, unless the folder contradicts those beside it. Nobody else writes
 * between the comparison and the writing.
 */
export const loadContent = (store: StorePort, content: FolderContent): Promise<Loaded> =>
  store.inTransaction(async (inside) => {
    const { replaced, others } = apart(content, await readAll(inside))
    const findings = folderClashes(content, others)
    if (hasError(findings)) return { findings, changes: nothingChanged }
    const [only, ...taken] = replaced
    const isThere = taken.length === 0 && alike(only, content)
    if (!isThere) await inside.writeContent(content)
    return { findings, changes: folderChanges(replaced, content) }
  })

async function readAll(store: StoreInTransaction): Promise<readonly FolderContent[]> {
  const contents: FolderContent[] = []
  for (const folder of await store.listFolders()) {
    const content = await store.readContent(folder)
    if (content) contents.push(content)
  }
  return contents
}
