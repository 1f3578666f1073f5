import { type Content, closed, type Piece, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { figureText, numberOf } from '#claims/naming.ts'
import { verdictSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import type { Indicator } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import { countedRows, organisationsOf } from '#indicators/plan-figures.ts'
import { joinList, numeral } from '#language/words.ts'
import { judgedAs, leading, type NoteContext } from '#report/note-context.ts'
import type { Block, Chapter, Section } from '#report/report.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { sourcesCaption } from './caption.ts'
import { leavesAbout } from './leaves-about.ts'
import { planRows } from './plan-money.ts'

/** How many activities have as many partners as was agreed, what counts, and what the plan itself names. */
export function collaboration(context: NoteContext): Chapter {
  const shares = usedIndicators(context)
    .map((id) => context.assessment.book.indicator(id))
    .filter(({ kind }) => kind === 'plan-share')
  return {
    id: 'samarbejde',
    title: context.words('Samarbejde', 'Collaboration'),
    sections: shares.map((indicator) => shareSection(indicator, context)),
  }
}

/** A share of activities: how many of how many, what counts, and what does not. */
export function shareSection(indicator: Indicator, context: NoteContext): Section {
  const { assessment, language } = context
  const leaves = leavesAbout(indicator.id, context)
  const [leaf] = leaves
  const figure = assessment.book.find(
    indicator.id,
    assessment.dossier.partnership.area,
    assessment.periodOf(indicator.id),
  )
  const parts = figure.kind === 'figure' ? figure.parts : undefined
  const value = figure.kind === 'figure' ? figureText(figure, language) : ''
  const title = parts
    ? context.words(
        `${parts.count} af ${parts.of} aktiviteter, ${value}`,
        `${parts.count} of ${parts.of} activities, ${value}`,
      )
    : value || context.words('Andelen er ikke kendt', 'The share is not known')
  return {
    id: indicator.slug,
    margin: {
      name: inLanguage(indicator.name, language).text,
      lines: [],
      ...(leaf && { verdict: verdictWord(leaf.verdict, language) }),
    },
    title: say(title),
    blocks: [
      ...leaves.map(
        (item) =>
          ({
            kind: 'paragraph',
            style: 'body',
            content: verdictSentence(item, judgedAs(item, assessment), assessment.book, language),
          }) as const,
      ),
      ...leaves.flatMap((item): readonly Block[] => {
        const evidence = leading(item)
        return evidence
          ? [{ kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, language) }]
          : []
      }),
      ...(figure.kind === 'figure' && leaves.length === 0
        ? [{ kind: 'paragraph', style: 'body', content: say(numberOf(figure, language), '.') } as const]
        : []),
      ...basis(indicator, figure.kind === 'figure' ? figure.basis : 'unknown', context),
      ...notCounted(context),
      ...sourceBlock(figure.kind === 'figure' ? sourcesCaption([figure], context) : []),
    ],
  }
}

const sourceBlock = (content: Content): readonly Block[] =>
  content.length > 0 ? [{ kind: 'paragraph', style: 'small', content }] : []

/** Where the number comes from, and what the plan's own partners say beside it. */
function basis(
  indicator: Indicator,
  from: 'published' | 'quotient' | 'plan' | 'unknown',
  context: NoteContext,
): readonly Block[] {
  const rows = countedRows(planRows(context))
  const least = indicator.partners ?? 2
  const named = rows.filter((row) => (namedOrganisations(row, indicator) ?? 0) >= least)
  const numbers = named.map(({ number }) => number)
  const lead = indicator.leadCounts ?? true
  const leads = lead
    ? context.words('Den ansvarlige tæller med som partner.', 'The organisation responsible counts as a partner.')
    : context.words(
        'Den ansvarlige tæller ikke med som partner.',
        'The organisation responsible does not count as a partner.',
      )
  if (from === 'plan') {
    const counted = context.words(`Talt i planen. ${leads}`, `Counted in the plan. ${leads}`)
    return [{ kind: 'paragraph', style: 'body', content: say(counted) }]
  }
  const published = context.words(
    'Tallet er gengivet, som det er offentliggjort; partnerne i hver aktivitet er ikke oplyst.',
    'The figure is given as published; the partners of each activity are not stated.',
  )
  const list = joinList(numbers, context.language)
  const listed = numbers.length > 0 ? context.words(` (nr. ${list})`, ` (nos. ${list})`) : ''
  const many = numeral(least, context.language)
  const beside = context.words(
    `Blandt de ansvarlige i statussen nævner ${named.length} af ${rows.length} aktiviteter ${many} eller flere organisationer${listed}.`,
    `Of those responsible in the status, ${named.length} of ${rows.length} activities name ${many} or more organisations${listed}.`,
  )
  return [
    {
      kind: 'paragraph',
      style: 'body',
      content: sentences(from === 'unknown' ? [] : say(published), rows.length > 0 ? say(beside) : [], say(leads)),
    },
  ]
}

/** Organisations that a row names, also while its list of partners is not known to be whole. */
function namedOrganisations(row: PlanRow, indicator: Indicator): number | undefined {
  return isMissing(row.partners) ? undefined : organisationsOf(row, indicator.leadCounts ?? true)
}

/** Rows of the plan that do not count in the share, each with its reason. */
export function notCounted(context: NoteContext): readonly Block[] {
  const rows = planRows(context).filter((row) => !row.counts || row.ended)
  const label = context.words('Tæller ikke med: ', 'Not counted: ')
  return rows.map((row) => ({
    kind: 'paragraph',
    style: 'small',
    content: closed(say(label, `${row.number} `, context.typed(row.name), ...whyNot(row, context))),
  }))
}

export function whyNot(row: PlanRow, context: NoteContext): readonly Piece[] {
  if (row.whyNot) return [' – ', context.typed(row.whyNot)]
  return row.ended ? [context.words(' – aktiviteten er ophørt', ' – the activity has ended')] : []
}
