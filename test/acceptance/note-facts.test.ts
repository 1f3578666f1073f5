import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exampleCases, noteOf } from '../golden/example-note.ts'
import { reportLines } from '../golden/report-lines.ts'

// What the note of Tingbjerg-Husum 2022 must say: figures and verdicts computed by hand from the public note and methods §5-§9.
const facts = [
  ['unsafe share of the area, year by year', /\| 22\^a \|.*\| 16 \| 26 \| \+10/],
  ['unsafe after dark, year by year', /\| 35\^a \|.*\| 25 \| 32 \| \+7/],
  ['the district and the city beside it', /26 % i Tingbjerg-Husum og 19 % i Brønshøj-Husum \(\+7 procentpoint\)/],
  ['the city beside it', /32 % i Tingbjerg-Husum og 17 % i København \(\+15 procentpoint\)/],
  ['212 reports', /212 anmeldelser af borgervendt kriminalitet i 2021/],
  ['the rate', /24,8 i 2020 og 18,7 i 2021 \(−6,1\)/],
  ['the city’s rate', /18,7 i Tingbjerg-Husum og 34,5 i København/],
  ['the city’s own change', /37,9 i 2020 og 34,5 i 2021 \(−3,4\)/],
  ['burglary', /^Indbrud \| 23 \| 27 \| \+4 \| \(skala\) \| 10 \| \[Ikke opfyldt\]/],
  ['theft and robbery', /^Tyveri og røveri \| 53 \| 32 \| −21 \| \(skala\) \| 33 \| \[Opfyldt\]/],
  ['violence and weapons', /^Vold og våben \| 78 \| 68 \| −10 \| \(skala\) \| 54 \| \[Opfyldt\]/],
  ['harassment', /^Chikane \| 65 \| 65 \| 0 \|/],
  ['vandalism', /^Hærværk \| 45 \| 29 \| −16 \|/],
  ['drugs without a verdict', /^Narkotika \| 84 \| 100 \| \+16 \|.*\[Følges uden mål\]/],
  ['threats', /^Trusler \| 23 \| 20 \| −3 \|/],
  ['the four followed types', /^I alt \| 217 \| 214 \| −3/],
  ['the share of activities', /12 af 15 aktiviteter, 80 %/],
  ['the sums of the plan', /^Sum \(kr\.\) \| 1\.719\.000\^. \| 1\.970\.000 \| 1\.167\.400 \| 917\.000 \| \+251\.000/],
  ['the printed sum', /rapporten trykte 1\.934\.000; aktiviteter, der sluttede i 2021, kan mangle/],
  ['the pool', /4\.975 kr\. af 107\.000 kr\. er bevilget; 102\.025 kr\. er tilbage/],
  ['goal 1', /^## Mål 1 · Ikke opfyldt · 0 af 4 delmål/],
  ['goal 2', /^## Mål 2 · Delvist opfyldt · 3 af 4 delmål/],
  ['goal 3', /^## Mål 3 · Opfyldt/],
  ['the yearly fall is not met', /^Andel utrygge i nabolaget, pct\. \| 16 \| 26 \| \+10 \| \[Ikke opfyldt\]/],
  ['the approach is off course', /^– afstand til København \| 7 \| 17 \| \+10 \| \[Ikke på rette vej\]/],
  ['after dark is not met', /aftenen og natten, pct\. \| 25 \| 32 \| \+7 \| \[Ikke opfyldt\]/],
  ['the rate is held', /pr\. 1\.000 indbyggere \| 24,8 \| 18,7 \| −6,1 \| \[Opfyldt\]/],
  ['the survey firm’s word', /^\(rise\) Stigningen er statistisk signifikant, oplyser undersøgelsen\./],
  ['answers needed for 16 → 26', /mindst 164 svar hvert år \(designeffekt 1,3; 126 ved designeffekt 1\)/],
  ['answers needed for 25 → 32', /mindst 413 svar hvert år \(designeffekt 1,3; 318 ved designeffekt 1\)/],
  ['both statements together', /164–412 svar hvert år \(designeffekt 1,3; 126–317 ved designeffekt 1\)/],
  [
    'the rate’s change cannot be assessed',
    /^\(not-tested\) Ændringen kan ikke vurderes: .*2020 er ikke offentliggjort/,
  ],
  ['the assumption, named', /11\.337 \(11\.307–11\.367\).*281.*212.*2,5 gange.*antagelse/],
  ['against the rest of the city', /21\.803.*p < 0,001/],
  ['burglary’s p', /p = 0,67\); tallene passer både med −35 % og \+114 %/],
  ['theft’s p and φ*', /^Faldet er statistisk signifikant \(p = 0,029\).*1,3 gange/],
  ['violence’s p', /p = 0,46/],
  ['no n', /antallet af svar er ikke offentliggjort/],
  ['the break', /2014 og 2022 kan ikke sammenlignes: grænsen for Tingbjerg-Husum er ændret i 2021/],
  ['the police’s explanation', /Om narkotika\..*Københavns Politi/],
  ['lockdowns', /2020 var præget af nedlukninger/],
  ['luck', /ét af seks.*ét af 24/],
  ['what to ask the survey firm for', /Undersøgelsesfirmaet: antallet af svar i Tingbjerg-Husum i 2021 og 2022/],
  ['what to ask the police for', /Politiet: antallet af anmeldelser og folketallet bag 24,8/],
  ['who names two organisations', /5 af 15 aktiviteter to eller flere organisationer \(.*4, 6, 8, 10 og 11\)/],
] as const

describe('The note of Tingbjerg-Husum 2022', async () => {
  const [dossier] = await exampleCases('tingbjerg-husum')
  assert.ok(dossier)
  const lines = reportLines(noteOf(dossier, 'da'))
  for (const [what, expected] of facts)
    it(`tells ${what}`, () =>
      assert.ok(
        lines.some((line) => expected.test(line)),
        `no line has ${expected}`,
      ))

  it('never holds 2014 against 2021 or 2022', () => {
    const compared = lines.filter((line) => /i 2014 (og|til) .* i 202[12]/.test(line) && /[+−]\d/.test(line))
    assert.deepEqual(compared, [])
  })

  it('lacks its own figures the day before it was public, and says so', () => {
    const earlier = reportLines(noteOf(dossier, 'da', '2022-05-23'))
    assert.ok(earlier.some((line) => /^## Mål 1 · Kan ikke vurderes/.test(line)))
    assert.ok(earlier.some((line) => /Tal pr\. 23-05-2022/.test(line)))
    assert.ok(!earlier.some((line) => /\b26 %/.test(line)))
  })
})
