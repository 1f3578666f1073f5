import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'
import type { Road } from './road.ts'
import { roadLines } from './road-lines.ts'
import { roadOf } from './road-of.ts'
import { areasFor, indicatorsOf, type PrintedNote, periodsFor } from './road-told.ts'
import { writeNote } from './write-note.ts'

let example: ExampleSite
let founding: Case
const others: Case[] = []

const caseOf = async (partnership: string): Promise<Case> => {
  const found = await example.store.readCase(partnership)
  assert.ok(found)
  return found
}

before(async () => {
  example = await openExampleSite()
  founding = await caseOf('tingbjerg-husum')
  for (const { id } of await example.store.listPartnerships())
    if (id !== founding.partnership.id) others.push(await caseOf(id))
})
after(() => example.close())

const notesOf = (dossier: Case, language: Language): readonly PrintedNote[] =>
  dossier.editions.map((edition) => {
    const assessment = assess(dossier, edition)
    return { assessment, report: writeNote(assessment, language) }
  })

function roadTo(figure: string, language: Language = 'da'): Road {
  const [indicator = '', area = '', period = ''] = figure.split(' ')
  const road = roadOf(founding, notesOf(founding, language), { indicator, area, period }, language)
  assert.ok(road, `${figure} has no road`)
  return road
}

/** The road as one text, with ordinary spaces. */
const told = (road: Road): string => roadLines(road).join('\n').replaceAll('\u00a0', ' ')

/** What one stop says. */
function stop(road: Road, id: string): string {
  const stations = road.stations.filter((station) => station.id === id)
  assert.equal(stations.length, 1, `${id} is there once`)
  return told({ ...road, stations })
}

describe('The road of a share that was read off', () => {
  it('tells where it is used, with each goal’s verdict and a link to the note', () => {
    const road = roadTo('andel-utrygge tingbjerg-husum 2022')
    assert.equal(road.number, '26\u00a0%')
    assert.match(
      stop(road, 'bruges-i'),
      /Mål 1, delmål 1: falder hvert år\n\s+Ikke opfyldt\n\s+Vist i noten 2022, afsnit 1 Tryghed\./,
    )
    assert.match(stop(road, 'bruges-i-2'), /delmål 2: nærmer sig Københavns niveau.*\n\s+Ikke på rette vej/)
  })

  it('says that there is no formula, and how far the printed figure is rounded', () => {
    const formula = stop(roadTo('andel-utrygge tingbjerg-husum 2022'), 'formel')
    assert.match(formula, /Aflæst, ikke regnet ud her/)
    assert.match(formula, /Antallet af svar er ikke oplyst\./)
    assert.match(formula, /mellem 25,5 % og 26,5 %/)
  })

  it('shows the row as it stood, and the checksum of its file in groups of eight', () => {
    const road = roadTo('andel-utrygge tingbjerg-husum 2022')
    const [row] = road.stations.find(({ id }) => id === 'levering')?.rows ?? []
    assert.equal(row?.line, 4)
    assert.equal(row?.href, '/partnerskaber/tingbjerg-husum/filer/observations.csv#linje-4')
    assert.match(row?.header ?? '', /^indicator;area;area_version;period;value;/)
    assert.match(row?.text ?? '', /^unsafe-share;tingbjerg-husum;2;2022;26;/)
    assert.match(stop(road, 'levering'), /Kontroltal: ([0-9a-f]{8} ){7}[0-9a-f]{8}\n/)
    assert.match(stop(road, 'levering'), /Aflæst af en rapport, ikke optalt af rækker/)
  })

  it('holds it against the year before, the other areas and, as a break, the first measurement', () => {
    const road = roadTo('andel-utrygge tingbjerg-husum 2022')
    assert.match(
      stop(road, 'siden-2021'),
      /26 % \(2022\) − 16 % \(2021\) = \+10 procentpoint\n\s+Stigningen er statistisk signifikant, oplyser undersøgelsen/,
    )
    assert.match(stop(road, 'siden-2014'), /kan ikke sammenlignes\n.*grænsen for Tingbjerg-Husum er ændret i 2021/)
    assert.match(stop(road, 'mod-koebenhavn'), /26 % \(Tingbjerg-Husum\) − 9 % \(København\) = \+17 procentpoint/)
    assert.match(stop(road, 'mod-broenshoej-husum'), /En forskel er ikke påvist, oplyser undersøgelsen/)
  })

  it('names the other source and why the one in use is used, and what came after the note', () => {
    const road = roadTo('andel-utrygge koebenhavn 2022')
    assert.match(stop(road, 'andre-kilder'), /9 %: Københavns Tryghedsundersøgelse 2022.*Samme tal\./)
    assert.match(stop(road, 'andre-kilder'), /bruges, fordi den oplyser antallet af svar/)
    assert.match(stop(road, 'senere'), /Noten 2022 bruger 9 %, som det var kendt 24\. maj 2022/)
    assert.match(told(road), /95 %-interval 8,0 til 10,1 %, regnet af 3\.596 svar/)
  })
})

