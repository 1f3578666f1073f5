import { type Content, say, sentences } from '#claims/content.ts'
import { evidenceSentence } from '#claims/evidence-sentence.ts'
import { evidenceWord } from '#claims/evidence-word.ts'
import { againstSection, figurePath, sinceSection } from '#claims/naming.ts'
import { neededSentence, noAnswersSentence } from '#claims/needed-sentence.ts'
import { obstacleWords } from '#claims/obstacle-sentence.ts'
import { isMoved } from '#claims/reference-words.ts'
import { quantityPiece } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { type Period, yearBefore } from '#domain/period.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Quantity } from '#evaluation/quantity.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatSigned, roundHalfAway } from '#language/numbers.ts'
import { capitalise } from '#language/words.ts'
import { leading, type NoteContext, type NoteMarks } from '#report/note-context.ts'
import type { Cell } from '#report/report.ts'

const dash: Content = [{ kind: 'text', text: '–' }]

/** The one period that a sentence is held against; undefined for numbers, means and areas. */
export function referencePeriod(leaf: Leaf): Period | undefined {
  if (leaf.judgement.is === 'followed') return leaf.judgement.beside
  const { than } = leaf.judgement
  if (than.kind === 'baseline') return than.period
  return than.kind === 'year-before' ? (leaf.reference?.figures[0]?.period ?? yearBefore(leaf.period)) : undefined
}

/** Whether the agreed limit is the earlier figure itself, so that a table of two periods shows all that decides. */
const isHeldAgainstPeriod = ({ judgement }: Leaf): boolean => judgement.is === 'followed' || !isMoved(judgement.than)

/** The two periods that all rows of a table share; undefined where they differ or a limit is something else than a period's figure. */
export function sharedPeriods(
  leaves: readonly Leaf[],
): { readonly reference: Period; readonly now: Period } | undefined {
  const [references, nows] = [new Set(leaves.map(referencePeriod)), new Set(leaves.map(({ period }) => period))]
  const [reference, now] = [[...references][0], [...nows][0]]
  const isShared = references.size === 1 && nows.size === 1 && leaves.every(isHeldAgainstPeriod)
  return isShared && reference !== undefined && now !== undefined ? { reference, now } : undefined
}

/** Heads of the columns for what is held against, what it came to, and the difference. */
export function figureHeads(leaves: readonly Leaf[], context: NoteContext): readonly [string, string, string] {
  const shared = sharedPeriods(leaves)
  if (!shared)
    return [
      context.words('Holdes op mod', 'Held against'),
      context.words('Nu', 'Now'),
      context.words('Forskel', 'Difference'),
    ]
  const [reference, now] = [shared.reference, shared.now].map((period) =>
    capitalise(formatPeriod(period, context.language)),
  )
  return [reference ?? '', now ?? '', context.words('Ændring', 'Change')]
}

/** A number without its unit, which stands in the row's head. */
function bareCell(leaf: Leaf, quantity: Quantity | undefined, context: NoteContext): Cell {
  if (!quantity) return { content: dash }
  const decimals = leaf.measure.kind === 'gap' && leaf.measure.as === 'ratio' ? 2 : quantity.decimals
  const piece = quantityPiece(leaf, quantity, context.language)
  if (quantity.low !== quantity.high) return { content: [piece] }
  const text = formatNumber(quantity.low, decimals, context.language)
  const content: Content = piece.kind === 'number' ? [{ ...piece, text }] : [{ kind: 'text', text }]
  return { content, value: roundHalfAway(quantity.low, decimals), decimals }
}

export const nowCell = (leaf: Leaf, context: NoteContext): Cell => bareCell(leaf, leaf.now, context)
export const referenceCell = (leaf: Leaf, context: NoteContext): Cell => bareCell(leaf, leaf.reference, context)

/** What the measure is held against as agreed: the target after it was moved, or the number itself. */
export const targetCell = (leaf: Leaf, context: NoteContext): Cell => bareCell(leaf, leaf.target, context)

