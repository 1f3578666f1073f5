import { say } from '#claims/content.ts'
import { outcomeSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { yearBefore } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import { detectableFor } from '#evaluation/detectable.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { quantityOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import { allLeaves, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Block, Chapter, Section } from '#report/report.ts'
import { seriesOf } from '#report/series.ts'
import { besideBlocks } from './beside-blocks.ts'
import { definitionsOf } from './caption.ts'
import { changeBlocks, earlierBlock, finding, noFigure } from './change-blocks.ts'
import { consistencyBlock, surveyIndicators } from './consistent-answers.ts'
import { ruleId } from './leaf-names.ts'
import { leavesAbout } from './leaves-about.ts'
import { isAboutSurvey, isMetByLuck, luckBlock } from './luck-block.ts'
import { periodTable } from './period-table.ts'
import { events, quotesAbout, studyQuotes } from './quotes.ts'
import { surveyFigure } from './survey-figure.ts'

/** What the survey says of the area: a section for each of its indicators. */
export function perceivedSafety(
  context: NoteContext,
  numbering: Numbering,
): Omit<Chapter, 'title'> & { readonly title: string } {
  const indicators = surveyIndicators(context)
  const sections = indicators.map((id) => surveySection(id, context, numbering))
  const closing = [...consistencyBlock(context), ...luckBlocks(context), ...events(context), ...studyQuotes(context)]
  const last: readonly Section[] = closing.length > 0 && sections.length > 0 ? [closingSection(closing, context)] : []
  return { id: 'tryghed', title: context.words('Tryghed', 'Perceived safety'), sections: [...sections, ...last] }
}

const closingSection = (blocks: readonly Block[], context: NoteContext): Section => ({
  id: 'forbehold',
  margin: { name: context.words('Forbehold', 'Cautions'), lines: [] },
  title: say(context.words('Sådan skal tallene læses', 'How to read these figures')),
  blocks,
})

/** Said once where a rule asks for a better figure every year. */
function luckBlocks(context: NoteContext): readonly Block[] {
  const isMet = allLeaves(context.assessment).some((leaf) => isMetByLuck(leaf) && isAboutSurvey(leaf, context))
  return isMet ? [luckBlock(context)] : []
}

/** One indicator: where it stands, what is shown of the change, how the area stands beside others, and the series. */
export function surveySection(id: string, context: NoteContext, numbering: Numbering): Section {
  const { assessment } = context
  const area = assessment.dossier.partnership.area
  const indicator = assessment.book.indicator(id)
  const period = assessment.periodOf(id)
  const now = assessment.book.find(id, area, period)
  const leaves = leavesAbout(id, context)
  const series = seriesOf(id, area, period, context)
  const told =
    now.kind === 'figure'
      ? [...changeBlocks(now, series, context), ...besideBlocks(now, context), ...detectableBlock(now, context)]
      : missingBlocks(leaves, context)
  return {
    id: indicator.slug,
    margin: { name: inLanguage(indicator.name, context.language).text, ...marginOf(leaves, indicator.unit, context) },
    title: now.kind === 'figure' ? finding(now, context) : noFigure(period, context),
    blocks: [
      ...told,
      ...earlierBlock(leaves, context),
      ...(series.length > 0
        ? [{ kind: 'figure', figure: surveyFigure(id, period, context, numbering.figure()) } as const]
        : []),
      ...quotesAbout([id], context),
      ...periodTable(id, period, context, numbering),
      ...definitionBlock(id, context),
    ],
  }
}

function marginOf(
  leaves: readonly Leaf[],
  unit: string,
  context: NoteContext,
): Pick<Section['margin'], 'verdict' | 'lines'> {
  const words = unit === 'percent' ? [context.words('Procent af de adspurgte', 'Percent of those asked')] : []
  const named = leaves.map((leaf) => `${ruleId(leaf)} ${verdictWord(leaf.verdict, context.language).word}`)
  const [first] = leaves
  const isSame = first !== undefined && leaves.every(({ verdict }) => verdict === first.verdict)
  return isSame
    ? { verdict: verdictWord(first.verdict, context.language), lines: words }
    : { lines: [...words, ...named] }
}

function detectableBlock(now: Figure, context: NoteContext): readonly Block[] {
  const { book } = context.assessment
  const measure = { kind: 'indicator', indicator: now.indicator.id, area: now.area.id } as const
  const versions = new Map([[now.area.id, now.areaVersion.id]])
  const [quantity, before] = [now.period, yearBefore(now.period)].map((period) =>
    quantityOf(measure, period, book, versions),
  )
  if (quantity?.kind !== 'quantity') return []
  const reference = before?.kind === 'quantity' ? before : undefined
  const detectable = detectableFor(measure, quantity, reference, now.period, book)
  const from = reference?.figures[0]
  return detectable
    ? [{ kind: 'paragraph', style: 'small', content: context.speak({ kind: 'detectable', detectable, before: from }) }]
    : []
}

function missingBlocks(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  const [leaf] = leaves
  return leaf
    ? [{ kind: 'paragraph', style: 'body', content: outcomeSentence(leaf, context.assessment.book, context.language) }]
    : []
}

function definitionBlock(id: string, context: NoteContext): readonly Block[] {
  const content = definitionsOf([id], context)
  return content.length > 0 ? [{ kind: 'paragraph', style: 'small', content }] : []
}
