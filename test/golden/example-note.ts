import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { readFolder } from '#folder/read-folder.ts'
import type { Report } from '#report/report.ts'
import { writeNote } from '#report/write-note.ts'
import { casesOf } from '#tasks/cases-of.ts'

const examples = join(import.meta.dirname, '..', '..', 'examples')

/** The cases of a shipped example, or of a copy in which one line of a file was changed. */
export async function exampleCases(
  name: string,
  change?: { readonly file: string; readonly from: string; readonly to: string },
): Promise<readonly Case[]> {
  if (!change) return casesIn(join(examples, name))
  const copy = mkdtempSync(join(tmpdir(), 'trygmaal-golden-'))
  try {
    cpSync(join(examples, name), copy, { recursive: true })
    const path = join(copy, change.file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(change.from)) throw new Error(`Cannot change ${change.file}: ${change.from} is not in it`)
    writeFileSync(path, text.replace(change.from, change.to))
    return await casesIn(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function casesIn(folder: string): Promise<readonly Case[]> {
  const { files } = await readFolderFiles(folder)
  const { content, findings } = readFolder(files)
  if (!content) throw new Error(findings.map(({ at, message }) => `${at}: ${message.en}`).join('\n'))
  return casesOf(content)
}

/** The note of a case's latest edition. */
export function noteOf(dossier: Case, language: Language, asOf?: string): Report {
  const edition = dossier.editions.toSorted((a, b) => a.year - b.year).at(-1)
  if (!edition) throw new Error(`Cannot write note: ${dossier.partnership.id} has no edition`)
  return writeNote(assess(dossier, edition, asOf), language)
}
