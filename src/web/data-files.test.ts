import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import JSONstat from 'jsonstat-toolkit'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

const indicator = '/indikatorer/andel-utrygge/tingbjerg-husum'
const plan = '/partnerskaber/tingbjerg-husum/plan/2022'

describe('The open data of the site', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite(undefined, undefined, 'https://tryghed.example.dk')
  })
  after(() => example.close())

  const get = (path: string, init?: RequestInit) => example.site.request(path, init)
  const rowsOf = async (path: string): Promise<readonly Record<string, string>[]> =>
    parse(Buffer.from(await (await get(path)).arrayBuffer()), { delimiter: ';', bom: true, columns: true })

  for (const [path, name, type] of [
    [`${indicator}.csv`, 'andel-utrygge-tingbjerg-husum.csv', /^text\/csv; charset=utf-8/],
    [`/en${indicator}.csv`, 'andel-utrygge-tingbjerg-husum-en.csv', /^text\/csv; charset=utf-8/],
    [`${indicator}.xlsx`, 'andel-utrygge-tingbjerg-husum.xlsx', /spreadsheetml\.sheet$/],
    [`${indicator}.json`, 'andel-utrygge-tingbjerg-husum.json', /^application\/json/],
    [`${plan}.csv`, 'tingbjerg-husum-plan-2022.csv', /^text\/csv/],
    [`${plan}.xlsx`, 'tingbjerg-husum-plan-2022.xlsx', /spreadsheetml\.sheet$/],
    [`/en${plan}.json`, 'tingbjerg-husum-plan-2022-en.json', /^application\/json/],
  ] as const)
    it(`has ${path} as a file to save, open to other sites, and sends it once`, async () => {
      const first = await get(path)
      assert.equal(first.status, 200)
      assert.match(first.headers.get('content-type') ?? '', type)
      assert.equal(first.headers.get('content-disposition'), `attachment; filename="${name}"`)
      assert.equal(first.headers.get('access-control-allow-origin'), '*')
      assert.equal(first.headers.get('cross-origin-resource-policy'), 'cross-origin')
      const again = await get(path, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
      assert.equal(again.status, 304)
    })

  it('tells the note’s figures, each with the page that it can be followed on', async () => {
    const rows = await rowsOf(`${indicator}.csv`)
    const found = rows.find((row) => row['Område-id'] === 'tingbjerg-husum' && row['Periode'] === '2022')
    assert.equal(found?.['Værdi'], '26')
    const road = found?.['Tallets vej'] ?? ''
    assert.equal(road, 'https://tryghed.example.dk/tal/andel-utrygge/tingbjerg-husum/2022')
    assert.equal((await get(new URL(road).pathname)).status, 200)
  })

  it('leads to a page that is there from every row, in both languages', async () => {
    for (const [path, head] of [
      [`${indicator}.csv`, 'Tallets vej'],
      ['/en/indikatorer/borgervendt-kriminalitet-pr-1000/aaparken.csv', 'Road of the number'],
    ] as const)
      for (const row of await rowsOf(path)) {
        const road = new URL(row[head] ?? '').pathname
        assert.equal((await get(road)).status, 200, road)
      }
  })

  it('sums the plan to what the note prints', async () => {
    const rows = await rowsOf(`${plan}.csv`)
    const sum = (year: string): number => rows.reduce((total, row) => total + Number(row[`${year}, kroner`] ?? 0), 0)
    assert.deepEqual([sum('2021'), sum('2022')], [1_719_000, 1_970_000])
  })

  it('speaks the page’s language, and is Danish to a spreadsheet in both', async () => {
    const [row] = await rowsOf(`/en${indicator}.csv`)
    assert.equal(row?.['Indicator'], 'Share who feel unsafe in their neighbourhood')
    const english = await rowsOf('/en/indikatorer/borgervendt-kriminalitet-pr-1000/tingbjerg-husum.csv')
    assert.ok(english.some((each) => each['Value'] === '18,7'))
  })

  it('is read as JSON-stat, and says where it always is', async () => {
    const response: unknown = await (await get(`${indicator}.json`)).json()
    const set = JSONstat(response)
    const at = { indicator: 'andel-utrygge', area: 'tingbjerg-husum:2', period: '2022', figure: 'value' }
    assert.equal(set.Data(at).value, 26)
    assert.ok(JSON.stringify(response).includes(`"href":"https://tryghed.example.dk${indicator}.json"`))
  })

  it('takes an indicator by its id, and names the address to keep', async () => {
    const answer = await get('/indikatorer/unsafe-share/tingbjerg-husum.csv')
    assert.equal(answer.headers.get('link'), `<${indicator}.csv>; rel="canonical"`)
  })

  for (const [path, said] of [
    [
      '/indikatorer/andel-utryge/tingbjerg-husum.csv',
      /»andel-utryge« kendes ikke.*andel-utrygge\/tingbjerg-husum\.csv/,
    ],
    ['/indikatorer/andel-utrygge/tingbjerg.xlsx', /»tingbjerg« kendes ikke.*andel-utrygge\/tingbjerg-husum\.xlsx/],
    ['/indikatorer/plan-budget/koebenhavn.json', /findes kun for tingbjerg-husum/],
    ['/partnerskaber/tingbjerg-husum/plan/2019.csv', /Der er ingen plan for 2019.*plan\/2022\.csv/],
    ['/partnerskaber/tingbjerg/plan/2022.csv', /Partnerskabet kendes ikke her/],
    ['/indikatorer/andel-utrygge/tingbjerg-husum.exe', /findes ikke/],
  ] as const)
    it(`answers ${path} in words, with the nearest file`, async () => {
      const answer = await get(path)
      assert.equal(answer.status, 404)
      assert.match((await answer.text()).replaceAll('\n', ' '), said)
    })

  it('holds what another partnership of the municipality measures too', async () => {
    const rows = await rowsOf('/indikatorer/plan-budget/aaparken.csv')
    assert.deepEqual([...new Set(rows.map((row) => row['Område-id']))], ['aaparken', 'stationsbyen'])
  })
})
