import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StatusRound } from '#domain/status.ts'
import { phrase } from './phrase.ts'
import { planWords } from './plan-words.ts'
import { toldAsDone } from './told-as-done.ts'

const late = (field: 'reason' | 'deliverables', da: string): number => {
  const text = field === 'reason' ? { reason: { da }, deliverables: [] } : { deliverables: [{ da }] }
  const round: StatusRound = {
    id: '2022',
    plan: 2022,
    from: '2022-01-01',
    to: '2022-04-01',
    answers: [
      {
        activity: 'a',
        progress: 'as-planned',
        ...text,
        concern: 'no',
        adjustment: 'no',
        origin: { file: 'status/2022.yaml', line: 3 },
      },
    ],
  }
  return toldAsDone(round).length
}

describe('Words of plan', () => {
  for (const { words, example } of planWords)
    it(`»${words}«: ${example}`, () => {
      assert.match(example, phrase(words))
      assert.equal(late('deliverables', example), 0)
    })
})

const done = [
  'Afholdt bazar 4. april.',
  'Bazar i Husum (4. april) med 60 gæster.',
  'Bazar 4/4 i Husum.',
  'Bazar d. 4/4.',
  'Spisning den 04-05-2022 med 40 naboer.',
  'Tur 12.5.2022.',
  'Kurser 3., 4. og 5. maj.',
  'Tre møder: 3. marts, 5. maj og 7. juni.',
  'Vi har haft lukket i april og maj.',
  'I april-maj blev der holdt tre møder.',
  'Maj bød på tre ture.',
  'Lysfesten fandt sted 9. april.',
  'Festen blev holdt 4. maj, og den næste er planlagt til 18. juni.',
  'Primo juni afholdt vi et seminar.',
  'Siden 2. maj har 12 unge været med.',
]
const notDone = [
  'I april holdt vi åbent.',
  'Afholdt møde 4. marts.',
  'Siden juni 2021 er 27 skrevet op.',
  'I første halvår af 2022 er 4.975 kr. brugt.',
  'I efteråret 2022 var der travlt.',
  '3/4 af de unge er i job.',
  '8/10 unge var glade.',
  'Der var åbent 24/7.',
  'Maj Hansen var leder.',
  'Juniorklubben har haft 30 medlemmer.',
  '1. maj-gruppen har mødtes.',
  'I december holdt vi julefest sidste år.',
  'Uge 20: vi har spist sammen.',
]

describe('Days and months after the period', () => {
  for (const sentence of done)
    it(`are told as done: ${sentence}`, () => assert.equal(late('deliverables', sentence), 1))
  for (const sentence of notDone)
    it(`are not: ${sentence}`, () => assert.equal(late('deliverables', sentence) + late('reason', sentence), 0))
  it('are faults in a reason only where the tense says so', () => {
    assert.equal(late('reason', 'Vi mødtes 12. maj og spiste sammen.'), 1)
    assert.equal(late('reason', 'Fest 12. maj.'), 0)
  })
})
