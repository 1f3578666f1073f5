import { type Content, capitalised, say, sentences, spoken } from '#claims/content.ts'
import type { Area, AreaVersion } from '#domain/area.ts'
import { comparePeriods, firstDay, lastDay, type Period } from '#domain/period.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { joinList } from '#language/words.ts'
import type { Fact, Station } from './road.ts'
import { paragraph } from './road-formula.ts'
import { figureTold, type Journey, versionOf } from './road-told.ts'

/** Which border the figure is of, since when it holds, and which other years are of the same one. */
export function areaStation(journey: Journey): Station {
  const { dossier, language, told } = journey
  const da = language === 'da'
  const version = versionOf(told, dossier)
  const name = spoken(inLanguage(told.area.name, language), language)
  const others = told.area.versions.filter(({ id }) => id !== version.id)
  const title = others.length > 0 ? say(name, da ? `, version ${version.id}` : `, version ${version.id}`) : say(name)
  return {
    id: 'omraade',
    name: da ? 'Område' : 'Area',
    title,
    blocks: [
      paragraph(sentences(coverage(version, language), outsideNote(version, journey), sameBorder(version, journey))),
    ],
    ...(others.length > 0 && { facts: others.map((other) => otherVersion(other, language)) }),
  }
}

function otherVersion(version: AreaVersion, language: Language): Fact {
  return { term: `Version ${version.id}`, content: coverage(version, language) }
}

/** »Gælder fra 1. januar 2021: Tingbjerg og Skolevangen.« */
function coverage(version: AreaVersion, language: Language): Content {
  const valid = validWords(version, language)
  const covers = coversWords(version, language)
  return valid === '' ? capitalised(say(covers, '.')) : say(`${valid}: `, covers, '.')
}

function validWords({ from, to }: AreaVersion, language: Language): string {
  const day = (date: string): string => formatDay(date, language)
  if (language === 'da') {
    if (from && to) return `Gælder fra ${day(from)} til ${day(to)}`
    return from ? `Gælder fra ${day(from)}` : to ? `Gjaldt til ${day(to)}` : ''
  }
  if (from && to) return `Valid from ${day(from)} to ${day(to)}`
  return from ? `Valid from ${day(from)}` : to ? `Valid until ${day(to)}` : ''
}

/** What lies within a border, without a stop. */
export function coversWords({ covers }: AreaVersion, language: Language): Content {
  if (covers.kind === 'words') return say(spoken(withoutStop(inLanguage(covers.text, language)), language))
  const list = joinList(covers.codes, language)
  return say(language === 'da' ? `${list} (${covers.list})` : `${list} (${covers.list})`)
}

const withoutStop = <S extends { readonly text: string }>(spokenText: S): S => ({
  ...spokenText,
  text: spokenText.text.replace(/\.$/, ''),
})

const isValidIn = ({ from, to }: AreaVersion, period: Period): boolean =>
  (from ?? '') <= firstDay(period) && (to ?? '9999-12-31') >= lastDay(period)

/** The year is told for a border that came later: figures were recomputed for it. */
function outsideNote(version: AreaVersion, { told, language }: Journey): Content {
  if (told.kind === 'none' || isValidIn(version, told.period)) return []
  const area: Area = told.area
  if (area.versions.length < 2) return []
  return say(
    language === 'da'
      ? `Tallet for ${told.period} er gjort op for denne afgrænsning, selv om den ikke gjaldt det år.`
      : `The figure for ${told.period} is counted for this border, although it was not valid that year.`,
  )
}

/** »2020 er opgjort for samme område, så de to år kan sammenlignes.« Said where the border has changed and the figure follows the new one. */
function sameBorder(version: AreaVersion, { book, told, language }: Journey): Content {
  if (told.kind === 'none' || told.area.versions.length < 2) return []
  const same = book
    .periods(told.indicator.id, told.area.id)
    .filter((period) => comparePeriods(period, told.period) < 0)
    .filter((period) => {
      const other = figureTold(book, told.indicator.id, told.area.id, period)
      return other.kind !== 'none' && other.areaVersion.id === version.id && !isValidIn(version, period)
    })
  if (same.length === 0) return []
  const list = joinList(same, language)
  return say(
    language === 'da'
      ? `${list} er gjort op for samme område, så årene kan sammenlignes.`
      : `${list} ${same.length === 1 ? 'is' : 'are'} counted for the same area, so the years can be compared.`,
  )
}
