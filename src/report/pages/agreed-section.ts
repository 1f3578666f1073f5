import { say } from '#claims/content.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { capitalise, numeral, quoted } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { stated } from '#report/sections/goal-summary.ts'
import { followedLeaves } from './goal-finding.ts'
import { ruleBlocks } from './rule-blocks.ts'

/** What was agreed: the wording, the rules that it is read as, and what a verdict rests on. */
export function agreedSection(result: GoalResult, context: NoteContext): PageSection {
  const { goal, rules } = result
  const { from, to } = context.assessment.dossier.partnership.agreement
  const judged = result.judged > 0 ? [readingBlock(context)] : []
  return {
    id: `maal-${goal.number}`,
    margin: {
      name: context.words('Det er aftalt', 'What was agreed'),
      lines: [`${context.words('Aftale', 'Agreement')} ${from.slice(0, 4)}–${to.slice(0, 4)}`],
    },
    title: say(titleWords(result, context)),
    blocks: [
      wordingBlock(result, context),
      ...ruleBlocks(goal.rules, context),
      ...judged,
      ...rules.flatMap((rule) => stated(rule, context)),
    ],
  }
}

/** »Fire delmål afgør målet, og fire tal følges« */
function titleWords(result: GoalResult, context: NoteContext): string {
  const { judged } = result
  const followed = followedLeaves(result).length
  const many = (count: number): string => numeral(count, context.language, true)
  const parts =
    judged === 1
      ? context.words('Ét krav afgør målet', 'One demand decides the goal')
      : context.words(
          `${capitalise(many(judged))} delmål afgør målet`,
          `${capitalise(many(judged))} parts decide the goal`,
        )
  const figures = context.words(
    `${many(followed)} tal følges`,
    followed === 1 ? 'one figure is followed' : `${many(followed)} figures are followed`,
  )
  if (judged > 0) return followed > 0 ? `${parts}, ${context.words('og', 'and')} ${figures}` : parts
  if (followed > 0)
    return context.words(
      `${capitalise(figures)}, og intet skal nås`,
      `${capitalise(figures)}, and nothing is to be reached`,
    )
  return context.words('Et løfte, som intet tal måler', 'A promise that no figure measures')
}

/** The agreement's own words, or the goal told in other words and said to be. */
function wordingBlock({ goal }: GoalResult, context: NoteContext): PageBlock {
  const isQuote = goal.wordingKind === 'quote'
  const spoken = inLanguage(goal.wording, context.language)
  const text = isQuote ? quoted(spoken.text, spoken.language) : spoken.text
  const author = isQuote
    ? context.words('Aftalens egne ord', 'The agreement’s own words')
    : context.words('Gengivet; ikke aftalens egne ord', 'Told in other words than the agreement’s own')
  return {
    kind: 'quote',
    content: [{ kind: 'text', text, ...(spoken.language !== context.language && { language: spoken.language }) }],
    author: say(author),
  }
}

const readingBlock = (context: NoteContext): PageBlock => ({
  kind: 'paragraph',
  style: 'small',
  content: say(
    context.words(
      'Vurderingen er ren regning på det aftalte tal. Om forskellen kan skelnes fra tilfældig variation, er et andet svar; det står for sig.',
      'The verdict is plain arithmetic on the agreed figure. Whether the difference can be told from random variation is another answer, given on its own.',
    ),
  ),
})
