import { say } from '#claims/content.ts'
import type { Column } from './report.ts'

/** A column of a table whose head is plain words. */
export const tableColumn = (head: string, align: Column['align'], weight: number): Column => ({
  head: say(head),
  align,
  weight,
})
