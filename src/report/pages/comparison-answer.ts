import { type Content, type Inline, say, sentences } from '#claims/content.ts'
import { leadingEvidence } from '#claims/evidence-sentence.ts'
import { differenceText, numberOf } from '#claims/naming.ts'
import { noComparisonSentence } from '#claims/no-comparison-sentence.ts'
import { roundingSentence } from '#claims/rounding-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { isPerHead } from '#domain/indicator.ts'
import { yearBefore } from '#domain/period.ts'
import { type Compared, compare, type NotCompared, type Placed } from '#evaluation/compare.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { formatPeriod } from '#language/dates.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock, PageLink } from '#report/public-page.ts'
import type { Block, VerdictWord } from '#report/report.ts'
import { coversWords } from '#report/road-area.ts'
import { differenceTold } from '#report/sections/beside-blocks.ts'
import { changeTold } from '#report/sections/change-blocks.ts'
import type { ComparisonPlace } from './comparison-place.ts'
import { waysOn } from './comparison-ways.ts'

/** What is said of two figures: their difference and what is shown of it, or why there is none. */
export type ComparisonAnswer = {
  readonly kind: 'told' | 'not-told'
  /** Where the figures are known and still cannot be held against each other. */
  readonly verdict?: VerdictWord
  /** The difference with its sign. */
  readonly difference?: Content
  readonly blocks: readonly PageBlock[]
}

/** The evidence that is told: what is computed where it can be, else the publisher's. */
export function toldEvidence({ evidence }: Compared): Evidence {
  const leading = leadingEvidence(evidence)
  if (!leading) throw new RangeError('Cannot tell comparison: figures that were compared have evidence')
  return leading
}

/** The answer to two figures, in the order in which they were picked. */
export function comparisonAnswer(place: ComparisonPlace, a: Placed, b: Placed, context: NoteContext): ComparisonAnswer {
  const found = compare(place.indicator, a, b, context.assessment)
  return found.kind === 'compared' ? told(found, context) : notTold(found, place, [a, b], context)
}

const small = (content: Content): readonly Block[] =>
  content.length > 0 ? [{ kind: 'paragraph', style: 'small', content }] : []

function told(compared: Compared, context: NoteContext): ComparisonAnswer {
  const { compares, now, against, detectable } = compared
  const { language } = context
  const evidence = toldEvidence(compared)
  const tell =
    compares === 'time' ? changeTold(against, now, evidence, context) : differenceTold(now, against, evidence, context)
  const decimals = Math.max(now.decimals, against.decimals)
  const isUnseen = evidence.key === 'notShown' && detectable !== undefined && detectable.kind !== 'unknown'
  const isPolice = now.indicator.driver === 'police-generated'
  return {
    kind: 'told',
    difference: say(differenceText(now.indicator, now.low - against.low, decimals, language)),
    blocks: [
      ...tell.map((block) => withOwnDoors(block, compared, context)),
      ...(isUnseen ? small(context.speak({ kind: 'detectable', detectable, before: against })) : []),
      ...small(roundingSentence(now, against, language)),
      ...(isPolice ? small(context.speak({ kind: 'caution', caution: { kind: 'police-driven', figure: now } })) : []),
    ],
  }
}

/** Of all differences only those that a number's page has a section for are doors to it. */
function hasSection({ compares, now, against }: Compared, { assessment }: NoteContext): boolean {
  const { partnership } = assessment.dossier
  if (compares === 'time') return against.period === yearBefore(now.period)
  return (
    now.area.id === partnership.area &&
    partnership.comparators.includes(against.area.id) &&
    isPerHead(now.indicator.kind)
  )
}

function withOwnDoors(block: Block, compared: Compared, context: NoteContext): Block {
  if (!('content' in block) || hasSection(compared, context)) return block
  const content = block.content.map(
    (inline): Inline =>
      inline.kind === 'number' && inline.figure.includes('#') ? { kind: 'text', text: inline.text } : inline,
  )
  return { ...block, content: say(...content) }
}

function notTold(
  not: NotCompared,
  place: ComparisonPlace,
  pair: readonly [Placed, Placed],
  context: NoteContext,
): ComparisonAnswer {
  const { assessment, language } = context
  const why = noComparisonSentence(not, { indicator: place.indicator, pair }, assessment.book, language)
  const links = waysOn(not, place, pair, context)
  return {
    kind: 'not-told',
    ...(not.reason !== 'same-figure' && { verdict: verdictWord('undecidable', language) }),
    blocks: [
      { kind: 'paragraph', style: 'body', content: sentences(why, invitation(not, links, context)) },
      ...(not.reason === 'break' ? small(bordersOf(not, context)) : []),
      ...(links.length > 0 ? [{ kind: 'links', links } as const] : []),
    ],
  }
}

function invitation({ reason }: NotCompared, links: readonly PageLink[], { words }: NoteContext): Content {
  if (reason === 'same-figure')
    return say(words('Vælg et andet område eller et andet år.', 'Choose another area or another year.'))
  if (reason === 'two-at-once' && links.length > 0)
    return say(words('Sammenlign én ting ad gangen:', 'Compare one thing at a time:'))
  return []
}

/** What the area was before and after its border moved, with both figures as doors. */
function bordersOf(not: Extract<NotCompared, { reason: 'break' }>, context: NoteContext): Content {
  if (not.because.kind !== 'area-version') return []
  const { language, words } = context
  const [first, second] = [not.against, not.now].map((figure) =>
    say(
      `${words('Tallet for', 'The figure for')} ${formatPeriod(figure.period, language)}, `,
      numberOf(figure, language),
      words(', gælder ', ', covers '),
      coversWords(figure.areaVersion, language),
      '.',
    ),
  )
  return sentences(first ?? [], second ?? [])
}
