import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatDay, formatDayShort, formatPeriod, formatSpan, inPeriod } from './dates.ts'
import {
  capitalise,
  compareNames,
  genitive,
  joinList,
  listItems,
  lowerFirst,
  numeral,
  withinSentence,
} from './words.ts'

// Names and endings of the case »Danish letters, order, addresses, endings«.
describe('Danish words', () => {
  it('sorts Æ, Ø and Å last and Aa as Å', () => {
    const order =
      'Abildgård Amager Husum Isaac Kaalund Valby Voldparken Vollsmose Wibroe Zonen ærlig Ærø Østerbro Aabenraa Ådalen Aalborg'
    assert.equal(order.split(' ').toReversed().toSorted(compareNames).join(' '), order)
  })
  it('lets only an article lose its large letter inside a sentence, and keeps abbreviations', () => {
    assert.equal(withinSentence('De udsatte boligområder'), 'de udsatte boligområder')
    assert.equal(withinSentence('Den Gamle By'), 'den Gamle By')
    assert.equal(withinSentence('Delfinen'), 'Delfinen')
    assert.deepEqual(['Indbrud', 'SSP-møder', 'Øl'].map(lowerFirst), ['indbrud', 'SSP-møder', 'øl'])
  })
  it('parts by semicolons what itself holds several things', () => {
    assert.equal(listItems(['indbrud', 'tyveri og røveri', 'vold'], 'da'), 'indbrud; tyveri og røveri; vold')
    assert.equal(listItems(['indbrud', 'vold'], 'da'), 'indbrud og vold')
  })
  it('says when in each language', () => {
    assert.equal(inPeriod('2020-09/2021-08', 'da'), 'i perioden september 2020 til august 2021')
    assert.equal(inPeriod('2021-Q3', 'en'), 'in the third quarter of 2021')
    assert.equal(formatSpan('2021-03', '2022-03', 'da'), 'marts 2021 – marts 2022')
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
