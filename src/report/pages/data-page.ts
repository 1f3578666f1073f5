import { type Content, type Inline, say, spoken } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { newestFirst } from '#domain/edition.ts'
import type { Municipality } from '#domain/municipality.ts'
import { inLanguage, type Language, type Text } from '#domain/text.ts'
import { planYears } from '#indicators/plan-figures.ts'
import { formatPeriod, formatSpan } from '#language/dates.ts'
import { capitalise, wordsIn } from '#language/words.ts'
import { formatNames } from '#report/data/download-links.ts'
import { type Holding, type HoldingKind, holdingKind, holdingKinds, holdingsOf } from '#report/data/holdings.ts'
import { dataFilePath, dataFormats, indicatorPath, notePath, planPath } from '#report/page-paths.ts'
import type { PageBlock, PageSection, PublicPage } from '#report/public-page.ts'
import type { Row } from '#report/report.ts'
import { filePath, holdsFigures } from '#report/road-file.ts'
import { tableColumn } from '#report/table-column.ts'
import { waysBlock } from './accessibility-page.ts'
import { addressSection, columnSection } from './data-guide.ts'

/** Partnerships of one municipality, and the settings that one of them has. */
export type DataOwner = { readonly municipality: Municipality; readonly cases: readonly Case[] }

const kindWords: Readonly<Record<HoldingKind, Readonly<Record<Language, string>>>> = {
  survey: { da: 'Tryghedsundersøgelser', en: 'Safety surveys' },
  offences: { da: 'Anmeldelser', en: 'Reports to the police' },
  plan: { da: 'Planer', en: 'Plans' },
  other: { da: 'Andre tal', en: 'Other figures' },
}

/** Every file with figures, by municipality, what the files hold, and the addresses that they always have. */
export function dataPage(owners: readonly DataOwner[], language: Language): PublicPage {
  const words = wordsIn(language)
  const files = words('CSV, Excel og JSON-stat', 'CSV, Excel and JSON-stat')
  return {
    language,
    title: say(words('Data', 'Data')),
    description: words(
      `Alle tal som ${files}: hver indikator i alle områder, hver plan med sine penge, hvad filerne holder, og adresser, der bliver.`,
      `All figures as ${files}: each indicator in every area, each plan with its money, what the files hold, and addresses that stay.`,
    ),
    lede: say(
      words(
        `Alle tal kan hentes som ${files}. Hver række siger, hvor tallet er fra, og hvor det kan følges tilbage til filen og rækken, det kom fra.`,
        `All figures can be downloaded as ${files}. Each row says where the figure is from, and where it can be followed back to the file and the row it came from.`,
      ),
    ),
    facts: [],
    sections: [
      ...owners.flatMap((owner, i) => ownerSections(owner, i + 1, language)),
      columnSection(language),
      addressSection(language),
    ],
  }
}

function ownerSections(owner: DataOwner, place: number, language: Language): readonly PageSection[] {
  const words = wordsIn(language)
  const { municipality, cases } = owner
  const holdings = holdingsOf(cases)
  const margin = (line: string) => ({ name: municipality.name, lines: [line] })
  return [
    {
      id: `indikatorer-${place}`,
      margin: margin(words('Indikatorer', 'Indicators')),
      title: say(words('Hver indikator i alle områder', 'Each indicator in every area')),
      blocks: [indicatorTable(holdings, place, language)],
    },
    {
      id: `planer-${place}`,
      margin: margin(words('Planer, noter og filer', 'Plans, notes and files')),
      title: say(words('Hvert partnerskabs planer og noter', 'The plans and notes of each partnership')),
      blocks: [recordTable(cases, place, language)],
    },
    {
      id: `brug-${place}`,
      margin: margin(words('Brug og spørgsmål', 'Use and questions')),
      title: say(words('Nævn kilden, når du bruger tallene', 'Name the source when you use the figures')),
      blocks: useBlocks(municipality, language),
    },
  ]
}

/** »CSV · Excel · JSON-stat« as links. */
function linked(links: readonly { readonly text: string; readonly href: string }[]): Content {
  return say(
    ...links.flatMap(({ text, href }, i): readonly (Inline | string)[] => [
      i === 0 ? '' : ' · ',
      { kind: 'link', text, href },
    ]),
  )
}

const dataLinks = (page: string): Content =>
  linked(dataFormats.map((format) => ({ text: formatNames[format], href: dataFilePath(page, format) })))

const nameOf = (name: Text, language: Language): Inline => spoken(inLanguage(name, language), language)

function linkOf(name: Text, href: string, language: Language): Inline {
  const said = inLanguage(name, language)
  return { kind: 'link', text: said.text, href, ...(said.language !== language && { language: said.language }) }
}

