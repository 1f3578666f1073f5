import { dirname, relative } from 'node:path'
import { main } from '#cli/main.ts'
import type { Site } from '#cli/serve.ts'
import { shellWords } from '#cli/shell-words.ts'
import type { Effects, Verb } from '#cli/verb.ts'
import { reference } from '#cli/verbs/reference.ts'
import { start } from '#cli/verbs/start.ts'

const verbs: readonly Verb[] = [start(openSite), reference]

/**
 * The program on the real world.
 * @param args what was typed after its name
 * @returns the exit code
 */
export function trygmaal(args: readonly string[]): Promise<number> {
  return main(args, verbs, realWorld())
}

async function openSite(): Promise<Site> {
  // Loaded when asked for, so that `--help` waits for no web server.
  const { createSite } = await import('#web/site.tsx')
  return createSite({ logError: (error) => process.stderr.write(`${error.stack}\n`) })
}

function realWorld(): Effects {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    currentFolder: process.cwd(),
    programFolder: dirname(import.meta.dirname),
    command: shellWords(['node', relative(process.cwd(), process.argv[1] ?? '')]),
    askedToStop: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
      }),
  }
}
