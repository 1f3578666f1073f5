import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#domain/text.ts'
import {
  amager,
  areaOf,
  bookOf,
  figureOf,
  indicatorOf,
  reportsOf,
  tested,
  unsafeShare,
} from '../../test/claims/small-book.ts'
import type { Claim } from './claim.ts'
import { plainText } from './content.ts'
import { speak } from './speak.ts'

const burglary = reportsOf('indbrud', 'Burglary')
const drugs = reportsOf('narkotika', 'Drugs', { driver: 'police-generated' })
const book = bookOf([burglary, drugs, unsafeShare], [])
const said = (claim: Claim, language: Language = 'da'): string =>
  plainText(speak(claim, book, language)).replaceAll('\u00a0', ' ')

describe('A level', () => {
  const level = (value: number, parts = {}, language: Language = 'da') =>
    said({ kind: 'level', figure: figureOf(burglary, '2021', value, parts) }, language)
  it('has the singular for a printed 1 alone', () => {
    assert.equal(level(1), 'I Tingbjerg-Husum er der 1 anmeldelse af indbrud i 2021.')
    assert.equal(level(0), 'I Tingbjerg-Husum er der 0 anmeldelser af indbrud i 2021.')
    assert.equal(level(21), 'I Tingbjerg-Husum er der 21 anmeldelser af indbrud i 2021.')
    for (const value of [0.5, 1, 1.5])
      assert.match(level(value, { decimals: 1 }), /er der [01],[05] anmeldelser af indbrud/)
    assert.equal(level(1, {}, 'en'), 'In Tingbjerg-Husum there was 1 report of burglary in 2021.')
    assert.equal(level(0, {}, 'en'), 'In Tingbjerg-Husum there were 0 reports of burglary in 2021.')
  })
  it('is told with its bounds, its own place and its own period', () => {
    assert.equal(level(1, { high: 4 }), 'I Tingbjerg-Husum er der 1–4 anmeldelser af indbrud i 2021.')
    assert.match(level(7, { area: amager }), /^På Amager er der 7/)
    assert.match(level(7, { period: '2021-Q3' }), /i 3\. kvartal 2021\.$/)
    assert.match(level(7, { period: '2020-09/2021-08' }), /i perioden september 2020 til august 2021\.$/)
    assert.match(level(7, { period: '2021-Q3' }, 'en'), /in the third quarter of 2021\.$/)
  })
  it('is built around the name in quotes where the indicator has no words', () => {
    const index = indicatorOf('index', { da: 'Udsathed' })
    const figure = figureOf(index, '2022', 47.3, { decimals: 1 })
    assert.equal(said({ kind: 'level', figure }), 'I Tingbjerg-Husum er »Udsathed« 47,3 i 2022.')
    assert.equal(said({ kind: 'level', figure }, 'en'), 'In Tingbjerg-Husum, »Udsathed« was 47.3 in 2022.')
  })
  it('closes an amount in kroner with one stop', () => {
    const money = indicatorOf('money', { da: 'Udgift' }, { words: { subject: { da: 'udgiften' } } })
    assert.equal(
      said({ kind: 'level', figure: figureOf(money, '2022', 1970000) }),
      'I Tingbjerg-Husum er udgiften 1.970.000 kr. i 2022.',
    )
  })
})

describe('A break', () => {
  const [a, b] = [figureOf(unsafeShare, '2014', 22), figureOf(unsafeShare, '2022', 26)]
  const moved = { ...a.areaVersion, id: '2', from: '2021-01-01' }
  it('is told with what changed', () => {
    const because = { kind: 'area-version', area: 'tingbjerg-husum', from: a.areaVersion, to: moved } as const
    assert.equal(
      said({ kind: 'break', a, b, because }),
      '2014 og 2022 kan ikke sammenlignes: grænsen for Tingbjerg-Husum er ændret i 2021.',
    )
    assert.equal(
      said({ kind: 'break', a, b, because }, 'en'),
      '2014 and 2022 cannot be compared: the boundary of Tingbjerg-Husum changed in 2021.',
    )
  })
  it('takes the large letter from an article inside the sentence', () => {
    const area = areaOf('De udsatte boligområder')
    const because = { kind: 'area-version', area: area.id, from: a.areaVersion, to: moved } as const
    assert.match(
      said({ kind: 'break', a: { ...a, area }, b: { ...b, area }, because }),
      /grænsen for de udsatte boligområder er/,
    )
  })
})

