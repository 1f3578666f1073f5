import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import { assess, assessNow } from '#evaluation/assess.ts'
import { area, row, type Small, smallCase, version } from '#indicators/small-case.ts'
import { noteContext } from '#report/note-context.ts'
import type { PageBlock } from '#report/public-page.ts'
import { writeNote } from '#report/write-note.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { type ComparisonSection, comparisonSection } from './comparison.ts'
import type { PickerSide } from './comparison-form.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const contexts = {
  da: noteContext(assessNow(tingbjerg), 'da'),
  en: noteContext(assessNow(tingbjerg), 'en'),
}

const asked = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

/** What the page of the area says of an indicator when two figures are picked. */
const picked = (a = '', b = '', indicator = 'unsafe-share', language: Language = 'da'): ComparisonSection =>
  comparisonSection({ indicator, area: 'tingbjerg-husum' }, { a: asked(a), b: asked(b) }, contexts[language])

const ofSmall = (indicator: string, small: Small, a = '', b = ''): ComparisonSection =>
  comparisonSection(
    { indicator, area: 'park' },
    { a: asked(a), b: asked(b) },
    noteContext(assessNow(smallCase(small)), 'da'),
  )

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')

function linesOf(block: PageBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'evidence':
      return [plain(block.content)]
    case 'links':
      return block.links.map(({ text, href }) => `${text} → ${href}`)
    case 'table':
      return block.table.rows.map(({ cells }) => cells.map(({ content }) => plain(content)).join(' | '))
    default:
      return []
  }
}
const answerLines = ({ answer }: ComparisonSection): readonly string[] => answer?.blocks.flatMap(linesOf) ?? []
const others = ({ section }: ComparisonSection): readonly string[] => section.blocks.flatMap(linesOf)
const differenceOf = ({ answer }: ComparisonSection): string | undefined =>
  answer?.difference && plain(answer.difference)

/** What a reader sees chosen in the lists of one side. */
const chosenOn = (side: PickerSide | undefined): readonly string[] =>
  side?.fields.flatMap(({ groups }) =>
    groups.flatMap(({ options }) => options.filter(({ chosen }) => chosen).map(({ text }) => text.text)),
  ) ?? []
const chosen = ({ form }: ComparisonSection): readonly string[] => form?.sides.flatMap(chosenOn) ?? []

