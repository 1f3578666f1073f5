import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import type { Case } from '#domain/case.ts'
import { area, planRow, row, smallCase, version } from '#indicators/small-case.ts'
import { csvData, guarded } from '#print/data-csv.ts'
import { xlsxData } from '#print/data-xlsx.ts'
import { type DataTable, numberCell, type Telling, textCell } from '#report/data/data-table.ts'
import { indicatorData } from '#report/data/figure-rows.ts'
import { indicatorCube } from '#report/data/indicator-cube.ts'
import { indicatorTable } from '#report/data/indicator-table.ts'
import { jsonStat } from '#report/data/json-stat.ts'
import { planCube } from '#report/data/plan-cube.ts'
import { planTable } from '#report/data/plan-table.ts'
import { indicatorNamed } from '#report/road-told.ts'
import { throughLibreOffice } from './document-tools.ts'
import { assertPackage, partOf } from './package-files.ts'
import { cellsOf } from './sheet-cells.ts'

const telling: Telling = { language: 'da', addressOf: (path) => `https://tryghed.example.dk${path}` }

/** A table of one column, so that a test is about its cells. */
const column = (...texts: readonly string[]): DataTable => ({
  language: 'da',
  title: 'Prøve',
  columns: [{ head: 'Navn', about: 'Et navn.' }],
  rows: texts.map((text) => [textCell(text)]),
  remarks: [],
})

/** The cells of a CSV file as an independent reader sees them, its heads among them. */
const read = (csv: string): readonly (readonly string[])[] => parse(csv, { delimiter: ';', bom: true })

const dataOf = (dossier: Case, indicator: string) => {
  const named = indicatorNamed(dossier, indicator)
  const data = named && indicatorData([dossier], named, 'park')
  assert.ok(data)
  return data
}

const tableOf = (dossier: Case, indicator: string) => indicatorTable(dataOf(dossier, indicator), telling)

const cubeOf = (dossier: Case, indicator: string) => {
  const data = dataOf(dossier, indicator)
  return jsonStat(
    indicatorCube(data, tableOf(dossier, indicator).remarks, `/indikatorer/${indicator}/park.json`, telling),
  )
}

const borders = [version('1', { to: '2020-12-31' }), version('2', { from: '2021-01-01' })]
const known = smallCase({
  areas: [area('park', 'district', borders)],
  observations: [
    row('unsafe', '2020', '22,0'),
    row('unsafe', '2021', '16,5', { areaVersion: '2', n: 412, note: { da: 'to runder; "hurtige" svar' } }),
    row('unsafe', '2022', 'suppressed', { areaVersion: '2' }),
    row('unsafe', '2021', 9, { area: 'city' }),
    row('burglary', '2021', '1-4', { areaVersion: '2' }),
    row('index', '2021', 0, { areaVersion: '2', measurement: { kind: 'published', value: -1.25, decimals: 2 } }),
  ],
})

