import { type Content, plainText, say, sentences } from '#claims/content.ts'
import { outcomeSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import type { Case } from '#domain/case.ts'
import type { Edition } from '#domain/edition.ts'
import { latestEdition } from '#domain/edition.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { type Assessment, assess, assessNow } from '#evaluation/assess.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { findingsOf } from '#findings/find.ts'
import { allLeaves, type NoteContext, Numbering, noteContext } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import type { PageSection, PublicPage } from '#report/public-page.ts'
import type { VerdictWord } from '#report/report.ts'
import type { Fact } from '#report/road.ts'
import { withFindings } from '#report/section-findings.ts'
import { agreedSection } from './agreed-section.ts'
import { aroundSection } from './around-section.ts'
import { doingSection } from './doing-section.ts'
import { earlierNotesSection } from './earlier-notes-section.ts'
import { decisiveFigure, goalFinding, judgedLeaves, ofFigure, reachedSentence } from './goal-finding.ts'
import { goalProof } from './goal-proof.ts'
import { endYears } from './goal-section.ts'
import { lastingFacts, noteFacts } from './partnership-facts.ts'
import { seeAlsoSection } from './see-also-section.ts'
import { figureBlocks } from './standing-figures.ts'
import { unnumbered } from './unnumbered.ts'

/** A goal's page; its title is the goal's own, and the verdict stands large under it. */
export type GoalPage = PublicPage & {
  readonly number: number
  /** Absent while no note has judged it. */
  readonly verdict?: VerdictWord
}

/** A goal as the latest note judges it, or its rules and figures while there is none; undefined where there is no such goal. */
export function goalPage(dossier: Case, number: number, language: Language): GoalPage | undefined {
  const edition = latestEdition(dossier)
  const assessment = edition ? assess(dossier, edition) : assessNow(dossier)
  const result = assessment.goals.find(({ goal }) => goal.number === number)
  if (!result) return undefined
  // Its sections tell of this goal alone.
  const context = noteContext({ ...assessment, goals: [result] }, language)
  return edition ? judgedPage(result, assessment, edition, context) : unjudgedPage(result, context)
}

function judgedPage(result: GoalResult, whole: Assessment, edition: Edition, context: NoteContext): GoalPage {
  const { language } = context
  const { dossier, asOf } = whole
  const findings = findingsOf(dossier, asOf)
  const verdict = verdictWord(result.headline, language)
  const lede = ledeOf(result, context)
  const sections: readonly PageSection[] = [
    agreedSection(result, context),
    ...goalProof(result, context, new Numbering(context.da)),
    ...aroundSection(result, context),
    doingSection(result, context),
    ...earlierNotesSection(result, context),
    seeAlsoSection(result, context),
  ]
  return {
    ...headOf(result, context),
    verdict,
    description: description(result, `${verdict.word}. ${plainText(lede)}`, context),
    lede,
    facts: [...goalFacts(result, context), ...noteFacts(dossier, edition.year, asOf, language)],
    sections: withTheirFindings(sections, findings, context).map(unnumbered),
  }
}

/** While no note has judged it: what was agreed, where its figures stand, and what is being done. */
function unjudgedPage(result: GoalResult, context: NoteContext): GoalPage {
  const said = context.words('Ingen note har vurderet målet endnu.', 'No note has judged the goal yet.')
  const agreed = agreedSection(result, context)
  return {
    ...headOf(result, context),
    description: description(result, said, context),
    lede: say(said),
    facts: lastingFacts(context.assessment.dossier, context.language),
    sections: [
      { ...agreed, blocks: [...agreed.blocks, ...figureBlocks(result, context)] },
      doingSection(result, context),
      seeAlsoSection(result, context),
    ],
  }
}

const headOf = ({ goal }: GoalResult, context: NoteContext) => ({
  language: context.language,
  number: goal.number,
  title: [context.typed(goal.title)],
})

function description({ goal }: GoalResult, told: string, context: NoteContext): string {
  const name = inLanguage(context.assessment.dossier.partnership.name, context.language).text
  return `${name}, ${context.words('mål', 'goal')} ${goal.number}: ${told}`
}

/** »Delmål 3 af 4«, »Slutår 2024«. */
function goalFacts(result: GoalResult, context: NoteContext): readonly Fact[] {
  const { met, judged, undecided } = result
  const parts = undecided === judged ? String(judged) : `${met} ${context.words('af', 'of')} ${judged}`
  const ends = endYears(result)
  return [
    ...(judged > 1 ? [{ term: context.words('Delmål', 'Parts'), content: say(parts) }] : []),
    ...(ends.length > 0 ? [{ term: context.words('Slutår', 'End year'), content: say(ends.join(', ')) }] : []),
  ]
}

/** Sections with what contradicts itself in what they tell; the table of parts has what no other section has. */
function withTheirFindings(
  sections: readonly PageSection[],
  findings: SortedFindings,
  context: NoteContext,
): readonly PageSection[] {
  const told = new Set(sections.map(({ id }) => id))
  const isUntold = (of: string): boolean => {
    const indicator = context.assessment.dossier.indicators.find(({ id }) => id === of.split(':')[0])
    return indicator !== undefined && measuredBy(context).has(indicator.id) && !told.has(indicator.slug)
  }
  return sections.map((section) => {
    if (section.id !== 'delmaal') return withFindings(section, findings, context)
    return { ...section, blocks: [...section.blocks, ...findingBlocks(findings, isUntold, context.language)] }
  })
}

const measuredBy = (context: NoteContext): ReadonlySet<string> =>
  new Set(allLeaves(context.assessment).flatMap(({ measure }) => indicatorsOf(measure)))

/** The finding and, of a goal with several parts, how many are reached and the figure that decides. */
function ledeOf(result: GoalResult, context: NoteContext): Content {
  const { assessment, language } = context
  const judged = judgedLeaves(result)
  const [only] = judged
  if (only && judged.length === 1)
    return sentences(ofFigure(only, context), outcomeSentence(only, assessment.book, language))
  if (!only) return goalFinding(result, context)
  return sentences(reachedSentence(result, context), decisiveFigure(result, context))
}