function indicatorTable(holdings: readonly Holding[], place: number, language: Language): PageBlock {
  const words = wordsIn(language)
  const kinds = holdingKinds.map((kind) => ({
    kind,
    held: holdings.filter(({ indicator }) => holdingKind(indicator) === kind),
  }))
  const rows = kinds
    .filter(({ held }) => held.length > 0)
    .flatMap(({ kind, held }): readonly Row[] => [
      { kind: 'group', cells: [{ content: say(kindWords[kind][language]) }] },
      ...held.map((holding) => indicatorRow(holding, language)),
    ])
  return {
    kind: 'table',
    table: {
      id: `indikatorer-${place}-tabel`,
      title: say(words('Indikatorer og deres filer', 'Indicators and their files')),
      columns: [
        tableColumn(words('Indikator', 'Indicator'), 'left', 46),
        { ...tableColumn(words('Områder', 'Areas'), 'left', 12), align: 'right' },
        tableColumn(words('Perioder', 'Periods'), 'left', 20),
        tableColumn(words('Hent', 'Download'), 'left', 32),
      ],
      rows,
    },
  }
}

function indicatorRow({ indicator, area, areas, first, last }: Holding, language: Language): Row {
  const page = indicatorPath(indicator, area)
  const span = first === last ? formatPeriod(first, language) : formatSpan(first, last, language)
  return {
    kind: 'body',
    cells: [
      { content: [linkOf(indicator.name, page, language)] },
      { content: say(String(areas)) },
      { content: say(capitalise(span)) },
      { content: dataLinks(page) },
    ],
  }
}

const noteFiles = [
  ['PDF', 'pdf'],
  ['Word', 'docx'],
  ['Excel', 'xlsx'],
  ['HTML', 'html'],
] as const

function recordTable(cases: readonly Case[], place: number, language: Language): PageBlock {
  const words = wordsIn(language)
  return {
    kind: 'table',
    table: {
      id: `planer-${place}-tabel`,
      title: say(words('Planer, noter og deres filer', 'Plans, notes and their files')),
      columns: [tableColumn(words('Hvad', 'What'), 'left', 60), tableColumn(words('Hent', 'Download'), 'left', 50)],
      rows: cases.flatMap((dossier): readonly Row[] => [
        { kind: 'group', cells: [{ content: [nameOf(dossier.partnership.name, language)] }] },
        ...recordRows(dossier, language),
      ]),
    },
  }
}

function recordRows(dossier: Case, language: Language): readonly Row[] {
  const words = wordsIn(language)
  const { partnership, plan, editions, files } = dossier
  const row = (name: Content, links: Content): Row => ({ kind: 'body', cells: [{ content: name }, { content: links }] })
  const plans = planYears(plan).map((year) =>
    row(say(words(`Planen ${year}`, `The plan of ${year}`)), dataLinks(planPath(partnership.id, year))),
  )
  const notes = newestFirst(editions).map(({ year }) => {
    const page = notePath(partnership.id, year)
    const name: Inline = { kind: 'link', text: words(`Noten ${year}`, `The note of ${year}`), href: page }
    return row([name], linked(noteFiles.map(([text, ending]) => ({ text, href: `${page}.${ending}` }))))
  })
  const read = files.filter(({ path }) => holdsFigures(path))
  const rows = [...plans, ...notes]
  if (read.length === 0) return rows
  const links = read.map(({ path }) => ({ text: path, href: filePath(partnership.id, path) }))
  return [...rows, row(say(words('Filerne, som de blev læst', 'The files as they were read')), linked(links))]
}

/** Whose figures they are, and whom to ask: what the municipality's settings say, and no more. */
function useBlocks({ contact }: Municipality, language: Language): readonly PageBlock[] {
  const words = wordsIn(language)
  const said = words(
    'Tallene er offentliggjort af de kilder, der står ved hvert af dem. Nævn kilden, når du gengiver dem, og skriv, hvornår du hentede dem.',
    'The figures were published by the sources that stand beside each of them. Name the source when you quote them, and say when you downloaded them.',
  )
  const ask =
    contact === undefined
      ? words(
          'Kommunen har ikke skrevet her, hvem der svarer på spørgsmål om tallene.',
          'The municipality has not written here who answers questions about the figures.',
        )
      : words(
          'Spørgsmål om tallene og om at bruge dem besvares her:',
          'Questions about the figures and their use are answered here:',
        )
  return [
    { kind: 'paragraph', style: 'body', content: say(said) },
    { kind: 'paragraph', style: 'body', content: say(ask) },
    ...(contact === undefined ? [] : [waysBlock(contact, language)]),
  ]
}