describe('The comparison picker', () => {
  it('holds the newest figure against the year before where nothing is picked', () => {
    const found = picked()
    assert.deepEqual(chosen(found), ['Tingbjerg-Husum 2022', 'Tingbjerg-Husum 2021'])
    assert.equal(differenceOf(found), '+10 procentpoint')
    assert.deepEqual(picked('tingbjerg-husum:2022', 'tingbjerg-husum:2021').answer, found.answer)
  })

  it('answers 2022 against 2021 with the note’s own sentences', () => {
    for (const language of ['da', 'en'] as const) {
      const [edition] = tingbjerg.editions
      assert.ok(edition)
      const note = writeNote(assess(tingbjerg, edition), language)
      const printed = JSON.stringify(note.chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)))
      const answer = picked('tingbjerg-husum:2022', 'tingbjerg-husum:2021', 'unsafe-share', language).answer
      assert.ok(answer && answer.blocks.length === 3)
      for (const block of answer.blocks) assert.ok(printed.includes(JSON.stringify(block)), JSON.stringify(block))
    }
  })

  it('says the same when the earlier year is picked first', () => {
    const found = picked('tingbjerg-husum:2021', 'tingbjerg-husum:2022')
    assert.deepEqual(found.answer, picked().answer)
    assert.deepEqual(chosen(found), ['Tingbjerg-Husum 2021', 'Tingbjerg-Husum 2022'])
  })

  it('answers 2022 against 2014 with the break, and with what each figure is of', () => {
    const found = picked('tingbjerg-husum:2022', 'tingbjerg-husum:2014')
    assert.equal(found.answer?.verdict?.word, 'Kan ikke vurderes')
    assert.equal(found.answer?.difference, undefined)
    assert.deepEqual(answerLines(found), [
      '2014 og 2022 kan ikke sammenlignes: grænsen for Tingbjerg-Husum er ændret i 2021.',
      'Tallet for 2014, 22 %, gælder Tingbjerg/Utterslevhuse og den del af Husum, der hedder Husum Nord (Voldparken og Gadelandet). Tallet for 2022, 26 %, gælder Tingbjerg/Utterslevhuse, Husum Nord (Voldparken og Gadelandet) og Skolevangen 1 og 2.',
    ])
    assert.equal(found.isFound, true)
    const english = picked('tingbjerg-husum:2022', 'tingbjerg-husum:2014', 'unsafe-share', 'en')
    assert.equal(english.answer?.verdict?.word, 'Cannot be assessed')
    assert.equal(
      answerLines(english)[0],
      '2014 and 2022 cannot be compared: the boundary of Tingbjerg-Husum changed in 2021.',
    )
  })

  it('quotes the survey on the area against the city and against the district', () => {
    const city = picked('tingbjerg-husum:2022', 'koebenhavn:2022')
    assert.equal(differenceOf(city), '+17 procentpoint')
    assert.deepEqual(answerLines(city), [
      'I 2022 er andelen af utrygge i nabolaget 26 % i Tingbjerg-Husum og 9 % i København (+17 procentpoint).',
      'Forskellen er statistisk signifikant, oplyser undersøgelsen.',
    ])
    assert.deepEqual(answerLines(picked('tingbjerg-husum:2022', 'broenshoej-husum:2022')), [
      'I 2022 er andelen af utrygge i nabolaget 26 % i Tingbjerg-Husum og 19 % i Brønshøj-Husum (+7 procentpoint).',
      'En forskel er ikke påvist, oplyser undersøgelsen.',
    ])
    assert.deepEqual(answerLines(picked('tingbjerg-husum:2022', 'koebenhavn:2022', 'unsafe-share', 'en')), [
      'In 2022, the share who feel unsafe in their neighbourhood was 26% in Tingbjerg-Husum and 9% in Copenhagen (+17 percentage points).',
      'The difference is statistically significant, according to the survey.',
    ])
  })

  it('proposes the two comparisons that can be made where area and year both differ', () =>
    assert.deepEqual(answerLines(picked('tingbjerg-husum:2022', 'koebenhavn:2021')), [
      'De to tal er fra hvert sit område og hvert sit år, så en forskel kan skyldes det ene, det andet eller begge dele. Sammenlign én ting ad gangen:',
      '2022 og 2021, Tingbjerg-Husum → /indikatorer/andel-utrygge/tingbjerg-husum?a=tingbjerg-husum:2022&b=tingbjerg-husum:2021#sammenlign',
      'Tingbjerg-Husum og København, 2022 → /indikatorer/andel-utrygge/tingbjerg-husum?a=tingbjerg-husum:2022&b=koebenhavn:2022#sammenlign',
    ]))

  it('names every value that is missing, and still shows what was picked', () => {
    const found = picked('tingbjerg-husum:2018', 'koebenhavn:2018')
    assert.deepEqual(answerLines(found), [
      'Tallet i Tingbjerg-Husum i 2018 er ikke fundet offentliggjort. Tallet i København i 2018 er ikke fundet offentliggjort.',
    ])
    assert.deepEqual(chosen(found), ['Tingbjerg-Husum 2018', 'København 2018'])
    assert.equal(found.isFound, true)
  })

  it('gives a value within bounds as its reason', () =>
    assert.deepEqual(
      answerLines(ofSmall('theft', { observations: [row('theft', '2020', '1-4'), row('theft', '2021', 32)] })),
      [
        'I park er »theft« 1–4 i 2020. I park er »theft« 32 i 2021. Ændringen kan ikke vurderes: et af tallene er kun kendt inden for grænser.',
      ],
    ))

  it('asks for another figure where one is picked twice, and judges nothing', () => {
    const found = picked('tingbjerg-husum:2022', 'tingbjerg-husum:2022')
    assert.deepEqual(answerLines(found), ['Det er det samme tal to gange. Vælg et andet område eller et andet år.'])
    assert.equal(found.answer?.verdict, undefined)
  })

  it('leads from numbers of two areas to the rate', () =>
    assert.deepEqual(answerLines(picked('tingbjerg-husum:2021', 'koebenhavn:2021', 'citizen-facing-crime')), [
      'Antal kan ikke sammenlignes mellem områder, for der bor ikke lige mange mennesker i dem.',
      'Borgervendt kriminalitet pr. 1.000 indbyggere → /indikatorer/borgervendt-kriminalitet-pr-1000/tingbjerg-husum',
    ]))

  it('says of what the plan counts that other areas have none', () => {
    const found = picked('koebenhavn:2022', '', 'collaboration-share')
    assert.deepEqual(answerLines(found), ['Tallet er talt op i partnerskabets egen plan og findes ikke i København.'])
    assert.equal(found.isFound, true)
  })

  it('says what a change that is not shown would have had to be, and what the police’s work decides', () =>
    assert.deepEqual(answerLines(picked('', '', 'drugs')), [
      'I Tingbjerg-Husum er antallet af anmeldelser om narkotika 84 i 2020 og 100 i 2021 (+16; +19 %).',
      'En ændring er ikke påvist (p = 0,27); tallene passer både med −12 % og +61 %.',
      'Først 59 eller færre (84 i 2020) ville have vist en ændring; til den anden side 113 eller flere.',
      'Tallet for narkotika følger også politiets indsats. Flere anmeldelser kan være mere politiarbejde og ikke mere kriminalitet.',
    ]))

  it('says so where the printed figures do not add up to the difference', () => {
    const people = [
      { on: '2021-01-01', persons: 11_361, source: 'report' },
      { on: '2022-01-01', persons: 11_299, source: 'report' },
    ]
    const areas = [area('park', 'city', [version('1', { population: people })])]
    const observations = [row('crime', '2021', 212), row('crime', '2022', 240)]
    const found = ofSmall('crime-rate', { areas, observations }, 'park:2022', 'park:2021')
    assert.deepEqual(
      [answerLines(found)[0], answerLines(found).at(-1)],
      [
        'I park er »crime-rate« 18,7 i 2021 og 21,2 i 2022 (+2,6; +14 %).',
        'Forskellen er regnet ud før afrunding; derfor går de trykte tal ikke op.',
      ],
    )
  })

  it('takes area and year each for itself, as two lists send them', () =>
    assert.deepEqual(
      picked('tingbjerg-husum 2022', 'koebenhavn 2022'),
      picked('tingbjerg-husum:2022', 'koebenhavn:2022'),
    ))

  it('finds what goes with the one figure that is picked', () => {
    assert.deepEqual(chosen(picked('koebenhavn:2014')), ['København 2014', 'København 2010'])
    assert.deepEqual(chosen(picked('', 'koebenhavn:2022')), ['Tingbjerg-Husum 2022', 'København 2022'])
    assert.deepEqual(chosen(picked('', 'tingbjerg-husum:2022')), ['Tingbjerg-Husum 2021', 'Tingbjerg-Husum 2022'])
    assert.deepEqual(chosen(picked('broenshoej-husum:2017')), ['Brønshøj-Husum 2017', 'København 2017'])
  })
})