/** The difference with its sign, computed before rounding; a door to where it is told. */
export function differenceCell(leaf: Leaf, context: NoteContext, against: 'reference' | 'target' = 'reference'): Cell {
  const other = against === 'reference' ? leaf.reference : leaf.target
  const { now } = leaf
  if (!now || !other || now.low !== now.high || other.low !== other.high) return { content: dash }
  const decimals =
    leaf.measure.kind === 'gap' && leaf.measure.as === 'ratio' ? 2 : Math.max(now.decimals, other.decimals)
  const difference = now.low - other.low
  const text = formatSigned(difference, decimals, context.language)
  const [here] = now.figures
  const [there] = leaf.reference?.figures ?? []
  const isDoor = leaf.measure.kind === 'indicator' && here && there && against === 'reference'
  const section =
    isDoor && here.area.id === there.area.id ? sinceSection(there.period) : there ? againstSection(there.area.id) : ''
  const content: Content = isDoor
    ? [{ kind: 'number', text, figure: figurePath(here.indicator, here.area.id, here.period, section), strong: true }]
    : [{ kind: 'text', text, strong: true }]
  return { content, value: roundHalfAway(difference, decimals), decimals }
}

/** A part's row as far as the difference: its name, what it is held against, where it stands now. */
export const figureCells = (
  leaf: Leaf,
  name: Content,
  against: 'reference' | 'target',
  context: NoteContext,
): readonly Cell[] => [
  { content: name },
  against === 'reference' ? referenceCell(leaf, context) : targetCell(leaf, context),
  nowCell(leaf, context),
  differenceCell(leaf, context, against),
]

export const verdictCell = (leaf: Leaf, context: NoteContext): Cell => ({
  content: [],
  verdict: verdictWord(leaf.verdict, context.language),
})

/** How sure it is, in two words, with a note that says why. */
export function sureCell(leaf: Leaf, context: NoteContext, marks: NoteMarks): Cell {
  const evidence = leading(leaf)
  if (!evidence && !leaf.obstacle) return { content: dash }
  const word = evidence
    ? evidenceWord(evidence, context.language)
    : context.words('Kan ikke vurderes', 'Cannot be assessed')
  const note = sentences(
    evidence ? sureNote(evidence, context) : obstacleNote(leaf, context),
    policeNote(leaf, context),
  )
  return { content: say(word, ...(note.length > 0 ? [marks.add(note)] : [])) }
}

function obstacleNote(leaf: Leaf, context: NoteContext): Content {
  if (!leaf.obstacle) return []
  return say(`${capitalise(obstacleWords(leaf.obstacle, context.areaName, context.language))}.`)
}

/** No verdict on what the police's own work decides without that sentence (methods §7.6). */
function policeNote(leaf: Leaf, context: NoteContext): Content {
  const figure = leaf.now?.figures.find(({ indicator }) => indicator.driver === 'police-generated')
  return figure ? context.speak({ kind: 'caution', caution: { kind: 'police-driven', figure } }) : []
}

/** What a reader must know of the evidence: whose it is, what it holds for, what is lacking. */
function sureNote(evidence: Evidence, context: NoteContext): Content {
  if (evidence.by === 'publisher')
    return sentences(
      say(context.words('Oplyst af undersøgelsen.', 'As stated by the survey.')),
      noAnswersSentence(evidence, context.language),
    )
  const fragility = evidence.counts?.fragility
  if (fragility !== undefined && evidence.key.startsWith('shown')) return fragilityNote(fragility, context)
  const isPlain = evidence.reason === undefined || ['full-count', 'gap', 'number-target'].includes(evidence.reason)
  if (evidence.key !== 'notAssessable' || isPlain) return []
  return evidence.needed ? neededSentence(evidence, context.language) : evidenceSentence(evidence, context.language)
}

/** »Skrøbeligt« where twice the random variation would undo the result (look §4). */
function fragilityNote(fragility: number, context: NoteContext): Content {
  const times = formatNumber(fragility, 1, context.language)
  const holds = context.words(
    `så længe variationen er højst ${times} gange den rent tilfældige.`,
    `as long as the variation is at most ${times} times purely random variation.`,
  )
  return say(
    fragility < 2
      ? context.words(`Skrøbeligt: det holder kun, ${holds}`, `Fragile: it holds only ${holds}`)
      : context.words(`Det holder, ${holds}`, `It holds ${holds}`),
  )
}
