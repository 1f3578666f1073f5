import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '#domain/finding.ts'
import { folderChanges } from '#tasks/folder-changes.ts'
import { main } from './main.ts'
import type { Tasks } from './tasks-port.ts'
import type { Effects, Environment } from './verb.ts'
import { explain } from './verbs/explain.ts'
import { exportVerb } from './verbs/export.ts'
import { load } from './verbs/load.ts'
import { report } from './verbs/report.ts'
import { start } from './verbs/start.ts'

type Run = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Which task was called, and with what. */
  readonly asked: readonly unknown[]
}

/** What a made-up task answers: findings, or it throws. */
type Answer = () => readonly Finding[]

async function run(args: readonly string[], answer: Answer = () => [], env: Environment = {}): Promise<Run> {
  const asked: unknown[] = []
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const told = (...what: unknown[]): { findings: readonly Finding[] } => {
    asked.push(...what)
    return { findings: answer() }
  }
  const tasks: Tasks = {
    load: async (folder) => ({ ...told('load', folder), changes: folderChanges([], undefined) }),
    exportTo: async (slug, folder) => ({
      ...told('exportTo', slug, folder),
      written: ['partnership.yaml', 'plan.csv'],
    }),
    writeReport: async (order) => ({ ...told('writeReport', order), written: ['/hjem/anna/ud/x-2022.pdf'] }),
    explain: async (...figure) => ({ ...told('explain', ...figure), lines: ['26 %', 'Leveret af …'] }),
    close: async () => void asked.push('close'),
  }
  const effects: Effects = {
    stdout: (text) => stdout.push(text),
    stderr: (text) => stderr.push(text),
    env,
    currentFolder: '/hjem/anna',
    programFolder: '/opt/trygmål',
    command: 'node bin/trygmaal.js',
    askedToStop: async () => {},
  }
  const openTasks = async () => tasks
  const openSite = async () => ({ fetch: () => new Response(''), close: async () => {} })
  const verbs = [start(openSite), load(openTasks), exportVerb(openTasks), report(openTasks), explain(openTasks)]
  const code = await main(args, verbs, effects)
  return { code, stdout: stdout.join(''), stderr: stderr.join(''), asked }
}

const typed = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '')

describe('main()', () => {
  for (const line of ['--help', '-h', 'help'])
    it(`lists every verb for »${line}«`, async () => {
      const { code, stdout } = await run(typed(line))
      assert.equal(code, 0)
      for (const name of ['start', 'load', 'export', 'report', 'explain'])
        assert.match(stdout, new RegExp(`^  ${name} `, 'm'))
    })

  for (const line of ['report --help', 'report x -h', 'help report'])
    it(`explains each word and option of the verb for »${line}«`, async () => {
      const { code, stdout, asked } = await run(typed(line))
      assert.equal(code, 0)
      assert.match(stdout, /Brug: node bin\/trygmaal\.js report <partnerskab> --year ÅR --out MAPPE \[--format LISTE\]/)
      for (const word of ['<partnerskab>', '--year ÅR', '--as-of DATO', '--help'])
        assert.match(stdout, new RegExp(`^  ${word} `, 'm'))
      assert.deepEqual(asked, [])
    })

  it('shows what there is, as a fault, when nothing was asked', async () => {
    const { code, stdout, stderr } = await run([])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, /Brug: node bin\/trygmaal\.js <kommando>/)
  })

  const wrong = [
    {
      line: 'rapport x',
      says: /ingen kommando, der hedder »rapport«/,
      form: 'Mente du: node bin/trygmaal.js report x',
    },
    {
      line: 'xyz',
      says: /Der er start, load, export, report, explain/,
      form: 'Brug: node bin/trygmaal.js <kommando> …',
    },
    { line: 'load', says: /<mappe> mangler/, form: 'Brug: node bin/trygmaal.js load <mappe>' },
    { line: 'load a b', says: /»b« er der ikke plads til/, form: 'Brug: node bin/trygmaal.js load <mappe>' },
    { line: 'load a --hlep', says: /--hlep/, form: 'Mente du: node bin/trygmaal.js load a --help' },
    {
      line: 'report x --yaer 2022 --out ud',
      says: /report har ikke noget valg, der hedder --yaer/,
      form: 'Mente du: node bin/trygmaal.js report x --year 2022 --out ud',
    },
    {
      line: 'report x --yaer=2022 --out ud',
      says: /--yaer/,
      form: 'Mente du: node bin/trygmaal.js report x --year=2022 --out ud',
    },
    {
      line: 'report x --year 2022',
      says: /--out MAPPE mangler/,
      form: 'Brug: node bin/trygmaal.js report <partnerskab>',
    },
    { line: 'report x --year --out ud', says: /--year mangler sin værdi/, form: 'Brug: ' },
    { line: 'report x --out ud --year', says: /--year mangler sin værdi/, form: 'Brug: ' },
    { line: 'report x --year 2022 --year 2023 --out ud', says: /--year står der to gange/, form: 'Brug: ' },
    { line: 'report x --year 22 --out ud', says: /--year er »22«; skriv et år med fire cifre/, form: 'Brug: ' },
    {
      line: 'report x --year 2022 --out ud --format hmtl,pdf',
      says: /--format kender ikke »hmtl«/,
      form: 'Mente du: node bin/trygmaal.js report x --year 2022 --out ud --format html,pdf',
    },
    { line: 'report x --year 2022 --out ud --lang dk', says: /--lang er »dk«; skriv da eller en/, form: 'Brug: ' },
    {
      line: 'report x --year 2022 --out ud --as-of=23.5.2022',
      says: /--as-of er »23.5.2022«/,
      form: 'Mente du: node bin/trygmaal.js report x --year 2022 --out ud --as-of=2022-05-23',
    },
    { line: 'report x --year 2022 --out ud --as-of 2022-02-31', says: /en dag, der findes/, form: 'Brug: ' },
    { line: 'report x -y 2022 --out ud', says: /-y/, form: 'Brug: ' },
    { line: 'start --help=ja', says: /--help/, form: 'start' },
    { line: 'explain a b 2022-13', says: /»2022-13« er ikke en periode/, form: 'Brug: ' },
  ]
  for (const { line, says, form } of wrong)
    it(`refuses »${line}« with the nearest correct form, and does nothing`, async () => {
      const { code, stdout, stderr, asked } = await run(typed(line))
      assert.deepEqual([code, stdout, asked], [2, '', []])
      assert.match(stderr, says)
      assert.ok(stderr.includes(form), stderr)
    })

  it('refuses a wrong setting before the task is begun', async () => {
    const { code, stderr, asked } = await run(['load', 'a'], undefined, { TRYGMAAL_PORT: 'abc' })
    assert.deepEqual([code, asked], [2, []])
    assert.match(stderr, /^TRYGMAAL_PORT er »abc«; skriv et tal fra 1 til 65535\.$/m)
  })
})

