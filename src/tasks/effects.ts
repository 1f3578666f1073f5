import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import type { Text } from '#domain/text.ts'
import type { FolderFile } from '#folder/decode-text.ts'

/** A folder that was loaded by itself: a municipality's with all its partnerships, or one partnership's. */
export type FolderName =
  | { readonly kind: 'municipality'; readonly municipality: string }
  | { readonly kind: 'partnership'; readonly municipality: string; readonly partnership: string }

/** A partnership in the store, and the folder that it came with. */
export type ListedPartnership = {
  readonly id: string
  readonly name: Text
  /** Its own, then all that its municipality's folders tell of. */
  readonly area: string
  readonly areas: readonly string[]
  readonly municipality: string
  readonly folder: FolderName
}

/** A folder, also one that is part of a municipality's, and a text that changes exactly when a load changes what it holds. */
export type FolderRevision = {
  readonly id: string
  readonly municipality: string
  /** The municipality's folder that it came in; null where it was loaded by itself. */
  readonly partOf: string | null
  readonly revision: string
}

/** What can be asked and changed while nobody else changes anything. */
export type StoreInTransaction = {
  readonly listFolders: () => Promise<readonly FolderName[]>
  /** What a folder holds, as it was loaded. */
  readonly readContent: (folder: FolderName) => Promise<FolderContent | undefined>
  /** Puts a folder in the place of what was loaded as this folder before, and of what its partnerships had elsewhere. */
  readonly writeContent: (content: FolderContent) => Promise<void>
}

export type StorePort = {
  /** Every folder as it stands now, in an order that is part of what is held. Cheap: asked at every request. */
  readonly readRevisions: () => Promise<readonly FolderRevision[]>
  /** Both lists in the order in which folders first came. */
  readonly listFolders: () => Promise<readonly FolderName[]>
  readonly listPartnerships: () => Promise<readonly ListedPartnership[]>
  readonly readCase: (partnership: string) => Promise<Case | undefined>
  readonly readContent: (folder: FolderName) => Promise<FolderContent | undefined>
  /** All of the work or, when it throws, nothing. The work waits for nothing but the store: others are kept out. */
  readonly inTransaction: <Result>(work: (store: StoreInTransaction) => Promise<Result>) => Promise<Result>
}

export type FilesPort = {
  readonly readFolderFiles: (
    folder: string,
  ) => Promise<{ readonly files: readonly FolderFile[]; readonly findings: readonly Finding[] }>
  /** Makes the folder when absent; refuses, with a finding, one that holds something else. */
  readonly writeFolderFiles: (
    folder: string,
    files: readonly { readonly path: string; readonly text: string }[],
  ) => Promise<readonly Finding[]>
}

/** The world as tasks see it. */
export type Effects = { readonly store: StorePort; readonly files: FilesPort }
