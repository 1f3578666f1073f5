import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { planRow, row, smallCase } from '#indicators/small-case.ts'
import { dataPage } from './data-page.ts'

/** The rows of a table on the page as words and addresses. */
function rowsOf(cases: readonly Case[], table: string, language: 'da' | 'en' = 'da'): readonly string[] {
  const [first] = cases
  assert.ok(first)
  const { sections } = dataPage([{ municipality: first.municipality, cases }], language)
  const found = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    .find(({ id }) => id === table)
  assert.ok(found, table)
  return found.rows.map(({ cells }) => cells.map(({ content }) => plainText(content)).join(' | '))
}

const park = smallCase({
  observations: [
    row('unsafe', '2020', 22),
    row('unsafe', '2022', 26),
    row('unsafe', '2021', 9, { area: 'city' }),
    row('crime', '2021', 7),
  ],
  plan: [planRow('cafe', { money: { 2022: 100 } })],
})
const harbour: Case = {
  ...smallCase({ observations: [row('theft', '2019', 3, { area: 'harbour' })] }),
  partnership: { ...park.partnership, id: 'harbour', area: 'harbour', name: { da: 'Havnen', en: 'The harbour' } },
}

describe('The page of all data', () => {
  it('lists each indicator that has figures once, with its areas, its years and its files', () => {
    assert.deepEqual(rowsOf([park, harbour], 'indikatorer-1-tabel'), [
      'Tryghedsundersøgelser',
      'unsafe | 2 | 2020–2022 | CSV · Excel · JSON-stat',
      'Anmeldelser',
      'crime | 1 | 2021 | CSV · Excel · JSON-stat',
      'theft | 1 | 2019 | CSV · Excel · JSON-stat',
      'Planer',
      'share | 1 | 2022 | CSV · Excel · JSON-stat',
      'Planens budget | 1 | 2022 | CSV · Excel · JSON-stat',
      'Aktiviteter i planen | 1 | 2022 | CSV · Excel · JSON-stat',
    ])
  })

  it('lists the plans of each partnership, and one that has nothing by its name', () => {
    assert.deepEqual(rowsOf([park, harbour], 'planer-1-tabel', 'en'), [
      'Park',
      'The plan of 2022 | CSV · Excel · JSON-stat',
      'The harbour',
    ])
  })

  it('says whom to ask, or that nobody is named', () => {
    const told = (municipality: Case['municipality']): string =>
      JSON.stringify(dataPage([{ municipality, cases: [park] }], 'da').sections.find(({ id }) => id === 'brug-1'))
    assert.match(told(park.municipality), /har ikke skrevet her, hvem der svarer/)
    const contact = { phone: '33 33 33 33', mail: 'tryghed@by.dk' }
    assert.match(told({ ...park.municipality, contact }), /mailto:tryghed@by\.dk/)
  })

  it('tells what every column of the files holds', () => {
    const heads = rowsOf([park], 'kolonner-indikator').map((line) => line.split(' | ')[0])
    for (const head of ['Værdi', 'Intet tal, fordi', 'Antal svar', 'Tallets vej']) assert.ok(heads.includes(head), head)
  })
})
