import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { Measurement, Observation } from '#domain/observation.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { PoolRow } from '#domain/pool.ts'
import type { Acceptance, PrintedClaim } from '#domain/printed.ts'
import { type Column, tableText } from './csv-text.ts'
import { yesNo } from './yaml-text.ts'

const numberCell = (value: number | Missing | undefined): string =>
  value === undefined ? '' : isMissing(value) ? value.missing : String(value)

const wordsCell = (value: readonly (string | number)[] | Missing<TextGap>): string =>
  isMissing<TextGap>(value) ? value.missing : value.join(' ')

function valueCell(measurement: Measurement): string {
  if (measurement.kind === 'missing') return measurement.reason
  if (measurement.kind === 'bounded') return measurement.printed
  return measurement.value.toFixed(measurement.decimals).replace('.', ',')
}

const observationColumns: readonly Column<Observation>[] = [
  { name: 'indicator', cell: (row) => row.indicator },
  { name: 'area', cell: (row) => row.area },
  { name: 'area_version', cell: (row) => row.areaVersion },
  { name: 'period', cell: (row) => row.period },
  { name: 'value', cell: (row) => valueCell(row.measurement) },
  { name: 'n', cell: (row) => numberCell(row.n) },
  { name: 'count', cell: (row) => numberCell(row.count) },
  { name: 'of', cell: (row) => numberCell(row.of) },
  { name: 'source', cell: (row) => row.source },
  { name: 'at', cell: (row) => row.at ?? '' },
  { name: 'note', cell: (row) => row.note?.da ?? '' },
  { name: 'note_en', cell: (row) => row.note?.en ?? '' },
]

export const observationsText = (rows: readonly Observation[]): string => tableText(observationColumns, rows)

const planColumns: readonly Column<PlanRow>[] = [
  { name: 'plan', cell: (row) => String(row.plan) },
  { name: 'id', cell: (row) => row.activity },
  { name: 'number', cell: (row) => row.number },
  { name: 'name', cell: (row) => row.name.da },
  { name: 'name_en', cell: (row) => row.name.en ?? '' },
  { name: 'theme', cell: (row) => row.theme?.da ?? '' },
  { name: 'theme_en', cell: (row) => row.theme?.en ?? '' },
  { name: 'lead', cell: (row) => wordsCell(row.lead) },
  { name: 'partners', cell: (row) => wordsCell(row.partners) },
  { name: 'goals', cell: (row) => wordsCell(row.goals) },
  { name: 'new', cell: (row) => yesNo(row.isNew) },
  { name: 'ended', cell: (row) => yesNo(row.ended) },
  { name: 'counts', cell: (row) => yesNo(row.counts) },
  { name: 'why_not', cell: (row) => row.whyNot?.da ?? '' },
  { name: 'why_not_en', cell: (row) => row.whyNot?.en ?? '' },
  { name: 'printed_name', cell: (row) => row.printedName ?? '' },
]

/** The plans, with a column for every year in which some row has an amount. */
export function planText(rows: readonly PlanRow[]): string {
  const years = [...new Set(rows.flatMap((row) => Object.keys(row.money)))].sort()
  const money = years.map((year): Column<PlanRow> => ({ name: year, cell: (row) => numberCell(row.money[year]) }))
  return tableText([...planColumns, ...money], rows)
}

const poolColumns: readonly Column<PoolRow>[] = [
  { name: 'activity', cell: (row) => row.activity },
  { name: 'year', cell: (row) => String(row.year) },
  { name: 'ceiling', cell: (row) => numberCell(row.ceiling) },
  { name: 'application', cell: (row) => row.application?.number ?? '' },
  { name: 'title', cell: (row) => row.application?.title.da ?? '' },
  { name: 'title_en', cell: (row) => row.application?.title.en ?? '' },
  { name: 'applied', cell: (row) => numberCell(row.application?.applied) },
  { name: 'granted', cell: (row) => numberCell(row.application?.granted) },
  { name: 'state', cell: (row) => row.application?.state ?? '' },
  {
    name: 'decided',
    cell: ({ application }) =>
      isMissing<TextGap>(application?.decided) ? application.decided.missing : (application?.decided ?? ''),
  },
  { name: 'source', cell: (row) => row.source },
]

export const poolsText = (rows: readonly PoolRow[]): string => tableText(poolColumns, rows)

const printedColumns: readonly Column<PrintedClaim>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'place', cell: (row) => row.place },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'of', cell: (row) => row.of },
  { name: 'against', cell: (row) => row.against ?? '' },
  { name: 'value', cell: (row) => row.value },
  { name: 'source', cell: (row) => row.source },
]

export const printedText = (rows: readonly PrintedClaim[]): string => tableText(printedColumns, rows)

const acceptedColumns: readonly Column<Acceptance>[] = [
  { name: 'code', cell: (row) => row.code },
  { name: 'of', cell: (row) => row.of },
  { name: 'reason', cell: (row) => row.reason },
  { name: 'by', cell: (row) => row.by },
  { name: 'on', cell: (row) => row.on },
]

export const acceptedText = (rows: readonly Acceptance[]): string => tableText(acceptedColumns, rows)
