import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { PublicPage } from '#report/public-page.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { residentPage } from './resident-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier
const stationsbyen = readCase('examples/modelby', 'stationsbyen').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')
const answers = ({ sections }: PublicPage): readonly string[] =>
  sections.map(({ margin, title }) => `${margin.name} ${plain(title)}`)

/** Every sentence of a section, in order. */
const saidIn = ({ sections }: PublicPage, id: string): string =>
  (sections.find((section) => section.id === id)?.blocks ?? [])
    .flatMap((block) => ('items' in block ? block.items : 'content' in block ? [block.content] : []))
    .map(plain)
    .join('\n')

describe('A resident’s three questions', () => {
  const page = residentPage(tingbjerg, 'da')

  it('are answered first, each in a line', () =>
    assert.deepEqual(answers(page), [
      'Er her blevet tryggere? Nej, én af to målinger viser det modsatte',
      'Hvad bliver der gjort? 16 aktiviteter for 1.970.000 kr. i 2022',
      'Hvem spørger jeg? Kommunen har ikke skrevet en kontakt her endnu',
    ]))

  it('say rise and fall only of what is shown, and else what the survey cannot show', () => {
    const said = saidIn(page, 'tryggere')
    assert.match(
      said,
      /Andelen af utrygge i nabolaget er steget fra 16 % i 2021 til 26 % i 2022\. .*oplyser undersøgelsen\./,
    )
    assert.match(
      said,
      /om aftenen og natten er 25 % i 2021 og 32 % i 2022\. Undersøgelsen kan ikke vise, om der er sket en ændring/,
    )
    assert.match(said, /indbrud er 23 i 2020 og 27 i 2021\. Tallene kan ikke vise/)
    assert.match(said, /tyveri og røveri er faldet fra 53 i 2020 til 32 i 2021\. .* Svaret er skrøbeligt/)
    assert.equal(said.match(/steget|stiger|faldet|falder/g)?.length, 2)
  })

  it('have the answer that the goals’ own years show, where the last year shows nothing', () => {
    const longer = residentPage(aaparken, 'da')
    assert.match(answers(longer)[0] ?? '', /Ja, det viser én af fire målinger/)
    assert.match(saidIn(longer, 'tryggere'), /er faldet fra 27,4 % i 2022 til 16,8 % i 2024/)
  })

  it('are left open where nothing is shown', () =>
    assert.match(
      answers(residentPage(stationsbyen, 'en'))[0] ?? '',
      /^Has it become safer here\? The survey cannot show whether it has become safer here$/,
    ))

  it('name whom to ask', () => {
    assert.match(saidIn(residentPage(stationsbyen, 'da'), 'spoerg'), /tryghed@modelby\.example, telefon 00 00 00 00/)
    assert.match(saidIn(page, 'spoerg'), /Brønshøj Boldklub: Tidlig foreningsstart/)
    assert.match(saidIn(page, 'spoerg'), /Ikke oplyst: Sekretariatsbetjening/)
  })

  const without = (over: Partial<Case>): PublicPage => residentPage({ ...tingbjerg, ...over }, 'da')

  it('say so where there is no survey, no plan and no note', () => {
    const bare = without({ editions: [], observations: [], plan: [], rounds: [] })
    assert.deepEqual(answers(bare).slice(0, 2), [
      'Er her blevet tryggere? Det er ikke målt, om folk er trygge her',
      'Hvad bliver der gjort? Der er ingen plan her endnu',
    ])
    assert.doesNotMatch(JSON.stringify(bare), /opfyldt/)
  })

  it('say so where there is one figure and nothing to compare it with', () => {
    const observations = tingbjerg.observations.filter(
      ({ indicator, area, period }) => indicator === 'unsafe-share' && area === 'tingbjerg-husum' && period === '2022',
    )
    const single = without({ observations })
    assert.match(answers(single)[0] ?? '', /der er ikke et tidligere tal at sammenligne med/)
    assert.match(saidIn(single, 'tryggere'), /I Tingbjerg-Husum er andelen af utrygge i nabolaget 26 % i 2022\./)
  })
})
