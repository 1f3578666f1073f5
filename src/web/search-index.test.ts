import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#domain/text.ts'
import type { SearchEntry } from '#report/search-entries.ts'
import { searchIndex } from './search-index.ts'

const entry = (
  kind: SearchEntry['kind'],
  path: string,
  da: string,
  en: string,
  more: Partial<SearchEntry> = {},
): SearchEntry => ({
  kind,
  path,
  title: { da, en },
  where: [],
  words: [],
  group: path,
  isFirst: true,
  ...more,
})

const unsafe = (area: string, isFirst: boolean): SearchEntry =>
  entry(
    'indicator',
    `/indikatorer/andel-utrygge/${area.toLowerCase()}`,
    'Andel utrygge i nabolaget',
    'Share who feel unsafe in their neighbourhood',
    {
      where: [{ da: area }, { da: '2019–2022', en: '2019–2022' }],
      words: [{ da: '2019 2020 2021 2022', en: '2019 2020 2021 2022' }],
      group: 'andel-utrygge',
      isFirst,
    },
  )

const index = searchIndex([
  entry('partnership', '/partnerskaber/tingbjerg-husum', 'Tingbjerg-Husum Partnerskab', 'Tingbjerg-Husum Partnership'),
  entry('partnership', '/partnerskaber/aaparken', 'Åparken Partnerskab', 'Åparken Partnership'),
  entry('area', '/indikatorer?omraade=koebenhavn', 'København', 'Copenhagen'),
  entry('area', '/indikatorer?omraade=broenshoej-husum', 'Brønshøj-Husum', 'Brønshøj-Husum'),
  unsafe('Åparken', true),
  unsafe('København', false),
  entry('indicator', '/indikatorer/indbrud/aaparken', 'Indbrud', 'Burglary'),
  entry('indicator', '/indikatorer/haervaerk/aaparken', 'Hærværk', 'Vandalism'),
  entry('activity', '/partnerskaber/aaparken/aktiviteter/vandringer', 'Tryghedsvandringer', 'Safety walks', {
    words: [{ da: 'Åparkens Boligforening' }],
  }),
  entry('activity', '/partnerskaber/aaparken/aktiviteter/lys', 'Lys på Åstien', 'Lights on Åstien'),
  entry('note', '/partnerskaber/aaparken/noter/2022', 'Noten 2022', 'The note of 2022'),
])

const first = (query: string, language: Language = 'da'): string | undefined =>
  index.find(query, language).hits[0]?.entry.path

describe('searchIndex()', () => {
  for (const [query, path] of [
    ['Tingbjerg', '/partnerskaber/tingbjerg-husum'],
    ['tingbjerg husum', '/partnerskaber/tingbjerg-husum'],
    ['tingbjerghusum', '/partnerskaber/tingbjerg-husum'],
    ['tingb', '/partnerskaber/tingbjerg-husum'],
    ['tingbejrg', '/partnerskaber/tingbjerg-husum'],
    ['tinbjerg', '/partnerskaber/tingbjerg-husum'],
    ['aaparken', '/partnerskaber/aaparken'],
    ['Aparken', '/partnerskaber/aaparken'],
    ['ÅPARKEN', '/partnerskaber/aaparken'],
    ['A\u030aparken', '/partnerskaber/aaparken'],
    ['koebenhavn', '/indikatorer?omraade=koebenhavn'],
    ['kobenhavn', '/indikatorer?omraade=koebenhavn'],
    ['københvan', '/indikatorer?omraade=koebenhavn'],
    ['copenhagen', '/indikatorer?omraade=koebenhavn'],
    ['bronshoj', '/indikatorer?omraade=broenshoej-husum'],
    ['utryghed', '/indikatorer/andel-utrygge/åparken'],
    ['utryge', '/indikatorer/andel-utrygge/åparken'],
    ['andel af utrygge i København', '/indikatorer/andel-utrygge/københavn'],
    ['inbdrud', '/indikatorer/indbrud/aaparken'],
    ['burglaries', '/indikatorer/indbrud/aaparken'],
    ['haervaerk', '/indikatorer/haervaerk/aaparken'],
    ['vandring', '/partnerskaber/aaparken/aktiviteter/vandringer'],
    ['boligforening', '/partnerskaber/aaparken/aktiviteter/vandringer'],
    ['lsy', '/partnerskaber/aaparken/aktiviteter/lys'],
    ['note 2022', '/partnerskaber/aaparken/noter/2022'],
  ] as const)
    it(`finds ${path} by »${query}«`, () => assert.equal(first(query), path))

  it('shows an indicator once, its best area first and the others beside it', () => {
    const { hits } = index.find('utrygge', 'da')
    assert.equal(hits.length, 1)
    assert.equal(hits[0]?.entry.path, '/indikatorer/andel-utrygge/åparken')
    assert.deepEqual(
      hits[0]?.others.map(({ path }) => path),
      ['/indikatorer/andel-utrygge/københavn'],
    )
  })

  it('says how near it came', () => {
    assert.equal(index.find('hærværk', 'da').nearness, 'whole')
    assert.equal(index.find('hærverk', 'da').nearness, 'alike')
    assert.equal(index.find('hærværk xyzzyq', 'da').nearness, 'some')
    for (const query of ['xyzzyq', '', '?', '»«', '\u0000'])
      assert.deepEqual(index.find(query, 'da'), { nearness: 'none', hits: [] }, query)
  })

  it('does not take one year for another', () => {
    assert.equal(index.find('2023', 'da').nearness, 'none')
    assert.equal(
      index.find('noten 2021', 'da').hits.some(({ entry: { kind } }) => kind === 'note'),
      true,
    )
  })

  it('weighs the reader’s own language more', () => {
    const two = searchIndex([
      entry('activity', '/da', 'Sport for alle', 'Games for everyone'),
      entry('activity', '/en', 'Leg og spil', 'Sport and play'),
    ])
    assert.equal(two.find('sport', 'da').hits[0]?.entry.path, '/da')
    assert.equal(two.find('sport', 'en').hits[0]?.entry.path, '/en')
  })

  it('is quick with long and odd words', () => {
    const began = performance.now()
    for (const query of ['x'.repeat(200), 'æ ø å '.repeat(30), '(((((', 'a b c d e f g h i j k l m n o p', '١٢٣ 东京'])
      index.find(query, 'da')
    assert.ok(performance.now() - began < 1000)
  })
})
