import type { Selectable } from 'kysely'
import type { Indicator } from '#domain/indicator.ts'
import { bitOrNull, claimOrNull, present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

export async function writeIndicators(db: Store, folder: string, indicators: readonly Indicator[]): Promise<void> {
  const rows = indicators.map((indicator, position) => ({
    folder,
    position,
    id: indicator.id,
    slug: indicator.slug,
    kind: indicator.kind,
    name: toJson(indicator.name),
    words: jsonOrNull(indicator.words),
    unit: indicator.unit,
    direction: indicator.direction,
    driver: indicator.driver,
    definition: jsonOrNull(indicator.definition),
    count_indicator: indicator.count ?? null,
    parts: jsonOrNull(indicator.parts),
    parts_complete: bitOrNull(indicator.complete),
    scale_low: indicator.scale?.[0] ?? null,
    scale_high: indicator.scale?.[1] ?? null,
    partners: indicator.partners ?? null,
    lead_counts: bitOrNull(indicator.leadCounts),
    follows: indicator.follows ?? null,
  }))
  await insertAll(db, 'indicator', rows)
}

/** By folder. */
export async function readIndicators(db: Store, folders: readonly string[]): Promise<Grouped<Indicator>> {
  const rows = await db.selectFrom('indicator').selectAll().where('folder', 'in', folders).orderBy('position').execute()
  return grouped(rows, (row) => row.folder, indicatorFrom)
}

const indicatorFrom = (row: Selectable<Tables['indicator']>): Indicator =>
  present({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: fromJson(row.name),
    words: fromJsonOrNull(row.words),
    unit: row.unit,
    direction: row.direction,
    driver: row.driver,
    definition: fromJsonOrNull(row.definition),
    count: row.count_indicator,
    parts: fromJsonOrNull(row.parts),
    complete: claimOrNull(row.parts_complete),
    scale: scaleFrom(row),
    partners: row.partners,
    leadCounts: claimOrNull(row.lead_counts),
    follows: row.follows,
  })

const scaleFrom = ({ scale_low, scale_high }: Selectable<Tables['indicator']>): readonly [number, number] | null =>
  scale_low === null || scale_high === null ? null : [scale_low, scale_high]
