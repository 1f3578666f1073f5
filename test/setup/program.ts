import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after } from 'node:test'

const { PATH, HOME } = process.env

export const programFolder = join(import.meta.dirname, '..', '..')

export type NodeOnPath = { readonly path: string; readonly version: string }

/** Every Node on the PATH, once per version. */
export function nodesOnPath(): readonly NodeOnPath[] {
  const found = (PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter(existsSync)
    .map((path) => ({ path: realpathSync(path), version: spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout.trim() }))
  return [...new Map(found.map((node) => [node.version, node])).values()]
}

/** A Node that cannot run the program itself, when the machine has one. */
export const olderNode = (): NodeOnPath | undefined =>
  nodesOnPath().find(({ version }) => Number(/^v(\d+)/.exec(version)?.[1]) < 24)

/** A folder of the test's own, gone when its file is done. The name has a space, because people's folders do. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trygmål prøve '))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Surroundings = Readonly<Record<string, string | undefined>>

/** The surroundings of a person at a terminal: nothing of the npm and test runner that we run under. */
export const terminal = (settings: Readonly<Record<string, string>> = {}): Surroundings => ({
  PATH,
  HOME,
  ...settings,
})

/** Waits until the program has printed its address. */
export async function addressOf(program: ChildProcess): Promise<string> {
  let printed = ''
  program.stderr?.on('data', (text) => (printed += text))
  for await (const text of program.stdout ?? []) {
    printed += text
    const address = /http:\/\/\S+/.exec(printed)?.[0]
    if (address !== undefined) return address
  }
  throw new Error(`Cannot start the program: ${printed}`)
}

export async function ended(program: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
  return program.exitCode ?? program.signalCode
}

/** Waits until nobody answers at the address, and no longer than a few seconds. */
export async function isGone(address: string): Promise<boolean> {
  const latest = performance.now() + 3000
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  while (performance.now() < latest) {
    if (!(await answers())) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

/** Starts a program that is ended with the test file, whatever becomes of the test. */
export function startProcess(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: Surroundings },
): ChildProcess {
  // A group of its own, as a terminal gives it: Ctrl-C goes to the group.
  const program = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  after(() => signalGroup(program, 'SIGKILL'))
  return program
}

/** Sends a signal as a terminal does, to the program and all it started. */
export function signalGroup(program: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (program.pid !== undefined) process.kill(-program.pid, signal)
  } catch (error) {
    // Ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
