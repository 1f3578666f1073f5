import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { htmlNote } from '#print/html-note.tsx'
import { linksTo } from '#print/print-note.ts'
import { lightColours } from '#print/style/tokens.ts'
import type { Report } from '#report/report.ts'
import { openBrowser } from './browser.ts'
import { temporaryFolder } from './document-tools.ts'
import { englishReport, report } from './fixture.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function openNote(test: TestContext, of: Report): Promise<Page> {
  const file = join(temporaryFolder(test), 'note.html')
  writeFileSync(file, await htmlNote(of, linksTo('https://tal.example.dk')))
  const page = await (await openBrowser(test)).newPage()
  await page.goto(`file://${file}`)
  return page
}

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found: readonly Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)')
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`)
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

/** Colours as they are shown: of the page, its text, a drawing's words and lines, a verdict. */
const shown = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(`({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    text: getComputedStyle(document.querySelector('.main p')).color,
    words: getComputedStyle(document.querySelector('.drawing-paper text')).fill,
    line: getComputedStyle(document.querySelector('.drawing-paper line')).stroke,
    verdict: getComputedStyle(document.querySelector('.verdict-not-met')).color,
  })`)

describe('the note in a browser', () => {
  for (const [name, of] of [
    ['Danish', report],
    ['English', englishReport],
  ] as const)
    it(`in ${name} has nothing for axe to find and nothing outside the screen, wide and narrow, light and dark`, async (test) => {
      const page = await openNote(test, of)
      for (const width of [1280, 800, 390])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`)
          assert.equal(await overflow(page), 0, `${width} ${colorScheme}`)
        }
    })

  it('shows one drawing of a figure at a time, each with text that can be read', async (test) => {
    const page = await openNote(test, report)
    for (const [width, size] of [
      [1280, 'wide'],
      [390, 'phone'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      const visible = await page
        .locator('#figur-1 .drawing:visible')
        .evaluateAll((all) => all.map((one) => one.className))
      assert.deepEqual(visible, [`drawing drawing-${size}`])
      const smallest: number =
        await page.evaluate(`Math.min(...[...document.querySelectorAll('#figur-1 .drawing-${size} text')].map((text) =>
        Number(text.getAttribute('font-size')) * text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width))`)
      assert.ok(smallest >= 12.9, `${width}: ${smallest}`)
    }
  })

  it('prints black on white, dark though the screen was, by system or by button (cases/29)', async (test) => {
    const page = await openNote(test, report)
    const { ink, ink2, paper, rule, miss } = lightColours
    const light = { paper: rgb(paper), text: rgb(ink), words: rgb(ink2), line: rgb(rule), verdict: rgb(miss) }
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })
    assert.notDeepEqual(await shown(page), light)
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    const printed = await shown(page)
    await page.evaluate("document.documentElement.dataset.theme = 'dark'")
    for (const colours of [printed, await shown(page)])
      assert.deepEqual({ ...colours, line: light.line }, { ...light, line: light.line })
  })

  it('keeps the roles of a table whose rows become blocks on a phone', async (test) => {
    const page = await openNote(test, report)
    await page.setViewportSize({ width: 390, height: 900 })
    const table = page.getByRole('table', { name: 'Mål 1: andel utrygge' })
    assert.equal(await table.getByRole('row').count(), 5)
    assert.equal(await table.getByRole('rowheader', { name: 'Nabolaget, pct.' }).count(), 1)
    assert.equal(await table.getByRole('columnheader', { name: 'Ændring' }).count(), 1)
  })
})
