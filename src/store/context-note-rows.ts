import type { Selectable } from 'kysely'
import type { ContextNote } from '#domain/context-note.ts'
import { present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'
import type { Tables } from './tables.ts'

export async function writeContext(db: Store, partnership: string, context: readonly ContextNote[]): Promise<void> {
  const rows = context.map((note, position) => ({
    partnership,
    position,
    id: note.id,
    kind: note.kind,
    author: jsonOrNull(note.author),
    indicators: jsonOrNull(note.indicators),
    area: note.area ?? null,
    activity: note.activity ?? null,
    goal: note.goal ?? null,
    period: 'period' in note.when ? note.when.period : null,
    on_date: 'on' in note.when ? note.when.on : null,
    text: toJson(note.text),
  }))
  await insertAll(db, 'context_note', rows)
}

/** By partnership. */
export async function readContext(db: Store, partnerships: readonly string[]): Promise<Grouped<ContextNote>> {
  const rows = await db
    .selectFrom('context_note')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  return grouped(rows, (row) => row.partnership, contextNoteFrom)
}

const contextNoteFrom = (row: Selectable<Tables['context_note']>): ContextNote =>
  present({
    id: row.id,
    kind: row.kind,
    author: fromJsonOrNull(row.author),
    indicators: fromJsonOrNull(row.indicators),
    area: row.area,
    activity: row.activity,
    goal: row.goal,
    when: whenFrom(row),
    text: fromJson(row.text),
  })

function whenFrom({ id, period, on_date }: Selectable<Tables['context_note']>): ContextNote['when'] {
  if (period !== null) return { period }
  if (on_date !== null) return { on: on_date }
  throw new TypeError(`Cannot read context note ${id}: it has neither a period nor a day`)
}
