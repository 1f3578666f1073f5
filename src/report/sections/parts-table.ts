import { type Content, say } from '#claims/content.ts'
import { isKroner, isPercent } from '#claims/naming.ts'
import { inLanguage } from '#domain/text.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Column, Row, Table } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'
import { figureCells, figureHeads, sharedPeriods, verdictCell } from './goal-row.ts'
import { leafNames } from './leaf-names.ts'
import { evidenceRow } from './offence-table.ts'
import { type Comparator, type TableScale, tableScale } from './table-scale.ts'

/** The parts of a goal: what each came to, the change on one scale, its verdict, and under it how sure that is. */
export function partsTable(id: string, leaves: readonly Leaf[], context: NoteContext): Table {
  const scale = scaleOf(leaves, context)
  const names = leafNames(leaves, context)
  return {
    id,
    title: say(context.words('Delmål, tal og vurdering', 'Parts, figures and verdict')),
    columns: columnsOf(leaves, scale, context),
    rows: leaves.flatMap((leaf, i) => [
      partRow(leaf, names[i] ?? [], leaves, scale, context),
      ...evidenceRow(leaf, context),
    ]),
  }
}

/** What can share a scale: percents and points; money; whatever is counted; ratios. */
function familyOf({ measure }: Leaf, { assessment }: NoteContext): 'percent' | 'money' | 'ratio' | 'number' {
  if (measure.kind === 'gap' && measure.as === 'ratio') return 'ratio'
  const indicator = assessment.book.indicator(indicatorsOf(measure)[0] ?? '')
  if (isPercent(indicator)) return 'percent'
  return isKroner(indicator) ? 'money' : 'number'
}

/** One scale per table: that of the first row; a row of another kind is not drawn. */
function scaleOf(leaves: readonly Leaf[], context: NoteContext): TableScale {
  const [first] = leaves
  const family = first && familyOf(first, context)
  return tableScale(
    leaves,
    (leaf) => familyOf(leaf, context) === family,
    (leaf) => comparatorOf(leaf, context),
  )
}

/** The city's share beside the area's own. */
function comparatorOf({ measure, period, judgement }: Leaf, context: NoteContext): Comparator {
  const { book, dossier } = context.assessment
  const { area, comparators } = dossier.partnership
  const isHeldAgainstArea = judgement.is !== 'followed' && judgement.than.kind === 'area'
  if (measure.kind !== 'indicator' || measure.area !== area || isHeldAgainstArea) return undefined
  if (book.indicator(measure.indicator).kind !== 'survey-share') return undefined
  const city = comparators.find((id) => book.area(id).kind === 'city')
  const figure = city === undefined ? undefined : book.find(measure.indicator, city, period)
  if (figure?.kind !== 'figure' || figure.low !== figure.high) return undefined
  return { value: figure.low, name: inLanguage(figure.area.name, context.language).text }
}

function columnsOf(leaves: readonly Leaf[], { max, markOf }: TableScale, context: NoteContext): readonly Column[] {
  const heads = figureHeads(leaves, context)
  const marks = leaves.flatMap((leaf) => markOf(leaf) ?? [])
  const shared = sharedPeriods(leaves)
  const hasLimit = marks.some(({ limit }) => limit !== undefined)
  const tick =
    hasLimit && shared
      ? context.words(', streg = ', ', tick = ') + formatPeriod(shared.reference, context.language)
      : ''
  const scale = `0–${formatNumber(max, 0, context.language)}${tick}`
  return [
    tableColumn(context.words('Delmål', 'Part'), 'left', 36),
    tableColumn(heads[0], 'right', 10),
    tableColumn(heads[1], 'right', 10),
    tableColumn(heads[2], 'right', 11),
    tableColumn(marks.length > 0 ? scale : context.words('Skala', 'Scale'), 'left', 20),
    tableColumn(context.words('Vurdering', 'Verdict'), 'left', 25),
  ]
}

function partRow(
  leaf: Leaf,
  name: Content,
  leaves: readonly Leaf[],
  { markOf }: TableScale,
  context: NoteContext,
): Row {
  const against = sharedPeriods(leaves) ? 'reference' : 'target'
  const scale = markOf(leaf)
  return {
    kind: 'body',
    cells: [
      ...figureCells(leaf, name, against, context),
      { content: scale ? [] : say('–'), ...(scale && { scale }) },
      verdictCell(leaf, context),
    ],
  }
}
