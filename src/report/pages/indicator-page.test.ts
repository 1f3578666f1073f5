import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { indicatorTold } from '#report/indicator/indicator-told.ts'
import type { PageSection, PublicPage } from '#report/public-page.ts'
import type { Table } from '#report/report.ts'
import { areasFor, indicatorNamed } from '#report/road-told.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { indicatorPage } from './indicator-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const stationsbyen = readCase('examples/modelby', 'stationsbyen').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')

function pageOf(
  dossier: Case,
  name: string,
  area: string,
  language: Language = 'da',
  neighbours: readonly Case[] = [dossier],
): PublicPage {
  const indicator = indicatorNamed(dossier, name)
  const place = indicator && areasFor(dossier, indicator).find(({ id }) => id === area)
  assert.ok(indicator && place, `there is no ${name} in ${area}`)
  return indicatorPage(indicatorTold(dossier, neighbours, indicator, place, language))
}

function section(page: PublicPage, id: string): PageSection {
  const found = page.sections.find((each) => each.id === id)
  assert.ok(found, `there is no section ${id}`)
  return found
}

const tablesOf = ({ blocks }: PageSection): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
const rowsOf = (table: Table): readonly string[] =>
  table.rows.map(({ cells }) => cells.map(({ content }) => plain(content)).join(' | '))
const headsOf = (table: Table): readonly string[] => table.columns.map(({ head }) => plain(head))
const factsOf = ({ facts }: PublicPage): readonly string[] =>
  facts.map(({ term, content }) => `${term} ${plain(content)}`)
const evidenceOf = ({ blocks }: PageSection): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'evidence' ? [plain(block.content)] : []))

function chartOf({ blocks }: PageSection) {
  const [figure] = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
  assert.ok(figure?.chart.kind === 'series', 'no series is drawn')
  return { chart: figure.chart, caption: plain(figure.caption) }
}

const judgedIn = ({ margin }: PageSection): readonly string[] =>
  (margin.judged ?? []).map(({ word, lines }) => [word.word, ...lines].join('; '))

