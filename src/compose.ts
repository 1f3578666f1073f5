import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { main } from '#cli/main.ts'
import type { Settings } from '#cli/settings.ts'
import { shellWords } from '#cli/shell-words.ts'
import type { OpenTasks } from '#cli/tasks-port.ts'
import type { Effects as Terminal, Verb } from '#cli/verb.ts'
import { explain } from '#cli/verbs/explain.ts'
import { exportVerb } from '#cli/verbs/export.ts'
import { load } from '#cli/verbs/load.ts'
import { reference } from '#cli/verbs/reference.ts'
import { report } from '#cli/verbs/report.ts'
import { type OpenSite, start } from '#cli/verbs/start.ts'
import { verify } from '#cli/verbs/verify.ts'
import type { Effects } from '#tasks/effects.ts'
import type { NotePrinter } from '#tasks/note-page.ts'

const programFolder = dirname(import.meta.dirname)

/** Loaded into a store that holds nothing yet. */
const examples = ['tingbjerg-husum', 'modelby'].map((name) => join(programFolder, 'examples', name))

/**
 * The program on the real world. What a verb does not need is not loaded: `--help` waits for no store and no printer.
 * @param args what was typed after its name
 * @returns the exit code
 */
export function trygmaal(args: readonly string[]): Promise<number> {
  const verbs: readonly Verb[] = [
    start(openSite),
    load(openTasks),
    exportVerb(openTasks),
    report(openTasks),
    explain(openTasks),
    verify(verifyOnDisk),
    reference,
  ]
  return main(args, verbs, terminal())
}

type OpenedWorld = Effects & { readonly close: () => Promise<void> }

/** The store in the data folder, and the disk. */
async function openWorld({ dataFolder }: Settings): Promise<OpenedWorld> {
  const [{ openStore }, { storePort }, { readFolderFiles }, { writeFolderFiles }] = await Promise.all([
    import('#store/open-store.ts'),
    import('#store/store-port.ts'),
    import('#files/read-folder-files.ts'),
    import('#files/write-folder-files.ts'),
  ])
  await mkdir(dataFolder, { recursive: true })
  const store = await openStore(join(dataFolder, 'trygmaal.sqlite'))
  return { store: storePort(store), files: { readFolderFiles, writeFolderFiles }, close: () => store.destroy() }
}

/** Page and command line print through the same functions, so that their files are the same bytes. */
const notePrinter =
  ({ url }: Settings): NotePrinter =>
  async (note, format) => {
    const { linksTo, printNote } = await import('#print/print-note.ts')
    return printNote(note, format, linksTo(url, note.language))
  }

const openTasks: OpenTasks = async (settings) => {
  const world = await openWorld(settings)
  return {
    load: async (folder) => (await import('#tasks/load-folder.ts')).loadFolder(world, folder),
    exportTo: async (slug, folder) => (await import('#tasks/export-folder.ts')).exportFolder(world, slug, folder),
    writeReport: async ({ folder, ...order }) => {
      const { writeReport } = await import('#tasks/write-report.ts')
      const { writeFiles } = await import('#files/write-files.ts')
      const { findings, files } = await writeReport({ store: world.store, printNote: notePrinter(settings) }, order)
      return { findings, written: files.length > 0 ? await writeFiles(folder, files) : [] }
    },
    explain: async (indicator, area, period) =>
      (await import('#tasks/explain-number.ts')).explainInLines(world, { indicator, area, period }),
    close: world.close,
  }
}

/** Reads a folder and no store. */
async function verifyOnDisk(folder: string) {
  const [{ readFolderFiles }, { verifyFolder }] = await Promise.all([
    import('#files/read-folder-files.ts'),
    import('#tasks/verify-folder.ts'),
  ])
  return verifyFolder({ files: { readFolderFiles } }, folder)
}

const openSite: OpenSite = async (settings, { examples: withExamples, tell }) => {
  const world = await openWorld(settings)
  if (withExamples) {
    const { loadExamples } = await import('#tasks/load-examples.ts')
    const { loaded } = await loadExamples(world, examples)
    for (const folder of loaded) tell(`Indlæste eksemplet ${relative(programFolder, folder)}`)
  }
  const { createSite } = await import('#web/site.tsx')
  const { programMark } = await import('#files/program-mark.ts')
  const site = createSite({
    store: world.store,
    printNote: notePrinter(settings),
    url: settings.url,
    build: `${programMark(programFolder)} ${settings.url ?? ''}`,
    newRequestId: randomUUID,
    logError: (error, requestId) => process.stderr.write(`${requestId} ${error.stack}\n`),
  })
  return { fetch: site.fetch, close: world.close }
}

function terminal(): Terminal {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    currentFolder: process.cwd(),
    programFolder,
    command: shellWords(['node', relative(process.cwd(), process.argv[1] ?? '')]),
    askedToStop: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
      }),
  }
}
