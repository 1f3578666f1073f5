import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import type { Period } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import type { ExportedFolder } from '#tasks/export-folder.ts'
import type { Loaded } from '#tasks/load-content.ts'
import type { Settings } from './settings.ts'

export const formats = ['html', 'pdf', 'docx', 'xlsx'] as const
export type Format = (typeof formats)[number]

export type ReportOrder = {
  readonly slug: string
  readonly year: number
  /** Where the files go; made if absent. */
  readonly folder: string
  readonly formats: readonly Format[]
  readonly language: Language
  /** Data known on this day; undefined for the edition's own date. */
  readonly asOf: Day | undefined
}

/** What a person has to mend; an `error` means that nothing was done. */
type Told = { readonly findings: readonly Finding[] }

/** The tasks that need a store, bound to one in compose.ts. Folders are absolute paths. */
export type Tasks = {
  readonly load: (folder: string) => Promise<Loaded>
  readonly exportTo: (slug: string, folder: string) => Promise<ExportedFolder>
  /** The files that were written, by their paths. */
  readonly writeReport: (order: ReportOrder) => Promise<Told & { readonly written: readonly string[] }>
  /** The road of a number as lines of text. */
  readonly explain: (
    indicator: string,
    area: string,
    period: Period,
  ) => Promise<Told & { readonly lines: readonly string[] }>
  readonly close: () => Promise<void>
}

export type OpenTasks = (settings: Settings) => Promise<Tasks>
