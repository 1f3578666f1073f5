#!/usr/bin/env node
// The program's one door from the command line. Plain JavaScript that Node 18 reads: under an older Node it installs the
// one npm brings, hands the work over to it, and stands between it and the terminal until it ends.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, InstallError, isNewEnough } from '../scripts/packages.mjs'

endWithStarter()
try {
  const node = ensureInstalled()
  if (isNewEnough(process.versions.node)) await run()
  else handOver(node)
} catch (error) {
  if (!(error instanceof InstallError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function run() {
  // Whoever reads may stop reading, as in `explain … | head`.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  await import('../scripts/tsx.mjs')
  const { trygmaal } = await import('../src/compose.ts')
  process.exitCode = await trygmaal(process.argv.slice(2))
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // Ctrl-C reaches both from the terminal: the child decides, we wait for it.
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

/** Nobody can pass kill -9 on, so each process looks for itself whether the one that started it is still there. */
function endWithStarter() {
  // As if told to, so that what is open is closed.
  const end = () => process.kill(process.pid, 'SIGTERM')
  if (process.channel) {
    process.on('disconnect', end)
    // Listening alone must not keep a finished program alive.
    process.channel.unref()
  }
  // npm opens no channel. Whoever starts the program by other means may mean it to live on (nohup).
  if (process.env.npm_lifecycle_event === 'start') {
    const npm = npmAbove()
    const watch = setInterval(() => {
      if (npmAbove() === npm) return
      clearInterval(watch)
      end()
    }, 200)
    watch.unref()
  }
}

/** The process above us, and above the shell in which npm runs its scripts, which would outlive it. */
function npmAbove() {
  const above = process.ppid
  try {
    // `12 (sh) S 11 …`: the name, a letter, the one above.
    const [, name, next] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${above}/stat`, 'utf8')) ?? []
    return name?.startsWith('npm') ? above : `${above} under ${next}`
  } catch {
    // Not a Linux, or gone this very moment.
    return above
  }
}
