import { type Content, type Inline, say, sentences, spoken } from '#claims/content.ts'
import { figurePath, figureText } from '#claims/naming.ts'
import { isOffence, isSurvey } from '#domain/indicator.ts'
import { comparePeriods } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import type { Station } from './road.ts'
import { paragraph } from './road-formula.ts'
import { numberText } from './road-head.ts'
import { figureTold, type Journey, type PrintedNote, type Told } from './road-told.ts'

/** What has come since: a note that used an earlier vintage, and the series' next figure. Hollow while there is nothing. */
export function laterStation(journey: Journey): Station {
  const { language, told, notes } = journey
  const da = language === 'da'
  const changed = notes.map((note) => changedSince(note, told)).filter((change) => change !== undefined)
  const next = nextInSeries(journey)
  const station = { id: 'senere', name: da ? 'Senere' : 'Later' }
  if (changed.length === 0)
    return {
      ...station,
      open: true,
      title: say(da ? 'Ingen nyere tal endnu' : 'No newer figure yet'),
      blocks: [paragraph(sentences(waitingWords(told, language), next))],
    }
  return {
    ...station,
    title: say(laterTitle(changed, language)),
    blocks: [
      ...changed.map((change) => paragraph(changeWords(change, journey))),
      ...(next.length > 0 ? [paragraph(next)] : []),
    ],
  }
}

type Changed = { readonly note: PrintedNote; readonly then: Figure; readonly now: Figure }

/** A note whose figure came from another source than the one in use now. */
function changedSince(note: PrintedNote, told: Told): Changed | undefined {
  if (told.kind !== 'figure' || told.basis === 'plan' || !told.used) return undefined
  const then = note.assessment.book.find(told.indicator.id, told.area.id, told.period)
  if (then.kind === 'none' || then.used?.source === told.used.source) return undefined
  return { note, then, now: told }
}

/** »Senere 219«, where the number itself has changed. */
function laterTitle(changed: readonly Changed[], language: Language): string {
  const da = language === 'da'
  const other = changed.find(({ then, now }) => numberText(then, language) !== numberText(now, language))
  if (other) return `${da ? 'Senere blev det' : 'Later it became'} ${numberText(other.now, language)}`
  return da ? 'En nyere kilde er kommet til' : 'A newer source has come'
}

function changeWords({ note, then, now }: Changed, { book, language }: Journey): Content {
  const da = language === 'da'
  const { edition, dossier, asOf } = note.assessment
  const link: Inline = {
    kind: 'link',
    text: `${da ? 'Noten' : 'The note of'} ${edition.year}`,
    href: `/partnerskaber/${dossier.partnership.id}/noter/${edition.year}`,
  }
  const source = book.source(now.used?.source ?? '')
  const used = `${da ? ' bruger ' : ' uses '}${numberText(then, language)}`
  const when = source.date === 'unknown' ? '' : ` (${formatDay(source.date, language)})`
  return say(
    link,
    `${used}, ${da ? 'som det var kendt' : 'as it was known on'} ${formatDay(asOf, language)}. `,
    spoken(inLanguage(source.title, language), language),
    `${when} ${da ? 'har' : 'has'} ${numberText(now, language)}${withAnswers(now, then, language)}.`,
  )
}

function withAnswers(now: Figure, then: Figure, language: Language): string {
  if (now.n === undefined || then.n !== undefined) return ''
  return language === 'da' ? ' og oplyser antallet af svar' : ' and gives the number of answers'
}

function waitingWords({ indicator: { kind } }: Told, language: Language): Content {
  const da = language === 'da'
  if (isOffence(kind))
    return say(
      da
        ? 'Anmeldelsestal ændrer sig, når sager kommer til eller falder bort. Kommer der en ny opgørelse, står det nye tal her ved siden af det gamle.'
        : 'Counts of reports change as cases are added or dropped. When a new count comes, the new figure stands here beside the old one.',
    )
  if (isSurvey(kind))
    return say(
      da
        ? 'Kommer der en ny udgivelse af samme måling, står dens tal her ved siden af dette.'
        : 'When the same measurement is published again, its figure stands here beside this one.',
    )
  return say(
    da
      ? 'Bliver planen rettet, står det nye tal her ved siden af det gamle.'
      : 'When the plan is corrected, the new figure stands here beside the old one.',
  )
}

/** The next period of the same series that has a figure. */
function nextInSeries({ book, told, language }: Journey): Content {
  const ids = told.kind === 'sum' ? (told.indicator.parts ?? []) : [told.indicator.id]
  const periods = [...new Set(ids.flatMap((id) => book.periods(id, told.area.id)))].toSorted(comparePeriods)
  const later = periods
    .filter((period) => comparePeriods(period, told.period) > 0)
    .map((period) => figureTold(book, told.indicator.id, told.area.id, period))
    .find((figure) => figure.kind !== 'none')
  if (!later) return []
  const text = later.kind === 'figure' ? figureText(later, language) : numberText(later, language)
  return say(
    language === 'da'
      ? `Tallet for ${formatPeriod(later.period, 'da')} er `
      : `The figure for ${formatPeriod(later.period, 'en')} is `,
    { kind: 'number', text, figure: figurePath(later.indicator, later.area.id, later.period) },
    text.endsWith('.') ? '' : '.',
  )
}
