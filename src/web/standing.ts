import { createHash } from 'node:crypto'
import type { FolderName, FolderRevision, ListedPartnership, StorePort } from '#tasks/effects.ts'

/** The store as it stood when it was asked. The same object is answered until a load has changed something. */
export type Standing = {
  readonly folders: readonly FolderRevision[]
  /** A text that changes when anything changes that the partnership's case is made of. */
  readonly markOfCase: (partnership: string) => string
  /** What was read of this standing; each is read once. */
  readonly partnerships: Read<readonly ListedPartnership[]>
  readonly names: Read<readonly FolderName[]>
}

/** The mark of a partnership that there is not. */
export const noCase = 'none'

type Read<Value> = (read: () => Promise<Value>) => Promise<Value>

export const markOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22)

/** How the store stands, at the price of one small question to it. */
export function standingReader(store: Pick<StorePort, 'readRevisions'>): () => Promise<Standing> {
  let last: Standing | undefined
  return async () => {
    const folders = await store.readRevisions()
    if (!last || !areSame(last.folders, folders)) last = standingOf(folders)
    return last
  }
}

export const areSame = (one: readonly FolderRevision[], other: readonly FolderRevision[]): boolean =>
  one.length === other.length &&
  one.every((folder, place) => {
    const same = other[place]
    return (
      folder.revision === same?.revision &&
      folder.id === same.id &&
      folder.partOf === same.partOf &&
      folder.municipality === same.municipality
    )
  })

function standingOf(folders: readonly FolderRevision[]): Standing {
  const municipalities = new Map(folders.map(({ id, municipality }) => [id, municipality]))
  const marks = new Map<string, string>()
  const markOfMunicipality = (municipality: string): string => {
    const known = marks.get(municipality)
    if (known !== undefined) return known
    const mark = markOf(folders.filter((folder) => folder.municipality === municipality))
    marks.set(municipality, mark)
    return mark
  }
  return {
    folders,
    // A case is made of its municipality's folders, in their order, and of nothing else (readCase in the store).
    markOfCase: (partnership) => {
      const municipality = municipalities.get(partnership)
      return municipality === undefined ? noCase : markOfMunicipality(municipality)
    },
    partnerships: once(),
    names: once(),
  }
}

/** Reads at the first call and answers the same ever after; a reading that failed is tried again. */
function once<Value>(): Read<Value> {
  let reading: Promise<Value> | undefined
  return (read) => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined
      throw error
    })
    return reading
  }
}
