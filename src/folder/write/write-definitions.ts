import type { Area, AreaVersion } from '#domain/area.ts'
import { type Indicator, isOffence } from '#domain/indicator.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import { type Definitions, defaultThresholds, type Municipality } from '#domain/municipality.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Source } from '#domain/source.ts'
import { languages, type Text } from '#domain/text.ts'
import { bare, fields, inline, unlessEmpty, type YamlValue, yesNo } from './yaml-text.ts'

/** A text in Danish alone is the text; one in both languages has a line for each. */
export const textValue = (text: Text): YamlValue => (text.en === undefined ? text.da : { da: text.da, en: text.en })

export const optionalText = (text: Text | undefined): YamlValue | undefined =>
  text === undefined ? undefined : textValue(text)

export const textOrReason = (text: Text | Missing<TextGap> | undefined): YamlValue | undefined =>
  isMissing<TextGap>(text) ? text.missing : optionalText(text)

const optionalYesNo = (value: boolean | undefined): YamlValue | undefined =>
  value === undefined ? undefined : yesNo(value)

const sourceValue = (source: Source): YamlValue =>
  fields({
    id: source.id,
    title: textValue(source.title),
    publisher: textValue(source.publisher),
    date: bare(source.date),
    readIn: source.readIn,
    url: source.url,
    provider: source.provider,
  })

const organisationValue = (organisation: Organisation): YamlValue =>
  fields({ id: organisation.id, name: textValue(organisation.name), inArea: optionalYesNo(organisation.inArea) })

function versionValue({ id, from, to, covers, population }: AreaVersion): YamlValue {
  return fields({
    id,
    from,
    to,
    covers: covers.kind === 'words' ? textValue(covers.text) : undefined,
    units: covers.kind === 'units' ? { list: covers.list, codes: covers.codes } : undefined,
    population: isMissing(population)
      ? population.missing
      : population.map(({ on, persons, source }) => inline({ on, persons, source })),
  })
}

const areaValue = (area: Area): YamlValue =>
  fields({
    id: area.id,
    kind: area.kind,
    name: textValue(area.name),
    at: optionalText(area.at),
    partOf: area.partOf,
    versions: area.versions.map(versionValue),
  })

function wordsValue(words: Indicator['words']): YamlValue | undefined {
  if (words === undefined) return undefined
  const { subject, counted, countedOne } = words
  return fields({
    subject: optionalText(subject),
    counted: optionalText(counted),
    countedOne: optionalText(countedOne),
  })
}

const indicatorValue = (indicator: Indicator): YamlValue =>
  fields({
    id: indicator.id,
    slug: indicator.slug,
    kind: indicator.kind,
    name: textValue(indicator.name),
    words: wordsValue(indicator.words),
    unit: indicator.unit,
    direction: indicator.direction,
    driver: isOffence(indicator.kind) ? indicator.driver : undefined,
    definition: textOrReason(indicator.definition),
    count: indicator.count,
    parts: indicator.parts,
    complete: optionalYesNo(indicator.complete),
    scale: indicator.scale,
    partners: indicator.partners,
    leadCounts: optionalYesNo(indicator.leadCounts),
    follows: indicator.follows,
  })

export const definitionFields = (definitions: Definitions): Readonly<Record<string, YamlValue | undefined>> => ({
  sources: unlessEmpty(definitions.sources.map(sourceValue)),
  organisations: unlessEmpty(definitions.organisations.map(organisationValue)),
  areas: unlessEmpty(definitions.areas.map(areaValue)),
  indicators: unlessEmpty(definitions.indicators.map(indicatorValue)),
})

function thresholdValue({ thresholds }: Municipality): YamlValue | undefined {
  const keys = (['minAnswers', 'minCount', 'alpha'] as const).filter(
    (key) => thresholds[key] !== defaultThresholds[key],
  )
  return keys.length === 0 ? undefined : inline(Object.fromEntries(keys.map((key) => [key, thresholds[key]])))
}

/** What a municipality says of itself; what holds anyway is left out. */
export function municipalityFields(municipality: Municipality): Readonly<Record<string, YamlValue | undefined>> {
  const { name, contact, committees, year, accessibility } = municipality
  const spoken = municipality.languages.join() === languages.join() ? undefined : municipality.languages
  return {
    name,
    contact:
      contact === undefined || typeof contact === 'string' ? contact : { phone: contact.phone, mail: contact.mail },
    languages: spoken,
    committees: unlessEmpty(committees),
    year,
    thresholds: thresholdValue(municipality),
    accessibility:
      accessibility === undefined
        ? undefined
        : fields({
            testedOn: accessibility.testedOn,
            how: optionalText(accessibility.how),
            faults: accessibility.faults?.map(textValue),
          }),
  }
}
