import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { type ExampleSite, openExampleSite } from '../browser/example-site.ts'

const plain = (html: string): string =>
  html
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .trim()

/** The cells of the page's tables of figures: area, period and what is shown, without the letters of notes. */
function shownOn(html: string): readonly { readonly area: string; readonly period: string; readonly shown: string }[] {
  const tables = html.match(/<table id="tallene-tabel-[\s\S]*?<\/table>/g) ?? []
  return tables.flatMap((table) => {
    const rows = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
    )
    const [[, ...periods] = [], ...body] = rows
    return body.flatMap(([area = '', ...cells]) =>
      cells.flatMap((shown, i) => {
        const period = periods[i] ?? ''
        return /^\d{4}$/.test(period) ? [{ area, period, shown }] : []
      }),
    )
  })
}

describe('The CSV file of an indicator', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  for (const page of [
    '/indikatorer/andel-utrygge/tingbjerg-husum',
    '/indikatorer/borgervendt-kriminalitet-pr-1000/tingbjerg-husum',
    '/indikatorer/indbrud/aaparken',
    '/indikatorer/plan-budget/aaparken',
    '/indikatorer/andel-utrygge/stationsbyen',
  ])
    it(`read back equals what ${page} shows`, async () => {
      const shown = shownOn(await (await example.site.request(page)).text())
      assert.ok(shown.length > 1, `${shown.length} figures are shown`)
      const file = Buffer.from(await (await example.site.request(`${page}.csv`)).arrayBuffer())
      const rows: readonly Record<string, string>[] = parse(file, { delimiter: ';', bom: true, columns: true })
      for (const cell of shown) {
        const found = rows.filter((row) => row['Område'] === cell.area && row['Periode'] === cell.period)
        const values = found.map((row) => row['Værdi'] ?? '').filter((value) => value !== '')
        const bounds = found.map((row) => `${row['Nedre']}–${row['Øvre']}`)
        const place = `${cell.area} ${cell.period}`
        if (cell.shown === '–') assert.deepEqual(values, [], place)
        else if (/^\d+–\d+$/.test(cell.shown)) assert.ok(bounds.includes(cell.shown), `${place}: ${bounds}`)
        else
          assert.ok(
            values.includes(cell.shown.replaceAll('.', '').replace('\u2212', '-')),
            `${place}: ${cell.shown}, not ${values}`,
          )
      }
    })
})