describe('A CSV file', () => {
  it('is marked as UTF-8, parts cells by semicolons and ends lines as RFC 4180 says', () => {
    const csv = csvData(column('Blågård; »Nørrebro«', 'sagde "nej"', 'to\nlinjer'))
    assert.equal(csv, '\ufeffNavn\r\n"Blågård; »Nørrebro«"\r\n"sagde ""nej"""\r\n"to\nlinjer"\r\n')
  })

  it('gives figures with a decimal comma and the decimals that they are printed with, and why there is none', () => {
    const [heads = [], ...rows] = read(csvData(tableOf(known, 'unsafe')))
    const at = (name: string): number => heads.indexOf(name)
    const short = rows.map((cells) =>
      ['Område-id', 'Grænse', 'Periode', 'Værdi', 'Nedre', 'Antal svar', 'Intet tal, fordi'].map(
        (name) => cells[at(name)],
      ),
    )
    assert.deepEqual(short, [
      ['park', '1', '2020', '22,0', '', '', ''],
      ['park', '2', '2021', '16,5', '12,8', '412', ''],
      ['park', '2', '2022', '', '', '', 'skjult'],
      ['city', '1', '2020', '', '', '', 'ikke offentliggjort'],
      ['city', '1', '2021', '9', '', '', ''],
      ['city', '1', '2022', '', '', '', 'ikke offentliggjort'],
    ])
    assert.equal(rows[1]?.[at('Bemærkning')], 'To runder; "hurtige" svar.')
    assert.equal(rows[0]?.[at('Kan ikke sammenlignes med det nyeste, fordi')], 'grænsen for park er ændret i 2021')
    assert.equal(rows[1]?.[at('Tallets vej')], 'https://tryghed.example.dk/tal/unsafe/park/2021')
  })

  it('keeps a negative number a number, and a hidden one its two ends', () => {
    const cell = (indicator: string, name: string): string | undefined => {
      const [heads = [], cells = []] = read(csvData(tableOf(known, indicator)))
      return cells[heads.indexOf(name)]
    }
    assert.equal(cell('index', 'Værdi'), '-1,25')
    assert.deepEqual(
      ['Værdi', 'Nedre', 'Øvre'].map((name) => cell('burglary', name)),
      ['', '1', '4'],
    )
  })

  const formulas = [
    '=1+1',
    '+4512345678',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1+1',
    '\n=1',
    '＝1',
    "=cmd|' /C calc'!A0",
  ]
  for (const formula of formulas)
    it(`lets no spreadsheet reckon ${JSON.stringify(formula)}`, () => assert.equal(guarded(formula), `'${formula}`))

  for (const text of ['Andel = halvdelen', '1-4', '', "'citat", '–'])
    it(`leaves ${JSON.stringify(text)} as it was typed`, () => assert.equal(guarded(text), text))

  it('is read back cell by cell whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const cells = read(csvData(column('først', ...texts))).map(([cell]) => cell ?? '')
        assert.equal(cells.length, texts.length + 2)
        for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+@-]/)
      }),
    )
  })

  it('opens in LibreOffice without a formula, also where that program is told to reckon', (test) => {
    const typed = [
      '=1+1',
      '+1',
      '-2+3',
      '@SUM(A1)',
      '  =1+1',
      'æøå مرحبا 🙂',
      '"=1+1"',
      '=HYPERLINK("http://a.dk";"x")',
    ]
    const csv = new TextEncoder().encode(csvData(column(...typed)))
    const reader = 'CSV:59,34,76,1,,1030,false,true,false,false,false,0,true'
    const opened = throughLibreOffice(test, 'data.csv', csv, 'xlsx', reader)
    assert.doesNotMatch(partOf(opened, 'xl/worksheets/sheet1.xml'), /<f[ >]/)
    assert.match(partOf(opened, 'xl/sharedStrings.xml'), /æøå مرحبا 🙂/)
  })
})

describe('An Excel file', () => {
  it('holds numbers and days as such, and text whatever it begins with', async () => {
    const packed = await xlsxData(tableOf(known, 'unsafe'))
    assertPackage(packed)
    const cells = cellsOf(packed, 1)
    const heads = new Map(
      [...cells].filter(([at]) => /^[A-Z]+2$/.test(at)).map(([at, { value }]) => [value, at.slice(0, -1)]),
    )
    const at = (head: string, line: number) => cells.get(`${heads.get(head)}${line}`)
    assert.deepEqual(at('Værdi', 4), { type: 'n', value: '16.5', formula: undefined })
    // 44197 is 1 January 2021 in Excel.
    assert.deepEqual(at('Første dag', 4), { type: 'n', value: '44197', formula: undefined })
    assert.equal(at('Periode', 4)?.type, 's')
    assert.equal(at('Intet tal, fordi', 5)?.value, 'skjult')
    const hostile = cellsOf(await xlsxData(column('=1+1', '-2')), 1)
    assert.deepEqual(hostile.get('A3'), { type: 's', value: '=1+1', formula: undefined })
    assert.deepEqual(hostile.get('A4'), { type: 's', value: '-2', formula: undefined })
  })

  it('says on a sheet of its own what each column holds', async () => {
    const table = tableOf(known, 'unsafe')
    const about = [...cellsOf(await xlsxData(table), 2).values()].map(({ value }) => value)
    for (const { head, about: said } of table.columns) assert.ok(about.includes(head) && about.includes(said), head)
    for (const remark of table.remarks) assert.ok(about.includes(remark), remark)
  })

  it('is the same bytes for the same figures, and opens in LibreOffice', async (test) => {
    const [first, second] = [await xlsxData(tableOf(known, 'unsafe')), await xlsxData(tableOf(known, 'unsafe'))]
    assert.deepEqual(first, second)
    const csv = Buffer.from(throughLibreOffice(test, 'data.xlsx', first, 'csv')).toString('utf8')
    assert.match(csv, /park,2,2021-01-01,,2021,2021-01-01,2021-12-31,procent,16\.5,,12\.8,21,/)
  })
})

