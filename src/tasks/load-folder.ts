import { hasError } from '#domain/finding.ts'
import { readFolder } from '#folder/read-folder.ts'
import type { Effects } from './effects.ts'
import { type Loaded, loadContent, nothingChanged } from './load-content.ts'
import { contradictionsIn } from './verify-folder.ts'

/**
 * Makes the store hold exactly what a folder holds: all of it or, when there is an error, nothing. What contradicts itself
 * is told and stops nothing.
 */
export async function loadFolder({ store, files }: Effects, folder: string): Promise<Loaded> {
  const found = await files.readFolderFiles(folder)
  const { content, findings: read } = readFolder(found.files)
  const findings = [...found.findings, ...read]
  if (hasError(findings) || !content) return { findings, changes: nothingChanged }
  const loaded = await loadContent(store, content)
  return { ...loaded, findings: [...findings, ...loaded.findings, ...contradictionsIn(content).findings] }
}
