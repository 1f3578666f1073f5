import { builtInIndicatorKinds } from '#domain/indicator.ts'
import { figureId, type Measurement, type Observation } from '#domain/observation.ts'
import type { Fault } from '#folder/leaf.ts'
import type { TableRow } from '#folder/read-table.ts'
import type { ObservationForm } from '#folder/schemas/row-schemas.ts'
import { errorAt, quoted, type Said, type Tell } from '#folder/told.ts'
import { areaVersionFor } from './area-version.ts'
import { isKnown } from './known.ts'
import { measurementFrom } from './measurement.ts'
import { rowText } from './row-text.ts'
import type { Scope } from './scope.ts'

type Row = TableRow<ObservationForm>
type Voice = { readonly row: Row; readonly of: string; readonly tell: Tell }

const complain = ({ row, of, tell }: Voice, column: keyof ObservationForm, code: string, message: Said): undefined =>
  tell(errorAt(code, row.at(column), message, of)) as undefined

function taken<T extends object>(voice: Voice, column: keyof ObservationForm, found: T | Fault): T | undefined {
  return 'fault' in found ? complain(voice, column, found.fault, found.said) : found
}

function measurement(voice: Voice, scope: Scope): Measurement | undefined {
  const { indicator: id, value } = voice.row.form
  if (id in builtInIndicatorKinds)
    return complain(voice, 'indicator', 'computed-indicator', {
      da: `${quoted(id)} regner programmet selv ud af plan.csv. Slet rækken; hvad en note har trykt, står i printed.csv.`,
      en: `${quoted(id)} is computed from plan.csv by the program itself. Delete the row; what a note printed stands in printed.csv.`,
    })
  if (!isKnown('indicator', id, scope.indicatorIds, voice.row.at('indicator'), voice.tell, voice.of)) return undefined
  const indicator = scope.indicators.get(id)
  return indicator === undefined ? undefined : taken(voice, 'value', measurementFrom(value, indicator))
}

function checkParts(voice: Voice, scope: Scope): void {
  const { indicator: id, count, of } = voice.row.form
  if (count === undefined && of === undefined) return
  if (count === undefined || of === undefined) {
    complain(voice, count === undefined ? 'count' : 'of', 'half-of-a-share', {
      da: 'En andels to dele hører sammen: »count« er dem, der tæller med, »of« er alle. Skriv begge, fx »12« og »15«, eller ingen.',
      en: 'The two parts of a share belong together: »count« are those counted, »of« is all. Write both, e.g. »12« and »15«, or neither.',
    })
    return
  }
  const indicator = scope.indicators.get(id)
  if (indicator !== undefined && indicator.unit !== 'percent')
    complain(voice, 'count', 'parts-of-no-share', {
      da: `»count« og »of« er delene af en andel i procent; ${quoted(id)} måles i »${indicator.unit}«. Lad cellerne være tomme.`,
      en: `»count« and »of« are the parts of a share in percent; ${quoted(id)} is measured in »${indicator.unit}«. Leave the cells empty.`,
    })
  if (typeof count === 'number' && typeof of === 'number' && (count > of || of === 0))
    complain(voice, 'count', 'count-above-of', {
      da: `Her står ${count} af ${of}. »count« er dem, der tæller med, og kan ikke være flere end »of«, som er alle og mindst 1.`,
      en: `Here stands ${count} of ${of}. »count« are those counted and cannot be more than »of«, which is all and at least 1.`,
    })
}

function versionOf(voice: Voice, scope: Scope): string | undefined {
  const { area: id, area_version: named, period } = voice.row.form
  if (!isKnown('area', id, scope.areaIds, voice.row.at('area'), voice.tell, voice.of)) return undefined
  const area = scope.areas.get(id)
  return area === undefined ? undefined : taken(voice, 'area_version', areaVersionFor(area, named, period))?.id
}

function readRow(row: Row, file: string, scope: Scope, tell: Tell): Observation | undefined {
  const { form } = row
  const voice: Voice = { row, of: figureId(form), tell }
  isKnown('source', form.source, scope.sources, row.at('source'), tell, voice.of)
  checkParts(voice, scope)
  const note = rowText(row, 'note', tell)
  const [found, areaVersion] = [measurement(voice, scope), versionOf(voice, scope)]
  if (found === undefined || areaVersion === undefined) return undefined
  return {
    indicator: form.indicator,
    area: form.area,
    areaVersion,
    period: form.period,
    measurement: found,
    ...(form.n === undefined ? {} : { n: form.n }),
    ...(form.count === undefined ? {} : { count: form.count }),
    ...(form.of === undefined ? {} : { of: form.of }),
    source: form.source,
    ...(form.at === undefined ? {} : { at: form.at }),
    ...(note === undefined ? {} : { note }),
    origin: { file, line: row.line },
  }
}

/** What makes two rows the same figure from the same source. */
export const observationKey = (row: Observation): string =>
  `${row.indicator}:${row.area}:${row.areaVersion}:${row.period}:${row.source}`

/** The figures of an observations.csv, with everything that is wrong with them told. */
export function readObservations(rows: readonly Row[], file: string, scope: Scope, tell: Tell): readonly Observation[] {
  const first = new Map<string, number>()
  return rows.flatMap((row) => {
    const found = readRow(row, file, scope, tell)
    if (found === undefined) return []
    const key = observationKey(found)
    const earlier = first.get(key)
    first.set(key, earlier ?? row.line)
    if (earlier === undefined) return [found]
    complain({ row, of: figureId(found), tell }, 'indicator', 'duplicate-row', {
      da: `Samme tal fra samme kilde står i linje ${earlier}: indikator, område, version, periode og kilde er ens. Slet den ene række, eller ret kilden.`,
      en: `The same figure from the same source stands in line ${earlier}: indicator, area, version, period and source are equal. Delete one row, or change the source.`,
    })
    return []
  })
}
