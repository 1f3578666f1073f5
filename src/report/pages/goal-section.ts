import { plainText, say } from '#claims/content.ts'
import { partsWords, verdictWord } from '#claims/verdict-words.ts'
import { isSurvey } from '#domain/indicator.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import type { NoteContext, Numbering } from '#report/note-context.ts'
import { goalPath } from '#report/page-paths.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import type { Figure } from '#report/report.ts'
import { finding } from '#report/sections/change-blocks.ts'
import { alone, stated, wording } from '#report/sections/goal-summary.ts'
import { needBlocks } from '#report/sections/need-blocks.ts'
import { partsTable } from '#report/sections/parts-table.ts'
import { policeBlocks } from '#report/sections/police-blocks.ts'
import { comparableFigure } from '#report/sections/survey-figure.ts'
import { asHeading } from './as-heading.ts'
import { followedBlocks } from './followed-amounts.ts'
import { followedLeaves, goalFinding, judgedLeaves } from './goal-finding.ts'

/** A goal on its partnership's page: the finding, what was agreed, and its proof. */
export function goalSection(result: GoalResult, context: NoteContext, numbering: Numbering): PageSection {
  const { goal } = result
  const judged = judgedLeaves(result)
  return {
    id: `maal-${goal.number}`,
    margin: {
      name: `${context.words('Mål', 'Goal')} ${goal.number}`,
      verdict: verdictWord(result.headline, context.language),
      lines: marginLines(result, context),
    },
    title: asHeading(goalFinding(result, context)),
    blocks: [
      wording(result, context),
      ...result.rules.flatMap((rule) => stated(rule, context)),
      ...proof(result, judged, context),
      ...result.rules.flatMap((rule) => needBlocks(rule, context)),
      ...charts(judged, context, numbering),
      ...followedBlocks(followedLeaves(result), context),
    ],
  }
}

/** Years by which something of a goal must be reached. */
export const endYears = ({ rules }: GoalResult): readonly number[] =>
  [...new Set(rules.flatMap(({ rule: { by } }) => by ?? []))].toSorted((a, b) => a - b)

/** »Slutår 2024«, »0 af 4 delmål« */
function marginLines(result: GoalResult, context: NoteContext): readonly string[] {
  const ends = endYears(result)
  const end = ends.length > 0 ? [`${context.words('Slutår', 'End year')} ${ends.join(', ')}`] : []
  return [...end, ...(result.judged > 1 ? [partsWords(result, context.language)] : [])]
}

function proof(result: GoalResult, judged: readonly Leaf[], context: NoteContext): readonly PageBlock[] {
  const [only] = judged
  if (!only) return []
  if (judged.length === 1) return alone(only, context)
  const table = partsTable(`delmaal-${result.goal.number}`, judged, context)
  return [{ kind: 'table', table }, ...policeBlocks(judged, context)]
}

/** As many as stand beside each other; the goal's own page has them all. */
const mostCharts = 2

/** The series of the surveys that the goal measures in the partnership's own area. */
function charts(judged: readonly Leaf[], context: NoteContext, numbering: Numbering): readonly PageBlock[] {
  const { book, dossier, periodOf } = context.assessment
  const { area } = dossier.partnership
  const measured = judged.flatMap(({ measure }) =>
    measure.kind !== 'sum' && measure.area === area && isSurvey(book.indicator(measure.indicator).kind)
      ? [measure.indicator]
      : [],
  )
  const figures = [...new Set(measured)].flatMap((id) => {
    const now = book.find(id, area, periodOf(id))
    if (now.kind === 'none') return []
    const name = inLanguage(now.indicator.name, context.language).text
    const title = say(`${name}: `, asHeading(finding(now, context)))
    return [comparableFigure(id, now.period, title, context, { ...numbering.figure(), label: '' })]
  })
  return withOneCaption(figures.slice(0, mostCharts))
}

/** Charts with the same sources and remarks have them said once, under both. */
function withOneCaption(figures: readonly Figure[]): readonly PageBlock[] {
  const [first] = figures
  if (!first) return []
  const isSame = figures.every(({ caption }) => plainText(caption) === plainText(first.caption))
  if (figures.length === 1 || !isSame) return [{ kind: 'figures', figures }]
  return [
    { kind: 'figures', figures: figures.map((figure) => ({ ...figure, caption: [] })) },
    { kind: 'paragraph', style: 'small', content: first.caption },
  ]
}

/** To the goal's own page. */
export function linksBlock({ goal }: GoalResult, context: NoteContext): PageBlock {
  const text = context.words(`Mål ${goal.number} i enkeltheder`, `Goal ${goal.number} in detail`)
  return { kind: 'links', links: [{ text, href: goalPath(context.assessment.dossier.partnership.id, goal.number) }] }
}
