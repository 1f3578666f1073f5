import assert from 'node:assert/strict'
import { after, before, describe, it, type TestContext } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { throughLibreOffice } from '../print/document-tools.ts'
import { openBrowser, overflow } from './browser.ts'
import { type ExampleSite, openExampleSite, served } from './example-site.ts'

const note = '/partnerskaber/tingbjerg-husum/noter/2022'

// What runs in the page is text: the tests' types are those of Node and know no page.

/** What lies on the clipboard, by type. */
const clipboard = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(`navigator.clipboard.read().then(async ([item]) =>
    Object.fromEntries(await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()]))))`)

type Rows = readonly (readonly string[])[]

/** What a reader sees in each cell of a table, the letters of notes apart from the numbers. */
const seen = (page: Page, table: string): Promise<Rows> =>
  page.evaluate(`[...document.querySelectorAll('#${table} tr')].map((row) => [...row.cells].map((cell) => {
    const copy = cell.cloneNode(true)
    for (const mark of copy.querySelectorAll('sup')) mark.replaceWith(' ' + mark.textContent + ')')
    return copy.textContent.replace(/\\s+/g, ' ').trim()
  }))`)

/** What is pasted into a Danish LibreOffice, row by row; numbers as it understands them. */
function pasted(test: TestContext, html: string): Rows {
  const [reader, writer] = ['HTML (StarCalc):1030', 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false']
  const csv = throughLibreOffice(test, 'pasted.html', Buffer.from(html), writer, reader)
  return parse(csv, { delimiter: '\t', relax_column_count: true })
}

/** A Danish number as a program prints it; other words as they are. */
const understood = (text: string): string =>
  /^[+−]?\d[\d.]*(,\d+)?$/.test(text)
    ? String(Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-')))
    : text.replaceAll('\u00a0', ' ')

describe('A table on a page', () => {
  let example: ExampleSite
  let site: Awaited<ReturnType<typeof served>>
  let browser: Browser
  before(async () => {
    example = await openExampleSite(['tingbjerg-husum'])
    site = await served(example)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    site.stop()
    await example.close()
  })

  async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    const page = await context.newPage()
    await page.goto(site.url + path)
    return page
  }

  const lineUnder = (page: Page, table: string) =>
    page.locator('.table', { has: page.locator(`#${table}`) }).locator('.copy-table')

  async function copied(page: Page, table: string): Promise<Readonly<Record<string, string>>> {
    await lineUnder(page, table).getByRole('button').click()
    await lineUnder(page, table).getByRole('status').filter({ hasText: /./ }).waitFor()
    return clipboard(page)
  }

  it('is copied as cells without links, signs or looks, with its notes below', async () => {
    const page = await opened(note)
    const { 'text/html': html = '', 'text/plain': text = '' } = await copied(page, 'tabel-1')
    assert.doesNotMatch(html, /<a\b|<svg|\bclass=|\bhref=|\bid=/)
    const rows = text.split(/\r?\n/)
    for (const cells of await seen(page, 'tabel-1'))
      assert.ok(
        rows.some((row) => row.replaceAll('\u00a0', ' ') === cells.join('\t')),
        cells.join(' | '),
      )
    assert.equal(rows[0], 'Tabel 1 Andel utrygge i nabolaget, procent')
    assert.ok(rows.includes('b) Tallet er ikke fundet offentliggjort.'))
    await page.context().close()
  })

  it('arrives in LibreOffice as a table, its numbers as numbers', async (test) => {
    const page = await opened(note)
    const tables = ['tabel-1', 'tabel-3', 'tabel-5']
    const copies: string[] = []
    for (const table of tables) copies.push((await copied(page, table))['text/html'] ?? '')
    const spaced = (cells: readonly string[]): string =>
      cells
        .filter((cell) => cell !== '')
        .map((cell) => cell.replaceAll('\u00a0', ' '))
        .join(' | ')
    const lines = pasted(test, copies.join('')).map(spaced)
    for (const table of tables)
      for (const cells of await seen(page, table)) {
        const line = spaced(cells.map(understood))
        assert.ok(lines.includes(line), `${line}\nis not in\n${lines.join('\n')}`)
      }
    await page.context().close()
  })

  it('says that it is copied, in the page’s language, and is reached by keyboard', async () => {
    const page = await opened(`/en${note}`)
    const line = lineUnder(page, 'tabel-1')
    assert.equal(await line.getByRole('button').textContent(), 'Copy table')
    await line.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await line.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    await lineUnder(page, 'tabel-5').getByRole('button').click()
    await lineUnder(page, 'tabel-5').getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    assert.equal(await line.getByRole('status').textContent(), '')
    await page.context().close()
  })

  it('is copied also where the browser has only the old way, as on a page without https', async () => {
    const page = await opened(note)
    await page.evaluate("Object.defineProperty(navigator.clipboard, 'write', { value: undefined }) && undefined")
    const { 'text/html': html = '', 'text/plain': text = '' } = await copied(page, 'tabel-1')
    assert.match(html, /<table/)
    assert.match(text, /^Tabel 1 /)
    await page.context().close()
  })

  it('says what to do instead where the browser refuses', async () => {
    const page = await opened(note)
    await page.evaluate(
      "Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('no')) }) && undefined",
    )
    await lineUnder(page, 'tabel-1').getByRole('button').click()
    await lineUnder(page, 'tabel-1').getByText('Markér tabellen, og kopiér den selv.').waitFor()
    await page.context().close()
  })

  it('lets no pasted name reckon, and keeps numbers with their sign', async () => {
    const page = await opened(note)
    await page
      .locator('#tabel-1 tbody th')
      .first()
      .evaluate((cell) => {
        cell.textContent = '=HYPERLINK("http://a.dk";"<b>x</b>")'
      })
    const { 'text/html': html = '', 'text/plain': text = '' } = await copied(page, 'tabel-1')
    assert.ok(html.includes(`<th scope="row">'=HYPERLINK("http://a.dk";"&lt;b&gt;x&lt;/b&gt;")</th>`))
    assert.match(text, /^'=HYPERLINK.*\t\+10$/m)
    await page.context().close()
  })

  it('has no button without scripts or on paper, and nothing moves when it comes', async () => {
    const without = await opened(note, { javaScriptEnabled: false })
    assert.equal(await without.locator('.copy-table').count(), 0)
    await without.context().close()
    const page = await opened(note, { viewport: { width: 390, height: 844 } })
    assert.equal(await overflow(page), 0)
    const height = (): Promise<number> => page.evaluate('document.body.scrollHeight')
    const before = await height()
    await page.evaluate("document.querySelectorAll('.copy-table').forEach((line) => line.remove())")
    assert.equal(await height(), before)
    await page.reload()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.copy-table').first().isVisible(), false)
    await page.context().close()
  })

  it('costs little: the page’s only script is far below 30 kB', async () => {
    const page = await (await example.site.request(note)).text()
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1] ?? '')
    assert.equal(scripts.length, 1)
    const script = await (await example.site.request(scripts[0] ?? '')).arrayBuffer()
    const size = brotliCompressSync(Buffer.from(script)).length
    assert.ok(size < 3000, `${size} bytes`)
  })
})
