import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { readCase } from '../../test/examples/read-case.ts'
import { plainText } from './content.ts'
import { speak } from './speak.ts'
import { arithmeticSentence, verdictSentence } from './verdict-sentence.ts'

// The verdicts of the founding note and of Modelby, on their own figures.

function tellerOf(folder: string, partnership: string, year: number) {
  const { dossier } = readCase(folder, partnership)
  const edition = dossier.editions.find((each) => each.year === year)
  assert.ok(edition)
  const { goals, book } = assess(dossier, edition)
  const leafOf = (id: string): Leaf => {
    const leaves = goals.flatMap(({ rules }) => rules.flatMap(({ leaves }) => leaves))
    const leaf = leaves.find((each) => each.id === `rule:${id}`)
    assert.ok(leaf, id)
    return leaf
  }
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
  return {
    verdict: (id: string, of: 'goal' | 'part', language: Language = 'da') =>
      plain(plainText(verdictSentence(leafOf(id), of, book, language))),
    arithmetic: (id: string, language: Language = 'da') =>
      plain(plainText(arithmeticSentence(leafOf(id), book, language))),
    claim: (id: string, language: Language = 'da') =>
      plain(plainText(speak({ kind: 'verdict', leaf: leafOf(id), of: 'part' }, figureBook(dossier), language))),
  }
}

const founding = tellerOf('examples/tingbjerg-husum', 'tingbjerg-husum', 2022)
const park = tellerOf('examples/modelby', 'aaparken', 2023)
const later = tellerOf('examples/modelby', 'aaparken', 2024)
const station = tellerOf('examples/modelby', 'stationsbyen', 2024)

describe('A verdict of the founding note', () => {
  it('is arithmetic, then the answer, then how sure it is', () => {
    assert.equal(
      founding.claim('2b:burglary'),
      'I Tingbjerg-Husum er der 27 anmeldelser af indbrud i 2021, 4 over niveauet i 2020 (23). Delmålet er ikke nået. En ændring er ikke påvist (p = 0,67); tallene passer både med −35 % og +114 %.',
    )
    assert.equal(
      founding.claim('2b:burglary', 'en'),
      'In Tingbjerg-Husum there were 27 reports of burglary in 2021, 4 above the level in 2020 (23). This part of the goal is not met. A change has not been shown (p = 0.67); the figures are consistent with both −35% and +114%.',
    )
    assert.equal(
      founding.verdict('1a', 'part'),
      'I Tingbjerg-Husum er andelen af utrygge i nabolaget 26 % i 2022, 10 procentpoint over året før (16 %). Delmålet er ikke nået.',
    )
    assert.equal(
      founding.verdict('3a', 'goal'),
      'I Tingbjerg-Husum er andelen af aktiviteter med mindst to partnere 80 % i 2022, 5 procentpoint over kravet på 75 %. Målet er nået.',
    )
  })
  it('of a gap tells both distances with their unit', () => {
    assert.equal(
      founding.arithmetic('1b'),
      'Afstanden til Københavns niveau er 17 procentpoint i 2022, 10 procentpoint over afstanden i 2021 (7 procentpoint).',
    )
    assert.equal(
      founding.arithmetic('1b', 'en'),
      'The gap to the level of Copenhagen was 17 percentage points in 2022, 10 percentage points above the gap in 2021 (7 percentage points).',
    )
  })
  it('of what is only followed has no answer', () =>
    assert.equal(founding.verdict('2c:drugs', 'part').replace(/^.* i 2021, /, ''), '16 over niveauet i 2020 (84).'))
})

describe('A verdict of Modelby', () => {
  it('closes an amount in kroner with one stop', () =>
    assert.equal(
      park.verdict('3c', 'part'),
      'I Åparken er kommunens udgift til lys på stierne 180.000 kr. i 2022, 70.000 kr. under kravet på 250.000 kr. Delmålet er ikke nået.',
    ))
  it('of a sum names its parts, known within bounds or not', () => {
    assert.equal(
      park.verdict('2c', 'part'),
      'I Åparken er tyveri og røveri tilsammen 38 i 2022, 4,4 over 80 % af niveauet i 2021 (33,6). Delmålet er ikke på rette vej.',
    )
    assert.equal(
      later.verdict('2c', 'part'),
      'I Åparken er tyveri og røveri tilsammen 30–33 i 2023, holdt op mod 80 % af niveauet i 2021 (33,6). Delmålet er på rette vej.',
    )
  })
  it('of a ratio names both areas', () => {
    assert.equal(
      station.verdict('5c', 'part'),
      'Udsathedsindeks: forholdet mellem Stationsbyen og Modelby er 3,17 i 2024, 0,16 under 95 % af forholdet i 2022 (3,33). Delmålet er på rette vej.',
    )
    assert.match(station.claim('5c'), /Ændringen i forhold til det andet område er ikke testet\.$/)
  })
  it('that cannot be given says why', () => {
    assert.match(
      station.verdict('2b', 'part'),
      /Kan ikke vurderes: tallet i Stationsbyen i 2023 findes ikke, for der blev ikke spurgt\.$/,
    )
    assert.match(park.verdict('6a', 'part'), /Kan ikke vurderes: grænsen for Åparken er ændret i 2022\.$/)
    assert.match(
      park.verdict('4a', 'part'),
      /Kan ikke vurderes: kun en påvist forskel tæller, og en forskel er ikke påvist\.$/,
    )
  })
})
