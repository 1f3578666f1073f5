import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { fault } from '#findings/told.ts'
import { formatDay } from '#language/dates.ts'
import { joinList } from '#language/words.ts'
import { type Dated, datesIn, type YearOf, yearWithin } from './dates-in.ts'
import { isPast, isPlanned, leadsTo } from './plan-words.ts'
import { type Clause, clausesOf, sentencesOf } from './sentences.ts'

type Told = { readonly field: string; readonly sentence: string; readonly isDelivered: boolean }

function sentencesTold(answer: StatusAnswer): readonly Told[] {
  const reason = answer.reason && !isMissing(answer.reason) ? answer.reason.da : ''
  const told = (field: string, text: string, isDelivered = false): readonly Told[] =>
    sentencesOf(text).map((sentence) => ({ field, sentence, isDelivered }))
  return [
    ...told('reason', reason),
    ...answer.deliverables.flatMap(({ da }) => told('deliverables', da, true)),
    ...told('concernText', answer.concernText?.da ?? ''),
    ...told('adjustmentText', answer.adjustmentText?.da ?? ''),
  ]
}

/** Clauses that share one verb are one: a part without a verb of its own leans on the part before it, or, at the start, on the one after. */
function leaningOn(clauses: readonly Clause[], place: number): string {
  const own = clauses[place]?.text ?? ''
  const hasVerb = (text: string): boolean => isPast(text) || isPlanned.test(text)
  if (hasVerb(own)) return own
  const before = clauses.slice(0, place).findLast(({ text }) => hasVerb(text))
  const after = clauses.slice(place + 1).find(({ text }) => hasVerb(text))
  return `${own} ${(before ?? after)?.text ?? ''}`
}

/** Whether a date stands where something is told as done: in the past tense, or as a deliverable without a word of plan. */
function isDone({ sentence, isDelivered }: Told, date: Dated): boolean {
  if (leadsTo.test(sentence.slice(0, date.from))) return false
  const clauses = clausesOf(sentence.replace(/\(([^)]*)\)/gu, ' $1 '))
  const shift = clauses.findLastIndex(({ from }) => from <= date.from)
  const own = clauses[Math.max(0, shift)]?.text ?? ''
  const told = leaningOn(clauses, Math.max(0, shift))
  // »Når gulvet er lagt i maj« is still to come.
  if (isPlanned.test(told) || /^(?:når|hvis|så snart)(?!\p{L})/iu.test(own)) return false
  return isPast(told) || (isDelivered && !isPlanned.test(sentence))
}

const earlierYear = /(?<!\p{L})(?:sidste år|i fjor|året før|forrige år|sidste)(?!\p{L})/iu

function lateIn(told: Told, to: string, yearOf: YearOf): readonly Dated[] {
  if (earlierYear.test(told.sentence)) return []
  return datesIn(told.sentence, yearOf).filter((date) => date.first > to && isDone(told, date))
}

/** Days and months after the round's period that an answer tells as done: one finding a sentence. */
export const toldAsDone = (round: StatusRound): readonly Finding[] =>
  round.answers.flatMap((answer) =>
    sentencesTold(answer).flatMap((told) => {
      const late = lateIn(told, round.to, yearWithin(round.from, round.to))
      if (late.length === 0) return []
      const words = late.map((date) => date.words.trim())
      return [
        fault('told-as-done-after-period', answer.origin, told.field, `answer:${round.id}:${answer.activity}`, {
          da: `»${joinList(words, 'da')}« er fortalt som sket, men statussen gælder til ${formatDay(round.to, 'da')}. Ret datoen, eller skriv, at det er planlagt.`,
          en: `“${joinList(words, 'en')}” is told as done, but the status runs to ${formatDay(round.to, 'en')}. Mend the date, or say that it is planned.`,
        }),
      ]
    }),
  )
