import { type Content, plainText, say } from '#claims/content.ts'
import { quantityPiece } from '#claims/verdict-sentence.ts'
import { partsWords, verdictWord } from '#claims/verdict-words.ts'
import type { Case } from '#domain/case.ts'
import { latestEdition, newestFirst } from '#domain/edition.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { type Assessment, assess } from '#evaluation/assess.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { findingsOf } from '#findings/find.ts'
import { formatDay } from '#language/dates.ts'
import { capitalise, numeral, withinSentence } from '#language/words.ts'
import { headlineSentence, lede } from '#report/headline.ts'
import { type NoteContext, Numbering, noteContext } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import type { PageSection, PublicPage } from '#report/public-page.ts'
import type { VerdictWord } from '#report/report.ts'
import { concernsGoal } from './goal-concerns.ts'
import { judgedLeaves } from './goal-finding.ts'
import { goalSection, linksBlock } from './goal-section.ts'
import { areaIndicatorLinks } from './indicator-links.ts'
import { lastingFacts, noteFacts, noteLinks, residentFact } from './partnership-facts.ts'
import { planSection } from './plan-section.ts'
import { unjudgedPage } from './unjudged-page.ts'

/** A goal at the top of the page: where it stands, and what it asks. */
export type GoalColumn = {
  readonly number: number
  /** Absent while no note has judged it. */
  readonly verdict?: VerdictWord
  readonly title: Content
  /** »3 af 4 delmål«, or the figure of a goal with one sentence; empty where there is neither. */
  readonly told: Content
}

export type PartnershipPage = PublicPage & { readonly goals: readonly GoalColumn[] }

/** A partnership as its latest note judges it, as of that note's date; one without a note says so and tells its goals. */
export function partnershipPage(dossier: Case, language: Language): PartnershipPage {
  const edition = latestEdition(dossier)
  return edition ? judgedPage(assess(dossier, edition), language) : unjudgedPage(dossier, language)
}

function judgedPage(assessment: Assessment, language: Language): PartnershipPage {
  const context = noteContext(assessment, language)
  const { dossier, edition, asOf, goals } = assessment
  const name = inLanguage(dossier.partnership.name, language).text
  const findings = findingsOf(dossier, asOf)
  const numbering = new Numbering(context.da)
  const day = formatDay(asOf, language)
  const told = context.words(`Opgjort ${day}.`, `As of ${day}.`)
  return {
    language,
    title: [context.typed(dossier.partnership.name)],
    description: `${name}: ${plainText(say(headlineSentence(context)))} ${told}`,
    lede: lede(context),
    facts: [
      ...lastingFacts(dossier, language),
      ...noteFacts(dossier, edition.year, asOf, language),
      residentFact(dossier, language),
    ],
    goals: goals.map((goal) => column(goal, context)),
    sections: [
      ...goals.map((goal) => withItsFindings(goalSection(goal, context, numbering), goal, findings, context)),
      planSection(context),
      ...figuresSection(context),
      notesSection(context),
    ],
  }
}

function column(result: GoalResult, context: NoteContext): GoalColumn {
  const { goal, headline } = result
  return {
    number: goal.number,
    verdict: verdictWord(headline, context.language),
    title: [context.typed(goal.title)],
    told: columnTold(result, context),
  }
}

function columnTold(result: GoalResult, context: NoteContext): Content {
  if (result.judged > 1) return say(partsWords(result, context.language))
  const [leaf] = judgedLeaves(result)
  if (!leaf?.now || leaf.measure.kind === 'gap') return []
  return say(plainText([quantityPiece(leaf, leaf.now, context.language)]))
}

/** A section with what contradicts itself in the goal, its rules and the figures that it rests on, and the way to its own page. */
function withItsFindings(
  section: PageSection,
  goal: GoalResult,
  findings: SortedFindings,
  context: NoteContext,
): PageSection {
  const blocks = findingBlocks(findings, concernsGoal(goal, context, 'figures'), context.language)
  return { ...section, blocks: [...section.blocks, ...blocks, linksBlock(goal, context)] }
}

/** Every figure of the area as a link to its own page; none where there is no figure. */
function figuresSection(context: NoteContext): readonly PageSection[] {
  const links = areaIndicatorLinks(context)
  if (links.length === 0) return []
  const many = capitalise(numeral(links.length, context.language, true))
  const area = withinSentence(context.areaName(context.assessment.dossier.partnership.area))
  return [
    {
      id: 'tallene',
      margin: { name: context.words('Se også', 'See also'), lines: [] },
      title: say(
        context.words(
          `${many} tal om ${area} har hver sin side`,
          links.length === 1
            ? `One figure on ${area} has its own page`
            : `${many} figures on ${area} each have their own page`,
        ),
      ),
      blocks: [{ kind: 'links', links }],
    },
  ]
}

/** Every year's note, the newest first, each with its date and its files. */
function notesSection(context: NoteContext): PageSection {
  const { dossier, edition, asOf } = context.assessment
  const editions = newestFirst(dossier.editions)
  const count = capitalise(numeral(editions.length, context.language))
  const day = formatDay(asOf, context.language)
  const newest = context.words(
    `Noten ${edition.year} bygger på det, der var offentligt ${day}`,
    `The note of ${edition.year} rests on what was public on ${day}`,
  )
  const many = context.words(`${count} noter; den nyeste er fra ${day}`, `${count} notes; the newest is from ${day}`)
  return {
    id: 'noter',
    margin: {
      name: context.words(editions.length === 1 ? 'Noten' : 'Noter', editions.length === 1 ? 'The note' : 'Notes'),
      lines: [],
    },
    title: say(editions.length === 1 ? newest : many),
    blocks: [
      {
        kind: 'facts',
        facts: editions.map(({ year, date }) => ({
          term: String(year),
          content: say(noteLinks(dossier, year, context.language), ` · ${formatDay(date, context.language)}`),
        })),
      },
    ],
  }
}
