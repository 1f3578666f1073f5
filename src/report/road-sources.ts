import { type Content, type Inline, say, sentences, spoken } from '#claims/content.ts'
import { valueText } from '#claims/naming.ts'
import { lastDayOf } from '#domain/day.ts'
import type { Observation } from '#domain/observation.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import type { Block } from './report.ts'
import type { FileRow, Station } from './road.ts'
import { placeWords, publishedWords } from './road-delivery.ts'
import { rowOf } from './road-file.ts'
import { paragraph } from './road-formula.ts'
import { missingNumber } from './road-head.ts'
import type { Journey } from './road-told.ts'

/** What other sources give for the same figure, whether they agree with the one in use, and why that one is in use. */
export function sourcesStation(journey: Journey): Station | undefined {
  const { dossier, told, language } = journey
  if (told.kind !== 'figure') return undefined
  const others = told.others.filter((row) => row !== told.used)
  if (others.length === 0) return undefined
  const da = language === 'da'
  const rows = others.map((row) => rowOf(dossier, row.origin)).filter((row): row is FileRow => row !== undefined)
  const count = others.length
  return {
    id: 'andre-kilder',
    name: da ? 'Andre kilder' : 'Other sources',
    title: say(
      count === 1
        ? da
          ? 'Én anden kilde har tallet'
          : 'One other source has the figure'
        : da
          ? `${count} andre kilder har tallet`
          : `${count} other sources have the figure`,
    ),
    blocks: [
      { kind: 'list', items: others.map((row) => otherWords(journey, told, row)) },
      ...whyInUse(journey, told, others),
    ],
    rows,
  }
}

function rowText(figure: Figure, { measurement }: Observation, language: Language): string {
  if (measurement.kind === 'published')
    return valueText(figure.indicator, measurement.value, measurement.decimals, language)
  return measurement.kind === 'bounded' ? measurement.printed : missingNumber[language][measurement.reason]
}

function otherWords({ book, language }: Journey, told: Figure, row: Observation): Content {
  const source = book.source(row.source)
  const value: Inline = { kind: 'text', text: rowText(told, row, language), strong: true }
  const where = row.at === undefined ? [] : placeWords(row.at, language)
  return sentences(
    say(
      value,
      ': ',
      spoken(inLanguage(source.title, language), language),
      where,
      ' (',
      publishedWords(source, language),
      ').',
    ),
    say(agreement(told, row, language)),
  )
}

/** Agreement within rounding: the two ranges that the printed values stand for meet. */
export function agrees(told: Figure, { measurement }: Observation): boolean | undefined {
  if (measurement.kind !== 'published') return undefined
  const half = 0.5 * 10 ** -measurement.decimals
  return Math.abs(measurement.value - told.low) <= half + told.half + 1e-9
}

function agreement(told: Figure, row: Observation, language: Language): string {
  const da = language === 'da'
  const answer = agrees(told, row)
  if (answer === undefined) return ''
  if (!answer) return da ? 'Stemmer ikke med tallet her.' : 'Does not agree with the figure here.'
  const isSame = row.measurement.kind === 'published' && row.measurement.value === told.low
  if (isSame) return da ? 'Samme tal.' : 'The same figure.'
  return da ? 'Stemmer med tallet her inden for afrunding.' : 'Agrees with the figure here within rounding.'
}

/** Why this source's value is the one in use (design §3). */
function whyInUse(journey: Journey, told: Figure, others: readonly Observation[]): readonly Block[] {
  const { book, language } = journey
  const da = language === 'da'
  if (told.basis === 'quotient')
    return [
      paragraph(
        say(
          da
            ? 'Tallet her er regnet ud af antal og folketal; de trykte tal er til sammenligning.'
            : 'The figure here is computed from count and population; the printed ones are for comparison.',
        ),
      ),
    ]
  const { used } = told
  if (used?.measurement.kind !== 'published') return []
  const decimals = used.measurement.decimals
  const agreeing = others.filter((row) => agrees(told, row))
  const isFiner = agreeing.some(
    ({ measurement }) => measurement.kind === 'published' && measurement.decimals < decimals,
  )
  const hasAnswers = typeof used.n === 'number' && agreeing.some(({ n }) => typeof n !== 'number')
  const day = (row: Observation): string => lastDayOf(book.source(row.source).date) ?? ''
  const isNewest = others.every((row) => day(row) <= day(used))
  const reason = isFiner
    ? da
      ? 'den har flest decimaler'
      : 'it has most decimals'
    : hasAnswers
      ? da
        ? 'den oplyser antallet af svar'
        : 'it gives the number of answers'
      : isNewest
        ? da
          ? 'den er den nyeste'
          : 'it is the newest'
        : ''
  if (reason === '') return []
  const title = spoken(inLanguage(book.source(used.source).title, language), language)
  return [paragraph(say(title, da ? ' bruges, fordi ' : ' is used because ', `${reason}.`))]
}
