import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  addressOf,
  ended,
  isGone,
  nodesOnPath,
  olderNode,
  programFolder,
  signalGroup,
  startProcess,
  temporaryFolder,
  terminal,
} from './program.ts'

const older = olderNode()
const nodes = [{ path: process.execPath, version: process.version }, ...(older ? [older] : [])]

it('The start is tried under an older Node when the PATH has one', () => {
  const found = nodesOnPath().map(({ version }) => version)
  console.log(`Node on the PATH: ${found.join(', ')}; tried under ${nodes.map(({ version }) => version).join(', ')}`)
  assert.equal(
    older === undefined,
    found.every((version) => Number.parseInt(version.slice(1), 10) >= 24),
  )
})

for (const node of nodes)
  describe(`The program under Node ${node.version}`, () => {
    const script = join(programFolder, 'bin', 'trygmaal.js')
    const elsewhere = temporaryFolder()
    const env = terminal({ TRYGMAAL_DATA: join(elsewhere, 'var') })
    const call = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
      spawnSync(node.path, [script, ...args], { cwd: elsewhere, env: { ...env, ...settings }, encoding: 'utf8' })
    const start = (program = script) => startProcess(node.path, [program, 'start'], { cwd: elsewhere, env })

    it('helps, with exit code 0, from any folder', () => {
      const { status, stdout, stderr } = call(['--help'])
      assert.deepEqual([status, stderr], [0, ''])
      assert.ok(stdout.includes(`Brug: node ${relative(elsewhere, script)} <kommando>`), stdout)
    })

    it('ends with 2 on wrong use', () => {
      assert.equal(call(['strat']).status, 2)
      assert.equal(call(['start'], { TRYGMAAL_PORT: 'abc' }).status, 2)
    })

    describe('when its port is taken', () => {
      const other = createServer()
      before(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)))
      after(() => other.close())

      it('ends with 1, in words', () => {
        const { port } = other.address() as AddressInfo
        const { status, stdout, stderr } = call(['start', '--empty'], { TRYGMAAL_PORT: String(port) })
        assert.deepEqual([status, stdout], [1, ''])
        assert.equal(
          stderr,
          `Kunne ikke starte hjemmesiden: Port ${port} er i brug af et andet program. Vælg en anden med TRYGMAAL_PORT.\n`,
        )
      })
    })

    it('serves the front page until Ctrl-C, and then ends within a second', async () => {
      const program = start()
      const address = await addressOf(program)
      const page = await fetch(address)
      assert.equal(page.status, 200)
      assert.match(await page.text(), /<h1/)
      const began = performance.now()
      signalGroup(program, 'SIGINT')
      assert.equal(await ended(program), 0)
      assert.ok(performance.now() - began < 1000)
      assert.ok(await isGone(address))
    })

    it('ends when the process that was started is told to', async () => {
      const program = start()
      const address = await addressOf(program)
      program.kill('SIGTERM')
      assert.equal(await ended(program), 0)
      assert.ok(await isGone(address))
    })

    it('dies with the process that was started', async () => {
      const program = start()
      const address = await addressOf(program)
      program.kill('SIGKILL')
      assert.ok(await isGone(address))
    })

    it('dies with the npm that started it', async () => {
      // npm runs the script in a shell that outlives it, and nobody can pass kill -9 on.
      const program = startProcess('sh', ['-c', `sh -c '"$NODE" "$PROGRAM" start; true'; true`], {
        env: { ...env, NODE: node.path, PROGRAM: script, npm_lifecycle_event: 'start' },
      })
      const address = await addressOf(program)
      program.kill('SIGKILL')
      assert.ok(await isGone(address))
    })

    it('runs from a folder with a space in its name', async () => {
      const copy = join(elsewhere, 'kopi')
      const parts = ['bin', 'scripts', 'src', 'examples', 'package.json', 'package-lock.json']
      for (const part of parts) cpSync(join(programFolder, part), join(copy, part), { recursive: true })
      symlinkSync(join(programFolder, 'node_modules'), join(copy, 'node_modules'))
      const program = start(join(copy, 'bin', 'trygmaal.js'))
      assert.equal((await fetch(await addressOf(program))).status, 200)
      program.kill('SIGTERM')
      assert.equal(await ended(program), 0)
    })
  })

if (older)
  it('A signal that kills the program shows in the exit code of the older Node that stands before it', async () => {
    const env = terminal({ TRYGMAAL_DATA: join(temporaryFolder(), 'var') })
    const program = startProcess(older.path, [join(programFolder, 'bin', 'trygmaal.js'), 'start'], { env })
    await addressOf(program)
    program.kill('SIGHUP')
    assert.equal(await ended(program), 128 + 1)
  })
