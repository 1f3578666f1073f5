import type { Row } from '#report/report.ts'

export type RowGroup = {
  readonly rows: readonly Row[] /** Place of the first row in the table. */
  readonly from: number
}

/** A table's rows cut before each row that heads a group. */
export function groupsOf(rows: readonly Row[]): readonly RowGroup[] {
  const starts = rows.flatMap((row, i) => (i === 0 || row.kind === 'group' ? [i] : []))
  return starts.map((from, i) => ({ from, rows: rows.slice(from, starts[i + 1] ?? rows.length) }))
}
