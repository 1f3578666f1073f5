import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PlanRow } from '#domain/plan.ts'
import { areNearlySameLetters, isOneEditApart } from './edits-apart.ts'
import { partnerTwice } from './partner-twice.ts'
import { stem } from './stem.ts'

const row = (lead: PlanRow['lead'], partners: PlanRow['partners']): PlanRow => ({
  plan: 2022,
  activity: 'haven',
  number: '1',
  name: { da: 'Haven' },
  lead,
  partners,
  goals: [],
  isNew: false,
  ended: false,
  counts: true,
  money: {},
  origin: { file: 'plan.csv', line: 4 },
})
const twice = (lead: PlanRow['lead'], partners: PlanRow['partners']) =>
  partnerTwice([row(lead, partners)], [{ id: 'klub', name: { da: 'Klubben' } }])

describe('Names', () => {
  it('are one edit apart by a letter more, less or other, or two that have changed places', () => {
    for (const word of ['skolevungen', 'skolvangen', 'skollevangen', 'skoelvangen'])
      assert.ok(isOneEditApart(word, 'skolevangen'), word)
    for (const word of ['skolevangen', 'skulevungen', 'skolegården'])
      assert.ok(!isOneEditApart(word, 'skolevangen'), word)
  })
  it('begin alike and are made of the same letters but one, or are two different names', () => {
    assert.ok(areNearlySameLetters('korsager', 'korsgade'))
    for (const [a, b] of [
      ['nordvang', 'nordgård'],
      ['søndervang', 'søndermark'],
      ['østergade', 'østervang'],
    ] as const)
      assert.ok(!areNearlySameLetters(a, b), `${a} ${b}`)
  })
  it('are the same with any Danish ending', () => {
    for (const [a, b] of [
      ['Skolevangens', 'Skolevangen'],
      ['skoler', 'Skole'],
      ['Energicentret', 'Energicenter'],
      ['Terrassernes', 'Terrasserne'],
    ] as const)
      assert.equal(stem(a), stem(b))
  })
})

describe('A partner', () => {
  it('named twice, or leading too, is asked about', () => {
    assert.deepEqual(
      [...twice([], ['klub', 'klub']), ...twice(['klub'], ['klub', 'skole'])].map(({ code, severity, at, of }) => [
        code,
        severity,
        at,
        of,
      ]),
      Array(2).fill(['partner-twice', 'hint', 'plan.csv:4:partners', 'activity:haven']),
    )
  })
  it('named once, or not known, is not', () =>
    assert.deepEqual(
      [...twice(['skole'], ['klub']), ...twice({ missing: 'not-stated' }, { missing: 'not-published' })],
      [],
    ))
})
