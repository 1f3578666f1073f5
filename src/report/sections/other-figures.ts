import type { Content } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { verdictSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { isOffence, isSurvey } from '#domain/indicator.ts'
import { inLanguage } from '#domain/text.ts'
import { judgedAs, leading, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Block, Chapter, Section } from '#report/report.ts'
import { seriesOf } from '#report/series.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { definitionsOf } from './caption.ts'
import { changeBlocks, finding, noFigure } from './change-blocks.ts'
import { leavesAbout } from './leaves-about.ts'
import { periodTable } from './period-table.ts'
import { quotesAbout } from './quotes.ts'

/** Figures of other kinds: outputs, money, listings and indexes, a section for each. */
export function otherFigures(context: NoteContext, numbering: Numbering): Chapter {
  const { book } = context.assessment
  const isOther = (id: string): boolean => {
    const { kind } = book.indicator(id)
    return !isSurvey(kind) && !isOffence(kind) && kind !== 'plan-share'
  }
  const sections = usedIndicators(context)
    .filter(isOther)
    .map((id) => figureSection(id, context, numbering))
  return { id: 'andre-tal', title: context.words('Andre mål og tal', 'Other goals and figures'), sections }
}

/** A figure that is no share of people asked and no report: its verdict, its change and its series. */
export function figureSection(id: string, context: NoteContext, numbering: Numbering): Section {
  const { book, dossier } = context.assessment
  const indicator = book.indicator(id)
  const period = context.assessment.periodOf(id)
  const area = dossier.partnership.area
  const now = book.find(id, area, period)
  const leaves = leavesAbout(id, context)
  const [leaf] = leaves
  const series = seriesOf(id, area, period, context)
  return {
    id: indicator.slug,
    margin: {
      name: inLanguage(indicator.name, context.language).text,
      lines: [],
      ...(leaf && { verdict: verdictWord(leaf.verdict, context.language) }),
    },
    title: now.kind === 'figure' ? finding(now, context) : noFigure(period, context),
    blocks: [
      ...leaves.map((item) =>
        paragraph(verdictSentence(item, judgedAs(item, context.assessment), book, context.language)),
      ),
      ...leaves.flatMap((item): readonly Block[] => {
        const evidence = leading(item)
        return evidence
          ? [{ kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, context.language) }]
          : []
      }),
      ...(now.kind === 'figure' && leaves.length === 0 ? changeBlocks(now, series, context) : []),
      ...quotesAbout([id], context),
      ...periodTable(id, period, context, numbering),
      ...definitionBlock(id, context),
    ],
  }
}

const paragraph = (content: Content): Block => ({ kind: 'paragraph', style: 'body', content })

function definitionBlock(id: string, context: NoteContext): readonly Block[] {
  const content = definitionsOf([id], context)
  return content.length > 0 ? [{ kind: 'paragraph', style: 'small', content }] : []
}
