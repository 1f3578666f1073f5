import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { fault } from '#findings/told.ts'
import { formatDay } from '#language/dates.ts'
import { danish } from './danish-words.ts'
import { sentencesOf } from './sentences-of.ts'

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const dated = new RegExp(`(?:(\\d{1,2})\\.\\s*)?\\b(${months.join('|')})\\b(?:\\s+(\\d{4}))?`, 'giu')

/** Words of plan: what is told with them has not been done. */
const planned = danish(
  /\b(planlagt|planlægge\p{L}*|afholdes|holdes|forvent\p{L}*|vente[rt]?|ventet|ansøg\p{L}*|fra|inden|senest|skal|vil|kommer|begynder|starter|åbner|tilmeld\p{L}*)\b/iu,
)
/** Past or perfect: it has been, it was, it was held. */
const done = danish(/\b(har|havde|var|blev|er blevet|holdt|afholdt|gennemført|stoppede|\p{L}{3,}(ede|te))\b/iu)

type Dated = { readonly text: string; readonly first: string }

const two = (value: number): string => String(value).padStart(2, '0')

/** Days and months of a sentence; without a year they are of the round's. */
function datesIn(sentence: string, year: string): readonly Dated[] {
  return [...sentence.matchAll(dated)].map((match) => {
    const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1
    return { text: match[0], first: `${match[3] ?? year}-${two(month)}-${two(Number(match[1] ?? 1))}` }
  })
}

/** Dates and months after the round's period that an answer tells as done. */
export const toldAsDone = (rounds: readonly StatusRound[]): readonly Finding[] =>
  rounds.flatMap((round) => round.answers.flatMap((answer) => doneTooEarly(answer, round)))

function doneTooEarly(answer: StatusAnswer, round: StatusRound): readonly Finding[] {
  const reason = answer.reason && !isMissing(answer.reason) ? answer.reason.da : ''
  const texts = [reason, answer.concernText?.da ?? '', answer.adjustmentText?.da ?? '']
  const past = texts.flatMap(sentencesOf).filter((sentence) => done.test(sentence) && !planned.test(sentence))
  const delivered = answer.deliverables
    .flatMap(({ da }) => sentencesOf(da))
    .filter((sentence) => !planned.test(sentence))
  const told = [
    ...past.map((sentence) => ({ sentence, field: 'reason' })),
    ...delivered.map((sentence) => ({ sentence, field: 'deliverables' })),
  ]
  return told.flatMap(({ sentence, field }) => {
    const late = datesIn(sentence, round.to.slice(0, 4)).filter(({ first }) => first > round.to)
    if (late.length === 0) return []
    const dates = late.map(({ text }) => text).join(' og ')
    return [
      fault('told-as-done-after-period', answer.origin, field, `answer:${round.id}:${answer.activity}`, {
        da: `»${dates}« er fortalt som gjort, men statussen gælder til ${formatDay(round.to, 'da')}. Ret datoen, eller skriv, at det er planlagt.`,
        en: `“${dates}” is told as done, but the status runs to ${formatDay(round.to, 'en')}. Mend the date, or say that it is planned.`,
      }),
    ]
  })
}
