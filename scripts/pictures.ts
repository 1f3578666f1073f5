// The two pictures of the README, from the running program: `npm run pictures`.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const data = mkdtempSync(join(tmpdir(), 'trygmaal-pictures-'))
const pages = [
  { name: 'note-1280', path: '/partnerskaber/tingbjerg-husum/noter/2022', height: 1560 },
  { name: 'tal-1280', path: '/tal/borgervendt-kriminalitet-pr-1000/tingbjerg-husum/2021', height: 1560 },
]

const program = spawn(process.execPath, [join(root, 'bin', 'trygmaal.js'), 'start'], {
  env: { ...process.env, TRYGMAAL_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
})

const address = await new Promise<string>((resolve, reject) => {
  program.once('exit', () => reject(new Error('Cannot take pictures: the program ended')))
  program.stdout.on('data', (chunk: Buffer) => {
    const found = /http:\S+?(?=\/?\s)/.exec(String(chunk))
    if (found) resolve(found[0])
  })
})

try {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  for (const { name, path, height } of pages) {
    const page = await browser.newPage({ viewport: { width: 1280, height } })
    await page.goto(address + path)
    await page.screenshot({ path: join(root, 'docs', 'look', `${name}.png`) })
    await page.close()
  }
  await browser.close()
} finally {
  program.kill('SIGTERM')
  rmSync(data, { recursive: true, force: true })
}
