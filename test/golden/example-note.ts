import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { readFolder } from '#folder/read-folder.ts'
import type { Report } from '#report/report.ts'
import { writeNote } from '#report/write-note.ts'
import { casesOf } from '#tasks/cases-of.ts'
import { exampleFolder } from './printed-folder.ts'

/** The cases of a shipped example. */
export async function exampleCases(name: string): Promise<readonly Case[]> {
  const { files } = await readFolderFiles(exampleFolder(name))
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
