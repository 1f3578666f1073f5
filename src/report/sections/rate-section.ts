import { type Content, say, sentences } from '#claims/content.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { type Period, yearBefore } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { lowerFirst } from '#language/words.ts'
import type { RatesChart } from '#report/chart.ts'
import type { NoteContext, Numbering } from '#report/note-context.ts'
import { ratesChart } from '#report/rates-chart.ts'
import type { Block, Section } from '#report/report.ts'
import { seriesOf } from '#report/series.ts'
import { besideBlocks } from './beside-blocks.ts'
import { sourcesCaption } from './caption.ts'
import { changeBlocks, earlierBlock, finding } from './change-blocks.ts'
import { referencePeriod } from './goal-row.ts'
import { leavesAbout } from './leaves-about.ts'

/** A rate: what was counted, what it comes to per 1,000 residents, and the same in the comparators. */
export function rateSection(id: string, context: NoteContext, numbering: Numbering): Section {
  const { assessment } = context
  const area = assessment.dossier.partnership.area
  const indicator = assessment.book.indicator(id)
  const period = assessment.periodOf(id)
  const now = assessment.book.find(id, area, period)
  const leaves = leavesAbout(id, context)
  const [leaf] = leaves
  const series = seriesOf(id, area, period, context)
  const counted = indicator.count === undefined ? undefined : assessment.book.find(indicator.count, area, period)
  return {
    id: indicator.slug,
    margin: {
      name: inLanguage(indicator.name, context.language).text,
      lines: [],
      ...(leaf && { verdict: verdictWord(leaf.verdict, context.language) }),
    },
    title:
      now.kind === 'figure'
        ? finding(now, context)
        : say(context.words('Der er ingen rate for ', 'There is no rate for '), formatPeriod(period, context.language)),
    blocks: [
      ...(counted?.kind === 'figure'
        ? [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'level', figure: counted }) } as const]
        : []),
      ...(now.kind === 'figure' ? [...changeBlocks(now, series, context), ...besideBlocks(now, context)] : []),
      ...earlierBlock(leaves, context),
      ...rateFigure(id, period, leaf, series, context, numbering),
    ],
  }
}

function rateFigure(
  id: string,
  period: Period,
  leaf: Leaf | undefined,
  series: readonly Figure[],
  context: NoteContext,
  numbering: Numbering,
): readonly Block[] {
  const before = (leaf && referencePeriod(leaf)) ?? yearBefore(period)
  const chart = ratesChart(id, [before, period], context)
  if (!chart.groups.some(({ rows }) => rows.some((row) => 'value' in row))) return []
  const title = say(inLanguage(context.assessment.book.indicator(id).name, context.language).text)
  const { book, dossier } = context.assessment
  const shown = dossier.partnership.comparators
    .flatMap((area) => [before, period].map((at) => book.find(id, area, at)))
    .filter((figure) => figure.kind === 'figure')
  const caption = sentences(intervalCaption(chart, context), sourcesCaption([...series, ...shown], context))
  return [{ kind: 'figure', figure: { ...numbering.figure(), title, alt: ratesWords(chart, context), chart, caption } }]
}

/** The chart read aloud: »Tingbjerg-Husum: 24,8 i 2020; 18,7 i 2021.« */
function ratesWords(chart: RatesChart, context: NoteContext): string {
  const at = (period: string): string => `${context.words('i', 'in')} ${lowerFirst(period)}`
  return chart.groups
    .map(({ name, rows }) => {
      const told = rows.map((row) =>
        'value' in row ? `${row.label} ${at(row.period)}` : `${at(row.period)} ${row.missing}`,
      )
      return `${name}: ${told.join('; ')}.`
    })
    .join(' ')
}

function intervalCaption(chart: RatesChart, context: NoteContext): Content {
  const rows = chart.groups.flatMap((group) => group.rows).filter((row) => 'value' in row)
  const isSupposed = rows.some(({ interval }) => interval?.supposed)
  const isBare = rows.some(({ interval }) => !interval)
  return sentences(
    say(
      context.words(
        'Vandret streg: 95 %-interval for tilfældig variation.',
        'Horizontal line: 95% interval for random variation.',
      ),
    ),
    isSupposed
      ? say(
          context.words(
            'Stiplet, hvor folketallet er regnet baglæns af antal og rate.',
            'Dashed where the population is worked back from count and rate.',
          ),
        )
      : [],
    isBare
      ? say(
          context.words(
            'Ingen streg, hvor antallet bag raten ikke er offentliggjort.',
            'No line where the count behind the rate has not been published.',
          ),
        )
      : [],
  )
}
