import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { type GoalPage, goalPage } from './goal-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const stationsbyen = readCase('examples/modelby', 'stationsbyen').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')

function pageOf(dossier: Case, number: number, language: Language = 'da'): GoalPage {
  const page = goalPage(dossier, number, language)
  assert.ok(page, `there is no goal ${number}`)
  return page
}

const outline = ({ sections }: GoalPage): readonly string[] => sections.map(({ id, title }) => `${id}: ${plain(title)}`)
const ledeOf = ({ lede }: GoalPage): string => (lede ? plain(lede) : '')

function wordsOf({ sections }: GoalPage, id: string): string {
  const section = sections.find((each) => each.id === id)
  assert.ok(section, `there is no section ${id}`)
  return JSON.stringify(section.blocks, (key, value) => (key === 'chart' ? undefined : value)).replaceAll('\u00a0', ' ')
}

describe('The page of a goal', () => {
  const crime = pageOf(tingbjerg, 2)

  it('tells how many parts are reached and the figure of the one that is missed', () => {
    assert.equal(crime.verdict?.word, 'Delvist opfyldt')
    assert.equal(
      ledeOf(crime),
      '3 af 4 delmål er nået; indbrud er det ikke. Antallet af anmeldelser af indbrud er 27 i 2021, 4 over niveauet i 2020 (23).',
    )
  })

  it('goes from what was agreed over each figure to what is being done', () =>
    assert.deepEqual(outline(crime), [
      'maal-2: Fire delmål afgør målet, og fire tal følges',
      'borgervendt-kriminalitet-pr-1000: 18,7 i 2021, 6,1 under 2020',
      'anmeldelser-med-maal: 3 af 4 delmål er nået; indbrud er det ikke',
      'foelges-uden-maal: En ændring er ikke påvist for nogen af typerne',
      'forbehold: Sådan skal tallene læses',
      'omkring: Én hændelse i området',
      'det-goer-vi: Planen for 2022 siger ikke, hvilke mål dens 16 aktiviteter hører til',
      'se-ogsaa: Aftalen har tre mål',
    ]))

  it('says whether the wording is the agreement’s own, and each rule as a sentence', () => {
    assert.match(wordsOf(crime, 'maal-2'), /Gengivet; ikke aftalens egne ord/)
    assert.match(
      wordsOf(crime, 'maal-2'),
      /2b Højst 2020-niveau for hver af tre typer: indbrud; tyveri og røveri; vold og våben\./,
    )
    assert.match(wordsOf(pageOf(aaparken, 1), 'maal-1'), /»Andelen af utrygge.*Aftalens egne ord/)
  })

  it('shows how small a change the figures could have shown, and people’s explanations of them', () => {
    assert.match(wordsOf(crime, 'anmeldelser-med-maal'), /"value":10,/)
    assert.match(wordsOf(crime, 'foelges-uden-maal'), /Om narkotika\..*visitationszoner.*Københavns Politi, 2021/)
  })

  it('puts a finding beside the figure that it concerns, and no table bears a number', () => {
    assert.match(wordsOf(crime, 'borgervendt-kriminalitet-pr-1000'), /Delene giver 227/)
    assert.doesNotMatch(JSON.stringify(crime.sections), /"(Tabel|Figur) \d/)
  })

  it('tells a survey goal by its parts and then by each figure', () => {
    const safety = pageOf(tingbjerg, 1)
    assert.equal(
      ledeOf(safety),
      '0 af 4 delmål er nået. Andelen af utrygge i nabolaget er 26 % i 2022, 10 procentpoint over året før (16 %).',
    )
    assert.deepEqual(outline(safety).slice(0, 5), [
      'maal-1: Fire delmål afgør målet',
      'delmaal: 0 af 4 delmål er nået',
      'andel-utrygge: 26 % i 2022, 10 procentpoint over 2021',
      'andel-utrygge-aften-nat: 32 % i 2022, 7 procentpoint over 2021',
      'forbehold: Sådan skal tallene læses',
    ])
  })

  it('tells of one demand in one sentence with its outcome', () =>
    assert.equal(
      ledeOf(pageOf(tingbjerg, 3)),
      '12 af 15 aktiviteter, 80 % i 2022, 5 procentpoint over kravet på 75 %. Målet er nået.',
    ))

  it('leads on to its indicators and the goals beside it', () => {
    const links = crime.sections.at(-1)?.blocks.flatMap((block) => (block.kind === 'links' ? block.links : []))
    assert.deepEqual(
      links?.map(({ href }) => href).filter((href) => !/chikane|haervaerk|narkotika|trusler/.test(href)),
      [
        '/indikatorer/borgervendt-kriminalitet-pr-1000/tingbjerg-husum',
        '/indikatorer/indbrud/tingbjerg-husum',
        '/indikatorer/tyveri-og-roeveri/tingbjerg-husum',
        '/indikatorer/vold-og-vaaben/tingbjerg-husum',
        '/partnerskaber/tingbjerg-husum/maal/1',
        '/partnerskaber/tingbjerg-husum/maal/3',
        '/partnerskaber/tingbjerg-husum',
      ],
    )
  })

  it('says the same in English', () => {
    const page = pageOf(tingbjerg, 2, 'en')
    assert.match(
      ledeOf(page),
      /^3 of 4 parts are met; burglary is not\. The number of reports of burglary was 27 in 2021/,
    )
    assert.match(page.description, /^Tingbjerg-Husum Partnership, goal 2: Partly met\./)
  })
})

describe('The page of a goal of another kind', () => {
  it('counts a rule that needs not all its parts as one', () => {
    const page = pageOf(stationsbyen, 3)
    assert.match(
      ledeOf(page),
      /^2 af 4 delmål er nået eller på rette vej\. Andel utrygge i nabolaget på Østerbakken: 13,9 %/,
    )
    assert.match(wordsOf(page, 'hvor-mange'), /højst ét må gøre det/)
  })

  it('says of a promise that no figure measures it, and what others tell', () => {
    const page = pageOf(aaparken, 7)
    assert.equal(page.verdict?.word, 'Løfte uden måling')
    assert.match(wordsOf(page, 'maal-7'), /Helhedsplanen fortæller/)
    assert.match(wordsOf(page, 'det-goer-vi'), /1 Beboerværter · Åparkens Boligforening/)
  })

  it('says why a goal cannot be assessed', () =>
    assert.match(ledeOf(pageOf(aaparken, 6)), /kan ikke vurderes: grænsen for Åparken er ændret i 2022/))

  it('lists how earlier notes judged it', () =>
    assert.match(wordsOf(pageOf(aaparken, 3), 'tidligere-noter'), /Delvist opfyldt, 1 af 3 delmål.*noten 2023/))

  it('tells what somebody has written of the goal itself', () =>
    assert.match(wordsOf(pageOf(aaparken, 1), 'omkring'), /Om målet\..*lyset på Åstien/))

  it('is not there for a number that the agreement does not have', () =>
    assert.equal(goalPage(tingbjerg, 4, 'da'), undefined))

  it('is not judged while there is no note', () => {
    const page = pageOf({ ...tingbjerg, editions: [] }, 2)
    assert.equal(page.verdict, undefined)
    assert.equal(ledeOf(page), 'Ingen note har vurderet målet endnu.')
    assert.doesNotMatch(JSON.stringify(page.sections), /opfyldt|nået/i)
    assert.match(wordsOf(page, 'maal-2'), /Det står tallene til nu:.*"text":"27"/)
  })
})

describe('Every page of a goal in the examples', () => {
  for (const dossier of [tingbjerg, aaparken, stationsbyen, readCase('examples/minimal', 'eksempelkvarteret').dossier])
    for (const language of ['da', 'en'] as const)
      it(`can be written for ${dossier.partnership.id} in ${language}, judged or not, with no section empty of words`, () => {
        for (const { number } of dossier.partnership.goals)
          for (const each of [
            dossier,
            { ...dossier, editions: [] },
            { ...dossier, plan: [], rounds: [], observations: [] },
          ]) {
            const page = pageOf(each, number, language)
            const ids = page.sections.map(({ id }) => id)
            assert.equal(new Set(ids).size, ids.length, ids.join())
            for (const { title } of page.sections) assert.notEqual(plain(title).trim(), '')
            assert.ok(ledeOf(page).length > 10)
          }
      })
})
