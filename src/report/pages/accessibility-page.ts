import { type Content, capitalised, closed, type Inline, joined, say, sentences, spoken } from '#claims/content.ts'
import type { Municipality } from '#domain/municipality.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { numeral, wordsIn } from '#language/words.ts'
import type { PageBlock, PageSection, PublicPage } from '#report/public-page.ts'

/** Where one turns when the municipality does not answer. */
const complaintPage = 'https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/'

/**
 * The accessibility statement, after the parts of the European model statement ((EU) 2018/1523): what it is about, whether
 * the law is kept, what is known to be wrong, how that was found out, whom to ask, and where to complain.
 * @param municipalities each once, with its own settings
 */
export function accessibilityPage(municipalities: readonly Municipality[], language: Language): PublicPage {
  const words = wordsIn(language)
  return {
    language,
    title: say(words('Tilgængelighed', 'Accessibility')),
    description: words(
      'Tilgængelighedserklæring: om siderne overholder loven, hvilke fejl der er kendt, hvordan der er testet, og hvem du kan spørge.',
      'Accessibility statement: whether the pages keep the law, which faults are known, how they were tested, and whom to ask.',
    ),
    lede: say(
      words(
        'Siderne skal kunne bruges af alle: med mus, tastatur eller skærmlæser, med stor tekst, på telefon og på papir. Her står, om de kan, og hvem du skriver til, hvis de ikke kan.',
        'Everyone must be able to use these pages: with mouse, keyboard or screen reader, with large text, on a phone and on paper. This page says whether that is so, and whom to write to if it is not.',
      ),
    ),
    facts: [],
    sections: [
      scopeSection(language),
      ...municipalities.map((municipality, i) => municipalitySection(municipality, i + 1, language)),
      complaintSection(language),
    ],
  }
}

const body = (...content: Content): PageBlock => ({ kind: 'paragraph', style: 'body', content })
const heading = (text: string): PageBlock => ({ kind: 'paragraph', style: 'heading', content: say(text) })
const text = (words: string): Inline => ({ kind: 'text', text: words })

function scopeSection(language: Language): PageSection {
  const words = wordsIn(language)
  return {
    id: 'gaelder',
    margin: { name: words('Hvad erklæringen gælder', 'What the statement covers'), lines: [] },
    title: say(words('De offentlige sider og noternes filer', 'The public pages and the files of the notes')),
    blocks: [
      body(
        text(
          words(
            'Kravene står i lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (lov nr. 692 af 8. juni 2018). Loven henviser til standarden EN 301 549, som bygger på WCAG 2.1, niveau A og AA.',
            'The requirements are those of the Danish act on the accessibility of public bodies’ websites and mobile applications (act no. 692 of 8 June 2018). It refers to the standard EN 301 549, which builds on WCAG 2.1, levels A and AA.',
          ),
        ),
      ),
    ],
  }
}

function municipalitySection(municipality: Municipality, place: number, language: Language): PageSection {
  const { accessibility } = municipality
  const missing = missingParts(municipality, language)
  return {
    id: `kommune-${place}`,
    margin: { name: municipality.name, lines: [] },
    title: say(statusWords(accessibility, language)),
    blocks: [
      ...(missing.length > 0 ? [missingBlock(missing, language)] : []),
      ...faultBlocks(accessibility, language),
      ...testBlocks(accessibility, language),
      ...contactBlocks(municipality.contact, language),
    ],
  }
}

type Settings = Municipality['accessibility']

const wasTested = (settings: Settings): boolean => settings?.testedOn !== undefined || settings?.how !== undefined

/** Kept, partly kept or not known: never better than what the settings say. */
function statusWords(settings: Settings, language: Language): string {
  const words = wordsIn(language)
  const faults = settings?.faults
  if (faults && faults.length > 0) {
    const many = numeral(faults.length, language)
    return faults.length === 1
      ? words(
          'Siderne overholder kravene delvist: én fejl er kendt',
          'The pages keep the requirements in part: one fault is known',
        )
      : words(
          `Siderne overholder kravene delvist: ${many} fejl er kendt`,
          `The pages keep the requirements in part: ${many} faults are known`,
        )
  }
  if (!wasTested(settings))
    return words(
      'Det vides ikke, om siderne overholder kravene',
      'It is not known whether the pages keep the requirements',
    )
  if (!faults)
    return words(
      'Siderne er testet, men det står ikke, hvad testen viste',
      'The pages were tested, but it is not said what the test showed',
    )
  return words(
    'Siderne overholder kravene, så vidt testen viser',
    'The pages keep the requirements, as far as the test shows',
  )
}

