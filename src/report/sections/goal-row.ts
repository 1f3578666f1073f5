import { type Content, say } from '#claims/content.ts'
import { evidenceSentence, evidenceWord, neededSentence } from '#claims/evidence-sentence.ts'
import { againstSection, figurePath, isPercent, sinceSection } from '#claims/naming.ts'
import { obstacleWords } from '#claims/obstacle-sentence.ts'
import { quantityPiece } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import type { Period } from '#domain/period.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Quantity } from '#evaluation/quantity.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatSigned, roundHalfAway } from '#language/numbers.ts'
import { leading, type NoteContext, type NoteMarks } from '#report/note-context.ts'
import type { Cell } from '#report/report.ts'

const dash: Content = [{ kind: 'text', text: '–' }]

/** Name of a sentence's measure in a table: the indicator, or the distance to another area. */
export function leafName(leaf: Leaf, context: NoteContext): Content {
  const { measure } = leaf
  const { book } = context.assessment
  const own = context.assessment.dossier.partnership.area
  if (measure.kind === 'gap')
    return say(`– ${context.words('afstand til', 'distance to')} ${context.areaName(measure.to)}`)
  const ids = measure.kind === 'sum' ? measure.indicators : [measure.indicator]
  const names = ids.map((id) => context.typed(book.indicator(id).name))
  const elsewhere = measure.area === own ? '' : `, ${context.areaName(measure.area)}`
  return say(...names.flatMap((name, i) => (i === 0 ? [name] : [' + ', name])), elsewhere)
}

/** Whether a measure's numbers are percents, so that »pct.« is told once in the row's head. */
export const isPercentLeaf = (leaf: Leaf, context: NoteContext): boolean => {
  const id = leaf.measure.kind === 'sum' ? (leaf.measure.indicators[0] ?? '') : leaf.measure.indicator
  return (
    isPercent(context.assessment.book.indicator(id)) && !(leaf.measure.kind === 'gap' && leaf.measure.as === 'ratio')
  )
}

/** The one period that a sentence is held against; undefined for numbers, means and areas. */
export function referencePeriod(leaf: Leaf): Period | undefined {
  if (leaf.judgement.is === 'followed') return leaf.judgement.beside
  const { than } = leaf.judgement
  if (than.kind === 'baseline') return than.period
  return than.kind === 'year-before' ? (leaf.reference?.figures[0]?.period ?? yearBeforeOf(leaf)) : undefined
}

const yearBeforeOf = (leaf: Leaf): Period | undefined =>
  /^\d{4}$/.test(leaf.period) ? String(Number(leaf.period) - 1) : undefined

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

export function verdictCell(leaf: Leaf, context: NoteContext): Cell {
  const word = verdictWord(leaf.verdict, context.language)
  return { content: [], verdict: word }
}

/** How sure it is, in two words, with a note that says why. */
export function sureCell(leaf: Leaf, context: NoteContext, marks: NoteMarks): Cell {
  const evidence = leading(leaf)
  if (!evidence)
    return {
      content: leaf.obstacle
        ? say(context.words('Kan ikke vurderes', 'Cannot be assessed'), marks.add(obstacleNote(leaf, context)))
        : dash,
    }
  const note = sureNote(leaf, context)
  return { content: say(evidenceWord(evidence, context.language), ...(note.length > 0 ? [marks.add(note)] : [])) }
}

export function obstacleNote(leaf: Leaf, context: NoteContext): Content {
  if (!leaf.obstacle) return []
  const words = obstacleWords(leaf.obstacle, context.areaName, context.language)
  return say(`${words[0]?.toLocaleUpperCase('da') ?? ''}${words.slice(1)}.`)
}

/** What a reader must know of the evidence: whose it is, what it holds for, what is lacking. */
function sureNote(leaf: Leaf, context: NoteContext): Content {
  const evidence = leading(leaf)
  if (!evidence) return []
  if (evidence.by === 'publisher') {
    const hasNumber = evidence.now[0]?.n !== undefined && evidence.against[0]?.n !== undefined
    return say(
      context.words('Oplyst af undersøgelsen.', 'As stated by the survey.'),
      hasNumber
        ? ''
        : context.words(
            ' Antallet af svar er ikke offentliggjort, så testen kan ikke regnes efter.',
            ' The number of answers has not been published, so the test cannot be checked.',
          ),
    )
  }
  const fragility = evidence.counts?.fragility
  if (fragility !== undefined && (evidence.key === 'shownFall' || evidence.key === 'shownRise')) {
    const times = formatNumber(fragility, 1, context.language)
    return say(
      context.words(
        `Holder, så længe variationen er højst ${times} gange den rent tilfældige.`,
        `Holds while the variation is at most ${times} times the purely random.`,
      ),
    )
  }
  if (
    evidence.key !== 'notAssessable' ||
    evidence.reason === 'full-count' ||
    evidence.reason === 'gap' ||
    evidence.reason === 'number-target'
  )
    return []
  return evidence.needed ? neededSentence(evidence, context.language) : evidenceSentence(evidence, context.language)
}

/** The period of a sentence's reference as a column head or words: »2020«, »grænse«. */
export const periodHead = (period: Period | undefined, context: NoteContext): string =>
  period === undefined ? context.words('Holdes op mod', 'Held against') : formatPeriod(period, context.language)
