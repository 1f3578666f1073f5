import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { fault, hint, type Said as Message } from '#findings/told.ts'
import type { Says } from './contradiction-words.ts'
import { type Said, saidIn } from './said-in.ts'

type Against = { readonly weight: 'fault' | 'hint'; readonly field: string; readonly message: Message }

/** What was ticked, and the answer that the text would fit. */
type Ticked = { readonly is: Message; readonly ask: Message }

const longest = 60

function against({ weight, quote }: Said, field: string, { is, ask }: Ticked): Against {
  const words = quote.length > longest ? `${quote.slice(0, longest)}…` : quote
  return {
    weight,
    field,
    message: {
      da: `Svaret er »${is.da}«, og teksten siger »${words}«. ${ask.da}`,
      en: `The answer is “${is.en}”, and the text says “${words}”. ${ask.en}`,
    },
  }
}

const noConcern: Ticked = {
  is: { da: 'nej til bekymringer', en: 'no concerns' },
  ask: { da: 'Skal svaret være ja?', en: 'Should the answer be yes?' },
}
const someConcern: Ticked = {
  is: { da: 'ja til bekymringer', en: 'concerns' },
  ask: { da: 'Skal svaret være nej?', en: 'Should the answer be no?' },
}
const noAdjustment: Ticked = {
  is: { da: 'nej til justeringer', en: 'no adjustments' },
  ask: { da: 'Skal svaret være ja eller delvist?', en: 'Should the answer be yes or partly?' },
}
const someAdjustment: Ticked = {
  is: { da: 'ja til justeringer', en: 'adjustments' },
  ask: { da: 'Skal svaret være nej?', en: 'Should the answer be no?' },
}
const asPlanned: Ticked = {
  is: { da: 'kører som planlagt', en: 'running as planned' },
  ask: { da: 'Kører den kun delvist, eller er den sat på pause?', en: 'Is it running only in part, or paused?' },
}
const offPlan = (progress: 'partly' | 'paused'): Ticked => ({
  is: progress === 'partly' ? { da: 'kører delvist', en: 'running in part' } : { da: 'sat på pause', en: 'paused' },
  ask: { da: 'Kører den som planlagt?', en: 'Is it running as planned?' },
})

const reasonOf = ({ reason }: StatusAnswer): string => (reason && !isMissing(reason) ? reason.da : '')

/** Words that keep something back, so that »nej« or »som planlagt« is not all that is said; a »men« before them leads up to them. */
const butAfter = /(?<!\p{L})men(?!\p{L})/iu
const reserve =
  /(?<!\p{L})(?:dog|bortset|undtagen|ud over|udover|delvis|delvist|resten|ellers|øvrige|kun|bare(?! fortsæt)|mens|anden|andet|andre)(?!\p{L})/iu

const first = (text: string, kinds: readonly Says[], year: number): Said | undefined => saidIn(text, kinds, year)[0]

/** A text that says there is none of what was ticked, and nothing of what there could be. */
function none(text: string, says: readonly Says[], unlessSaid: readonly Says[], year: number): Said | undefined {
  const said = first(text, says, year)
  const isMixed = saidIn(text, unlessSaid, year).some(({ quote }) => !/^(?:ja|nej)$/iu.test(quote))
  if (!said) return undefined
  const after = text.slice(text.indexOf(said.quote) + said.quote.length)
  return reserve.test(text) || butAfter.test(after) || isMixed ? undefined : said
}

function concerns(answer: StatusAnswer, year: number): readonly Against[] {
  const text = answer.concernText?.da ?? ''
  if (answer.concern === 'no') {
    const own = first(text, ['concern', 'late'], year)
    // What is late and a worry nowhere is only asked about.
    const said = own?.says === 'late' ? { ...own, weight: 'hint' as const } : own
    if (said) return [against(said, 'concernText', noConcern)]
    const elsewhere = [
      { field: 'reason', text: reasonOf(answer) },
      { field: 'adjustmentText', text: answer.adjustmentText?.da ?? '' },
    ]
    return elsewhere.flatMap((one) => {
      const worry = first(one.text, ['worry'], year)
      return worry ? [against(worry, one.field, noConcern)] : []
    })
  }
  const denied =
    answer.concern === 'yes' ? none(text, ['no-concern'], ['concern', 'late', 'off-plan'], year) : undefined
  return denied ? [against(denied, 'concernText', someConcern)] : []
}

function adjustments(answer: StatusAnswer, year: number): readonly Against[] {
  const text = answer.adjustmentText?.da ?? ''
  if (answer.adjustment === 'no') {
    const said = first(text, ['adjustment'], year)
    return said ? [against(said, 'adjustmentText', noAdjustment)] : []
  }
  const isSome = answer.adjustment === 'yes' || answer.adjustment === 'partly'
  const denied = isSome ? none(text, ['no-adjustment'], ['adjustment'], year) : undefined
  return denied ? [against(denied, 'adjustmentText', someAdjustment)] : []
}

/** As planned, and yet both a concern and an adjustment, which does less than was planned. */
function troubled(answer: StatusAnswer, year: number): Said | undefined {
  const isAdjusted = answer.adjustment === 'yes' || answer.adjustment === 'partly'
  if (answer.concern !== 'yes' || !isAdjusted) return undefined
  return first(`${answer.concernText?.da ?? ''}\n${answer.adjustmentText?.da ?? ''}`, ['less'], year)
}

function progress(answer: StatusAnswer, year: number): readonly Against[] {
  const text = reasonOf(answer)
  if (answer.progress === 'as-planned') {
    const said = first(text, ['off-plan', 'late', 'less'], year)
    if (said) return [against(said, 'reason', asPlanned)]
    const less = troubled(answer, year)
    return less ? [against(less, 'progress', asPlanned)] : []
  }
  const reverse = answer.progress === 'paused' ? (['on-plan', 'running'] as const) : (['on-plan'] as const)
  const denied = none(text, reverse, ['off-plan', 'late', 'less', 'concern'], year)
  return denied ? [against(denied, 'reason', offPlan(answer.progress))] : []
}

/** All that is plain in an answer; of what only may be, where nothing is plain, the first. */
function contradictions(answer: StatusAnswer, year: number): readonly Against[] {
  const found = [concerns, adjustments, progress].flatMap((check) => check(answer, year))
  const plain = found.filter(({ weight }) => weight === 'fault')
  return plain.length > 0 ? plain : found.slice(0, 1)
}

/** Answers that contradict their own text. A contradiction asks, and blocks nothing. */
export const answerContradictsText = (round: StatusRound): readonly Finding[] =>
  round.answers.flatMap((answer) =>
    contradictions(answer, Number(round.to.slice(0, 4))).map(({ weight, field, message }) =>
      (weight === 'fault' ? fault : hint)(
        'answer-contradicts-text',
        answer.origin,
        field,
        `answer:${round.id}:${answer.activity}`,
        message,
      ),
    ),
  )
