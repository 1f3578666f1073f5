import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { verifyFolder } from '#tasks/verify-folder.ts'

// Clean folders with any numbers, and the same with one fault planted in what is printed or written.

type Numbers = {
  readonly burglary: readonly [number, number]
  readonly theft: readonly [number, number]
  readonly rest: readonly [number, number]
  readonly persons: number
  readonly money: readonly [number, number, number]
  readonly granted: number
  readonly visits: number
}

const numbers: fc.Arbitrary<Numbers> = fc.record({
  burglary: fc.tuple(fc.nat(300), fc.nat(300)),
  theft: fc.tuple(fc.nat(300), fc.nat(300)),
  rest: fc.tuple(fc.nat(300), fc.nat(300)),
  persons: fc.integer({ min: 2000, max: 90_000 }),
  money: fc.tuple(fc.nat(900_000), fc.nat(900_000), fc.nat(900_000)),
  granted: fc.nat(40_000),
  visits: fc.integer({ min: 2, max: 90 }),
})

type Files = Readonly<Record<string, string>>

const partnership = `id: fjordparken
name: Fjordparken Partnerskab
municipality: Fjordby Kommune
comparators: []
sources: [{ id: rapport, title: Årsrapport 2023, publisher: Fjordby Kommune, date: 2023-05-01 }, { id: avis, title: Avisen om 2022, publisher: Fjordby Avis, date: 2023-06-01 }]
organisations: [{ id: klub, name: Fjordby Boldklub }, { id: bibliotek, name: Fjordby Bibliotek }]
places: [Søndermarken, Nordparken]
areas: [{ id: fjordparken, kind: partnership-area, name: Fjordparken, versions: [{ id: '1', covers: hele boligområdet, population: [{ on: 2021-01-01, persons: PERSONS, source: rapport }, { on: 2022-01-01, persons: PERSONS, source: rapport }] }] }]
indicators:
  - { id: crime, slug: kriminalitet-i-alt, kind: offence-count, name: Anmeldelser, unit: reports, direction: lower, driver: mixed, definition: not-published, parts: [burglary, theft], complete: false }
  - { id: crime-rate, slug: rate, kind: offence-rate, count: crime, name: Anmeldelser pr. 1.000, unit: reports-per-1000, direction: lower, driver: mixed, definition: not-published }
  - { id: burglary, slug: indbrud, kind: offence-count, name: Indbrud, unit: reports, direction: lower, driver: victim-reported, definition: not-published }
  - { id: theft, slug: tyveri, kind: offence-count, name: Tyveri, unit: reports, direction: lower, driver: victim-reported, definition: not-published }
agreement: { from: 2021-01-01, to: 2024-12-31, theoryOfChange: not-published }
goals:
  - { number: 1, title: Færre indbrud end i 2021, wording: Der skal være færre indbrud end i 2021., wordingKind: quote, rules: [{ id: 1a, measure: burglary, is: below, than: { baseline: 2021 } }] }
`

const rateOf = (count: number, persons: number): string =>
  (Math.floor((10_000 * count) / persons + 0.5 + 1e-9) / 10).toFixed(1).replace('.', ',')

function cleanFolder({ burglary, theft, rest, persons, money, granted, visits }: Numbers): Files {
  const all = [0, 1].map((i) => (burglary[i] ?? 0) + (theft[i] ?? 0) + (rest[i] ?? 0))
  const years = [2021, 2022]
  const rows = years.flatMap((year, i) => [
    `crime;fjordparken;1;${year};${all[i]};rapport`,
    `crime-rate;fjordparken;1;${year};${rateOf(all[i] ?? 0, persons)};rapport`,
    `burglary;fjordparken;1;${year};${burglary[i]};rapport`,
    `theft;fjordparken;1;${year};${theft[i]};rapport`,
  ])
  const difference = burglary[1] - burglary[0]
  const side = difference > 0 ? 'above' : difference < 0 ? 'below' : 'equal'
  return {
    'partnership.yaml': partnership.replaceAll('PERSONS', String(persons)),
    'observations.csv': ['indicator;area;area_version;period;value;source', ...rows, ''].join('\n'),
    'plan.csv': [
      'plan;id;number;name;lead;partners;2022',
      ...['Haven', 'Cykelværkstedet', 'Lektiecaféen'].map(
        (name, i) => `2022;a${i};${i + 1};${name};klub;bibliotek;${money[i]}`,
      ),
      '',
    ].join('\n'),
    'printed.csv': [
      'id;place;kind;of;against;value;source',
      `t;side 3;total;plan:2022:2022;;${money[0] + money[1] + money[2]};rapport`,
      `c;side 2;change;burglary:fjordparken:2022;burglary:fjordparken:2021;${difference};rapport`,
      `k;side 2;comparison;burglary:fjordparken:2022;burglary:fjordparken:2021;${side};rapport`,
      `v;side 1;verdict;goal:1;;${difference < 0 ? 'met' : 'not-met'};rapport`,
      '',
    ].join('\n'),
    'pools.csv': `activity;year;ceiling;application;title;applied;granted;state;decided;source\na0;2022;40000;1;Fest;${granted};${granted};granted;2022-03-01;rapport\n`,
    'edition.yaml': `- { year: 2022, date: 2023-05-01, periods: { offences: '2022', plan: '2022' } }\n`,
    'status/2022.yaml': `id: 2022
plan: 2022
from: 2022-01-01
to: 2022-06-30
answers:
  - activity: a0
    progress: as-planned
    reason: Haven har haft ${visits} besøg på Søndermarken, og der var fest 14. maj.
    deliverables: [${visits} besøg i haven]
    concern: no
    adjustment: no
`,
  }
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

async function findingsIn(files: Files): Promise<readonly string[]> {
  const read = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
    sha256: sha(text),
  }))
  const { findings } = await verifyFolder(
    { files: { readFolderFiles: async () => ({ files: read, findings: [] }) } },
    'mappe',
  )
  return findings.map(({ code, of, at }) => `${code} ${of} ${at.split(':').slice(0, 1).join('')}`)
}

