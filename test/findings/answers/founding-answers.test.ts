import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '#domain/finding.ts'
import { answerContradictsText } from '#findings/answers/answer-contradicts-text.ts'
import { toldAsDone } from '#findings/answers/told-as-done.ts'
import { nameClose } from '#findings/names/name-close.ts'
import { nameDrifts } from '#findings/names/name-drifts.ts'
import { foundingRound, places, planNames } from './founding-answers.ts'
import { dossierOf, planRow } from './named.ts'

const plan = planNames.map((name, place) => planRow(String(place + 1), name))
const told = ({ severity, of, message }: Finding): string =>
  `${severity} ${of.split(':').at(-1)} ${/»([^«]*)«(?= er fortalt| ligner)/.exec(message.da)?.[1] ?? ''}`.trim()

describe('The founding note’s answers', () => {
  it('5 and 6 contradict their text; 8, 9 and 15 may; the other ten do not', () =>
    assert.deepEqual(answerContradictsText(foundingRound).map(told), [
      'fault 5',
      'fault 6',
      'hint 8',
      'hint 9',
      'hint 15',
    ]))

  it('tell April and May and 4 April as done after the period, and nothing else', () =>
    assert.deepEqual(toldAsDone(foundingRound).map(told), ['fault 13 april og maj', 'fault 13 4. april']))

  it('drift from six names of the plan, and from two in letter case', () =>
    assert.deepEqual(
      nameDrifts(plan, [foundingRound]).map(({ code, of }) => `${code} ${of}`),
      [
        'name-letter-case activity:3',
        'name-drifts activity:6',
        'name-letter-case activity:7',
        'name-drifts activity:8',
        'name-drifts activity:10',
        'name-drifts activity:11',
        'name-drifts activity:12',
        'name-drifts activity:14',
      ],
    ))

  const close = ['fault 7 Korsgade Skole', 'fault 8 Terraserne', 'fault 11 Skolevungen']
  it('come close to three names', () =>
    assert.deepEqual(nameClose(dossierOf(places, plan, foundingRound)).map(told), close))
  it('name one school twice, known to the folder or not', () => {
    const without = places.filter((place) => place !== 'Korsager Skole')
    assert.deepEqual(nameClose(dossierOf(without, plan, foundingRound)).map(told), close)
  })

  it('say where each stands and what to do', () => {
    const [first] = answerContradictsText(foundingRound)
    assert.equal(first?.at, 'status/2022-midterm.yaml:5:concernText')
    assert.match(first?.message.da ?? '', /»Hvis aktiviteten skal fortsætte«. Skal svaret være ja\?$/)
  })
})
