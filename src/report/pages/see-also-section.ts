import { say } from '#claims/content.ts'
import type { Goal } from '#domain/partnership.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { numeral } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import { goalPath, partnershipPath } from '#report/page-paths.ts'
import type { PageLink, PageSection } from '#report/public-page.ts'
import { goalIndicatorLinks } from './indicator-links.ts'

/** Where to go on from a goal: its indicators, the goals beside it, and the partnership. */
export function seeAlsoSection(result: GoalResult, context: NoteContext): PageSection {
  const { goal } = result
  const { partnership } = context.assessment.dossier
  const { goals } = partnership
  const place = goals.findIndex(({ number }) => number === goal.number)
  const many = numeral(goals.length, context.language, true)
  const name = inLanguage(partnership.name, context.language)
  return {
    id: 'se-ogsaa',
    margin: { name: context.words('Se også', 'See also'), lines: [] },
    title: say(
      context.words(
        `Aftalen har ${many} mål`,
        goals.length === 1 ? 'The agreement has one goal' : `The agreement has ${many} goals`,
      ),
    ),
    blocks: [
      {
        kind: 'links',
        links: [
          ...goalIndicatorLinks(result, context),
          ...[goals[place - 1], goals[place + 1]].flatMap((each) => (each ? [goalLink(each, context)] : [])),
          { ...name, href: partnershipPath(partnership.id) },
        ],
      },
    ],
  }
}

/** »Mål 3: Mindst 75 % af aktiviteterne …« */
function goalLink({ number, title }: Goal, { assessment, language, words }: NoteContext): PageLink {
  const spoken = inLanguage(title, language)
  return {
    text: `${words('Mål', 'Goal')} ${number}: ${spoken.text}`,
    href: goalPath(assessment.dossier.partnership.id, number),
    language: spoken.language,
  }
}