describe('The page of an indicator', () => {
  const unsafe = pageOf(tingbjerg, 'andel-utrygge', 'tingbjerg-husum')

  it('names the area, what it is compared with and the goals that measure it', () =>
    assert.deepEqual(factsOf(unsafe), [
      'Område Tingbjerg-Husum skift',
      'Sammenlignes med Brønshøj-Husum og København',
      'Hører til mål 1',
    ]))

  it('tells the level as a finding, how sure the change is, and the verdict of each part with the note that gave it', () => {
    const development = section(unsafe, 'udvikling')
    assert.equal(plain(development.title), '26 % i 2022, 10 procentpoint over 2021')
    assert.match(evidenceOf(development)[0] ?? '', /^Stigningen er statistisk signifikant, oplyser undersøgelsen\./)
    assert.deepEqual(judgedIn(development), [
      'Ikke opfyldt; Delmål: falder hvert år; 2022, efter noten 2022',
      'Ikke på rette vej; Delmål: nærmer sig Københavns niveau senest 2024, målt i procentpoint fra 2021; 2022, efter noten 2022',
    ])
  })

  it('draws the area as followed, with its break and what the intervals rest on', () => {
    const { chart, caption } = chartOf(section(unsafe, 'udvikling'))
    assert.deepEqual(
      chart.series.map(({ name, role }) => `${name}: ${role}`),
      ['Tingbjerg-Husum: area', 'Brønshøj-Husum: district', 'København: city'],
    )
    assert.deepEqual(
      chart.breaks.map(({ before }) => before),
      ['2021'],
    )
    assert.match(caption, /Stiplet interval: sådan ville usikkerheden se ud med 164 svar hvert år/)
    assert.match(caption, /Fuld linje: ændringen er påvist\./)
  })

  it('has every figure in a table that keeps its newest years, each a door, with the change between the last two', () => {
    const [table] = tablesOf(section(unsafe, 'tallene'))
    assert.ok(table)
    assert.equal(table.keeps, 'newest')
    assert.equal(headsOf(table).at(-1), '2021–2022, procentpoint')
    assert.match(rowsOf(table)[0] ?? '', /^Tingbjerg-Husum .* 16 \| 26 \| \+10$/)
    const cells = table.rows.flatMap(({ cells: each }) => each.slice(1, -1))
    for (const { content } of cells.filter(({ value }) => value !== undefined))
      assert.ok(content.some(({ kind }) => kind === 'number'))
    assert.deepEqual(
      table.notes?.map(({ content }) => plain(content)),
      [
        'Tallet er ikke fundet offentliggjort.',
        'Grænsen for Tingbjerg-Husum er ændret i 2021; tallet kan ikke sammenlignes med de nyeste.',
      ],
    )
  })

  it('follows any other area by itself: the city beside the areas in it, with no verdict of theirs', () => {
    const city = pageOf(tingbjerg, 'andel-utrygge', 'koebenhavn')
    const development = section(city, 'udvikling')
    assert.equal(plain(development.title), '9 % i 2022, det samme som i 2021')
    assert.deepEqual(judgedIn(development), [])
    assert.deepEqual(
      chartOf(development).chart.series.map(({ name, role }) => `${name}: ${role}`),
      ['København: area', 'Tingbjerg-Husum: other', 'Brønshøj-Husum: district'],
    )
    assert.equal(factsOf(city)[2], 'Hører til mål 1')
  })

  it('tells the verdict of another partnership on an area that it measures, by that partnership’s name', () => {
    const page = pageOf(aaparken, 'andel-utrygge', 'oesterbakken', 'da', [aaparken, stationsbyen])
    assert.match(factsOf(page).at(-1) ?? '', /mål \d \(Stationsbyen Partnerskab\)/)
    assert.ok(judgedIn(section(page, 'udvikling')).length > 0)
  })

  it('draws counts with the intervals of random variation', () => {
    const { chart, caption } = chartOf(section(pageOf(tingbjerg, 'indbrud', 'tingbjerg-husum'), 'udvikling'))
    const { interval } = chart.series[0]?.points.at(-1) ?? {}
    // R: poisson.test(27)$conf.int gives 17.8 to 39.3.
    assert.deepEqual([interval?.lower.toFixed(1), interval?.upper.toFixed(1)], ['17.8', '39.3'])
    assert.match(caption, /95 %-interval for tilfældig variation/)
  })

  it('keeps quarters apart from years, and draws no line between quarters', () => {
    const quarters = section(pageOf(stationsbyen, 'borgervendt-kriminalitet', 'stationsbyen'), 'tallene')
    const heads = tablesOf(quarters).map((table) => headsOf(table).slice(1))
    assert.equal(heads.length, 2)
    assert.ok(heads[0]?.every((head) => !head.includes('kvartal')))
    assert.ok(heads[1]?.every((head) => head.includes('kvartal')))
  })

  it('says in words that an area has no figure, and draws nothing', () => {
    const page = pageOf(tingbjerg, 'indbrud', 'koebenhavn')
    const development = section(page, 'udvikling')
    assert.equal(plain(development.title), 'Der er intet tal i København')
    assert.deepEqual(
      development.blocks.map((block) => (block.kind === 'paragraph' ? plain(block.content) : block.kind)),
      ['Tallet i 2021 er ikke fundet offentliggjort. Når nogen offentliggør et tal, og det er læst ind, står det her.'],
    )
  })

  it('is in English where the reader is', () => {
    const page = pageOf(tingbjerg, 'andel-utrygge', 'tingbjerg-husum', 'en')
    assert.match(page.description, /^Share who feel unsafe in their neighbourhood, Tingbjerg-Husum: 26% in 2022/)
  })
})