describe('An address that names no figure', () => {
  const cases = [
    { a: 'atlantis:2022', said: 'Tallet findes ikke for et område med navnet »atlantis«.' },
    { a: 'tingbjerg-husum:20222', said: '»20222« er ikke et år eller en anden periode.' },
    { a: 'tingbjerg-husum:', said: '»« er ikke et år eller en anden periode.' },
    {
      a: '2022',
      said: 'Adressen siger ikke, hvilket tal der menes med »2022«. Et tal nævnes ved område og år.',
    },
    {
      a: 'a b c',
      said: 'Adressen siger ikke, hvilket tal der menes med »a b c«. Et tal nævnes ved område og år.',
    },
    {
      a: 'x'.repeat(10_000),
      said: `Adressen siger ikke, hvilket tal der menes med »${'x'.repeat(40)}…«. Et tal nævnes ved område og år.`,
    },
  ]
  for (const { a, said } of cases)
    it(`is answered in words beside the form: ${a.slice(0, 20)}`, () => {
      const found = picked(a)
      assert.deepEqual(answerLines(found), [said])
      assert.equal(found.isFound, false)
      assert.equal(found.answer?.verdict, undefined)
      assert.deepEqual(chosen(found), ['Tingbjerg-Husum 2022', 'Tingbjerg-Husum 2021'])
    })

  it('gets the nearest comparison proposed', () =>
    assert.deepEqual(answerLines(picked('tingbjerg-huusm:2022', 'tingbjerg-husum:2021')), [
      'Tallet findes ikke for et område med navnet »tingbjerg-huusm«. Måske menes dette:',
      '2022 og 2021, Tingbjerg-Husum → /indikatorer/andel-utrygge/tingbjerg-husum?a=tingbjerg-husum:2022&b=tingbjerg-husum:2021#sammenlign',
    ]))
})

