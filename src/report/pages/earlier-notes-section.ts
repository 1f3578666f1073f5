import { type Content, say } from '#claims/content.ts'
import { partsWords, verdictWord } from '#claims/verdict-words.ts'
import { newestFirst } from '#domain/edition.ts'
import { type Assessment, assess } from '#evaluation/assess.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { capitalise, numeral } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import { notePath } from '#report/page-paths.ts'
import type { PageSection } from '#report/public-page.ts'

/** How each earlier note judged the goal, as of its own date; none where there is one note. */
export function earlierNotesSection({ goal }: GoalResult, context: NoteContext): readonly PageSection[] {
  const { dossier, edition } = context.assessment
  const earlier = newestFirst(dossier.editions).filter(({ year }) => year < edition.year)
  if (earlier.length === 0) return []
  const facts = earlier.map((each) => ({
    term: String(each.year),
    content: judgedIn(assess(dossier, each), goal.number, context),
  }))
  const many = numeral(earlier.length, context.language)
  return [
    {
      id: 'tidligere-noter',
      margin: { name: context.words('Tidligere', 'Earlier'), lines: [] },
      title: say(
        context.words(
          `${capitalise(many)} ${earlier.length === 1 ? 'tidligere note har' : 'tidligere noter har'} vurderet målet`,
          `${capitalise(many)} earlier ${earlier.length === 1 ? 'note has' : 'notes have'} judged the goal`,
        ),
      ),
      blocks: [{ kind: 'facts', facts }],
    },
  ]
}

/** »Delvist opfyldt, 4 af 5 delmål · noten 2023« */
function judgedIn(assessment: Assessment, number: number, context: NoteContext): Content {
  const result = assessment.goals.find(({ goal }) => goal.number === number)
  if (!result) return say(context.words('Ikke vurderet', 'Not judged'))
  const { word } = verdictWord(result.headline, context.language)
  const parts = result.judged > 1 ? `, ${partsWords(result, context.language)}` : ''
  const { dossier, edition } = assessment
  return say(`${word}${parts} · `, {
    kind: 'link',
    text: context.words(`noten ${edition.year}`, `the note of ${edition.year}`),
    href: notePath(dossier.partnership.id, edition.year),
  })
}
