import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainText } from '#claims/content.ts'
import { defaultThresholds, type Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { accessibilityPage } from './accessibility-page.ts'

const town: Municipality = {
  name: 'Strandby Kommune',
  languages: ['da', 'en'],
  committees: [],
  thresholds: defaultThresholds,
}

const contact = { phone: '12 34 56 78', mail: 'tryg@strandby.example' }
const tested = {
  testedOn: '2024-05-30',
  how: { da: 'med axe og skærmlæser', en: 'with axe and a screen reader' },
  faults: [],
}

const wordsOf = (block: PageBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.content)
    case 'list':
      return block.items.map(plainText).join(' ')
    case 'facts':
      return block.facts.map(({ term, content }) => `${term} ${plainText(content)}`).join(' ')
    case 'quote':
      return [...(block.title ?? []), ...block.content, ...block.author].map((inline) => plainText([inline])).join(' ')
    default:
      throw new RangeError(`Cannot read ${block.kind}`)
  }
}

const said = ({ title, blocks }: PageSection): string =>
  [plainText(title), ...blocks.map(wordsOf)].join(' | ').replaceAll('\u00a0', ' ')

/** What the statement says of one municipality. */
function partOf(settings: Partial<Municipality>, language: Language = 'da'): string {
  const { sections } = accessibilityPage([{ ...town, ...settings }], language)
  const part = sections.find(({ margin }) => margin.name === town.name)
  assert.ok(part)
  return said(part)
}

describe('accessibilityPage()', () => {
  it('has nothing but what is missing when no settings are given', () =>
    assert.equal(
      partOf({}),
      'Det vides ikke, om siderne overholder kravene | Erklæringen er ikke færdig. Der mangler en mailadresse og et telefonnummer, dagen for den seneste test, hvordan der er testet og hvilke fejl der er kendt. Kommunen skriver det i municipality.yaml under »contact« og »accessibility«; et partnerskab, der står alene, under »municipality« i partnership.yaml.',
    ))

  it('tells the day, the way of the test and whom to ask', () =>
    assert.equal(
      partOf({ contact, accessibility: tested }),
      'Siderne overholder kravene, så vidt testen viser | Kendte fejl | Testen fandt ingen fejl. | Sådan er der testet | Siderne er sidst testet 30. maj 2024. Med axe og skærmlæser. | Kontakt | Skriv eller ring, hvis noget på siderne ikke kan bruges, eller hvis du har brug for indholdet på en anden måde. | Mail tryg@strandby.example Telefon 12 34 56 78',
    ))

  it('does so in English', () => {
    const told = partOf({ contact, accessibility: { ...tested, faults: [{ da: 'Et kort', en: 'A map' }] } }, 'en')
    assert.match(told, /^The pages keep the requirements in part: one fault is known \| Known faults \| A map\. \|/)
    assert.match(told, /The pages were last tested on 30 May 2024\. With axe and a screen reader\./)
  })

  for (const [accessibility, claim] of [
    [
      { ...tested, faults: [{ da: 'Et kort' }, { da: 'En video' }] },
      /delvist: to fejl er kendt .*Et kort\. En video\./,
    ],
    [{ testedOn: '2024-05-30' }, /^Siderne er testet, men det står ikke, hvad testen viste .*mangler .*hvilke fejl/],
    [{ faults: [] }, /^Det vides ikke, om siderne overholder kravene .*mangler .*dagen for den seneste test/],
    [{ faults: [{ da: 'Et kort' }] }, /^Siderne overholder kravene delvist: én fejl .*mangler .*hvordan der er testet/],
  ] as const)
    it(`claims no more than ${JSON.stringify(accessibility)} says`, () =>
      assert.match(partOf({ accessibility }), claim))

  it('asks for both phone and mail when the contact is a text, and shows the text', () => {
    const told = partOf({ contact: 'Sikker By, Rådhuset', accessibility: tested })
    assert.match(told, /mangler en mailadresse og et telefonnummer\. .*\| Sikker By, Rådhuset$/)
  })

  it('has a part for each municipality, and says where to complain, once', () => {
    const { sections } = accessibilityPage([town, { ...town, name: 'Dalby Kommune' }], 'da')
    assert.deepEqual(
      sections.map(({ margin }) => margin.name),
      ['Hvad erklæringen gælder', 'Strandby Kommune', 'Dalby Kommune', 'Hvis du ikke får svar'],
    )
    assert.equal(new Set(sections.map(({ id }) => id)).size, 4)
    const [last] = sections.slice(-1)
    assert.ok(last)
    assert.match(said(last), /Skriv først til kommunen\. .*ti arbejdsdage.* Digitaliseringsstyrelsen/)
  })
})
