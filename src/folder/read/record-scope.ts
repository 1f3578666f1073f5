import type { Known } from './known.ts'
import type { Scope } from './scope.ts'

/** What the tables and lists beside partnership.yaml can refer to. */
export type RecordScope = Scope & {
  readonly activities: Known
  /** Plan years (`2022`), and a plan's columns of money (`2022:2021`). */
  readonly plans: Known
  readonly goals: Known
  /** `2b`, and below it `2b:burglary` or `2b:a`. */
  readonly rules: Known
  readonly rounds: Known
  /** `2022-midterm:faelleshaven`. */
  readonly answers: Known
  /** `bylivspuljen:2022`. */
  readonly pools: Known
}
