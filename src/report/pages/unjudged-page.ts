import { say } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { Goal } from '#domain/partnership.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { assessNow } from '#evaluation/assess.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { capitalise, numeral } from '#language/words.ts'
import { type NoteContext, noteContext } from '#report/note-context.ts'
import type { PageSection } from '#report/public-page.ts'
import { stated, wording } from '#report/sections/goal-summary.ts'
import { lastingFacts, residentFact } from './partnership-facts.ts'
import type { PartnershipPage } from './partnership-page.ts'
import { planSection } from './plan-section.ts'
import { ruleBlocks } from './rule-blocks.ts'
import { figureBlocks } from './standing-figures.ts'

/** A partnership that has no note yet: its goals and their rules in words and the figures known, and no verdict. */
export function unjudgedPage(dossier: Case, language: Language): PartnershipPage {
  const context = noteContext(assessNow(dossier), language)
  const { name, goals } = dossier.partnership
  const spoken = inLanguage(name, language).text
  const lede = ledeWords(goals, context)
  return {
    language,
    title: [context.typed(name)],
    description: `${spoken}: ${lede}`,
    lede: say(lede),
    facts: [...lastingFacts(dossier, language), residentFact(dossier, language)],
    goals: goals.map(({ number, title }) => ({ number, title: [context.typed(title)], told: [] })),
    sections: [...context.assessment.goals.map((goal) => unjudgedSection(goal, context)), planSection(context)],
  }
}

function ledeWords({ length }: readonly Goal[], context: NoteContext): string {
  if (length === 0)
    return context.words(
      'Aftalen har ingen mål her endnu, og der er ingen note.',
      'The agreement has no goals here yet, and there is no note.',
    )
  const many = capitalise(numeral(length, context.language, true))
  return context.words(
    `${many} mål er aftalt. Ingen note har vurderet dem endnu.`,
    `${many} ${length === 1 ? 'goal has' : 'goals have'} been agreed. No note has judged ${length === 1 ? 'it' : 'them'} yet.`,
  )
}

/** What a goal asks, rule by rule, and where its figures stand today. */
function unjudgedSection(result: GoalResult, context: NoteContext): PageSection {
  const { goal } = result
  return {
    id: `maal-${goal.number}`,
    margin: {
      name: `${context.words('Mål', 'Goal')} ${goal.number}`,
      lines: [context.words('Ikke vurderet endnu', 'Not judged yet')],
    },
    title: [context.typed(goal.title)],
    blocks: [
      wording(result, context),
      ...ruleBlocks(goal.rules, context),
      ...result.rules.flatMap((rule) => stated(rule, context)),
      ...figureBlocks(result, context),
    ],
  }
}
