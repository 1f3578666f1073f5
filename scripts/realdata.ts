// Holds the shipped example against the published results it was typed from: `npm run realdata -- <folder>/copenhagen-published`.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { readFolder } from '#folder/read-folder.ts'

const publishedRow = z.object({
  area: z.string(),
  year: z.string(),
  indicator: z.string(),
  value: z.coerce.number(),
  source: z.string(),
})

const areas: Readonly<Record<string, string>> = { København: 'koebenhavn', 'Brønshøj-Husum': 'broenshoej-husum' }
const indicators: Readonly<Record<string, string>> = {
  utryg_nabolag: 'unsafe-share',
  utryg_aften_nat: 'unsafe-after-dark-share',
  borgervendt_antal: 'citizen-facing-crime',
  borgervendt_pr_1000: 'citizen-facing-crime-rate',
}

async function checkCopenhagenPublished(folder: string): Promise<boolean> {
  const text = readFileSync(join(folder, 'published-results.csv'), 'utf8')
  const rows = z.array(publishedRow).parse(parse(text, { columns: true }))
  const { files } = await readFolderFiles(join(import.meta.dirname, '..', 'examples', 'tingbjerg-husum'))
  const { content, findings } = readFolder(files)
  if (!content) throw new Error(`Cannot read example: ${findings.map(({ message }) => message.en).join(' ')}`)
  const typed = content.partnerships.flatMap(({ own }) => own.observations)
  const concerned = rows.filter(
    ({ area, indicator }) => areas[area] !== undefined && indicators[indicator] !== undefined,
  )
  const lacking = concerned.filter(
    (row) =>
      !typed.some(
        ({ area, indicator, period, measurement }) =>
          area === areas[row.area] &&
          indicator === indicators[row.indicator] &&
          period === row.year &&
          measurement.kind === 'published' &&
          measurement.value === row.value,
      ),
  )
  for (const { area, year, indicator, value, source } of lacking)
    console.log(`lacking: ${area} ${year} ${indicator} ${value} (${source})`)
  console.log(`${concerned.length - lacking.length} passed, ${lacking.length} failed`)
  return concerned.length > 0 && lacking.length === 0
}

const checks: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  'copenhagen-published': checkCopenhagenPublished,
}

const [folder] = process.argv.slice(2)
const check = folder === undefined ? undefined : checks[basename(folder)]
if (folder === undefined || check === undefined) {
  console.error(`Name a data folder that can be checked: ${Object.keys(checks).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = (await check(folder)) ? 0 : 1
}
