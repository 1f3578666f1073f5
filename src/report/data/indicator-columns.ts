import { firstDay, lastDay } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { missingNumber } from '#report/road-head.ts'
import { type ColumnOf, dayCell, numberCell, textCell } from './data-table.ts'
import type { Basis, FigureFacts } from './figure-facts.ts'
import type { LevelKind } from './level.ts'
import { sourceDay } from './source-day.ts'
import { unitWords } from './unit-words.ts'

const levelWords: Readonly<Record<LevelKind, Readonly<Record<Language, string>>>> = {
  computed: { da: '95 %-interval', en: '95% interval' },
  supposed: {
    da: '95 %-interval, hvis folketallet er det, som tallet selv forudsætter',
    en: '95% interval, if the population is the one that the figure itself implies',
  },
  bounds: {
    da: 'skjult tal, som ligger fra og med nedre til og med øvre',
    en: 'hidden figure that lies from lower to upper, both included',
  },
}

const basisWords: Readonly<Record<Basis, Readonly<Record<Language, string>>>> = {
  published: { da: 'aflæst i kilden', en: 'read in the source' },
  quotient: {
    da: 'regnet ud: tæller pr. 1.000 af nævneren og år',
    en: 'computed: numerator per 1,000 of the denominator and year',
  },
  plan: { da: 'talt i planen', en: 'counted in the plan' },
  sum: { da: 'summen af delene', en: 'the sum of its parts' },
}

