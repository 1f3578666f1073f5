import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import type { Period } from '#domain/period.ts'
import type { Language } from '#domain/text.ts'
import type { Settings } from './settings.ts'

export const formats = ['html', 'pdf', 'docx', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** Lines to print, and what a person has to mend; an `error` among the findings means that nothing was done. */
export type Outcome = { readonly findings: readonly Finding[]; readonly lines: readonly string[] }

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

/** What the command line asks of the tasks, bound to a store in compose.ts. Folders are absolute paths. */
export type Tasks = {
  readonly load: (folder: string) => Promise<Outcome>
  readonly exportTo: (slug: string, folder: string) => Promise<Outcome>
  readonly writeReport: (order: ReportOrder) => Promise<Outcome>
  readonly explain: (indicator: string, area: string, period: Period) => Promise<Outcome>
  readonly close: () => Promise<void>
}

export type OpenTasks = (settings: Settings) => Promise<Tasks>
