import { type Content, say } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { outcomeSentence } from '#claims/verdict-sentence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import type { ScaleMark } from '#report/chart.ts'
import { leading, type NoteContext } from '#report/note-context.ts'
import type { Cell, Column, Row } from '#report/report.ts'
import {
  differenceCell,
  leafName,
  nowCell,
  referenceCell,
  referencePeriod,
  targetCell,
  verdictCell,
} from './goal-row.ts'

const isPlainCount = (leaf: Leaf, context: NoteContext): boolean =>
  leaf.measure.kind !== 'gap' &&
  leaf.now?.figures.every((figure) => figure.indicator.kind === 'offence-count') === true &&
  context.assessment.book.indicator(leaf.now.figures[0]?.indicator.id ?? '').kind === 'offence-count'

/** The largest count among rows, rounded up so that one scale serves the table. */
function scaleMax(leaves: readonly Leaf[], context: NoteContext): number {
  const values = leaves
    .filter((leaf) => isPlainCount(leaf, context))
    .flatMap((leaf) => [leaf.now?.high ?? 0, leaf.reference?.high ?? 0])
  const largest = Math.max(1, ...values) * 1.1
  const step = 10 ** Math.floor(Math.log10(largest))
  return Math.ceil(largest / step) * step
}

function scaleOf(leaf: Leaf, max: number, context: NoteContext): ScaleMark | undefined {
  const { now, reference, target } = leaf
  if (!now || now.low !== now.high || !isPlainCount(leaf, context)) return undefined
  const key = leading(leaf)?.key
  const before =
    reference && reference.low === reference.high && reference.figures.length > 0 ? reference.low : undefined
  const limit = leaf.judgement.is !== 'followed' && target && target.low === target.high ? target.low : undefined
  return {
    max,
    now: now.low,
    line: key === 'shownFall' || key === 'shownRise' ? 'shown' : 'not-shown',
    ...(before !== undefined && { before }),
    ...(limit !== undefined && { limit }),
  }
}

/** One period for all rows, or undefined: then the head names no year. */
function sharedPeriods(leaves: readonly Leaf[]) {
  const [before, now] = [new Set(leaves.map(referencePeriod)), new Set(leaves.map((leaf) => leaf.period))]
  const [reference] = before
  const [period] = now
  return before.size === 1 && now.size === 1 && reference !== undefined && period !== undefined
    ? { reference, period }
    : undefined
}

export function offenceColumns(leaves: readonly Leaf[], context: NoteContext): readonly Column[] {
  const column = (head: string, align: 'left' | 'right', weight: number): Column => ({ head: say(head), align, weight })
  const shared = sharedPeriods(leaves)
  const max = scaleMax(leaves, context)
  return [
    column(context.words('Gerningstype', 'Offence'), 'left', 30),
    column(
      shared ? formatPeriod(shared.reference, context.language) : context.words('Holdes op mod', 'Held against'),
      'right',
      11,
    ),
    column(shared ? formatPeriod(shared.period, context.language) : context.words('Nu', 'Now'), 'right', 10),
    column(shared ? context.words('Ændring', 'Change') : context.words('Forskel', 'Difference'), 'right', 12),
    column(context.words(`0–${formatNumber(max, 0, 'da')}`, `0–${formatNumber(max, 0, 'en')}`), 'left', 18),
    column(context.words('Fald påvist ved højst', 'Fall shown at most at'), 'right', 14),
    column(context.words('Vurdering', 'Verdict'), 'left', 25),
  ]
}

/** A row per sentence, and under it its evidence across the table. */
export function offenceRows(leaves: readonly Leaf[], context: NoteContext): readonly Row[] {
  const max = scaleMax(leaves, context)
  const shared = sharedPeriods(leaves) !== undefined
  return leaves.flatMap((leaf) => [offenceRow(leaf, max, shared, context), ...evidenceRow(leaf, context)])
}

function offenceRow(leaf: Leaf, max: number, shared: boolean, context: NoteContext): Row {
  const scale = scaleOf(leaf, max, context)
  return {
    kind: 'body',
    cells: [
      { content: leafName(leaf, context) },
      shared ? referenceCell(leaf, context) : targetCell(leaf, context),
      nowCell(leaf, context),
      differenceCell(leaf, context, shared ? 'reference' : 'target'),
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

function evidenceRow(leaf: Leaf, context: NoteContext): readonly Row[] {
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