/** What the file of an indicator says of each figure, column by column. Their order and heads stay: others read them by name. */
export const indicatorColumns: readonly ColumnOf<FigureFacts>[] = [
  {
    head: { da: 'Indikator', en: 'Indicator' },
    about: { da: 'Hvad der måles.', en: 'What is measured.' },
    cell: ({ indicator }) => textCell(indicator.name),
  },
  {
    head: { da: 'Indikator-id', en: 'Indicator id' },
    about: {
      da: 'Indikatorens korte navn, som det står i adresser.',
      en: 'The indicator’s short name, as it stands in addresses.',
    },
    cell: ({ indicator }) => textCell(indicator.slug),
  },
  {
    head: { da: 'Område', en: 'Area' },
    about: { da: 'Hvor det er målt.', en: 'Where it was measured.' },
    cell: ({ area }) => textCell(area.name),
  },
  {
    head: { da: 'Område-id', en: 'Area id' },
    about: {
      da: 'Områdets korte navn, som det står i adresser.',
      en: 'The area’s short name, as it stands in addresses.',
    },
    cell: ({ area }) => textCell(area.id),
  },
  {
    head: { da: 'Grænse', en: 'Boundary' },
    about: {
      da: 'Hvilken afgrænsning af området tallet gælder. Tal for to afgrænsninger kan ikke sammenlignes.',
      en: 'Which boundary of the area the figure is of. Figures of two boundaries cannot be compared.',
    },
    cell: ({ version }) => textCell(version.id),
  },
  {
    head: { da: 'Grænse fra', en: 'Boundary from' },
    about: {
      da: 'Afgrænsningens første dag, hvor den har en.',
      en: 'The first day of the boundary, where it has one.',
    },
    cell: ({ version }) => dayCell(version.from),
  },
  {
    head: { da: 'Grænse til', en: 'Boundary to' },
    about: { da: 'Afgrænsningens sidste dag, hvor den har en.', en: 'The last day of the boundary, where it has one.' },
    cell: ({ version }) => dayCell(version.to),
  },
  {
    head: { da: 'Periode', en: 'Period' },
    about: {
      da: 'År, kvartal, måned eller fra og til måned.',
      en: 'A year, a quarter, a month, or from and to month.',
    },
    cell: ({ period }) => textCell(period),
  },
  {
    head: { da: 'Første dag', en: 'First day' },
    about: { da: 'Periodens første dag.', en: 'The first day of the period.' },
    cell: ({ period }) => dayCell(firstDay(period)),
  },
  {
    head: { da: 'Sidste dag', en: 'Last day' },
    about: { da: 'Periodens sidste dag.', en: 'The last day of the period.' },
    cell: ({ period }) => dayCell(lastDay(period)),
  },
  {
    head: { da: 'Enhed', en: 'Unit' },
    about: { da: 'Hvad værdien og dens grænser er målt i.', en: 'What the value and its ends are measured in.' },
    cell: ({ indicator }, { language }) => textCell(unitWords(indicator.unit, language)),
  },
  {
    head: { da: 'Værdi', en: 'Value' },
    about: {
      da: 'Tallet, som siden viser det. Tomt, hvor der ikke er et tal.',
      en: 'The figure as the page shows it. Empty where there is none.',
    },
    cell: ({ value }) => numberCell(value?.value, value?.decimals),
  },
  {
    head: { da: 'Intet tal, fordi', en: 'No figure because' },
    about: { da: 'Hvorfor værdien er tom.', en: 'Why the value is empty.' },
    cell: ({ missing, level }, { language }) =>
      textCell(
        missing ? missingNumber[language][missing] : level?.kind === 'bounds' ? missingNumber[language].suppressed : '',
      ),
  },
  {
    head: { da: 'Nedre', en: 'Lower' },
    about: { da: 'Intervallets nedre ende.', en: 'The lower end of the interval.' },
    cell: ({ level }) => numberCell(level?.lower, level?.decimals),
  },
  {
    head: { da: 'Øvre', en: 'Upper' },
    about: { da: 'Intervallets øvre ende.', en: 'The upper end of the interval.' },
    cell: ({ level }) => numberCell(level?.upper, level?.decimals),
  },
  {
    head: { da: 'Interval', en: 'Interval' },
    about: { da: 'Hvad de to ender er.', en: 'What the two ends are.' },
    cell: ({ level }, { language }) => textCell(level && levelWords[level.kind][language]),
  },
  {
    head: { da: 'Antal svar', en: 'Answers' },
    about: {
      da: 'Antallet af svar i en undersøgelse, hvor det er oplyst.',
      en: 'The number of answers in a survey, where it is given.',
    },
    cell: ({ n }) => numberCell(n),
  },
  {
    head: { da: 'Tæller', en: 'Numerator' },
    about: {
      da: 'Hvor mange af nævneren; for tal pr. 1.000 antallet af anmeldelser.',
      en: 'How many of the denominator; for figures per 1,000 the number of reports.',
    },
    cell: ({ count }) => numberCell(count),
  },
  {
    head: { da: 'Nævner', en: 'Denominator' },
    about: {
      da: 'Hvor mange i alt; for tal pr. 1.000 folketallet.',
      en: 'How many in all; for figures per 1,000 the population.',
    },
    cell: ({ of }) => numberCell(of),
  },
  {
    head: { da: 'Kan ikke sammenlignes med det nyeste, fordi', en: 'Cannot be compared with the newest because' },
    about: {
      da: 'Hvad der er ændret siden; tomt, hvor tallene kan sammenlignes.',
      en: 'What has changed since; empty where the figures can be compared.',
    },
    cell: ({ apart }) => textCell(apart),
  },
  {
    head: { da: 'Grundlag', en: 'Basis' },
    about: { da: 'Om tallet er aflæst eller regnet ud.', en: 'Whether the figure was read or computed.' },
    cell: ({ basis }, { language }) => textCell(basis && basisWords[basis][language]),
  },
  {
    head: { da: 'Kilde', en: 'Source' },
    about: { da: 'Hvor tallet er fra.', en: 'Where the figure is from.' },
    cell: ({ source }, { language }) => textCell(source && inLanguage(source.title, language).text),
  },
  {
    head: { da: 'Udgiver', en: 'Publisher' },
    about: { da: 'Hvem der har udgivet kilden.', en: 'Who published the source.' },
    cell: ({ source }, { language }) => textCell(source && inLanguage(source.publisher, language).text),
  },
  {
    head: { da: 'Kildens dato', en: 'Date of the source' },
    about: {
      da: 'Hvornår kilden blev offentlig, så nøjagtigt som det vides.',
      en: 'When the source became public, as exactly as is known.',
    },
    cell: ({ source }, { language }) => textCell(source && sourceDay(source, language)),
  },
  {
    head: { da: 'Sted i kilden', en: 'Place in the source' },
    about: { da: 'Side, tabel eller række.', en: 'Page, table or row.' },
    cell: ({ at }) => textCell(at),
  },
  {
    head: { da: 'Bemærkning', en: 'Remark' },
    about: { da: 'Andet, der skal vides om tallet.', en: 'What else must be known of the figure.' },
    cell: ({ remarks }) => textCell(remarks.join(' ')),
  },
  {
    head: { da: 'Tallets vej', en: 'Road of the number' },
    about: {
      da: 'Siden, der følger tallet tilbage til filen og rækken, det kom fra.',
      en: 'The page that follows the figure back to the file and the row it came from.',
    },
    cell: ({ road }, { addressOf }) => textCell(addressOf(road)),
  },
]
