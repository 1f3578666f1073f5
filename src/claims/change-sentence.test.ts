import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { ShareTest } from '#evaluation/share-test.ts'
import {
  amager,
  bookOf,
  copenhagen,
  figureOf,
  pairOf,
  reportsOf,
  stated,
  tested,
  unsafeShare,
} from '../../test/claims/small-book.ts'
import { plainText } from './content.ts'
import { speak } from './speak.ts'

// Sentences of methods §5.7 and of the case »From zero, to zero, from three«.

const book = bookOf([], [])
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const change = (evidence: Evidence, language: Language): string => {
  const [now, before] = [evidence.now[0], evidence.against[0]]
  assert.ok(now && before)
  return plain(plainText(speak({ kind: 'change', before, now, evidence }, book, language)))
}

const share = (period: string, value: number) => figureOf(unsafeShare, period, value, { n: 250 })
const test = (difference: number, lower: number, upper: number, p: number): ShareTest => ({
  difference,
  lower,
  upper,
  p,
  pMin: p,
  pMax: p,
  verdict: p < 0.05 ? 'significant' : 'notSignificant',
  deff: 1.3,
  isSmall: false,
  n: [250, 250],
})

describe('The change of a share', () => {
  const rise: Evidence = {
    ...pairOf(share('2022', 26), share('2021', 16)),
    by: 'computed',
    key: 'shownRise',
    shares: test(10, 1, 19, 0.029),
  }
  const open: Evidence = {
    ...pairOf(share('2022', 32), share('2021', 25)),
    by: 'computed',
    key: 'notShown',
    shares: test(7, -4, 18, 0.21),
  }

  it('is a rise where our own test shows it, with its interval', () => {
    assert.equal(
      change(rise, 'da'),
      'I Tingbjerg-Husum er andelen af utrygge i nabolaget steget fra 16 % i 2021 til 26 % i 2022 (+10 procentpoint, 95 %-interval +1 til +19). Stigningen er statistisk signifikant (p = 0,029).',
    )
    assert.equal(
      change(rise, 'en'),
      'In Tingbjerg-Husum, the share who feel unsafe in their neighbourhood rose from 16% in 2021 to 26% in 2022 (+10 percentage points, 95% interval +1 to +19). The rise is statistically significant (p = 0.029).',
    )
  })
  it('stands as two values where it is not shown, with all that they fit', () => {
    assert.equal(
      change(open, 'da'),
      'I Tingbjerg-Husum er andelen af utrygge i nabolaget 25 % i 2021 og 32 % i 2022 (+7 procentpoint, 95 %-interval −4 til +18). En ændring er ikke påvist (p = 0,21); tallene passer med alt fra −4 til +18 procentpoint.',
    )
    assert.equal(
      change(open, 'en'),
      'In Tingbjerg-Husum, the share who feel unsafe in their neighbourhood was 25% in 2021 and 32% in 2022 (+7 percentage points, 95% interval −4 to +18). A change has not been shown (p = 0.21); the figures are consistent with anything from −4 to +18 percentage points.',
    )
  })
  it('is the publisher’s where the publisher says it, without an interval and with what is lacking', () => {
    const [now, before] = [figureOf(unsafeShare, '2022', 26), figureOf(unsafeShare, '2021', 16)]
    assert.equal(
      change(stated(now, before, true), 'da'),
      'I Tingbjerg-Husum er andelen af utrygge i nabolaget ifølge undersøgelsesfirmaet steget fra 16 % i 2021 til 26 % i 2022 (+10 procentpoint). Stigningen er statistisk signifikant, oplyser undersøgelsen. Antallet af svar er ikke offentliggjort, så testen kan ikke regnes efter.',
    )
    assert.match(
      change(stated(now, before, false), 'da'),
      /er andelen af utrygge i nabolaget 16 % i 2021 og 26 % i 2022 .*En ændring er ikke påvist, oplyser undersøgelsen\./,
    )
    assert.match(
      change(stated(now, before, true), 'en'),
      /rose from 16% in 2021 to 26% in 2022 \(\+10 percentage points\), according to the survey firm\. The rise is statistically significant, according to the survey\./,
    )
  })
  it('is unchanged only within the three points', () => {
    const [now, before] = [share('2022', 20), share('2021', 20)]
    const small: Evidence = { ...pairOf(now, before), by: 'computed', key: 'shownSmall', shares: test(0, -2, 2, 1) }
    assert.match(change(small, 'da'), /Uændret inden for ±3 procentpoint\.$/)
  })
})

