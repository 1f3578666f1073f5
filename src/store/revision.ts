import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import type { FolderRevision } from '#tasks/effects.ts'
import type { Store } from './open-store.ts'

/**
 * A text that two contents share only when they say the same: a checksum of the content with its names in order, so that
 * the same folder has the same revision in every store.
 */
export const revisionOf = (...content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content, namesInOrder)).digest('base64url')

function namesInOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Asked at every request, so it is put into words for the store once. One statement, and so one moment. */
export function revisionReader(store: Store): () => Promise<readonly FolderRevision[]> {
  const query: CompiledQuery<FolderRevision> = store
    .selectFrom('folder')
    .select(['id', 'municipality', 'part_of as partOf', 'revision'])
    .orderBy('position')
    .orderBy('id')
    .compile()
  return async () => (await store.executeQuery(query)).rows
}
