import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatDay, formatDayShort, formatPeriod, formatSpan } from './dates.ts'
import { capitalise, compareNames, genitive, joinList, numeral } from './words.ts'

// Names and endings of the case »Danish letters, order, addresses, endings«.
describe('Danish words', () => {
  it('sorts Æ, Ø and Å last and Aa as Å', () => {
    const names = ['Aabenraa', 'Abildgård', 'Ådalen', 'Ærø', 'Østerbro', 'Zonen', 'Valby']
    assert.deepEqual(names.toSorted(compareNames), [
      'Abildgård',
      'Valby',
      'Zonen',
      'Ærø',
      'Østerbro',
      'Aabenraa',
      'Ådalen',
    ])
  })
  it('writes the genitive of names and abbreviations', () => {
    const cases = {
      Tingbjerg: 'Tingbjergs',
      Aarhus: "Aarhus'",
      'Kgs. Enghave': 'Kgs. Enghaves',
      fsb: "fsb's",
      SSP: "SSP's",
      Zonen: 'Zonens',
      Fritz: "Fritz'",
    }
    for (const [name, expected] of Object.entries(cases)) assert.equal(genitive(name, 'da'), expected)
  })
  it('joins a list with og before the last', () => {
    assert.equal(joinList(['indbrud', 'vold', 'trusler'], 'da'), 'indbrud, vold og trusler')
    assert.equal(joinList(['one', 'two'], 'en'), 'one and two')
    assert.equal(joinList([], 'da'), '')
  })
  it('writes small numbers in words, ét before a neuter noun', () => {
    assert.equal(`${capitalise(numeral(1, 'da', true))} mål`, 'Ét mål')
    assert.equal(numeral(13, 'da'), '13')
  })
  it('writes days, months and periods in both languages', () => {
    assert.equal(formatDayShort('2022-05-24', 'da'), '24-05-2022')
    assert.equal(formatDay('2022-05-24', 'da').replaceAll('\u00a0', ' '), '24. maj 2022')
    assert.equal(formatDay('2021-06', 'en'), 'June 2021')
    assert.equal(formatPeriod('2021-Q3', 'da').replaceAll('\u00a0', ' '), '3. kvartal 2021')
    assert.equal(formatPeriod('2020-09/2021-08', 'da'), 'september 2020 til august 2021')
    assert.equal(formatSpan('2021', '2022', 'da'), '2021–2022')
  })
})
