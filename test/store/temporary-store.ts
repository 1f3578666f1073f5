import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openStore, type Store } from '#store/open-store.ts'

/** A folder that is gone when the test is over. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-'))
  test.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A new store on a real file, gone when the test is over. */
export async function temporaryStore(test: TestContext): Promise<{ readonly store: Store; readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-'))
  const file = join(folder, 'trygmaal.sqlite')
  const store = await openStore(file)
  test.after(async () => {
    await store.destroy()
    rmSync(folder, { recursive: true })
  })
  return { store, file }
}
