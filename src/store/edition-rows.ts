import type { Selectable } from 'kysely'
import type { Edition } from '#domain/edition.ts'
import { present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

export async function writeEditions(db: Store, partnership: string, editions: readonly Edition[]): Promise<void> {
  const rows = editions.map((edition, position) => ({
    partnership,
    position,
    year: edition.year,
    appendix: jsonOrNull(edition.appendix),
    committee: jsonOrNull(edition.committee),
    date: edition.date,
    f2_case: jsonOrNull(edition.f2Case),
    f2_document: jsonOrNull(edition.f2Document),
    e_doc: jsonOrNull(edition.eDoc),
    officer: jsonOrNull(edition.officer),
    periods: toJson(edition.periods),
    doing: toJson(edition.doing),
  }))
  await insertAll(db, 'edition', rows)
}

/** By partnership. */
export async function readEditions(db: Store, partnerships: readonly string[]): Promise<Grouped<Edition>> {
  const rows = await db
    .selectFrom('edition')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  return grouped(rows, (row) => row.partnership, editionFrom)
}

const editionFrom = (row: Selectable<Tables['edition']>): Edition =>
  present({
    year: row.year,
    appendix: fromJsonOrNull(row.appendix),
    committee: fromJsonOrNull(row.committee),
    date: row.date,
    f2Case: fromJsonOrNull(row.f2_case),
    f2Document: fromJsonOrNull(row.f2_document),
    eDoc: fromJsonOrNull(row.e_doc),
    officer: fromJsonOrNull(row.officer),
    periods: fromJson(row.periods),
    doing: fromJson(row.doing),
  })
