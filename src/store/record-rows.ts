import type { PartnershipRecords } from '#domain/case.ts'
import { readContext, writeContext } from './context-note-rows.ts'
import { readEditions, writeEditions } from './edition-rows.ts'
import type { Store } from './open-store.ts'
import { readPartnerships, writePartnership } from './partnership-rows.ts'
import { readPlans, writePlan } from './plan-rows.ts'
import { readPools, writePools } from './pool-rows.ts'
import { readAcceptances, readPrinted, writeAcceptances, writePrinted } from './printed-rows.ts'
import { readRounds, writeRounds } from './status-rows.ts'

/** Writes what people entered for a partnership; its folder must be there. */
export async function writeRecords(db: Store, records: PartnershipRecords): Promise<void> {
  const { id } = records.partnership
  await writePartnership(db, records.partnership)
  await writePlan(db, id, records.plan)
  await writeRounds(db, id, records.rounds)
  await writePools(db, id, records.pools)
  await writeContext(db, id, records.context)
  await writeEditions(db, id, records.editions)
  await writePrinted(db, id, records.printed)
  await writeAcceptances(db, id, records.acceptances)
}

/** The records of partnerships, in the order of the ids given; a query per table, however many. */
export async function readRecords(db: Store, ids: readonly string[]): Promise<readonly PartnershipRecords[]> {
  const partnerships = await readPartnerships(db, ids)
  const plans = await readPlans(db, ids)
  const rounds = await readRounds(db, ids)
  const pools = await readPools(db, ids)
  const context = await readContext(db, ids)
  const editions = await readEditions(db, ids)
  const printed = await readPrinted(db, ids)
  const acceptances = await readAcceptances(db, ids)
  return ids.flatMap((id) =>
    partnerships(id).map((partnership) => ({
      partnership,
      plan: plans(id),
      rounds: rounds(id),
      pools: pools(id),
      context: context(id),
      editions: editions(id),
      printed: printed(id),
      acceptances: acceptances(id),
    })),
  )
}
