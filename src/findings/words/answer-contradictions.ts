import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { fault, hint, type Said } from '#findings/told.ts'
import { type Contradiction, contradictionWords, expectedAllTheSame, takenBack } from './contradiction-words.ts'
import { sentencesOf } from './sentences-of.ts'

/** A sentence that says something against an answer, and the words that it says it with. */
type Against = { readonly words: string; readonly isExpected: boolean }

/** The first sentence of a text that says one of the things, and is not taken back in the same breath. */
function saying(text: string | undefined, ...what: readonly Contradiction[]): Against | undefined {
  for (const sentence of sentencesOf(text ?? '')) {
    if (takenBack.test(sentence) && !what.some((one) => one.startsWith('no-'))) continue
    const found = contradictionWords.find(({ says, words }) => what.includes(says) && words.test(sentence))
    if (found) return { words: found.words.exec(sentence)?.[0] ?? '', isExpected: expectedAllTheSame.test(text ?? '') }
  }
  return undefined
}

const told = (answer: StatusAnswer): string => (answer.reason && !isMissing(answer.reason) ? answer.reason.da : '')

type Contradicted = { readonly severity: 'fault' | 'hint'; readonly field: string; readonly message: Said }

const asks = (ticked: Said, against: Against, question: Said): Said => ({
  da: `Der er svaret »${ticked.da}«, og teksten siger »${against.words}«. ${question.da}`,
  en: `The answer is “${ticked.en}”, and the text says “${against.words}”. ${question.en}`,
})

function concerns(answer: StatusAnswer): Contradicted | undefined {
  const text = answer.concernText?.da
  if (answer.concern === 'no') {
    const against = saying(text, 'concern') ?? saying(text, 'delayed')
    const isOnlyLate = against && (against.isExpected || !saying(text, 'concern'))
    if (!against) return undefined
    const message = asks({ da: 'nej til bekymringer', en: 'no concerns' }, against, {
      da: 'Skal svaret være ja?',
      en: 'Should the answer be yes?',
    })
    return { severity: isOnlyLate ? 'hint' : 'fault', field: 'concernText', message }
  }
  const none = answer.concern === 'yes' ? saying(text, 'no-concern') : undefined
  return (
    none && {
      severity: 'fault',
      field: 'concernText',
      message: asks({ da: 'ja til bekymringer', en: 'concerns' }, none, {
        da: 'Skal svaret være nej?',
        en: 'Should the answer be no?',
      }),
    }
  )
}

function adjustments(answer: StatusAnswer): Contradicted | undefined {
  const text = answer.adjustmentText?.da
  if (answer.adjustment === 'no') {
    const against = saying(text, 'adjustment')
    return (
      against && {
        severity: 'fault',
        field: 'adjustmentText',
        message: asks({ da: 'nej til justeringer', en: 'no adjustments' }, against, {
          da: 'Skal svaret være ja?',
          en: 'Should the answer be yes?',
        }),
      }
    )
  }
  const none = answer.adjustment === 'yes' ? saying(text, 'no-adjustment') : undefined
  return (
    none && {
      severity: 'fault',
      field: 'adjustmentText',
      message: asks({ da: 'ja til justeringer', en: 'adjustments' }, none, {
        da: 'Skal svaret være nej?',
        en: 'Should the answer be no?',
      }),
    }
  )
}

function progress(answer: StatusAnswer): Contradicted | undefined {
  if (answer.progress !== 'as-planned') return undefined
  const ticked = { da: 'kører som planlagt', en: 'running as planned' }
  const question = { da: 'Kører den delvist som planlagt?', en: 'Is it running partly as planned?' }
  const off = saying(told(answer), 'off-plan')
  if (off) return { severity: 'fault', field: 'progress', message: asks(ticked, off, question) }
  const late = saying(told(answer), 'delayed')
  if (late) return { severity: 'hint', field: 'progress', message: asks(ticked, late, question) }
  const isTroubled = answer.concern === 'yes' && (answer.adjustment === 'yes' || answer.adjustment === 'partly')
  return isTroubled
    ? {
        severity: 'hint',
        field: 'progress',
        message: {
          da: `Der er svaret »${ticked.da}«, og der er både en bekymring og en justering. ${question.da}`,
          en: `The answer is “${ticked.en}”, and there is both a concern and an adjustment. ${question.en}`,
        },
      }
    : undefined
}

/** Answers that contradict their own text: one finding an answer, the gravest. A contradiction asks and blocks nothing. */
export const answerContradictions = (rounds: readonly StatusRound[]): readonly Finding[] =>
  rounds.flatMap((round) =>
    round.answers.flatMap((answer) => {
      const found = [concerns(answer), adjustments(answer), progress(answer)].filter((one) => one !== undefined)
      const gravest = found.find(({ severity }) => severity === 'fault') ?? found[0]
      if (!gravest) return []
      const make = gravest.severity === 'fault' ? fault : hint
      return [
        make(
          'answer-contradicts-text',
          answer.origin,
          gravest.field,
          `answer:${round.id}:${answer.activity}`,
          gravest.message,
        ),
      ]
    }),
  )
