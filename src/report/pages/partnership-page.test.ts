import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { latestEdition } from '#domain/edition.ts'
import { assess } from '#evaluation/assess.ts'
import { writeNote } from '#report/write-note.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { type PartnershipPage, partnershipPage } from './partnership-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const stationsbyen = readCase('examples/modelby', 'stationsbyen').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')
const titles = ({ sections }: PartnershipPage): readonly string[] => sections.map(({ title }) => plain(title))

function sectionOf(page: PartnershipPage, id: string) {
  const found = page.sections.find((section) => section.id === id)
  assert.ok(found, `there is no section ${id}`)
  return found
}

/** Every word of a section's blocks that a reader would see. */
const wordsOf = (page: PartnershipPage, id: string): string =>
  JSON.stringify(sectionOf(page, id).blocks, (key, value) =>
    key === 'figure' || key === 'href' ? undefined : value,
  ).replaceAll('\u00a0', ' ')

describe('The page of a partnership', () => {
  const page = partnershipPage(tingbjerg, 'da')

  it('answers in the words of its latest note', () => {
    const edition = latestEdition(tingbjerg)
    assert.ok(edition && page.lede)
    assert.deepEqual(page.lede, writeNote(assess(tingbjerg, edition), 'da').lede)
  })

  it('says what the agreement is, where the area lies and where the note is', () =>
    assert.deepEqual(
      page.facts.map(({ term, content }) => [term, plain(content)]),
      [
        ['Aftale', '2021–2024'],
        ['Bydel', 'Brønshøj-Husum'],
        ['Opgjort', '24. maj 2022'],
        ['Noten:', 'side, PDF, Word, Excel'],
        ['Kort fortalt:', 'er her blevet tryggere?'],
      ],
    ))

  it('puts the goals with their verdicts first', () =>
    assert.deepEqual(
      page.goals.map(({ number, verdict, told }) => [number, verdict?.word, plain(told)]),
      [
        [1, 'Ikke opfyldt', '0 af 4 delmål'],
        [2, 'Delvist opfyldt', '3 af 4 delmål'],
        [3, 'Opfyldt', '80 %'],
      ],
    ))

  it('heads each section with a finding of figures', () =>
    assert.deepEqual(titles(page), [
      'Andelen af utrygge i nabolaget er 26 % i 2022, 10 procentpoint over året før (16 %)',
      '3 af 4 delmål er nået; indbrud er det ikke',
      '12 af 15 aktiviteter, 80 %',
      '1.970.000 kr. i 2022. 13 af 15 aktiviteter kører som planlagt',
      'Tolv tal om Tingbjerg-Husum har hver sin side',
      'Noten 2022 bygger på det, der var offentligt 24. maj 2022',
    ]))

  it('shows beside the goals only what can be held against the newest figures, and says what is left out', () => {
    const charts = sectionOf(page, 'maal-1').blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
    assert.deepEqual(
      charts.map(({ chart }) => chart.kind === 'series' && chart.periods),
      [
        ['2021', '2022'],
        ['2021', '2022'],
      ],
    )
    const said = wordsOf(page, 'maal-1').match(
      /Grænsen for Tingbjerg-Husum er ændret i 2021; tal fra før er udeladt\./g,
    )
    assert.equal(said?.length, 1, 'what holds for both charts is said once')
  })

  it('tells what is only followed as differences without a word of rise or fall', () => {
    const [block] = sectionOf(page, 'maal-2').blocks.filter(({ kind }) => kind === 'amounts')
    assert.ok(block?.kind === 'amounts')
    assert.deepEqual(
      block.amounts.map(({ name, value, told }) => [name, value, told].map(plain)),
      [
        ['Chikane', '0', '65 i 2020, 65 i 2021'],
        ['Hærværk', '−16', '45 i 2020, 29 i 2021'],
        ['Narkotika', '+16', '84 i 2020, 100 i 2021'],
        ['Trusler', '−3', '23 i 2020, 20 i 2021'],
      ],
    )
    assert.match(wordsOf(page, 'maal-2'), /For ingen af de fire er en ændring påvist\./)
  })

  it('puts a finding beside the figures that it concerns', () => {
    assert.match(wordsOf(page, 'maal-2'), /Delene giver 227, men det hele er 212/)
    assert.doesNotMatch(wordsOf(page, 'maal-1'), /Godtaget/)
  })

  it('counts what runs, what does not and who is concerned', () =>
    assert.match(
      wordsOf(page, 'planen'),
      /Status 1\. april 2022: én kører delvist som planlagt, én er på pause, og én er ikke besvaret\. To har meldt en bekymring\./,
    ))

  it('says the same in English', () => {
    const english = partnershipPage(tingbjerg, 'en')
    assert.equal(titles(english)[1], '3 of 4 parts are met; burglary is not')
    assert.match(
      wordsOf(english, 'planen'),
      /one runs partly as planned, one is paused, and one has no answer\. Two have/,
    )
    assert.match(english.description, /^Tingbjerg-Husum Partnership: One goal is met/)
  })
})

