import type { Selectable } from 'kysely'
import type { Measurement, Observation } from '#domain/observation.ts'
import { numberColumns, numberFrom, present } from './absent.ts'
import { fromJsonOrNull, jsonOrNull } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

type ObservationRow = Selectable<Tables['observation']>

export async function writeObservations(
  db: Store,
  folder: string,
  observations: readonly Observation[],
): Promise<void> {
  await insertAll(
    db,
    'observation',
    observations.map((observation, position) => observationRow(folder, position, observation)),
  )
}

function observationRow(folder: string, position: number, observation: Observation): ObservationRow {
  const [answers, count, of] = [
    numberColumns(observation.n),
    numberColumns(observation.count),
    numberColumns(observation.of),
  ]
  return {
    folder,
    position,
    indicator: observation.indicator,
    area: observation.area,
    area_version: observation.areaVersion,
    period: observation.period,
    ...measurementColumns(observation.measurement),
    answers: answers.number,
    answers_missing: answers.missing,
    numerator: count.number,
    numerator_missing: count.missing,
    denominator: of.number,
    denominator_missing: of.missing,
    source: observation.source,
    place: observation.at ?? null,
    note: jsonOrNull(observation.note),
    file: observation.origin.file,
    line: observation.origin.line,
  }
}

type MeasurementColumns = Pick<ObservationRow, 'kind' | 'value' | 'decimals' | 'lower' | 'upper' | 'printed' | 'reason'>

const noMeasurement = { value: null, decimals: null, lower: null, upper: null, printed: null, reason: null } as const

const measurementColumns = (measurement: Measurement): MeasurementColumns => ({ ...noMeasurement, ...measurement })

/** By folder. */
export async function readObservations(db: Store, folders: readonly string[]): Promise<Grouped<Observation>> {
  const rows = await db
    .selectFrom('observation')
    .selectAll()
    .where('folder', 'in', folders)
    .orderBy('position')
    .execute()
  return grouped(rows, (row) => row.folder, observationFrom)
}

const observationFrom = (row: ObservationRow): Observation =>
  present({
    indicator: row.indicator,
    area: row.area,
    areaVersion: row.area_version,
    period: row.period,
    measurement: measurementFrom(row),
    n: numberFrom({ number: row.answers, missing: row.answers_missing }),
    count: numberFrom({ number: row.numerator, missing: row.numerator_missing }),
    of: numberFrom({ number: row.denominator, missing: row.denominator_missing }),
    source: row.source,
    at: row.place,
    note: fromJsonOrNull(row.note),
    origin: { file: row.file, line: row.line },
  })

function measurementFrom({ kind, value, decimals, lower, upper, printed, reason }: ObservationRow): Measurement {
  if (kind === 'published' && value !== null && decimals !== null) return { kind, value, decimals }
  if (kind === 'bounded' && lower !== null && upper !== null && printed !== null) return { kind, lower, upper, printed }
  if (kind === 'missing' && reason !== null) return { kind, reason }
  throw new TypeError(`Cannot read observation: its columns do not make it ${kind}`)
}