describe('The change of a count', () => {
  const of = (da: string, en: string, before: number, now: number): Evidence => {
    const indicator = reportsOf(da, en)
    return tested(figureOf(indicator, '2021', now), figureOf(indicator, '2020', before))
  }
  it('tells p, what the figures fit, and how far a result holds', () => {
    assert.match(
      change(of('indbrud', 'burglary', 23, 27), 'da'),
      /antallet af anmeldelser af indbrud 23 i 2020 og 27 i 2021 \(\+4; \+17 %\)\. En ændring er ikke påvist \(p = 0,67\); tallene passer både med −35 % og \+114 %\.$/,
    )
    assert.match(
      change(of('tyveri', 'theft', 53, 32), 'da'),
      /faldet fra 53 i 2020 til 32 i 2021 \(−21; −40 %\)\. Faldet er statistisk signifikant \(p = 0,029\) og holder, så længe variationen er højst 1,3 gange den rent tilfældige\.$/,
    )
    assert.match(
      change(of('vold', 'violence', 78, 68), 'en'),
      /was 78 in 2020 and 68 in 2021 \(−10; −13%\)\. A change has not been shown \(p = 0\.46\); the figures are consistent with both −38% and \+22%\.$/,
    )
  })

  const cases = [
    {
      what: 'indbrud',
      from: 6,
      to: 0,
      says: /faldet fra 6 i 2020 til 0 i 2021 \(−6\)\. Faldet er statistisk signifikant \(p = 0,031\)\.$/,
    },
    {
      what: 'røveri',
      from: 0,
      to: 6,
      says: /steget fra 0 i 2020 til 6 i 2021 \(\+6\)\. Stigningen er statistisk signifikant \(p = 0,031\)\.$/,
    },
    {
      what: 'våben',
      from: 0,
      to: 0,
      says: /0 i 2020 og 0 i 2021 \(0\)\. Der er ingen anmeldelser i nogen af perioderne, så en ændring kan ikke vurderes\.$/,
    },
    { what: 'vold', from: 3, to: 9, says: /3 i 2020 og 9 i 2021 \(\+6\)\. En ændring er ikke påvist \(p = 0,15\)\.$/ },
    {
      what: 'hærværk',
      from: 10,
      to: 0,
      says: /faldet fra 10 i 2020 til 0 i 2021 \(−10; −100 %\)\. Faldet er statistisk signifikant \(p = 0,002\)\.$/,
    },
    {
      what: 'narkotika',
      from: 12,
      to: 18,
      says: /12 i 2020 og 18 i 2021 \(\+6; \+50 %\)\. En ændring er ikke påvist \(p = 0,36\);/,
    },
    { what: 'trusler', from: 9, to: 9, says: /9 i 2020 og 9 i 2021 \(0\)\. En ændring er ikke påvist \(p = 1,00\)\.$/ },
  ]
  for (const { what, from, to, says } of cases)
    it(`from ${from} to ${to}: both counts and their difference, percent from a base of 10 alone`, () => {
      const text = change(of(what, what, from, to), 'da')
      assert.match(text, says)
      for (const language of ['da', 'en'] as const)
        assert.doesNotMatch(change(of(what, what, from, to), language), /Infinity|NaN|∞|undefined|\+100 ?%/)
    })
})

describe('Two areas', () => {
  it('differ and do not change', () => {
    const [here, there] = [figureOf(unsafeShare, '2022', 26), figureOf(unsafeShare, '2022', 9, { area: copenhagen })]
    const text = (area: typeof here, shown: boolean, language: Language): string =>
      plain(
        plainText(
          speak({ kind: 'comparison', here: area, there, evidence: stated(area, there, shown) }, book, language),
        ),
      )
    assert.equal(
      text(here, true, 'da'),
      'I 2022 er andelen af utrygge i nabolaget 26 % i Tingbjerg-Husum og 9 % i København (+17 procentpoint). Forskellen er statistisk signifikant, oplyser undersøgelsen.',
    )
    assert.equal(
      text({ ...here, area: amager }, false, 'en'),
      'In 2022, the share who feel unsafe in their neighbourhood was 26% on Amager and 9% in Copenhagen (+17 percentage points). A difference has not been shown, according to the survey.',
    )
  })
})