describe('Other comparisons', () => {
  it('are those of the newest figure that are possible and not the one told', () => {
    assert.deepEqual(others(picked()), [
      'Andre sammenligninger',
      'Tingbjerg-Husum og Brønshøj-Husum, 2022 | +7',
      'Forskel ikke påvist (oplyst)',
      'Tingbjerg-Husum og København, 2022 | +17',
      'Forskel påvist (oplyst)',
    ])
    assert.deepEqual(others(picked('tingbjerg-husum:2022', 'tingbjerg-husum:2014')).slice(1, 3), [
      '2022 og 2021, Tingbjerg-Husum | +10',
      'Stigning påvist (oplyst)',
    ])
  })

  it('hold the newest figure of another area against the partnership’s and against its own first', () => {
    const found = comparisonSection({ indicator: 'unsafe-share', area: 'koebenhavn' }, { a: [], b: [] }, contexts.da)
    assert.deepEqual(others(found).slice(1), [
      'København og Tingbjerg-Husum, 2022 | −17',
      'Forskel påvist (oplyst)',
      'København og Brønshøj-Husum, 2022 | −10',
      'Kan ikke vurderes',
      '2022 og 2009, København | −2',
      'Kan ikke vurderes',
    ])
  })

  it('lead to a view where their own difference is told', () => {
    const table = picked().section.blocks.find((block) => block.kind === 'table')
    assert.ok(table?.kind === 'table')
    for (const { cells } of table.table.rows.filter(({ kind }) => kind === 'body')) {
      const [name, difference] = cells
      const link = name?.content[0]
      assert.ok(link?.kind === 'link' && difference)
      const view = new URL(link.href, 'http://site')
      const found = picked(view.searchParams.get('a') ?? '', view.searchParams.get('b') ?? '')
      assert.equal(differenceOf(found), `${plain(difference.content)} procentpoint`)
    }
  })
})

describe('The lists to choose from', () => {
  it('name every figure by area and year, the page’s own area first and the newest year first', () => {
    const [field] = picked().form?.sides[0].fields ?? []
    assert.deepEqual(
      field?.groups.map(({ name, options }) => [name?.text, options.length, options[0]?.text.text]),
      [
        ['Tingbjerg-Husum', 3, 'Tingbjerg-Husum 2022'],
        ['Brønshøj-Husum', 4, 'Brønshøj-Husum 2022'],
        ['København', 10, 'København 2022'],
      ],
    )
  })

  it('are one of areas and one of years where the figures are many', () => {
    const areas = ['city', 'district', 'harbour'].map((id) => area(id))
    const observations = ['park', 'city', 'district', 'harbour'].flatMap((place) =>
      Array.from({ length: 15 }, (_, i) => row('unsafe', String(2008 + i), 10 + i, { area: place })),
    )
    const found = ofSmall('unsafe', { areas, observations }, 'park 2022', 'harbour 2022')
    assert.deepEqual(
      found.form?.sides.map(({ fields }) => fields.map(({ label, groups }) => [label, groups[0]?.options.length])),
      [
        [
          ['Område', 4],
          ['År', 15],
        ],
        [
          ['Område', 4],
          ['År', 15],
        ],
      ],
    )
    assert.deepEqual(chosen(found), ['park', '2022', 'harbour', '2022'])
  })

  it('put further areas in Danish order', () => {
    const names = ['Ørestad', 'Åparken', 'Amager', 'Aalborgvej', 'Ærø']
    const areas = names.map((name, i) => ({ ...area(`a${i}`), name: { da: name } }))
    const observations = areas.map(({ id }) => row('unsafe', '2022', 10, { area: id }))
    const [field] = ofSmall('unsafe', { areas, observations }).form?.sides[0].fields ?? []
    assert.deepEqual(
      field?.groups.map(({ name }) => name?.text),
      ['Amager', 'Ærø', 'Ørestad', 'Aalborgvej', 'Åparken'],
    )
  })

  it('are not there while there are not two figures, and the page says so', () => {
    assert.equal(picked('', '', 'collaboration-share').form, undefined)
    assert.deepEqual(others(picked('', '', 'collaboration-share')), [
      'Der er kun ét tal endnu. Når der er to, kan de sammenlignes her.',
    ])
    assert.deepEqual(others(ofSmall('unsafe', {})), ['Der er ingen tal at sammenligne endnu.'])
  })
})