describe('The page of a partnership with other goals', () => {
  it('tells of parts that are areas, ratios and quarters', () => {
    const page = partnershipPage(stationsbyen, 'da')
    assert.equal(page.goals.length, 9)
    assert.equal(titles(page)[0], 'I Stationsbyen er andelen af utrygge i nabolaget 23,9 % i 2024')
    assert.match(wordsOf(page, 'maal-1'), /23,9 %.*8,9 procentpoint over grænsen på 15 %/)
    assert.match(wordsOf(page, 'maal-3'), /3b: 2 af 3 opfylder/)
    assert.match(wordsOf(page, 'maal-9'), /Politiet oplyser/)
  })

  it('lists every year’s note', () => {
    const page = partnershipPage(aaparken, 'da')
    const [block] = sectionOf(page, 'noter').blocks
    assert.ok(block?.kind === 'facts')
    assert.deepEqual(
      block.facts.map(({ term, content }) => `${term}: ${plain(content)}`),
      ['2024: side, PDF, Word, Excel · 11. juni 2024', '2023: side, PDF, Word, Excel · 13. juni 2023'],
    )
    assert.deepEqual(titles(page).at(-1), 'To noter; den nyeste er fra 11. juni 2024')
  })
})

describe('The page of a partnership that lacks something', () => {
  const change = (over: Partial<Case>): PartnershipPage => partnershipPage({ ...tingbjerg, ...over }, 'da')

  it('has no note: the goals stand as rules and figures, and nothing is judged', () => {
    const page = change({ editions: [] })
    assert.equal(page.lede && plain(page.lede), 'Tre mål er aftalt. Ingen note har vurderet dem endnu.')
    assert.ok(page.goals.every(({ verdict }) => verdict === undefined))
    assert.doesNotMatch(JSON.stringify(page.sections), /opfyldt|nået/i)
    const words = wordsOf(page, 'maal-1')
    assert.match(words, /1a Andel utrygge i nabolaget: falder hvert år/)
    assert.match(words, /"text":"26 %"/)
  })

  it('has no figures for a goal, and says so', () =>
    assert.match(wordsOf(change({ editions: [], observations: [] }), 'maal-1'), /Der er ingen tal for målet endnu\./))

  it('has no plan, and says so', () =>
    assert.equal(
      plain(sectionOf(change({ plan: [], rounds: [] }), 'planen').title),
      'Der er ingen tryghedsplan her endnu',
    ))

  it('has no goals, and says so', () => {
    const partnership = { ...tingbjerg.partnership, goals: [] }
    const page = change({ partnership })
    assert.match(page.lede ? plain(page.lede) : '', /^Aftalen har ingen mål\./)
    assert.deepEqual(page.goals, [])
    const unjudged = change({ partnership, editions: [] })
    assert.match(unjudged.lede ? plain(unjudged.lede) : '', /Aftalen har ingen mål her endnu/)
  })
})
