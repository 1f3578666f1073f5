import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { FolderContent } from '#domain/folder-content.ts'
import type { Shared } from '#domain/municipality.ts'
import { storePort } from '#store/store-port.ts'
import type { FolderName } from '#tasks/effects.ts'
import { folderContent } from './content-arbitrary.ts'
import { temporaryStore } from './temporary-store.ts'

function nameOf({ municipality, shared, partnerships }: FolderContent): FolderName {
  const partnership = partnerships[0]?.records.partnership.id
  return shared || partnership === undefined
    ? { kind: 'municipality', municipality: municipality.name }
    : { kind: 'partnership', municipality: municipality.name, partnership }
}

const nothingShared: Shared = {
  sources: [],
  organisations: [],
  areas: [],
  indicators: [],
  observations: [],
  files: [],
}

const emptied = ({ municipality, shared, partnerships }: FolderContent): FolderContent =>
  shared
    ? { municipality, shared: { ...nothingShared, acceptances: [] }, partnerships: [] }
    : {
        municipality,
        partnerships: partnerships.map(({ records: { partnership } }) => ({
          own: nothingShared,
          records: {
            partnership: { ...partnership, goals: [] },
            ...{ plan: [], rounds: [], pools: [], context: [], editions: [], printed: [], acceptances: [] },
          },
        })),
      }

describe('the store', () => {
  it('gives back exactly what was written, whatever stood there before', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    await fc.assert(
      fc.asyncProperty(folderContent, async (content) => {
        await port.inTransaction((inside) => inside.writeContent(content))
        assert.deepEqual(await port.readContent(nameOf(content)), content)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps no row of a folder that is written anew as an empty one', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    await fc.assert(
      fc.asyncProperty(folderContent, async (content) => {
        await port.inTransaction((inside) => inside.writeContent(content))
        await port.inTransaction((inside) => inside.writeContent(emptied(content)))
        const { rows } = await sql<{ count: number }>`select (select count(*) from goal) + (select count(*) from rule)
          + (select count(*) from observation) + (select count(*) from population) + (select count(*) from plan_money)
          + (select count(*) from status_answer) + (select count(*) from acceptance) as count`.execute(store)
        assert.equal(rows[0]?.count, 0)
      }),
      { numRuns: 30 },
    )
  })
})
