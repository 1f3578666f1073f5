import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser, overflow, violations } from './browser.ts'
import { type ExampleSite, openExampleSite, served } from './example-site.ts'

/** Every kind of page, and the kinds of number that are told differently. */
const paths = [
  '/',
  '/partnerskaber/tingbjerg-husum',
  '/partnerskaber/tingbjerg-husum/kort-fortalt',
  '/partnerskaber/tingbjerg-husum/maal/1',
  '/partnerskaber/tingbjerg-husum/maal/2',
  '/partnerskaber/tingbjerg-husum/noter/2022',
  '/tal/andel-utrygge/tingbjerg-husum/2022',
  '/tal/borgervendt-kriminalitet-pr-1000/tingbjerg-husum/2021',
  '/tal/tyveri-og-roeveri/tingbjerg-husum/2021',
  '/tal/plan-budget/tingbjerg-husum/2021',
  '/tal/samarbejde/tingbjerg-husum/2022',
  '/tal/borgervendt-kriminalitet-pr-1000/broenshoej-husum/2021',
  '/partnerskaber/tingbjerg-husum/filer/observations.csv',
  '/findes-ikke',
]

describe('The pages', () => {
  let example: ExampleSite
  let server: Awaited<ReturnType<typeof served>>
  let browser: Browser
  before(async () => {
    example = await openExampleSite()
    server = await served(example)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    server.stop()
    await example.close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      it(`have no violation that axe-core knows, in ${colorScheme} colours at ${width} px, and none is wider than the screen`, async () => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
        const page = await context.newPage()
        const wrong: string[] = []
        for (const path of ['', '/en'].flatMap((language) => paths.map((each) => language + each))) {
          await page.goto(server.url + path)
          wrong.push(...(await violations(page)).map((violation) => `${path}: ${violation}`))
          const beyond = await overflow(page)
          if (beyond > 0) wrong.push(`${path}: ${beyond} px wider than the screen`)
        }
        await context.close()
        assert.deepEqual(wrong, [])
      })

  it('fetch nothing from elsewhere, and break no rule of their own policy', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => wrong.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) wrong.push(request.url())
    })
    for (const path of paths.filter((each) => each !== '/findes-ikke')) await page.goto(server.url + path)
    assert.deepEqual(wrong, [])
    await context.close()
  })

  it('are passed through by the keyboard from the skip link on, in the order in which they are read', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/tal/andel-utrygge/tingbjerg-husum/2022`)
    const focused = (): Promise<string> => page.locator(':focus').innerText()
    const words: string[] = []
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab')
      words.push(await focused())
    }
    assert.deepEqual(words, [
      'Gå til indholdet',
      'Trygmål',
      'Partnerskaber',
      'Data',
      '',
      'Søg',
      'English',
      'Partnerskaber',
      'Tingbjerg-Husum Partnerskab',
      'noten 2022',
    ])
    await page.goto(`${server.url}/tal/andel-utrygge/tingbjerg-husum/2022`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.equal(await focused(), 'noten 2022', 'the skip link leads past the menu')
    await context.close()
  })
})
