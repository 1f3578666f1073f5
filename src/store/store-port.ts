import type { StorePort } from '#tasks/effects.ts'
import { listPartnerships } from './list-partnerships.ts'
import type { Store } from './open-store.ts'
import { readCase } from './read-case.ts'
import { listFolders, readContent } from './read-content.ts'
import { revisionReader } from './revision.ts'
import { writeContent } from './write-content.ts'

/** The store as tasks see it. Every reading sees the store as it stood at one moment. */
export function storePort(store: Store): StorePort {
  const atOneMoment = <Result>(read: (db: Store) => Promise<Result>): Promise<Result> =>
    store.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
  return {
    readRevisions: revisionReader(store),
    listFolders: () => atOneMoment(listFolders),
    listPartnerships: () => atOneMoment(listPartnerships),
    readCase: (partnership) => atOneMoment((db) => readCase(db, partnership)),
    readContent: (folder) => atOneMoment((db) => readContent(db, folder)),
    inTransaction: (work) =>
      store.transaction().execute((db) =>
        work({
          listFolders: () => listFolders(db),
          readContent: (folder) => readContent(db, folder),
          writeContent: (content) => writeContent(db, content),
        }),
      ),
  }
}
