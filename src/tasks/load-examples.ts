import type { Finding } from '#domain/finding.ts'
import { hasError } from '#domain/finding.ts'
import type { Effects } from './effects.ts'
import { loadFolder } from './load-folder.ts'

export type LoadedExamples = { readonly loaded: readonly string[]; readonly findings: readonly Finding[] }

/** Loads the examples into a store that holds nothing yet; one that holds something is left as it is. */
export async function loadExamples(effects: Effects, folders: readonly string[]): Promise<LoadedExamples> {
  const held = await effects.store.listFolders()
  if (held.length > 0) return { loaded: [], findings: [] }
  const loaded: string[] = []
  const findings: Finding[] = []
  for (const folder of folders) {
    const result = await loadFolder(effects, folder)
    findings.push(...result.findings)
    if (!hasError(result.findings)) loaded.push(folder)
  }
  return { loaded, findings }
}
