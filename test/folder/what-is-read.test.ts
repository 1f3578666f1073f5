import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PartnershipRecords } from '#domain/case.ts'
import { builtInIndicatorKinds } from '#domain/indicator.ts'
import type { Shared } from '#domain/municipality.ts'
import type { Observation } from '#domain/observation.ts'
import type { Rule } from '#domain/rule.ts'
import { builtInIndicators } from '#indicators/built-in.ts'
import { changed, readTexts, smallFolder, type Texts } from './small-folder.ts'

function read(texts: Texts): { readonly own: Shared; readonly records: PartnershipRecords } {
  const { content, findings } = readTexts(texts)
  assert.deepEqual(findings, [])
  const partnership = content?.partnerships[0]
  assert.ok(partnership)
  return partnership
}

const header = 'indicator;area;area_version;period;value;n;count;of;source;at;note;note_en'
const index = '  - { id: prices, slug: priser, kind: index, name: Priser, unit: points, direction: none }\nplaces:'

/** One row of observations.csv as it is understood. */
function observation(row: string): Observation {
  const texts = changed(
    { ...smallFolder, 'observations.csv': `${header}\n${row}\n` },
    'partnership.yaml',
    'places:',
    index,
  )
  const { 'printed.csv': _, 'accepted.csv': __, ...rest } = texts
  const found = read(rest).own.observations[0]
  assert.ok(found)
  return found
}

const value = (indicator: string, cell: string): Observation['measurement'] =>
  observation(`${indicator};aaby;2;2021;${cell};;;;maaling;;;`).measurement