describe('The verbs', () => {
  it('load hands over the folder as seen from where it is called', async () =>
    assert.deepEqual((await run(typed('load data/by'))).asked, ['load', '/hjem/anna/data/by', 'close']))

  it('export hands over partnership and folder', async () =>
    assert.deepEqual((await run(typed('export x ud'))).asked, ['exportTo', 'x', '/hjem/anna/ud', 'close']))

  it('explain hands over the figure', async () =>
    assert.deepEqual((await run(typed('explain andel x 2020-09/2021-08'))).asked, [
      'explain',
      'andel',
      'x',
      '2020-09/2021-08',
      'close',
    ]))

  it('report asks for all four files in Danish unless told otherwise', async () =>
    assert.deepEqual((await run(typed('report x --year 2022 --out ud'))).asked, [
      'writeReport',
      {
        slug: 'x',
        year: 2022,
        folder: '/hjem/anna/ud',
        formats: ['html', 'pdf', 'docx', 'xlsx'],
        language: 'da',
        asOf: undefined,
      },
      'close',
    ]))

  it('report takes formats, language and date', async () => {
    const { asked } = await run(typed('report x --year=2022 --out ud --format pdf,html --lang en --as-of 2022-05-23'))
    assert.deepEqual(asked[1], {
      slug: 'x',
      year: 2022,
      folder: '/hjem/anna/ud',
      formats: ['html', 'pdf'],
      language: 'en',
      asOf: '2022-05-23',
    })
  })

  const finding = (severity: Finding['severity']): Finding => ({
    code: 'unknown-key',
    severity,
    at: 'partnership.yaml:3:nvan',
    of: '',
    message: { da: 'Feltet »nvan« kendes ikke; skriv »navn«.', en: 'Unknown field' },
  })

  it('end with 1 and the place of the fault when a finding stops them', async () => {
    const { code, stdout, stderr } = await run(['load', 'a'], () => [finding('error')])
    assert.deepEqual([code, stdout], [1, ''])
    assert.equal(stderr, 'Fejl, partnership.yaml:3:nvan: Feltet »nvan« kendes ikke; skriv »navn«.\n')
  })

  it('end with 0 when a finding only asks', async () => {
    const { code, stdout, stderr } = await run(['load', 'a'], () => [finding('hint')])
    assert.deepEqual([code, stdout], [0, 'Intet er ændret: det, mappen rummer, var indlæst i forvejen.\n'])
    assert.match(stderr, /^Se efter, partnership\.yaml:3:nvan: /)
  })

  it('say what was written, or print what was asked for', async () => {
    assert.equal((await run(typed('export x ud'))).stdout, 'Skrev 2 filer i ud\n')
    assert.equal((await run(typed('report x --year 2022 --out ud'))).stdout, 'Skrev ud/x-2022.pdf\n')
    assert.equal((await run(typed('explain andel x 2022'))).stdout, '26 %\nLeveret af …\n')
  })

  const breaks = () => {
    throw new Error('Cannot open store: disk is full')
  }

  it('end with 1 and what could not be done when something breaks, and close the store', async () => {
    const { code, stderr, asked } = await run(['load', 'a'], breaks)
    assert.equal(code, 1)
    assert.equal(stderr, 'Kunne ikke indlæse mappen: Cannot open store: disk is full\n')
    assert.equal(asked.at(-1), 'close')
  })

  it('show where it broke only when TRYGMAAL_DEBUG asks for it', async () =>
    assert.match((await run(['load', 'a'], breaks, { TRYGMAAL_DEBUG: '1' })).stderr, /main\.test\.ts:\d+/))
})
