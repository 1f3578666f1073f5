import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answerContradictsText } from '#findings/answers/answer-contradicts-text.ts'
import { toldAsDone } from '#findings/answers/told-as-done.ts'
import { nameClose } from '#findings/names/name-close.ts'
import { agreeing as moreAgreeing, contradicting as moreContradicting } from './more-answers.ts'
import { dossierOf } from './named.ts'
import { answered, roundOf, type Written } from './status-answer.ts'
import { agreeing, contradicting } from './thirty-answers.ts'

const found = (written: Written) => answerContradictsText(roundOf(answered(written)))
const isFound = (written: Written): boolean => found(written).length > 0

describe('Thirty answers written before the table', () => {
  it('are told apart with a precision of at least 0.9', (test) => {
    const [right, wrong] = [contradicting.filter(isFound).length, agreeing.filter(isFound).length]
    const [precision, recall] = [right / (right + wrong), right / contradicting.length]
    test.diagnostic(`precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
    assert.ok(precision >= 0.9, `precision ${precision}`)
    assert.ok(recall >= 0.8, `recall ${recall}`)
  })
})

describe('A hundred and forty answers more', () => {
  for (const written of moreContradicting)
    it(`contradict: ${JSON.stringify(written)}`, () => assert.equal(found(written).length, 1))
  for (const written of moreAgreeing)
    it(`agree: ${JSON.stringify(written)}`, () => assert.deepEqual(found(written), []))
})

const folder = join(import.meta.dirname, '../../data/status-answers')

describe('Three hundred answers by people who had not seen the table', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    it(`are told apart: ${file}`, (test) => {
      const answers: readonly (Written & { readonly contradicts: boolean })[] = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      )
      const raised = answers.filter(isFound)
      const right = raised.filter(({ contradicts }) => contradicts).length
      const precision = right / raised.length
      const recall = right / answers.filter(({ contradicts }) => contradicts).length
      test.diagnostic(`precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
      assert.ok(precision >= 0.95, `precision ${precision}`)
      assert.ok(recall >= 0.7, `recall ${recall}`)
    })
})

const places = ['Søndermarken', 'Nordparken', 'Fjordby Skole']
const clean: fc.Arbitrary<Written> = fc.record({
  reason: fc.constantFrom(
    'Ja, som planlagt.',
    'Holdet har mødtes hver uge på Søndermarken.',
    'Ja, 14. marts var der fest i Nordparken.',
  ),
  deliverables: fc.subarray([
    'Fire møder i februar.',
    'Tur med 22 børn.',
    'Fest er planlagt til 12. juni.',
    'Besøg af Fjordby Skole.',
  ]),
  concernText: fc.constantFrom(
    'Nej.',
    'Nej. Alle leverancer forventes nået.',
    'Der er ingen bekymringer.',
    'Nej, alle aftaler er på plads.',
  ),
  adjustmentText: fc.constantFrom('Nej.', 'Nej, ingen behov for justeringer.', 'Vi fortsætter som hidtil.'),
})

const allOf = (written: Written): readonly string[] => {
  const round = roundOf(answered(written))
  return [...answerContradictsText(round), ...toldAsDone(round), ...nameClose(dossierOf(places, [], round))].map(
    ({ code, at }) => `${code} ${at}`,
  )
}

const planted: readonly {
  readonly name: string
  readonly plant: (written: Written) => Written
  readonly is: string
}[] = [
  {
    name: 'a worry',
    plant: (one) => ({ ...one, concernText: `${one.concernText} Vi er bekymrede for fremmødet.` }),
    is: 'answer-contradicts-text status/2024-midtvejs.yaml:7:concernText',
  },
  {
    name: 'a pause',
    plant: (one) => ({ ...one, reason: `${one.reason} Holdet er sat på pause.` }),
    is: 'answer-contradicts-text status/2024-midtvejs.yaml:7:reason',
  },
  {
    name: 'a change',
    plant: (one) => ({ ...one, adjustmentText: `${one.adjustmentText} Tidsplanen skal ændres.` }),
    is: 'answer-contradicts-text status/2024-midtvejs.yaml:7:adjustmentText',
  },
  {
    name: 'a day to come',
    plant: (one) => ({ ...one, deliverables: [...(one.deliverables ?? []), 'Afholdt fest 4. maj.'] }),
    is: 'told-as-done-after-period status/2024-midtvejs.yaml:7:deliverables',
  },
  {
    name: 'a slip of the pen',
    plant: (one) => ({ ...one, reason: `${one.reason} De mødes ved Søndremarken.` }),
    is: 'name-close status/2024-midtvejs.yaml:7:reason',
  },
]

describe('Plain answers by generator', () => {
  it('raise nothing', () => fc.assert(fc.property(clean, (one) => assert.deepEqual(allOf(one), []))))
  for (const { name, plant, is } of planted)
    it(`with ${name} in them raise that, at its place, and nothing else`, () =>
      fc.assert(fc.property(clean, (one) => assert.deepEqual(allOf(plant(one)), [is]))))
})
