import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#domain/text.ts'
import type { Evidence, EvidenceKey } from '#evaluation/evidence.ts'
import { figureOf, pairOf, reportsOf, unsafeShare } from '../../test/claims/small-book.ts'
import { plainText } from './content.ts'
import { plainChangeSentence } from './plain-change-sentence.ts'

const share = (period: string, value: number) => figureOf(unsafeShare, period, value)
const burglary = reportsOf('indbrud', 'Burglary')
const reports = (period: string, value: number) => figureOf(burglary, period, value)

function told(evidence: Evidence, language: Language = 'da'): string {
  const [now, before] = [evidence.now[0], evidence.against[0]]
  assert.ok(now && before)
  return plainText(plainChangeSentence({ kind: 'change', before, now, evidence }, language)).replaceAll('\u00a0', ' ')
}

const rise = { ...pairOf(share('2022', 26), share('2021', 16)), by: 'publisher', key: 'shownRise' } as const

describe('A change in plain words', () => {
  it('is a rise where the publisher shows it, and says whose word that is', () => {
    assert.equal(
      told(rise),
      'Andelen af utrygge i nabolaget er steget fra 16 % i 2021 til 26 % i 2022. Forskellen er større, end tilfældigheder som regel giver, oplyser undersøgelsen.',
    )
    assert.equal(
      told(rise, 'en'),
      'The share who feel unsafe in their neighbourhood rose from 16% in 2021 to 26% in 2022. The difference is larger than chance usually makes it, according to the survey.',
    )
  })

  it('is two values where nothing is shown, and of a survey it is said that it cannot show it', () =>
    assert.equal(
      told({ ...pairOf(share('2022', 32), share('2021', 25)), by: 'computed', key: 'notShown' }),
      'Andelen af utrygge i nabolaget er 25 % i 2021 og 32 % i 2022. Undersøgelsen kan ikke vise, om der er sket en ændring.',
    ))

  it('tells equal counts once', () =>
    assert.equal(
      told({ ...pairOf(reports('2021', 65), reports('2020', 65)), by: 'computed', key: 'notShown' }),
      'Antallet af anmeldelser af indbrud er 65 både i 2020 og i 2021. Tallene kan ikke vise, om der er sket en ændring.',
    ))

  it('says why it cannot be said', () =>
    assert.match(
      told({
        ...pairOf(share('2022', 26), share('2021', 16)),
        by: 'computed',
        key: 'notAssessable',
        reason: 'rounding',
      }),
      /Om der er sket en ændring, kan ikke siges: tallene er afrundede\.$/,
    ))

  const keys: readonly EvidenceKey[] = ['notShown', 'shownSmall', 'notAssessable']
  for (const key of keys)
    for (const language of ['da', 'en'] as const)
      it(`says no word of rise or fall for ${key} in ${language}`, () =>
        assert.doesNotMatch(told({ ...rise, key }, language), /stig|stege|fald|rise|rose|fall|fell/i))
})
