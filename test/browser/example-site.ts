import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { writeFolderFiles } from '#files/write-folder-files.ts'
import { linksTo, printNote } from '#print/print-note.ts'
import { openStore } from '#store/open-store.ts'
import { storePort } from '#store/store-port.ts'
import type { StorePort } from '#tasks/effects.ts'
import { loadFolder } from '#tasks/load-folder.ts'
import type { NotePrinter } from '#tasks/note-page.ts'
import { createSite } from '#web/site.tsx'

/** A site on a store of its own that holds the examples asked for. */
export type ExampleSite = {
  readonly site: Hono
  readonly store: StorePort
  /** What the site wrote in its log. */
  readonly faults: readonly { readonly error: Error; readonly requestId: string }[]
  readonly close: () => Promise<void>
}

const example = (name: string): string => join(import.meta.dirname, '../../examples', name)

export const allExamples = ['tingbjerg-husum', 'modelby'] as const

/** The note as a file, as the program prints it where the site has no public address. */
export const printed: NotePrinter = (report, format) => printNote(report, format, linksTo(undefined))

/**
 * @param change what of the store is otherwise than it is, to see what the site makes of it
 * @param url the site's public address, where it has one
 */
export async function openExampleSite(
  examples: readonly string[] = allExamples,
  change: (store: StorePort) => StorePort = (store) => store,
  url?: string,
): Promise<ExampleSite> {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-site-'))
  const database = await openStore(join(folder, 'trygmaal.sqlite'))
  const real = storePort(database)
  for (const name of examples)
    await loadFolder({ store: real, files: { readFolderFiles, writeFolderFiles } }, example(name))
  const store = change(real)
  const faults: { error: Error; requestId: string }[] = []
  const site = createSite({
    store,
    printNote: printed,
    url,
    build: 'test',
    logError: (error, requestId) => faults.push({ error, requestId }),
    newRequestId: () => `nummer-${faults.length + 1}`,
  })
  const close = async (): Promise<void> => {
    await database.destroy()
    rmSync(folder, { recursive: true })
  }
  return { site, store, faults, close }
}

/** Serves a site on a free port. */
export async function served({ site }: ExampleSite): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer(getRequestListener(site.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