type Fault = { readonly name: string; readonly plant: (files: Files, of: Numbers) => Files; readonly found: string }

const edit = (files: Files, path: string, change: (text: string) => string): Files => ({
  ...files,
  [path]: change(files[path] ?? ''),
})
const inPrinted = (line: RegExp, to: string) => (files: Files) =>
  edit(files, 'printed.csv', (text) => text.replace(line, to))
const inStatus = (from: string, to: string) => (files: Files) =>
  edit(files, 'status/2022.yaml', (text) => text.replace(from, to))

const faults: readonly Fault[] = [
  {
    name: 'a sum that is 7 too large',
    plant: (files, { money }) => inPrinted(/(2022:2022;;)\d+/, `$1${money[0] + money[1] + money[2] + 7}`)(files),
    found: 'total-differs plan:2022:2022 printed.csv',
  },
  {
    name: 'a change that is 5 off',
    plant: (files, { burglary }) => inPrinted(/(2021;)-?\d+/, `$1${burglary[1] - burglary[0] + 5}`)(files),
    found: 'change-differs burglary:fjordparken:2022 printed.csv',
  },
  {
    name: 'the wrong side',
    plant: (files, { burglary }) =>
      inPrinted(/;(above|below|equal);/, burglary[1] > burglary[0] ? ';below;' : ';above;')(files),
    found: 'comparison-differs burglary:fjordparken:2022 printed.csv',
  },
  {
    name: 'the wrong verdict',
    plant: (files, { burglary }) =>
      inPrinted(/;;(met|not-met);/, burglary[1] < burglary[0] ? ';;not-met;' : ';;met;')(files),
    found: 'verdict-differs goal:1 printed.csv',
  },
  {
    name: 'a pool that has granted too much',
    plant: (files) => edit(files, 'pools.csv', (text) => text.replace(/;\d+;granted;/, ';40001;granted;')),
    found: 'pool-overdrawn pool:a0:2022 pools.csv',
  },
  {
    name: 'a concern that is denied',
    plant: inStatus('concern: no', 'concern: no\n    concernText: Vi er bekymrede for, om der kommer nok.'),
    found: 'answer-contradicts-text answer:2022:a0 status/2022.yaml',
  },
  {
    name: 'a date after the period',
    plant: inStatus('14. maj', '14. august'),
    found: 'told-as-done-after-period answer:2022:a0 status/2022.yaml',
  },
  {
    name: 'another name',
    plant: inStatus('- activity: a0', '- activity: a0\n    printedName: Haverne ved skolen'),
    found: 'name-drifts activity:a0 status/2022.yaml',
  },
  {
    name: 'a place misspelt',
    plant: inStatus('Søndermarken', 'Søndermarkin'),
    found: 'name-close answer:2022:a0 status/2022.yaml',
  },
  {
    name: 'an acceptance of nothing',
    plant: (files) => ({
      ...files,
      'accepted.csv': 'code;of;reason;by;on\ntotal-differs;plan:2022:2022;set;Sekretariatet;2023-05-01\n',
    }),
    found: 'acceptance-fits-nothing plan:2022:2022 accepted.csv',
  },
]

describe('verify', () => {
  it('raises nothing on a hundred clean folders', () =>
    fc.assert(
      fc.asyncProperty(numbers, async (of) => assert.deepEqual(await findingsIn(cleanFolder(of)), [])),
      { numRuns: 100 },
    ))

  for (const { name, plant, found } of faults)
    it(`finds ${name}, at its place, and nothing else`, () =>
      fc.assert(
        fc.asyncProperty(numbers, async (of) =>
          assert.deepEqual(await findingsIn(plant(cleanFolder(of), of)), [found]),
        ),
        { numRuns: 20 },
      ))

  it('keeps an acceptance when rows move, and says when it fits nothing any more', async () => {
    const of: Numbers = {
      burglary: [20, 30],
      theft: [9, 9],
      rest: [50, 50],
      persons: 9000,
      money: [1, 2, 3],
      granted: 5,
      visits: 4,
    }
    const wrong = inPrinted(/(2022:2022;;)\d+/, '$199')(cleanFolder(of))
    const accepted = {
      ...wrong,
      'accepted.csv': 'code;of;reason;by;on\ntotal-differs;plan:2022:2022;kendt;Sekretariatet;2023-05-01\n',
    }
    assert.deepEqual(await findingsIn(accepted), [])
    const moved = edit(accepted, 'printed.csv', (text) =>
      text.replace('\nt;', '\nn;side 1;name;activity:a1;;Cykelværkstedet;rapport\nt;'),
    )
    assert.deepEqual(await findingsIn(moved), [])
    const named = inStatus('- activity: a0', '- activity: a0\n    printedName: Haverne ved skolen')(cleanFolder(of))
    const kept = {
      ...named,
      'accepted.csv': 'code;of;reason;by;on\nname-drifts;activity:a0;trykt sådan;Sekretariatet;2023-05-01\n',
    }
    assert.deepEqual(await findingsIn(kept), [])
    const renamed = edit(kept, 'plan.csv', (text) => text.replace(';Haven;', ';Haverne ved skolen;'))
    assert.deepEqual(await findingsIn(renamed), ['acceptance-fits-nothing activity:a0 accepted.csv'])
  })
})