describe('A JSON-stat file', () => {
  it('is read by a reader that others wrote', () => {
    const set = JSONstat(cubeOf(known, 'unsafe'))
    assert.equal(set.class, 'dataset')
    assert.deepEqual(set.id, ['indicator', 'area', 'period', 'figure'])
    assert.deepEqual(set.role, {
      geo: ['area'],
      time: ['period'],
      metric: ['figure'],
      classification: ['indicator'],
    })
    assert.equal(set.n, 1 * 3 * 3 * 6)
    assert.equal(set.updated, '2022-06-01')
    assert.deepEqual(set.Dimension('area').id, ['park:1', 'park:2', 'city:1'])
    assert.equal(set.Dimension('area').Category('park:2').label, 'park, grænsen fra 1.\u00a0januar 2021')
    assert.equal(set.Dimension('area').Category('city:1').label, 'city')
    assert.equal(set.Dimension('figure').Category('value').unit?.label, 'procent')
    const at = (place: string, period: string, figure = 'value') =>
      set.Data({ indicator: 'unsafe', area: place, period, figure })
    assert.equal(at('park:2', '2021').value, 16.5)
    assert.equal(at('park:2', '2021', 'answers').value, 412)
    assert.equal(at('park:2', '2021', 'lower').value, 12.8)
    assert.deepEqual([at('park:2', '2022').value, at('park:2', '2022').status], [null, 'suppressed'])
    assert.deepEqual([at('park:1', '2020').value, at('park:1', '2020').status], [22, 'apart'])
    assert.equal(at('city:1', '2021').value, 9)
  })

  it('gives a hidden figure by its two ends', () => {
    const set = JSONstat(cubeOf(known, 'burglary'))
    const at = (figure: string) => set.Data({ indicator: 'burglary', area: 'park:2', period: '2021', figure })
    assert.deepEqual(
      [at('value').value, at('value').status, at('lower').value, at('upper').value],
      [null, 'bounds', 1, 4],
    )
  })

  it('says what each figure rests on', () => {
    const { extension } = cubeOf(known, 'unsafe') as { extension: { figures: Record<string, unknown> } }
    assert.deepEqual(extension.figures['park:2 2021'], {
      source: 'report',
      basis: 'published',
      interval: 'computed',
      remarks: ['To runder; "hurtige" svar.'],
      road: 'https://tryghed.example.dk/tal/unsafe/park/2021',
    })
  })
})

describe('A plan as a file', () => {
  const rows = [
    planRow('haven', {
      name: { da: '=Haven' },
      money: { 2022: 220000, 2023: { missing: 'not-published' } },
      goals: [1, 3],
    }),
    planRow('cafe', { money: { 2022: 0 }, lead: { missing: 'withheld' }, counts: false, whyNot: { da: 'er ny' } }),
  ]
  const dossier = smallCase({ plan: rows })

  it('tells money in whole kroner, no amount as nothing and an unknown one in words', () => {
    const [heads = [], ...cells] = read(csvData(planTable(rows, 2022, dossier, telling)))
    const short = cells.map((line) =>
      ['Aktivitet', 'Ansvarlig', 'Mål', 'Tæller med', '2022, kroner', '2023, kroner'].map(
        (name) => line[heads.indexOf(name)],
      ),
    )
    assert.deepEqual(short, [
      ["'=Haven", 'lead', '1; 3', 'ja', '220000', 'ikke offentliggjort'],
      ['cafe', 'holdt tilbage', '', 'nej', '0', ''],
    ])
  })

  it('is a cube of activities and years', () => {
    const set = JSONstat(jsonStat(planCube(rows, 2022, dossier, '/partnerskaber/park/plan/2022.json', telling)))
    const at = (activity: string, year: string) => set.Data({ activity, year, figure: 'amount' })
    assert.equal(at('haven', '2022').value, 220000)
    assert.deepEqual([at('haven', '2023').value, at('haven', '2023').status], [null, 'not-published'])
    assert.deepEqual([at('cafe', '2023').value, at('cafe', '2023').status], [null, 'no-amount'])
    assert.equal(at('cafe', '2022').value, 0)
  })
})

describe('Ten thousand figures', () => {
  const areas = Array.from({ length: 12 }, (_, i) => area(`del-${i}`, 'city'))
  const months = Array.from(
    { length: 834 },
    (_, i) => `${1950 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  )
  const observations = areas.flatMap(({ id }) => months.map((month, i) => row('burglary', month, i % 40, { area: id })))
  const dossier = smallCase({ areas, observations: [...observations, row('burglary', '2020-01', 3)] })

  it('are written in every format while somebody waits', async () => {
    const start = performance.now()
    const table = tableOf(dossier, 'burglary')
    assert.ok(table.rows.length > 10_000, `${table.rows.length} rows`)
    csvData(table)
    cubeOf(dossier, 'burglary')
    await xlsxData(table)
    const seconds = (performance.now() - start) / 1000
    assert.ok(seconds < 20, `it took ${seconds} s`)
  })
})

it('A number is written with the decimals it has, however long', () => {
  const table: DataTable = { ...column(), rows: [[numberCell(1_234_567.5, 2)], [numberCell(-0.005, 3)]] }
  assert.equal(csvData(table), '\ufeffNavn\r\n1234567,50\r\n-0,005\r\n')
})
