import type { Case } from '#domain/case.ts'
import type { StorePort } from '#tasks/effects.ts'
import { type Bounded, bounded } from './bounded.ts'
import { areSame, markOf, noCase, type Standing, standingReader } from './standing.ts'

/** Letters of text that the cases remembered were read from, all together; a case takes about ten bytes a letter. */
const mostText = 20_000_000

/** A load came between: what was read before and after it is not of one moment. */
export class MomentPassed extends Error {
  constructor() {
    super('Cannot read the store at one moment: a folder was loaded meanwhile')
    this.name = 'MomentPassed'
  }
}

/** What something was made from: each thing read, and a text that changes with it. */
export type RestsOn = ReadonlyMap<string, string>

/** The store at one moment, and what has been read of it. */
export type Moment = { readonly store: StorePort; readonly restsOn: RestsOn }

/** What the site remembers of the store, so that a case is read once however often it is shown. */
export type StoreMemory = {
  readonly now: () => Promise<Standing>
  /** Reads as the store stood then, and throws MomentPassed where it no longer stands so. */
  readonly momentOf: (standing: Standing) => Moment
  /** Whether what something was made from still stands as it did. */
  readonly stillStands: (restsOn: RestsOn, standing: Standing) => Promise<boolean>
}

type Remembered = { readonly mark: string; readonly dossier: Case | undefined }

export function storeMemory(store: StorePort): StoreMemory {
  const now = standingReader(store)
  const cases = bounded<Remembered>(mostText)
  const within = async <Value>(standing: Standing, read: () => Promise<Value>): Promise<Value> => {
    const value = await read()
    if (!areSame(standing.folders, (await now()).folders)) throw new MomentPassed()
    return value
  }
  const reading: Reading = { store, within, cases, underway: new Map() }
  const lists = {
    partnerships: (standing: Standing) => standing.partnerships(() => within(standing, store.listPartnerships)),
    names: (standing: Standing) => standing.names(() => within(standing, store.listFolders)),
  }
  const momentOf = (standing: Standing): Moment => {
    const restsOn = new Map<string, string>()
    /** A list is told by what it says: a load that changes no name leaves it as it was. */
    const listed = async <Value>(name: string, list: Promise<Value>): Promise<Value> => {
      const value = await list
      restsOn.set(name, markOf(value))
      return value
    }
    const read: StorePort = {
      readRevisions: async () => standing.folders,
      listPartnerships: () => listed('partnerships', lists.partnerships(standing)),
      listFolders: () => listed('folders', lists.names(standing)),
      readCase: (partnership) => {
        restsOn.set(`case ${partnership}`, standing.markOfCase(partnership))
        return readCase(reading, standing, partnership)
      },
      readContent: (folder) => {
        restsOn.set('everything', markOf(standing.folders))
        return within(standing, () => store.readContent(folder))
      },
      inTransaction: () => Promise.reject(new TypeError('Cannot change the store: pages only read')),
    }
    return { store: read, restsOn }
  }
  const markNow = async (name: string, standing: Standing): Promise<string> => {
    if (name === 'partnerships') return markOf(await lists.partnerships(standing))
    if (name === 'folders') return markOf(await lists.names(standing))
    return name === 'everything' ? markOf(standing.folders) : standing.markOfCase(name.slice('case '.length))
  }
  const stillStands = async (restsOn: RestsOn, standing: Standing): Promise<boolean> => {
    for (const [name, mark] of restsOn) if ((await markNow(name, standing)) !== mark) return false
    return true
  }
  return { now, momentOf, stillStands }
}

type Reading = {
  readonly store: StorePort
  readonly within: <Value>(standing: Standing, read: () => Promise<Value>) => Promise<Value>
  readonly cases: Bounded<Remembered>
  /** Readings that others may wait for, by partnership and mark. */
  readonly underway: Map<string, Promise<Case | undefined>>
}

async function readCase(reading: Reading, standing: Standing, partnership: string): Promise<Case | undefined> {
  const { store, within, cases, underway } = reading
  const mark = standing.markOfCase(partnership)
  if (mark === noCase) return undefined
  const known = cases.get(partnership)
  if (known?.mark === mark) return known.dossier
  const name = `${mark} ${partnership}`
  const begun = underway.get(name)
  if (begun) return begun
  const read = within(standing, () => store.readCase(partnership))
  underway.set(name, read)
  try {
    const dossier = await read
    if (dossier) cases.set(partnership, { mark, dossier }, textOf(dossier))
    return dossier
  } finally {
    underway.delete(name)
  }
}

/** All that a case holds was read from its files, so their length tells how much it is. */
const textOf = ({ files }: Case): number => files.reduce((sum, { text }) => sum + text.length, 1000)
