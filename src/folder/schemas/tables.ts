import type * as z from 'zod'
import { kroner } from './numbers.ts'
import { acceptedRow, observationRow, planRow, poolRow, printedRow } from './row-schemas.ts'

/** A table of the folder: its row, and which columns may be left out. */
export type Table<Row extends z.ZodObject> = {
  readonly file: string
  readonly row: Row
  readonly optional: readonly string[]
  /** Columns beyond those of the row: plan.csv has one for each year of money. */
  readonly years?: typeof kroner
  /** Whether other files name its rows. */
  readonly named?: boolean
}

export const observationTable: Table<typeof observationRow> = {
  file: 'observations.csv',
  row: observationRow,
  optional: ['area_version', 'n', 'count', 'of', 'at', 'note', 'note_en'],
}

export const planTable: Table<typeof planRow> = {
  file: 'plan.csv',
  row: planRow,
  optional: [
    'name_en',
    'theme',
    'theme_en',
    'goals',
    'new',
    'ended',
    'counts',
    'why_not',
    'why_not_en',
    'printed_name',
  ],
  years: kroner,
  named: true,
}

export const poolTable: Table<typeof poolRow> = { file: 'pools.csv', row: poolRow, optional: ['title_en'], named: true }

export const printedTable: Table<typeof printedRow> = { file: 'printed.csv', row: printedRow, optional: [] }

export const acceptedTable: Table<typeof acceptedRow> = { file: 'accepted.csv', row: acceptedRow, optional: [] }

export const isYearColumn = (name: string): boolean => /^[1-9]\d{3}$/.test(name)
