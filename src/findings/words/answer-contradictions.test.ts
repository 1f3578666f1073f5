import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StatusAnswer } from '#domain/status.ts'
import { answerContradictions } from './answer-contradictions.ts'

const plain: StatusAnswer = {
  activity: 'haven',
  progress: 'as-planned',
  deliverables: [],
  concern: 'no',
  adjustment: 'no',
  origin: { file: 'status/2024.yaml', line: 5 },
}

const found = (answer: Partial<StatusAnswer>): string[] =>
  answerContradictions([
    { id: '2024', plan: 2024, from: '2024-01-01', to: '2024-06-30', answers: [{ ...plain, ...answer }] },
  ]).map(({ severity }) => severity)

const concern = (da: string): Partial<StatusAnswer> => ({ concernText: { da } })
const reason = (da: string): Partial<StatusAnswer> => ({ reason: { da } })
const adjustment = (da: string): Partial<StatusAnswer> => ({ adjustmentText: { da } })

// Thirty answers in ordinary Danish; the first half contradict what was ticked.
const contradicting: readonly Partial<StatusAnswer>[] = [
  concern('Vi er bekymrede for, om der kommer nok deltagere.'),
  concern('Det er usikkert, om lokalet er klar til efteråret.'),
  concern('Der er risiko for, at projektet må stoppe.'),
  concern('Fortsættelsen kræver, at vi finder nye penge.'),
  concern('Vi mangler frivillige til at holde åbent om lørdagen.'),
  concern('Arrangementet er i fare, fordi lederen er stoppet.'),
  concern('Leverancen kan ikke nås inden sommer.'),
  concern('Målet om 40 unge bliver ikke nået i år.'),
  reason('Aktiviteten er på pause, til der er ansat en ny.'),
  reason('Festen blev aflyst på grund af vejret.'),
  reason('Samarbejdet er gået i stå.'),
  adjustment('Tidsplanen skal ændres, så vi begynder i august.'),
  adjustment('Der er kommet en merudgift på 8.000 kr.'),
  { concern: 'yes', concernText: { da: 'Der er ingen bekymringer.' } },
  { adjustment: 'yes', adjustmentText: { da: 'Der er ikke behov for justeringer.' } },
]
const agreeing: readonly Partial<StatusAnswer>[] = [
  {},
  reason('Kurset er holdt to gange med 14 deltagere.'),
  concern('Der er ingen bekymringer.'),
  concern('Det giver ikke anledning til bekymring.'),
  concern('Alle leverancer forventes nået.'),
  reason('Vi er godt i gang, og der er stor interesse.'),
  reason('Byggeriet gik uden forsinkelser.'),
  reason('Forsinkelsen fra sidste år er indhentet.'),
  { concern: 'yes', concernText: { da: 'Vi er bekymrede for økonomien næste år.' } },
  { progress: 'paused', reason: { da: 'Aktiviteten er på pause til september.' } },
  { progress: 'partly', reason: { da: 'Byggeriet er forsinket.' } },
  { adjustment: 'yes', adjustmentText: { da: 'Tidsplanen skal ændres.' } },
  adjustment('Ingen ændringer.'),
  reason('Børnene er glade for haven og kommer hver uge.'),
  reason('Boligforeningen har bevilget 20.000 kr. til nye bænke.'),
]

describe('Answers and their own text', () => {
  it('are held together with a precision of at least 0.9', () => {
    const hits = contradicting.filter((answer) => found(answer).length > 0).length
    const false_ = agreeing.filter((answer) => found(answer).length > 0).length
    const precision = hits / (hits + false_)
    console.log(`precision ${precision.toFixed(2)}, recall ${(hits / contradicting.length).toFixed(2)}`)
    assert.ok(precision >= 0.9)
    assert.ok(hits / contradicting.length >= 0.8)
  })
  for (const answer of contradicting)
    it(`contradict: ${JSON.stringify(answer)}`, () => assert.deepEqual(found(answer), ['fault']))
  for (const answer of agreeing) it(`agree: ${JSON.stringify(answer)}`, () => assert.deepEqual(found(answer), []))
  it('only ask about what is late and expected all the same', () =>
    assert.deepEqual(found(concern('Byggeriet er forsinket, men alle leverancer forventes nået.')), ['hint']))
})
