import { say } from '#claims/content.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { StatusRound } from '#domain/status.ts'
import { findingsOf } from '#findings/find.ts'
import type { NoteContext } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import type { PageSection } from '#report/public-page.ts'
import { progressWords } from '#report/sections/answer-words.ts'
import { answerBlocks, roundPeriod, theirWords } from '#report/sections/status.ts'
import { knownRounds } from './plan-context.ts'

/** A section for each round that asked about the activity, the newest first. */
export function answerSections(rows: readonly PlanRow[], context: NoteContext): readonly PageSection[] {
  return knownRounds(context).flatMap((round): readonly PageSection[] => {
    const row = rows.find(({ plan }) => plan === round.plan)
    const isAnswered = round.answers.some(({ activity }) => activity === rows[0]?.activity)
    return isAnswered || (row && !row.ended) ? [answerSection(round, row, rows[0]?.activity ?? '', context)] : []
  })
}

function answerSection(
  round: StatusRound,
  row: PlanRow | undefined,
  activity: string,
  context: NoteContext,
): PageSection {
  const answer = round.answers.find((item) => item.activity === activity)
  const section = {
    id: `status-${round.id}`,
    margin: {
      name: context.words(`Status ${round.plan}`, `Status ${round.plan}`),
      lines: [roundPeriod(round, context)],
    },
  }
  if (!answer)
    return {
      ...section,
      title: say(context.words('Der er ikke svaret for aktiviteten', 'There is no answer for the activity')),
      blocks: [],
    }
  const silent = context.words('Der er ikke nævnt nogen leverancer.', 'No deliverables are named.')
  const { dossier, asOf } = context.assessment
  return {
    ...section,
    title: say(progressWords[context.language][answer.progress]),
    blocks: [
      ...answerBlocks(answer, row, context),
      ...(answer.deliverables.length === 0
        ? [{ kind: 'paragraph', style: 'body', content: say(silent) } as const]
        : []),
      ...findingBlocks(findingsOf(dossier, asOf), (of) => of === `answer:${round.id}:${activity}`, context.language),
      theirWords(context),
    ],
  }
}
