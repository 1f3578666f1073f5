import type { Case } from '#domain/case.ts'
import type { Period } from '#domain/period.ts'
import type { FigureBook } from '#indicators/figure-book.ts'

/** What a rule is judged with: everything known on a day, and the period that the edition names for a measure's kind. */
export type Court = {
  readonly dossier: Case
  readonly book: FigureBook
  readonly periodOf: (indicator: string) => Period
}
