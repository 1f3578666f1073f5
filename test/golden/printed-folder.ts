import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '#domain/finding.ts'
import type { Language } from '#domain/text.ts'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { writeFolderFiles } from '#files/write-folder-files.ts'
import { linksTo, printNote } from '#print/print-note.ts'
import type { Report } from '#report/report.ts'
import { openStore } from '#store/open-store.ts'
import { storePort } from '#store/store-port.ts'
import { loadFolder } from '#tasks/load-folder.ts'
import { type NoteFormat, noteFormats } from '#tasks/note-page.ts'
import { writeReport } from '#tasks/write-report.ts'

export const exampleFolder = (name: string): string => join(import.meta.dirname, '..', '..', 'examples', name)

/** Where a text stands in a file of a folder, and what stands there instead. */
export type Change = { readonly file: string; readonly from: string; readonly to: string }

/** Does work on a folder of one's own, gone when it is done. */
async function inOwnFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-golden-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Does work on a copy of a shipped example in which texts of its files were changed. */
export const onCopy = <Result>(
  example: string,
  changes: readonly Change[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> =>
  inOwnFolder(async (folder) => {
    cpSync(exampleFolder(example), folder, { recursive: true })
    for (const { file, from, to } of changes) {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(from)) throw new Error(`Cannot change ${file}: ${from} is not in it`)
      writeFileSync(path, text.replace(from, to))
    }
    return work(folder)
  })

export type PrintedFolder = {
  /** What was told when the folder was loaded. */
  readonly findings: readonly Finding[]
  readonly report: Report
  readonly files: Readonly<Record<NoteFormat, Uint8Array>>
}

/** Loads a folder into a store of its own and prints its note in all four formats, by the tasks that the doors call. */
export const printedFolder = (folder: string, slug: string, year: number, language: Language): Promise<PrintedFolder> =>
  inOwnFolder(async (data) => {
    const database = await openStore(join(data, 'trygmaal.sqlite'))
    const store = storePort(database)
    const { findings } = await loadFolder({ store, files: { readFolderFiles, writeFolderFiles } }, folder)
    const reports: Report[] = []
    const print = (report: Report, format: NoteFormat): Promise<Uint8Array> => {
      reports.push(report)
      return printNote(report, format, linksTo(undefined))
    }
    const order = { slug, year, formats: noteFormats, language, asOf: undefined }
    const written = await writeReport({ store, printNote: print }, order)
    await database.destroy()
    const [report] = reports
    const bytesOf = (format: NoteFormat): Uint8Array => {
      const file = written.files.find(({ name }) => name.endsWith(`.${format}`))
      if (!file)
        throw new Error(`Cannot print ${slug}: ${[...findings, ...written.findings].map(({ message }) => message.en)}`)
      return file.bytes
    }
    const files = { html: bytesOf('html'), pdf: bytesOf('pdf'), docx: bytesOf('docx'), xlsx: bytesOf('xlsx') }
    if (!report) throw new Error(`Cannot print ${slug}: no note was written`)
    return { findings, report, files }
  })
