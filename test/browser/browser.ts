import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: flags })

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page, a line each; empty when nothing is. Its context must bypass the policy. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeSource })
  return page.evaluate(async () => {
    type Found = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }
    // axe-core puts itself on the page's global object.
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } }
    const { violations: found } = await axe.run()
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    )
  })
}

/** How far a page reaches beyond the screen's right edge. */
export const overflow = (page: Page): Promise<number> =>
  page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
