import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { type ExampleSite, openExampleSite, served } from './example-site.ts'

/** Follows the first link that leads to an address, as a reader would: by clicking it. */
async function follow(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${address}"]`).first()
  await link.click()
  await page.waitForURL((url) => url.pathname + url.search + url.hash === address)
}

const text = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll('\u00a0', ' ').trim()

/** The cells of the line that an address leads to, as the page shows them. */
const cellsOfTarget = (page: Page): Promise<readonly string[]> =>
  page.locator('tr:target td').evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''))

describe('A reader with scripts off follows one number', () => {
  let example: ExampleSite
  let server: Awaited<ReturnType<typeof served>>
  let browser: Browser
  let page: Page
  before(async () => {
    example = await openExampleSite(['tingbjerg-husum'])
    server = await served(example)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    server.stop()
    await example.close()
  })

  async function openNote(): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(server.url)
    await follow(page, '/partnerskaber/tingbjerg-husum/noter/2022')
  }

  it('from 26 % in the note to the line in the file that it was read from', async () => {
    await openNote()
    await follow(page, '/tal/andel-utrygge/tingbjerg-husum/2022')
    assert.equal(await text(page, '.number-itself'), '26 %')
    assert.match(await text(page, '#levering'), /unsafe-share;tingbjerg-husum;2;2022;26;/)
    await follow(page, '/partnerskaber/tingbjerg-husum/filer/observations.csv#linje-4')
    assert.deepEqual((await cellsOfTarget(page)).slice(0, 5), ['unsafe-share', 'tingbjerg-husum', '2', '2022', '26'])
  })

  it('from −21 to the difference, to both its numbers, and to the lines that they were read from', async () => {
    await openNote()
    await follow(page, '/tal/tyveri-og-roeveri/tingbjerg-husum/2021#siden-2020')
    assert.match(await text(page, '#siden-2020'), /32\s+2021\s+−\s+53\s+2020\s+=\s+−21/)
    assert.match(await text(page, '#levering'), /theft-and-robbery;tingbjerg-husum;2;2021;32;/)
    await follow(page, '/tal/tyveri-og-roeveri/tingbjerg-husum/2020')
    assert.equal(await text(page, '.number-itself'), '53')
    await follow(page, '/partnerskaber/tingbjerg-husum/filer/observations.csv#linje-57')
    assert.deepEqual((await cellsOfTarget(page)).slice(3, 5), ['2020', '53'])
  })

  it('from 80 % to 12 ÷ 15, to the activities that count, and to the line', async () => {
    await openNote()
    await follow(page, '/tal/samarbejde/tingbjerg-husum/2022')
    assert.match(await text(page, '#formel'), /12\s[^÷]*÷\s*15\s[^×]*×\s*100\s*=\s*80 %/)
    await follow(page, '/partnerskaber/tingbjerg-husum/filer/observations.csv#linje-69')
    assert.deepEqual((await cellsOfTarget(page)).slice(4, 8), ['80', '', '12', '15'])
  })

  it('from 1.970.000 to the rows that are summed, and to each line', async () => {
    await openNote()
    await follow(page, '/tal/plan-budget/tingbjerg-husum/2022')
    assert.equal(await text(page, '.number-itself'), '1.970.000')
    const amounts = await page.locator('#formel tbody tr:not(.total) td:nth-child(3)').allInnerTexts()
    const sum = amounts.reduce((total, amount) => total + Number(amount.replaceAll('.', '')), 0)
    assert.equal(sum, 1_970_000)
    await follow(page, '/partnerskaber/tingbjerg-husum/filer/plan.csv#linje-14')
    assert.equal((await cellsOfTarget(page)).includes('330000'), true)
  })
})
