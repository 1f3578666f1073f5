import type { Selectable } from 'kysely'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** Writes a partnership's status rounds with their answers. */
export async function writeRounds(db: Store, partnership: string, rounds: readonly StatusRound[]): Promise<void> {
  const roundRows = rounds.map(({ id, plan, from, to, due, questions }, position) => ({
    partnership,
    position,
    id,
    plan,
    from_date: from,
    to_date: to,
    due: due ?? null,
    questions: jsonOrNull(questions),
  }))
  await insertAll(db, 'status_round', roundRows)
  const answerRows = rounds.flatMap((round) =>
    round.answers.map((answer, position) => answerRow(partnership, round.id, position, answer)),
  )
  await insertAll(db, 'status_answer', answerRows)
}

const answerRow = (
  partnership: string,
  round: string,
  position: number,
  answer: StatusAnswer,
): Tables['status_answer'] => ({
  partnership,
  position,
  round,
  activity: answer.activity,
  progress: answer.progress,
  reason: jsonOrNull(answer.reason),
  deliverables: toJson(answer.deliverables),
  concern: answer.concern,
  concern_text: jsonOrNull(answer.concernText),
  adjustment: answer.adjustment,
  adjustment_text: jsonOrNull(answer.adjustmentText),
  printed_name: answer.printedName ?? null,
  file: answer.origin.file,
  line: answer.origin.line,
})

/** By partnership. */
export async function readRounds(db: Store, partnerships: readonly string[]): Promise<Grouped<StatusRound>> {
  const rounds = await db
    .selectFrom('status_round')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  const answers = await db
    .selectFrom('status_answer')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  const answersOf = grouped(answers, (row) => keyOf(row.partnership, row.round), answerFrom)
  return grouped(
    rounds,
    (row) => row.partnership,
    (row) => ({
      ...present({
        id: row.id,
        plan: row.plan,
        from: row.from_date,
        to: row.to_date,
        due: row.due,
        questions: fromJsonOrNull(row.questions),
      }),
      answers: answersOf(keyOf(row.partnership, row.id)),
    }),
  )
}

const answerFrom = (row: Selectable<Tables['status_answer']>): StatusAnswer =>
  present({
    activity: row.activity,
    progress: row.progress,
    reason: fromJsonOrNull(row.reason),
    deliverables: fromJson(row.deliverables),
    concern: row.concern,
    concernText: fromJsonOrNull(row.concern_text),
    adjustment: row.adjustment,
    adjustmentText: fromJsonOrNull(row.adjustment_text),
    printedName: row.printed_name,
    origin: { file: row.file, line: row.line },
  })
