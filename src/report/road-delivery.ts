import { type Content, say, sentences, spoken } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { Observation } from '#domain/observation.ts'
import { lastDay } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { planBudget } from '#indicators/built-in.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatDay } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import type { Fact, FileRow, Station } from './road.ts'
import { filePath, rowOf } from './road-file.ts'
import { paragraph } from './road-formula.ts'
import { rowsOfBudget } from './road-plan.ts'
import type { Journey } from './road-told.ts'

const words = {
  da: {
    name: 'Levering',
    published: 'Udgivet',
    readIn: 'Læst i',
    place: 'Sted',
    kind: 'Slags',
    readOff: 'Aflæst af en rapport, ikke optalt af rækker',
    checksum: 'Kontroltal',
    remark: 'Bemærkning',
    population: 'Folketal',
    undated: 'dato ikke oplyst',
    file: 'Fil',
    computed: 'Regnet ud af antal og folketal, ikke aflæst',
    added: 'Talt op i planens rækker',
  },
  en: {
    name: 'Delivery',
    published: 'Published',
    readIn: 'Read in',
    place: 'Place',
    kind: 'Kind',
    readOff: 'Read off a report, not counted from rows',
    checksum: 'Checksum',
    remark: 'Remark',
    population: 'Population',
    undated: 'date not given',
    file: 'File',
    computed: 'Computed from count and population, not read off',
    added: 'Counted from the rows of the plan',
  },
} as const

/** The source, the place in it, and the row of the file as it stood. */
export function deliveryStation(journey: Journey): Station | undefined {
  const { told, language } = journey
  if (told.kind === 'sum') return undefined
  if (told.kind === 'figure' && told.basis === 'plan') return planDelivery(journey, told)
  if (!told.used) return told.kind === 'figure' ? computedDelivery(journey, told) : undefined
  const row = rowOf(journey.dossier, told.used.origin)
  return {
    id: 'levering',
    name: words[language].name,
    title: sourceTitle(journey, told.used),
    facts: [
      ...sourceFacts(journey, told.used),
      ...(told.kind === 'figure' ? [{ term: words[language].kind, content: say(kindWords(told, language)) }] : []),
      ...(told.kind === 'figure' ? populationFact(journey, told) : []),
      ...checksumFact(row, language),
    ],
    ...(row && { rows: [row] }),
    blocks: [],
  }
}

const kindWords = ({ basis }: Figure, language: Language): string =>
  basis === 'quotient' ? words[language].computed : words[language].readOff

function sourceTitle({ book, language }: Journey, { source, at }: Observation): Content {
  const { title, readIn } = book.source(source)
  const place = at === undefined || readIn !== undefined ? [] : placeWords(at, language)
  return say(spoken(inLanguage(title, language), language), place)
}

function sourceFacts({ book, language }: Journey, row: Observation): readonly Fact[] {
  const source = book.source(row.source)
  const readIn = source.readIn === undefined ? undefined : book.source(source.readIn)
  const at = row.at === undefined ? [] : placeWords(row.at, language)
  const say_ = words[language]
  return [
    { term: say_.published, content: publishedWords(source, language) },
    ...(readIn
      ? [{ term: say_.readIn, content: say(linkTo(readIn, language), at) }]
      : source.url === undefined
        ? []
        : [
            {
              term: say_.readIn,
              content: say({ kind: 'link', text: hostOf(source.url), href: source.url } as const, at),
            },
          ]),
    ...(row.note === undefined
      ? []
      : [{ term: say_.remark, content: say(spoken(inLanguage(row.note, language), language)) }]),
  ]
}

/** A place in a source, as it was typed: in Danish. */
export const placeWords = (place: string, language: Language): Content =>
  say(', ', spoken({ text: place, language: 'da' }, language))

const hostOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? url

const linkTo = (source: Source, language: Language): Content => {
  const title = inLanguage(source.title, language)
  if (source.url === undefined) return say(spoken(title, language))
  return [
    {
      kind: 'link',
      text: title.text,
      href: source.url,
      ...(title.language !== language && { language: title.language }),
    },
  ]
}

/** »Københavns Kommune, 24. maj 2022«. */
export function publishedWords({ publisher, date }: Source, language: Language): Content {
  const when = date === 'unknown' ? words[language].undated : formatDay(date, language)
  return say(spoken(inLanguage(publisher, language), language), `, ${when}`)
}

const checksumFact = (row: FileRow | undefined, language: Language): readonly Fact[] =>
  row ? [{ term: words[language].checksum, content: say(inGroups(row.sha256)) }] : []

/** A checksum in groups of eight, so that two can be held side by side. */
export const groupsOf = (sha256: string): readonly string[] => sha256.match(/.{1,8}/g) ?? []

/** The eight groups on two lines. */
const inGroups = (sha256: string): string =>
  [groupsOf(sha256).slice(0, 4), groupsOf(sha256).slice(4)].map((groups) => groups.join(' ')).join('\n')

function populationFact({ book, language }: Journey, told: Figure): readonly Fact[] {
  const { population } = told.areaVersion
  if (told.rate?.population === undefined || isMissing(population)) return []
  const used = population.find(
    ({ on, persons }) => persons === told.rate?.population && on.slice(0, 4) === lastDay(told.period).slice(0, 4),
  )
  if (!used) return []
  const source = book.source(used.source)
  return [
    {
      term: words[language].population,
      content: sentences(
        say(
          `${formatNumber(used.persons, 0, language)} ${language === 'da' ? 'pr.' : 'on'} ${formatDay(used.on, language)}, `,
          linkTo(source, language),
          ', ',
          publishedWords(source, language),
        ),
      ),
    },
  ]
}

function computedDelivery(journey: Journey, told: Figure): Station {
  const { language } = journey
  return {
    id: 'levering',
    name: words[language].name,
    title: say(language === 'da' ? 'Regnet ud her' : 'Computed here'),
    facts: [{ term: words[language].kind, content: say(words[language].computed) }, ...populationFact(journey, told)],
    blocks: [],
  }
}

function planDelivery(journey: Journey, told: Figure): Station {
  const { dossier, language } = journey
  const isBudget = told.indicator.id === planBudget.id
  const rows = isBudget
    ? rowsOfBudget(journey, told.period)
    : dossier.plan.filter(({ plan }) => String(plan) === told.period)
  const [first] = rows
  const kept = dossier.files.find(({ path }) => path === first?.origin.file)
  const file = kept?.path ?? ''
  return {
    id: 'levering',
    name: words[language].name,
    title: say(
      language === 'da' ? `Tryghedsplanen for ${first?.plan ?? ''}` : `The safety plan for ${first?.plan ?? ''}`,
    ),
    facts: [
      { term: words[language].kind, content: say(words[language].added) },
      ...(kept
        ? [
            {
              term: words[language].file,
              content: say({
                kind: 'link',
                text: file,
                href: filePath(dossier.partnership.id, file, first?.origin.line),
              }),
            },
            { term: words[language].checksum, content: say(inGroups(kept.sha256)) },
          ]
        : []),
    ],
    blocks: kept ? [] : [paragraph(say(language === 'da' ? 'Filen er ikke gemt.' : 'The file has not been kept.'))],
  }
}
