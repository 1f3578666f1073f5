import { type Content, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence, leadingEvidence } from '#claims/evidence-sentence.ts'
import { measureWords } from '#claims/rule-sentence.ts'
import { arithmeticSentence, outcomeSentence } from '#claims/verdict-sentence.ts'
import { partsWords, verdictWord } from '#claims/verdict-words.ts'
import type { Case } from '#domain/case.ts'
import type { Municipality } from '#domain/municipality.ts'
import type { Language, Text } from '#domain/text.ts'
import { type Assessment, assess } from '#evaluation/assess.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import type { EvidenceMark, VerdictWord } from '#report/report.ts'
import type { Effects } from './effects.ts'
import { everyCase } from './every-case.ts'
import { noteYears } from './note-page.ts'

/** Partnerships by municipality, in the order in which they came. */
export type FrontPage = readonly { readonly municipality: Municipality; readonly cases: readonly Case[] }[]

export async function readFrontPage(effects: Pick<Effects, 'store'>): Promise<FrontPage> {
  const byName = Map.groupBy(await everyCase(effects), ({ municipality }) => municipality.name)
  return [...byName.values()].flatMap((cases) => {
    const [first] = cases
    return first ? [{ municipality: first.municipality, cases }] : []
  })
}

/** A goal at a glance: the verdict, what decides it, and how sure that is. */
export type GoalCard = {
  readonly number: number
  readonly title: Text
  /** Absent while no note has judged it. */
  readonly verdict?: VerdictWord
  /** How many of its sentences are reached; absent where there is only one. */
  readonly parts?: string
  readonly finding: Content
  readonly evidence?: { readonly mark: EvidenceMark; readonly content: Content }
}

export type PartnershipCard = {
  readonly dossier: Case
  /** Years that there is a note for, latest first. */
  readonly years: readonly number[]
  /** The day that the verdicts are as of. */
  readonly asOf?: string
  readonly goals: readonly GoalCard[]
}

/** A partnership with the verdicts of its latest note; one without a note shows its goals alone. */
export function partnershipCard(dossier: Case, language: Language): PartnershipCard {
  const years = noteYears(dossier)
  const edition = dossier.editions.find(({ year }) => year === years[0])
  if (!edition)
    return {
      dossier,
      years,
      goals: dossier.partnership.goals.map(({ number, title }) => ({ number, title, finding: [] })),
    }
  const assessment = assess(dossier, edition)
  return {
    dossier,
    years,
    asOf: assessment.asOf,
    goals: assessment.goals.map((goal) => goalCard(goal, assessment, language)),
  }
}

function goalCard(result: GoalResult, assessment: Assessment, language: Language): GoalCard {
  const { goal, headline } = result
  const leaf = decisiveLeaf(result)
  const evidence = leaf && leadingEvidence(leaf.evidence)
  return {
    number: goal.number,
    title: goal.title,
    verdict: verdictWord(headline, language),
    ...(result.judged > 1 && { parts: partsWords(result, language) }),
    finding: leaf ? findingOf(leaf, assessment, language) : [],
    ...(evidence && {
      evidence: { mark: evidenceMark(evidence), content: evidenceSentence(evidence, language) },
    }),
  }
}

/** The sentence that a goal's headline hangs on: the first one that is missed, else open, else the first that is judged. */
function decisiveLeaf({ rules }: GoalResult): Leaf | undefined {
  const leaves = rules.flatMap((rule) => rule.leaves)
  const judged = leaves.filter(({ verdict }) => verdict !== 'monitored')
  return (
    judged.find(({ verdict }) => verdict === 'not-met' || verdict === 'off-course') ??
    judged.find(({ verdict }) => verdict === 'undecidable') ??
    judged[0] ??
    leaves[0]
  )
}

/** »Indbrud: 27 i 2021, 4 over 2020-niveau (23).« */
function findingOf(leaf: Leaf, { book, dossier }: Assessment, language: Language): Content {
  const arithmetic = arithmeticSentence(leaf, book, language)
  const told = sentences(arithmetic, leaf.obstacle ? outcomeSentence(leaf, book, language) : [])
  if (leaf.measure.kind === 'gap' && arithmetic.length > 0) return told
  return say(measureWords(leaf.measure, dossier.partnership.area, book, language), ': ', told)
}
