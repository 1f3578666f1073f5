import { type Content, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { outcomeSentence } from '#claims/verdict-sentence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatNumber } from '#language/numbers.ts'
import { leading, type NoteContext } from '#report/note-context.ts'
import type { Cell, Column, Row } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'
import { definitionsOf, sourcesCaption } from './caption.ts'
import { figureCells, figureHeads, sharedPeriods, verdictCell } from './goal-row.ts'
import { leafNames } from './leaf-names.ts'
import { type TableScale, tableScale } from './table-scale.ts'

const isPlainCount = (leaf: Leaf, context: NoteContext): boolean =>
  leaf.measure.kind !== 'gap' &&
  leaf.now?.figures.every((figure) => figure.indicator.kind === 'offence-count') === true &&
  context.assessment.book.indicator(leaf.now.figures[0]?.indicator.id ?? '').kind === 'offence-count'

const scaleOf = (leaves: readonly Leaf[], context: NoteContext): TableScale =>
  tableScale(leaves, (leaf) => isPlainCount(leaf, context))

export function offenceColumns(leaves: readonly Leaf[], context: NoteContext): readonly Column[] {
  const heads = figureHeads(leaves, context)
  const { max, markOf } = scaleOf(leaves, context)
  const isDrawn = leaves.some((leaf) => markOf(leaf) !== undefined)
  return [
    tableColumn(context.words('Gerningstype', 'Offence'), 'left', 30),
    tableColumn(heads[0], 'right', 11),
    tableColumn(heads[1], 'right', 10),
    tableColumn(heads[2], 'right', 12),
    tableColumn(isDrawn ? `0–${formatNumber(max, 0, context.language)}` : context.words('Skala', 'Scale'), 'left', 18),
    tableColumn(context.words('Fald påvist ved højst', 'Fall shown at most at'), 'right', 14),
    tableColumn(context.words('Vurdering', 'Verdict'), 'left', 25),
  ]
}

/** A row per sentence, and under it its evidence across the table. */
export function offenceRows(leaves: readonly Leaf[], context: NoteContext): readonly Row[] {
  const scale = scaleOf(leaves, context)
  const against = sharedPeriods(leaves) ? 'reference' : 'target'
  const names = leafNames(leaves, context)
  return leaves.flatMap((leaf, i) => [
    offenceRow(leaf, names[i] ?? [], scale, against, context),
    ...evidenceRow(leaf, context),
  ])
}

function offenceRow(
  leaf: Leaf,
  name: Content,
  { markOf }: TableScale,
  against: 'reference' | 'target',
  context: NoteContext,
): Row {
  const scale = markOf(leaf)
  return {
    kind: 'body',
    cells: [
      ...figureCells(leaf, name, against, context),
      { content: scale ? [] : say('–'), ...(scale && { scale }) },
      detectableCell(leaf, context),
      verdictCell(leaf, context),
    ],
  }
}

function detectableCell(leaf: Leaf, context: NoteContext): Cell {
  const { detectable } = leaf
  if (!detectable || detectable.kind === 'unknown' || detectable.fallTo === undefined) return { content: say('–') }
  const decimals = detectable.kind === 'rate' ? 1 : 0
  return {
    content: say(formatNumber(detectable.fallTo, decimals, context.language)),
    value: detectable.fallTo,
    decimals,
  }
}

/** Under a row: why it cannot be assessed, else how sure it is; nothing where there is nothing to compare. */
export function evidenceRow(leaf: Leaf, context: NoteContext): readonly Row[] {
  const evidence = leading(leaf)
  if (leaf.obstacle) return [evidenceLine(outcomeSentence(leaf, context.assessment.book, context.language))]
  if (!evidence) return []
  return [
    {
      kind: 'evidence',
      cells: [{ content: evidenceSentence(evidence, context.language), evidence: evidenceMark(evidence) }],
    },
  ]
}

const evidenceLine = (content: Content): Row => ({ kind: 'evidence', cells: [{ content, evidence: 'not-tested' }] })

/** Under a table of reports: what is counted, where it is from, and what it is not. */
export const offenceCaption = (leaves: readonly Leaf[], context: NoteContext): Content =>
  sentences(definitions(leaves, context), sourcesCaption(figuresOf(leaves), context), reportsNotCharges(context))

const figuresOf = (leaves: readonly Leaf[]): readonly Figure[] =>
  leaves.flatMap(({ now, reference }) => [...(now?.figures ?? []), ...(reference?.figures ?? [])])

function definitions(leaves: readonly Leaf[], context: NoteContext): Content {
  const { book } = context.assessment
  const ids = leaves
    .flatMap(({ measure }) => indicatorsOf(measure))
    .flatMap((id) => [id, book.indicator(id).count ?? id])
  return definitionsOf([...new Set(ids)], context)
}

/** The founding note warned of charges under a table of reports; these are reports, and they are revised too. */
const reportsNotCharges = (context: NoteContext): Content =>
  say(
    context.words(
      'Tallene er anmeldelser, ikke sigtelser. De er dynamiske: sager kan komme til eller udgå, efter at tallene er opgjort.',
      'The figures are reports, not charges. They are dynamic: cases can be added or removed after the figures were compiled.',
    ),
  )