describe('What could have been shown', () => {
  const before = figureOf(burglary, '2020', 23)
  it('is said without rise and fall', () => {
    const detectable = { kind: 'count', from: 23, fallTo: 10, riseTo: 41 } as const
    assert.equal(
      said({ kind: 'detectable', detectable, before }),
      'Først 10 eller færre (23 i 2020) ville have vist en ændring; til den anden side 41 eller flere.',
    )
    assert.equal(
      said({ kind: 'detectable', detectable, before }, 'en'),
      'Only 10 or fewer (23 in 2020) would have shown a change; on the other side, 41 or more.',
    )
    assert.equal(
      said({ kind: 'detectable', detectable, before: undefined }),
      'Først 10 eller færre vil vise en ændring fra 23; til den anden side 41 eller flere.',
    )
    assert.equal(
      said({
        kind: 'detectable',
        detectable: { kind: 'count', from: 0, riseTo: 6 },
        before: { ...before, low: 0, high: 0 },
      }),
      'Først 6 eller flere (0 i 2020) ville have vist en ændring.',
    )
  })
  it('needs the number of answers for a share', () =>
    assert.equal(
      said({ kind: 'detectable', detectable: { kind: 'unknown', because: 'no-answers' }, before: undefined }),
      'Hvor lille en ændring tallene kan vise, kan ikke siges: antallet af svar er ikke offentliggjort.',
    ))
})

describe('Several counts', () => {
  const pair = (da: string, en: string, before: number, now: number) => {
    const indicator = reportsOf(da, en)
    return tested(figureOf(indicator, '2021', now), figureOf(indicator, '2020', before))
  }
  it('lie under, over and level with the earlier year', () => {
    const changes = [
      pair('chikane', 'Harassment', 65, 65),
      pair('hærværk', 'Vandalism', 45, 29),
      pair('narkotika', 'Drugs', 84, 100),
      pair('trusler', 'Threats', 23, 20),
    ]
    assert.equal(
      said({ kind: 'count-list', changes }),
      'Antallet er under 2020 for hærværk (29 mod 45) og trusler (20 mod 23), over 2020 for narkotika (100 mod 84) og det samme som i 2020 for chikane (65). For ingen af dem er en ændring påvist.',
    )
    assert.equal(
      said({ kind: 'count-list', changes }, 'en'),
      'The count was below 2020 for vandalism (29 against 45) and threats (20 against 23), above 2020 for drugs (100 against 84) and the same as in 2020 for harassment (65). A change has not been shown for any of them.',
    )
  })
  it('say rise and fall of what is shown, and what is not', () => {
    const changes = [
      pair('tyveri', 'Theft', 53, 32),
      pair('røveri', 'Robbery', 44, 76),
      pair('vold', 'Violence', 78, 68),
    ]
    assert.match(
      said({ kind: 'count-list', changes }),
      /Faldet i anmeldelser af tyveri og stigningen i anmeldelser af røveri er statistisk signifikante\. For vold er en ændring ikke påvist\.$/,
    )
  })
})

describe('A caution', () => {
  it('is said whole', () => {
    const figure = figureOf(drugs, '2021', 100)
    assert.equal(
      said({ kind: 'caution', caution: { kind: 'police-driven', figure } }),
      'Tallet for narkotika følger også politiets indsats. Flere anmeldelser kan være mere politiarbejde og ikke mere kriminalitet.',
    )
    assert.match(
      said({ kind: 'caution', caution: { kind: 'luck' } }),
      /to år i træk i ét af seks tilfælde og tre år i træk i ét af 24\.$/,
    )
    const meanBefore = { value: 24.27, decimals: 1, figure: figureOf(burglary, '2020', 23) }
    assert.equal(
      said({ kind: 'caution', caution: { kind: 'lockdown', year: 2020, meanBefore } }),
      '2020 var præget af nedlukninger på grund af covid-19. Et enkelt usædvanligt år er en usikker målestok. Fra 2017 til 2019 er antallet af anmeldelser af indbrud i Tingbjerg-Husum i gennemsnit 24,3.',
    )
  })
})
