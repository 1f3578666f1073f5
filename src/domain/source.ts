import type { Text } from './text.ts'

/** When numbers became public, as exactly as is known: `2022-09-22`, `2021-06`, `2020` or `unknown`. */
export type SourceDate = string

/** Where a published value was read. The vintage of a typed value is its source. */
export type Source = {
  readonly id: string
  readonly title: Text
  readonly publisher: Text
  readonly date: SourceDate
  /** The source in which a report repeats this one. */
  readonly readIn?: string
  readonly url?: string
  /** Who measured, when known; two known, different providers of a survey are not comparable. */
  readonly provider?: string
}
