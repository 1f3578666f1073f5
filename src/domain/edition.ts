import type { Missing, TextGap } from './missing.ts'
import type { Period } from './period.ts'
import type { Text } from './text.ts'

/** The stored state of one partnership's note of one year: head data and which period each kind of figure is told for. */
export type Edition = {
  readonly year: number
  readonly appendix?: Text
  readonly committee?: Text
  readonly date: string
  readonly f2Case?: string | Missing<TextGap>
  readonly f2Document?: string | Missing<TextGap>
  readonly eDoc?: string | Missing<TextGap>
  readonly officer?: string | Missing<TextGap>
  /** By kind (`survey`, `offences`, `plan`, `status`, an indicator kind); one not named takes the edition's year. */
  readonly periods: Readonly<Record<string, Period>>
  /** What is being done, by goal, in a person's words. */
  readonly doing: Readonly<Record<string, Text | Missing<TextGap>>>
}

/** Editions of a partnership, the newest year first. */
export const newestFirst = (editions: readonly Edition[]): readonly Edition[] =>
  editions.toSorted((a, b) => b.year - a.year)

/** The latest edition; undefined while there is none. */
export const latestEdition = ({ editions }: { readonly editions: readonly Edition[] }): Edition | undefined =>
  newestFirst(editions)[0]
