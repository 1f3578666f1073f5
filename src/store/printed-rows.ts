import type { Acceptance, PrintedClaim } from '#domain/printed.ts'
import { present } from './absent.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll } from './rows.ts'

export async function writePrinted(db: Store, partnership: string, printed: readonly PrintedClaim[]): Promise<void> {
  const rows = printed.map(({ id, place, kind, of, against, value, source, origin }, position) => ({
    partnership,
    position,
    id,
    place,
    kind,
    of_what: of,
    against: against ?? null,
    value,
    source,
    ...origin,
  }))
  await insertAll(db, 'printed_claim', rows)
}

/** By partnership. */
export async function readPrinted(db: Store, partnerships: readonly string[]): Promise<Grouped<PrintedClaim>> {
  const rows = await db
    .selectFrom('printed_claim')
    .selectAll()
    .where('partnership', 'in', partnerships)
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.partnership,
    ({ id, place, kind, of_what, against, value, source, file, line }) =>
      present({ id, place, kind, of: of_what, against, value, source, origin: { file, line } }),
  )
}

export async function writeAcceptances(db: Store, folder: string, acceptances: readonly Acceptance[]): Promise<void> {
  const rows = acceptances.map(({ code, of, reason, by, on, origin }, position) => ({
    folder,
    position,
    code,
    of_what: of,
    reason,
    accepted_by: by,
    accepted_on: on,
    ...origin,
  }))
  await insertAll(db, 'acceptance', rows)
}

/** By folder. */
export async function readAcceptances(db: Store, folders: readonly string[]): Promise<Grouped<Acceptance>> {
  const rows = await db
    .selectFrom('acceptance')
    .selectAll()
    .where('folder', 'in', folders)
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.folder,
    ({ code, of_what, reason, accepted_by, accepted_on, file, line }) => ({
      code,
      of: of_what,
      reason,
      by: accepted_by,
      on: accepted_on,
      origin: { file, line },
    }),
  )
}
