import type { Case } from '#domain/case.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { moneyYears } from '#indicators/plan-figures.ts'
import { wordsIn } from '#language/words.ts'
import {
  type ColumnOf,
  type DataCell,
  type DataTable,
  numberCell,
  type Telling,
  tableOf,
  textCell,
} from './data-table.ts'
import { amountGap, type PlanFacts, planFactsOf } from './plan-facts.ts'

const yesNo = (value: boolean, language: Language): DataCell =>
  textCell(wordsIn(language)(value ? 'ja' : 'nej', value ? 'yes' : 'no'))

const list = (items: readonly string[]): DataCell => textCell(items.join('; '))

/** What the file of a plan says of each activity before its money. Their order and heads stay: others read them by name. */
export const planColumns: readonly ColumnOf<PlanFacts>[] = [
  {
    head: { da: 'Plan', en: 'Plan' },
    about: { da: 'Planens år.', en: 'The year of the plan.' },
    cell: ({ plan }) => textCell(String(plan)),
  },
  {
    head: { da: 'Nr.', en: 'No.' },
    about: { da: 'Nummeret i planen.', en: 'The number in the plan.' },
    cell: ({ number }) => textCell(number),
  },
  {
    head: { da: 'Aktivitet', en: 'Activity' },
    about: { da: 'Navnet i planen.', en: 'The name in the plan.' },
    cell: ({ name }) => textCell(name),
  },
  {
    head: { da: 'Aktivitets-id', en: 'Activity id' },
    about: { da: 'Det korte navn, som er det samme i alle planer.', en: 'The short name, the same in every plan.' },
    cell: ({ id }) => textCell(id),
  },
  {
    head: { da: 'Tema', en: 'Theme' },
    about: { da: 'Temaet i planen, hvor den har temaer.', en: 'The theme in the plan, where it has themes.' },
    cell: ({ theme }) => textCell(theme),
  },
  {
    head: { da: 'Ansvarlig', en: 'Lead' },
    about: {
      da: 'Hvem der har ansvaret; flere er adskilt af semikolon.',
      en: 'Who is in charge; several are parted by semicolons.',
    },
    cell: ({ lead }) => list(lead),
  },
  {
    head: { da: 'Samarbejdspartnere', en: 'Partners' },
    about: {
      da: 'Hvem der er med; flere er adskilt af semikolon.',
      en: 'Who takes part; several are parted by semicolons.',
    },
    cell: ({ partners }) => list(partners),
  },
  {
    head: { da: 'Mål', en: 'Goals' },
    about: {
      da: 'Numrene på de mål, som aktiviteten skal hjælpe.',
      en: 'The numbers of the goals that the activity serves.',
    },
    cell: ({ goals }) => list(goals),
  },
  {
    head: { da: 'Ny', en: 'New' },
    about: { da: 'Om aktiviteten er ny i planen.', en: 'Whether the activity is new in the plan.' },
    cell: ({ isNew }, { language }) => yesNo(isNew, language),
  },
  {
    head: { da: 'Ophørt', en: 'Ended' },
    about: { da: 'Om aktiviteten er ophørt.', en: 'Whether the activity has ended.' },
    cell: ({ ended }, { language }) => yesNo(ended, language),
  },
  {
    head: { da: 'Tæller med', en: 'Counts' },
    about: {
      da: 'Om aktiviteten tæller i andelen med flere samarbejdspartnere.',
      en: 'Whether the activity counts in the share with several partners.',
    },
    cell: ({ counts, ended }, { language }) => yesNo(counts && !ended, language),
  },
  {
    head: { da: 'Tæller ikke, fordi', en: 'Does not count because' },
    about: { da: 'Hvorfor aktiviteten ikke tæller med.', en: 'Why the activity does not count.' },
    cell: ({ whyNot }) => textCell(whyNot),
  },
]

const pageColumn: ColumnOf<PlanFacts> = {
  head: { da: 'Aktivitetens side', en: 'Page of the activity' },
  about: { da: 'Siden om aktiviteten.', en: 'The page on the activity.' },
  cell: ({ page }, { addressOf }) => textCell(addressOf(page)),
}

/** A year's money in whole kroner; empty where the plan has no amount, in words where the amount is not known. */
const moneyColumn = (year: string): ColumnOf<PlanFacts> => ({
  head: { da: `${year}, kroner`, en: `${year}, kroner` },
  about: {
    da: 'Hele kroner. Tomt, hvor planen ikke har et beløb for året.',
    en: 'Whole kroner. Empty where the plan has no amount for the year.',
  },
  cell: ({ money }, { language }) => {
    const amount = money[year]
    return isMissing(amount) ? textCell(amountGap(amount, language)) : numberCell(amount)
  },
})

/** »Tryghedsplan 2022, Tingbjerg-Husum Partnerskab«. */
export const planTitle = (year: number, { partnership }: Case, language: Language): string =>
  `${wordsIn(language)('Tryghedsplan', 'Safety plan')} ${year}, ${inLanguage(partnership.name, language).text}`

/** What a reader must know of a plan's figures. */
export const planRemarks = (language: Language): readonly string[] => [
  wordsIn(language)(
    'En tom celle under et år betyder, at planen ikke har et beløb for året; 0 er et beløb.',
    'An empty cell under a year means that the plan has no amount for the year; 0 is an amount.',
  ),
]

/** One year's plan, a row for each activity, with its money by year. */
export function planTable(rows: readonly PlanRow[], year: number, dossier: Case, telling: Telling): DataTable {
  const { language } = telling
  const columns = [...planColumns, ...moneyYears(rows).map(moneyColumn), pageColumn]
  const head = { title: planTitle(year, dossier, language), date: undefined, remarks: planRemarks(language) }
  return tableOf(
    head,
    columns,
    rows.map((row) => planFactsOf(row, dossier, language)),
    telling,
  )
}
