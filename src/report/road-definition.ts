import { type Content, capitalised, say, sentences, spoken } from '#claims/content.ts'
import { countedThings, figurePath, numberOf } from '#claims/naming.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { speak } from '#claims/speak.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import { isMissing } from '#domain/missing.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { NoFigure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import type { Block } from './report.ts'
import type { Station } from './road.ts'
import { rowOf } from './road-file.ts'
import { paragraph } from './road-formula.ts'
import type { Journey } from './road-told.ts'

/** What is counted: the count behind a rate, and the definition or the wording of the question. */
export function definitionStations(journey: Journey): readonly Station[] {
  const numerator = numeratorStation(journey)
  return [numerator ?? definitionStation(journey)].filter(({ blocks }) => blocks.length > 0)
}

/** The count behind a rate, with the row that it was read from. */
function numeratorStation(journey: Journey): Station | undefined {
  const { dossier, book, told, language } = journey
  if (told.kind !== 'figure' || !told.rate || told.indicator.count === undefined) return undefined
  const da = language === 'da'
  const count = book.find(told.indicator.count, told.area.id, told.period, told.areaVersion.id)
  const station = { id: 'taeller', name: da ? 'Tæller' : 'Numerator' }
  const period = periodSentence(told.period, count.indicator, language)
  const definition = definitionSentence(count.indicator, language)
  if (count.kind === 'none')
    return {
      ...station,
      title: say(da ? 'Antallet er ikke oplyst' : 'The count is not given'),
      blocks: [paragraph(sentences(missingCount(count, language), period, definition)), ...cautions(journey)],
    }
  const things = countedThings(count, language) ?? say(numberOf(count, language))
  const row = count.used && rowOf(dossier, count.used.origin)
  const inYear = ` ${da ? 'i' : 'in'} ${formatPeriod(told.period, language)}`
  return {
    ...station,
    title: say(things, inYear),
    blocks: [paragraph(sentences(period, definition)), ...cautions(journey)],
    ...(row && { rows: [row] }),
  }
}

const missingCount = (count: NoFigure, language: Language): Content =>
  say(
    language === 'da' ? 'Antallet bag ' : 'The count behind it ',
    {
      kind: 'link',
      text: missingWords[language][count.reason],
      href: figurePath(count.indicator, count.area.id, count.period),
    },
    '.',
  )

function definitionStation(journey: Journey): Station {
  const { told, language } = journey
  const { indicator, period } = told
  const content = sentences(periodSentence(period, indicator, language), definitionSentence(indicator, language))
  return {
    id: 'definition',
    name: 'Definition',
    title: say(spoken(inLanguage(indicator.name, language), language)),
    blocks: [...(content.length > 0 ? [paragraph(content)] : []), ...cautions(journey), ...explanations(journey)],
  }
}

/** »Hele året, januar til december.«: counts of offences are of a stretch of time, surveys and plans are not. */
function periodSentence(period: string, { kind }: Indicator, language: Language): Content {
  if (!isOffence(kind) || !/^\d{4}$/.test(period)) return []
  return say(language === 'da' ? 'Hele året, januar til december.' : 'The whole year, January to December.')
}

function definitionSentence({ definition, kind }: Indicator, language: Language): Content {
  if (definition && !isMissing(definition)) {
    const words = inLanguage(definition, language)
    return capitalised(say(spoken(words, language), /[.!?…]$/.test(words.text.trim()) ? '' : '.'))
  }
  if (!isSurvey(kind) && !isOffence(kind)) return []
  const da = language === 'da'
  if (isSurvey(kind))
    return say(
      da ? 'Spørgsmålets ordlyd er ikke offentliggjort.' : 'The wording of the question has not been published.',
    )
  return say(
    da
      ? 'Hvilke gerningskoder tallet dækker, er ikke offentliggjort.'
      : 'Which offence codes the figure covers has not been published.',
  )
}

/** What a reader must know of this kind of figure. */
function cautions({ told, book, language }: Journey): readonly Block[] {
  if (told.kind !== 'figure' || told.indicator.driver !== 'police-generated') return []
  return [paragraph(speak({ kind: 'caution', caution: { kind: 'police-driven', figure: told } }, book, language))]
}

/** What named people have said of this figure; their words, not ours. */
function explanations({ dossier, told, language }: Journey): readonly Block[] {
  return dossier.context
    .filter(
      ({ kind, indicators, area, when }) =>
        kind === 'explanation' &&
        indicators?.includes(told.indicator.id) &&
        (area ?? told.area.id) === told.area.id &&
        'period' in when &&
        when.period === told.period,
    )
    .map((note) => ({
      kind: 'quote',
      content: say(spoken(inLanguage(note.text, language), language)),
      author: authorName(note.author),
    }))

  function authorName(author: string | { readonly missing: string } | undefined): Content {
    const unnamed = say(language === 'da' ? 'Ophavet er ikke oplyst' : 'Author not stated')
    if (author === undefined || typeof author !== 'string') return unnamed
    const organisation = dossier.organisations.find(({ id }) => id === author)
    return organisation ? say(spoken(inLanguage(organisation.name, language), language)) : say(author)
  }
}