describe('A value', () => {
  const values: readonly (readonly [string, string, Observation['measurement']])[] = [
    ['unsafe', '26', { kind: 'published', value: 26, decimals: 0 }],
    ['unsafe', '6,40', { kind: 'published', value: 6.4, decimals: 2 }],
    ['unsafe', '0', { kind: 'published', value: 0, decimals: 0 }],
    ['unsafe', '100,0', { kind: 'published', value: 100, decimals: 1 }],
    ['prices', '-2,5', { kind: 'published', value: -2.5, decimals: 1 }],
    ['prices', '−2,5', { kind: 'published', value: -2.5, decimals: 1 }],
    ['prices', '-0,0', { kind: 'published', value: 0, decimals: 1 }],
    ['burglary', '1-4', { kind: 'bounded', lower: 1, upper: 4, printed: '1-4' }],
    ['burglary', '<5', { kind: 'bounded', lower: 0, upper: 4, printed: '<5' }],
    ['unsafe', '<5', { kind: 'bounded', lower: 0, upper: 5, printed: '<5' }],
    ['unsafe', '2,5-7,5', { kind: 'bounded', lower: 2.5, upper: 7.5, printed: '2,5-7,5' }],
    ['index', '<1', { kind: 'bounded', lower: 0, upper: 1, printed: '<1' }],
    ['crime-rate', '18,7', { kind: 'published', value: 18.7, decimals: 1 }],
    ['burglary', 'suppressed', { kind: 'missing', reason: 'suppressed' }],
  ]
  for (const [indicator, cell, expected] of values)
    it(`»${cell}« of ${indicator} is ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(value(indicator, cell), expected))
})

describe('A row of figures', () => {
  it('is read with its parts, its place and where it stood', () =>
    assert.deepEqual(observation('together;aaby;;2022;80;;12;15;note-2022;afsnit 3;rundet;rounded'), {
      indicator: 'together',
      area: 'aaby',
      areaVersion: '2',
      period: '2022',
      measurement: { kind: 'published', value: 80, decimals: 0 },
      count: 12,
      of: 15,
      source: 'note-2022',
      at: 'afsnit 3',
      note: { da: 'rundet', en: 'rounded' },
      origin: { file: 'observations.csv', line: 2 },
    }))
  it('keeps reasons for what is not known of it', () => {
    const { n, count, of } = observation('unsafe;aaby;;2022;26;not-published;not-asked;15;maaling;;;')
    assert.deepEqual([n, count, of], [{ missing: 'not-published' }, { missing: 'not-asked' }, 15])
  })
  const versions: readonly (readonly [string, string, string])[] = [
    ['', '2020', '1'],
    ['', '2020-12', '1'],
    ['', '2021', '2'],
    ['', '2021-Q1', '2'],
    ['2', '2020', '2'],
    ['2', '2020-09/2021-08', '2'],
  ]
  for (const [named, period, version] of versions)
    it(`for ${period} with »${named}« as version is for version ${version}`, () =>
      assert.equal(observation(`unsafe;aaby;${named};${period};26;;;;maaling;;;`).areaVersion, version))
  it('counts a quoted cell at its first line, and the next row after it', () => {
    const row = 'unsafe;aaby;;2021;26;;;;maaling;"side\n3";;\nunsafe;aaby;;2022;20;;;;maaling;;;'
    const { 'printed.csv': _, 'accepted.csv': __, ...rest } = smallFolder
    const { observations } = read({ ...rest, 'observations.csv': `${header}\n\n${row}\n` }).own
    assert.deepEqual(
      observations.map(({ at, origin }) => [at, origin.line]),
      [
        ['side\n3', 3],
        [undefined, 5],
      ],
    )
  })
  it('may leave out columns, have them in another order, and empty cells after the last', () => {
    const { 'printed.csv': _, 'accepted.csv': __, ...rest } = smallFolder
    const text = 'source;value;period;area;indicator;;\nmaaling;26;2021;aaby;unsafe;;\n;;;;;;\n'
    assert.equal(read({ ...rest, 'observations.csv': text }).own.observations.length, 1)
  })
})

describe('Fifty thousand rows', () => {
  it('are read in seconds', () => {
    const months = Array.from({ length: 50_000 }, (_, index) => {
      const [year, month] = [1000 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')]
      return `burglary;byen;1;${year}-${month};${index % 997};;;;maaling;tabel ${index % 7};æøå`
    })
    const { 'printed.csv': _, 'accepted.csv': __, ...rest } = smallFolder
    const text = `indicator;area;area_version;period;value;n;count;of;source;at;note\n${months.join('\n')}\n`
    const started = performance.now()
    assert.equal(read({ ...rest, 'observations.csv': text }).own.observations.length, 50_000)
    // About one second on two idle cores; the bound leaves room for busy ones.
    assert.ok(performance.now() - started < 10_000)
  })
})

describe('The figures that every plan has', () => {
  it('are of the kinds that rules are checked against', () =>
    assert.deepEqual(Object.fromEntries(builtInIndicators.map(({ id, kind }) => [id, kind])), builtInIndicatorKinds))
})

describe('A row of the plan', () => {
  const plan = read(smallFolder).records.plan
  it('is read with its organisations, goals and money', () =>
    assert.deepEqual(plan[0], {
      plan: 2022,
      activity: 'haven',
      number: '1',
      name: { da: 'Haven' },
      theme: { da: 'Unge' },
      lead: ['ssp'],
      partners: ['klub'],
      goals: [1, 2],
      isNew: true,
      ended: false,
      counts: true,
      money: { 2021: 1000, 2022: 2000 },
      origin: { file: 'plan.csv', line: 2 },
    }))
  it('has no amount where the cell is empty, and 0 is one', () => assert.deepEqual(plan[1]?.money, { 2022: 0 }))
  it('keeps the reason of an unknown amount', () =>
    assert.deepEqual(plan[2]?.money, { 2021: 500, 2022: { missing: 'not-published' } }))
  it('does not count when it has ended', () => assert.deepEqual([plan[2]?.ended, plan[2]?.counts], [true, false]))
  it('has no partners where the cell is empty', () => assert.deepEqual(plan[2]?.partners, []))
})

describe('A rule', () => {
  const rules = (): ReadonlyMap<string, Rule> =>
    new Map(read(smallFolder).records.partnership.goals.flatMap((goal) => goal.rules.map((rule) => [rule.id, rule])))
  const all = { kind: 'all' } as const
  const expected: readonly Rule[] = [
    {
      id: '1a',
      body: {
        kind: 'one',
        measure: { kind: 'indicator', indicator: 'unsafe' },
        judgement: { is: 'below', than: { kind: 'year-before' } },
      },
      need: all,
      reading: 'shown',
    },
    {
      id: '1b',
      body: {
        kind: 'one',
        measure: { kind: 'gap', indicator: 'unsafe', to: 'byen', as: 'points' },
        judgement: { is: 'below', than: { kind: 'baseline', period: '2021' } },
      },
      by: 2024,
      need: all,
      reading: 'point',
    },
    {
      id: '1c',
      body: {
        kind: 'one',
        measure: { kind: 'indicator', indicator: 'index' },
        judgement: { is: 'at-most', than: { kind: 'number', value: 3.5, decimals: 1 } },
      },
      need: all,
      reading: 'point',
    },
    {
      id: '2a',
      body: {
        kind: 'each-indicator',
        indicators: ['burglary', 'threats'],
        judgement: { is: 'at-most', than: { kind: 'baseline', period: '2020' } },
      },
      need: { kind: 'at-least', k: 1 },
      reading: 'point',
    },
    {
      id: '2b',
      body: {
        kind: 'each-area',
        measure: { kind: 'indicator', indicator: 'unsafe' },
        areas: ['aaby', 'byen'],
        frozenOn: '2022-01-01',
        judgement: { is: 'at-most', than: { kind: 'number', value: 30, decimals: 0 } },
      },
      need: all,
      reading: 'point',
    },
    {
      id: '2c',
      body: {
        kind: 'one',
        measure: { kind: 'sum', indicators: ['burglary', 'threats'] },
        judgement: { is: 'at-most', than: { kind: 'mean', periods: ['2019', '2020'], times: 0.9 } },
      },
      need: all,
      reading: 'point',
    },
    { id: '2f', body: { kind: 'stated', story: { da: 'Der er vagt hver aften' } }, need: all, reading: 'point' },
  ]
  for (const rule of expected)
    it(`${rule.id} is the data of its sentence`, () => assert.deepEqual(rules().get(rule.id), rule))

  it('2d has its parts, which read as it does', () => {
    const shown = changed(
      changed(smallFolder, 'partnership.yaml', '        by: 2024\n', '        by: 2024\n        reading: shown\n'),
      'partnership.yaml',
      'measure: unsafe, is: at-most, than: 20 }',
      'measure: unsafe, is: at-most, than: 20, reading: point }',
    )
    const rule = read(shown).records.partnership.goals[1]?.rules.find(({ id }) => id === '2d')
    assert.equal(rule?.by, 2024)
    assert.deepEqual(rule?.body.kind === 'parts' && rule.body.parts.map((part) => [part.id, part.reading, part.by]), [
      ['a', 'point', undefined],
      ['b', 'shown', undefined],
    ])
  })
  it('2e is followed beside a period', () => {
    const body = rules().get('2e')?.body
    assert.deepEqual(body?.kind === 'each-indicator' && body.judgement, { is: 'followed', beside: '2020' })
  })
})

describe('The municipality of a partnership that stands alone', () => {
  it('has what holds unless it says otherwise', () => {
    const { content } = readTexts(smallFolder)
    assert.deepEqual(content?.municipality, {
      name: 'Modelby Kommune',
      languages: ['da', 'en'],
      committees: [],
      thresholds: { minAnswers: 30, minCount: 5, alpha: 0.05 },
    })
  })
  it('may say all that municipality.yaml can', () => {
    const said = `municipality:
  name: Modelby Kommune
  contact: { phone: 12 34 56 78, mail: a@example.dk }
  languages: [da]
  committees: [Økonomiudvalget]
  year: 2022
  thresholds: { minCount: 3 }
  accessibility: { testedOn: 2022-01-01, how: med axe, faults: [{ da: en graf, en: a chart }] }`
    const { content, findings } = readTexts(
      changed(smallFolder, 'partnership.yaml', 'municipality: Modelby Kommune', said),
    )
    assert.deepEqual(findings, [])
    assert.deepEqual(content?.municipality, {
      name: 'Modelby Kommune',
      contact: { phone: '12 34 56 78', mail: 'a@example.dk' },
      languages: ['da'],
      committees: ['Økonomiudvalget'],
      year: 2022,
      thresholds: { minAnswers: 30, minCount: 3, alpha: 0.05 },
      accessibility: { testedOn: '2022-01-01', how: { da: 'med axe' }, faults: [{ da: 'en graf', en: 'a chart' }] },
    })
  })
})