describe('The road of a rate', () => {
  it('divides the count by the population that follows from it, and says that it is not given', () => {
    const road = roadTo('borgervendt-kriminalitet-pr-1000 tingbjerg-husum 2021')
    const formula = stop(road, 'formel')
    assert.match(formula, /212 \(anmeldelser\) ÷ 11\.337 \(indbyggere, regnet baglæns\) × 1\.000 = 18,7/)
    assert.match(formula, /Folketallet er ikke oplyst\. Et folketal mellem 11\.307 og 11\.367 giver 18,7\./)
    assert.match(told(road), /95 %-interval 16,3 til 21,4, hvis folketallet er 11\.337/)
    assert.match(stop(road, 'omraade'), /2020 er gjort op for samme område, så årene kan sammenlignes\./)
    assert.match(stop(road, 'taeller'), /citizen-facing-crime;tingbjerg-husum;2;2021;212;/)
    assert.match(stop(road, 'siden-2020'), /18,7 \(2021\) − 24,8 \(2020\) = −6,1/)
  })

  it('divides what both are known of, and tells the printed value as another source', () => {
    const road = roadTo('borgervendt-kriminalitet-pr-1000 koebenhavn 2021')
    assert.match(stop(road, 'formel'), /22\.042 \(anmeldelser\) ÷ 638\.117 \(indbyggere\) × 1\.000 = 34,5/)
    assert.match(stop(road, 'levering'), /Folketal: 638\.117 pr\. 1\. januar 2021, FOLK1A/)
  })

  it('has a road when it is missing: why, and what to ask for', () => {
    const road = roadTo('borgervendt-kriminalitet-pr-1000 broenshoej-husum 2021')
    assert.equal(road.number, 'ikke offentliggjort')
    assert.match(stop(road, 'hvorfor'), /Bed politiet om antallet af anmeldelser og folketallet for 2021/)
    assert.match(stop(road, 'levering'), /broenshoej-husum;1;2021;not-published;/)
  })
})

describe('The road of a count', () => {
  it('tells the difference with its test', () => {
    const road = roadTo('tyveri-og-roeveri tingbjerg-husum 2021')
    assert.match(
      stop(road, 'siden-2020'),
      /32 \(2021\) − 53 \(2020\) = −21\n\s+Faldet er statistisk signifikant \(p = 0,029\)/,
    )
  })

  it('adds up the parts where there are no others', () => {
    const road = roadTo('fire-fulgte-typer tingbjerg-husum 2021')
    assert.match(stop(road, 'formel'), /65 \(Chikane\) \+ 29 \(Hærværk\) \+ 100 \(Narkotika\) \+ 20 \(Trusler\) = 214/)
    assert.match(stop(road, 'siden-2020'), /214 \(2021\) − 217 \(2020\) = −3/)
  })

  it('quotes those who explain it, by name', () => {
    assert.match(told(roadTo('narkotika tingbjerg-husum 2021')), /visitationszoner.*« Københavns Politi/)
  })
})

describe('The road of a figure of the plan', () => {
  it('lists the rows that are summed, each with its line, and what the report prints', () => {
    const road = roadTo('plan-budget tingbjerg-husum 2022')
    assert.equal(road.number, '1.970.000')
    assert.match(stop(road, 'formel'), /Summen af 16 rækker/)
    assert.match(stop(road, 'formel'), /Fælleshaven +220\.000 +linje 2\n/)
    assert.match(stop(road, 'formel'), /trykker samme sum\./)
    const earlier = stop(roadTo('plan-budget tingbjerg-husum 2021'), 'formel')
    assert.match(earlier, /trykker 1\.934\.000 kr\., 215\.000 kr\. mere end rækkerne giver\. .*kan mangle i planen/)
  })

  it('divides the activities with partners by those that count, and says which do not', () => {
    const formula = stop(roadTo('samarbejde tingbjerg-husum 2022'), 'formel')
    assert.match(formula, /12 \(.*\) ÷ 15 \(aktiviteter, der tæller\) × 100 = 80 %/)
    assert.match(formula, /16 +Sekretariatsbetjening.*nej; det er antaget/)
  })

  it('counts the activities', () => {
    assert.match(stop(roadTo('plan-activities tingbjerg-husum 2022'), 'formel'), /16 rækker i planen.*\n.*15 med/)
  })
})

describe('Roads', () => {
  it('are undefined for what nobody knows', () => {
    for (const [indicator, area, period] of [
      ['nope', 'tingbjerg-husum', '2022'],
      ['andel-utrygge', 'nope', '2022'],
      ['andel-utrygge', 'tingbjerg-husum', '1850'],
      ['andel-utrygge', 'tingbjerg-husum', 'nope'],
      ['plan-budget', 'koebenhavn', '2022'],
    ] as const)
      assert.equal(roadOf(founding, [], { indicator, area, period }, 'da'), undefined)
  })

  it('can be told of every figure of the examples, in both languages', () => {
    let count = 0
    for (const dossier of [founding, ...others])
      for (const language of ['da', 'en'] as const) {
        const notes = notesOf(dossier, language)
        const book = figureBook(dossier)
        for (const indicator of indicatorsOf(dossier))
          for (const area of areasFor(dossier, indicator))
            for (const period of periodsFor(dossier, book, notes, indicator)) {
              const asked = { indicator: indicator.slug, area: area.id, period: period.replace('/', '_') }
              const road = roadOf(dossier, notes, asked, language)
              assert.ok(road, Object.values(asked).join(' '))
              const ids = road.stations.map(({ id }) => id)
              assert.equal(new Set(ids).size, ids.length)
              assert.doesNotMatch(told(road), /undefined|NaN|\[object|\.\.(?!\.)|\s,/)
              count += 1
            }
      }
    assert.ok(count > 500, `only ${count} roads`)
  })

  it('are told in English with point and comma, and no Danish but what was typed', () => {
    const road = roadTo('borgervendt-kriminalitet-pr-1000 tingbjerg-husum 2021', 'en')
    assert.match(stop(road, 'formel'), /212 \(reports\) ÷ 11,337 \(residents, worked back\) × 1,000 = 18\.7/)
    assert.match(
      stop(road, 'formel'),
      /The population is not given\. A population between 11,307 and 11,367 gives 18\.7\./,
    )
    assert.doesNotMatch(told(road), /\b(og|ikke|anmeldelser|tallet)\b/)
  })
})