function faultBlocks(settings: Settings, language: Language): readonly PageBlock[] {
  const words = wordsIn(language)
  const faults = settings?.faults
  if (!faults) return []
  const told: PageBlock =
    faults.length === 0
      ? body(text(words('Testen fandt ingen fejl.', 'The test found no faults.')))
      : { kind: 'list', items: faults.map((fault) => closed([spoken(inLanguage(fault, language), language)])) }
  return [heading(words('Kendte fejl', 'Known faults')), told]
}

function testBlocks(settings: Settings, language: Language): readonly PageBlock[] {
  if (!settings || !wasTested(settings)) return []
  const words = wordsIn(language)
  const { testedOn, how } = settings
  const day =
    testedOn === undefined
      ? []
      : say(
          words(
            `Siderne er sidst testet ${formatDay(testedOn, 'da')}.`,
            `The pages were last tested on ${formatDay(testedOn, 'en')}.`,
          ),
        )
  const way = how ? closed(capitalised([spoken(inLanguage(how, language), language)])) : []
  return [heading(words('Sådan er der testet', 'How they were tested')), body(...sentences(day, way))]
}

type Contact = NonNullable<Municipality['contact']>

function contactBlocks(contact: Contact | undefined, language: Language): readonly PageBlock[] {
  if (contact === undefined) return []
  const words = wordsIn(language)
  const intro = words(
    'Skriv eller ring, hvis noget på siderne ikke kan bruges, eller hvis du har brug for indholdet på en anden måde.',
    'Write or call if something on the pages cannot be used, or if you need what stands there in another form.',
  )
  return [heading(words('Kontakt', 'Contact')), body(text(intro)), waysBlock(contact, language)]
}

/** How to reach a municipality: a mail address and a phone number, or what it wrote in one line. */
export function waysBlock(contact: Contact, language: Language): PageBlock {
  if (typeof contact === 'string') return body(spoken({ text: contact, language: 'da' }, language))
  const words = wordsIn(language)
  return {
    kind: 'facts',
    facts: [
      { term: words('Mail', 'Mail'), content: [{ kind: 'link', text: contact.mail, href: `mailto:${contact.mail}` }] },
      {
        term: words('Telefon', 'Phone'),
        content: [{ kind: 'link', text: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, '')}` }],
      },
    ],
  }
}

/** What the law asks for and the settings do not hold, as the end of »Der mangler …«. */
function missingParts({ contact, accessibility }: Municipality, language: Language): readonly string[] {
  const words = wordsIn(language)
  return [
    ...(typeof contact === 'object'
      ? []
      : [words('en mailadresse og et telefonnummer', 'a mail address and a phone number')]),
    ...(accessibility?.testedOn === undefined
      ? [words('dagen for den seneste test', 'the day of the latest test')]
      : []),
    ...(accessibility?.how === undefined ? [words('hvordan der er testet', 'how the pages were tested')] : []),
    ...(accessibility?.faults === undefined ? [words('hvilke fejl der er kendt', 'which faults are known')] : []),
  ]
}

function missingBlock(missing: readonly string[], language: Language): PageBlock {
  const words = wordsIn(language)
  const parts = joined(
    missing.map((part) => say(part)),
    language,
  )
  const file: Inline = { kind: 'text', text: 'municipality.yaml' }
  return {
    kind: 'quote',
    tone: 'finding',
    title: say(words('Erklæringen er ikke færdig.', 'The statement is not finished.')),
    content: say(words('Der mangler ', 'It lacks '), parts, '.'),
    author: say(
      words('Kommunen skriver det i ', 'The municipality writes it in '),
      file,
      words(
        ' under »contact« og »accessibility«; et partnerskab, der står alene, under »municipality« i partnership.yaml.',
        ' under “contact” and “accessibility”; a partnership that stands alone writes it under “municipality” in partnership.yaml.',
      ),
    ),
  }
}

function complaintSection(language: Language): PageSection {
  const words = wordsIn(language)
  return {
    id: 'klage',
    margin: { name: words('Hvis du ikke får svar', 'If you get no answer'), lines: [] },
    title: say(words('Digitaliseringsstyrelsen fører tilsyn', 'The Agency for Digital Government supervises')),
    blocks: [
      body(
        text(
          words(
            'Skriv først til kommunen. Er svaret ikke godt nok, eller er der ikke kommet et svar inden for ti arbejdsdage, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med loven. ',
            'Write to the municipality first. If its answer is not good enough, or if none has come within ten working days, you can turn to the Agency for Digital Government (Digitaliseringsstyrelsen), which supervises the act. ',
          ),
        ),
        {
          kind: 'link',
          text: words('Sådan henvender du dig til Digitaliseringsstyrelsen', 'How to turn to the agency (in Danish)'),
          href: complaintPage,
        },
      ),
    ],
  }
}
