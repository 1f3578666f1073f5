import { type Content, capitalised, say, sentences } from '#claims/content.ts'
import { subjectOf } from '#claims/naming.ts'
import { outcomeSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { type Period, yearBefore } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import { detectableFor } from '#evaluation/detectable.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { quantityOf } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import type { SeriesChart } from '#report/chart.ts'
import { allLeaves, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Block, Chapter, Section } from '#report/report.ts'
import { seriesChart, seriesOf } from '#report/series.ts'
import { besideBlocks } from './beside-blocks.ts'
import { definitionsOf, sourcesCaption } from './caption.ts'
import { changeBlocks, earlierBlock, finding, noFigure } from './change-blocks.ts'
import { consistencyBlock, consistentAnswers, surveyIndicators } from './consistent-answers.ts'
import { ruleId } from './leaf-names.ts'
import { leavesAbout } from './leaves-about.ts'
import { isAboutSurvey, isMetByLuck, luckBlock } from './luck-block.ts'
import { periodTable } from './period-table.ts'
import { events, quotesAbout, studyQuotes } from './quotes.ts'

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
function surveySection(id: string, context: NoteContext, numbering: Numbering): Section {
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
      ...chartBlocks(id, period, series, context, numbering),
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

function chartBlocks(
  id: string,
  period: Period,
  series: readonly Figure[],
  context: NoteContext,
  numbering: Numbering,
): readonly Block[] {
  if (series.length === 0) return []
  const range = consistentAnswers(context)
  const chart = seriesChart(id, period, range?.min, context)
  const { book, dossier } = context.assessment
  const title = capitalised(subjectOf(book.indicator(id), context.language))
  const others = dossier.partnership.comparators.flatMap((area) => seriesOf(id, area, period, context))
  const caption = sentences(
    supposedCaption(chart, range?.min, context),
    sourcesCaption([...series, ...others], context),
  )
  return [{ kind: 'figure', figure: { ...numbering.figure(), title, alt: chartWords(chart, context), chart, caption } }]
}

/** The chart read aloud: »Tingbjerg-Husum: 22 % i 2014; 16 % i 2021; 26 % i 2022.«, and every break. */
function chartWords(chart: SeriesChart, context: NoteContext): string {
  const lines = chart.series.map(({ name, points }) => {
    const told = points.map(({ period, label }) => `${label} ${inPeriod(period, context.language)}`)
    return `${name}: ${told.join('; ')}.`
  })
  return [...lines, ...chart.breaks.map(({ reason, remark }) => `${reason}. ${remark}`)].join(' ')
}

function supposedCaption(chart: SeriesChart, n: number | undefined, context: NoteContext): Content {
  const isSupposed = chart.series.some(({ points }) => points.some(({ interval }) => interval?.supposed))
  if (!isSupposed || n === undefined) return noIntervalCaption(chart, context)
  const answers = formatNumber(n, 0, context.language)
  return say(
    context.words(
      `Stiplet interval: sådan ville usikkerheden se ud med ${answers} svar hvert år. Det rigtige antal svar er ikke offentliggjort.`,
      `Dashed interval: what the uncertainty would be with ${answers} answers each year. The real number has not been published.`,
    ),
  )
}

function noIntervalCaption(chart: SeriesChart, context: NoteContext): Content {
  const isBare = chart.series.some(({ role, points }) => role === 'area' && points.some(({ interval }) => !interval))
  return isBare
    ? say(
        context.words(
          'Uden interval, hvor antallet af svar ikke er offentliggjort.',
          'No interval where the number of answers has not been published.',
        ),
      )
    : []
}
