import { openStore } from '#store/open-store.ts'
import { storePort } from '#store/store-port.ts'
import { loadContent } from '#tasks/load-content.ts'
import { definitions, observation, standalone } from './small-content.ts'

// A program of its own that writes to the store that others write to, so that tests can run several and kill them.
// node writer.ts <file> partnerships <name> <count>: loads partnerships <name>-0, <name>-1, …, each with a source that the
//   writer of another name would define otherwise, and prints how many were taken.
// node writer.ts <file> forever <rows>: loads one partnership again and again, all its figures 1, then all 2, then 1 …

const [file = '', what, ...more] = process.argv.slice(2)
const store = await openStore(file)
const port = storePort(store)

const source = (id: string, title: string) => ({ id, title: { da: title }, publisher: { da: 'P' }, date: 'unknown' })

async function writePartnerships(name: string, count: number): Promise<void> {
  let taken = 0
  for (let place = 0; place < count; place++) {
    const own = definitions([observation(26)], { sources: [source('survey', 'S'), source(`source-${place}`, name)] })
    const { findings } = await loadContent(port, standalone(`${name}-${place}`, own))
    if (findings.length === 0) taken++
  }
  process.stdout.write(`${taken}\n`)
}

async function writeForever(rows: number): Promise<void> {
  for (let turn = 0; ; turn++) {
    const figures = Array.from({ length: rows }, (_, row) =>
      observation(1 + (turn % 2), { period: String(1000 + row) }),
    )
    await loadContent(port, standalone('nordby', definitions(figures)))
    process.stdout.write('.')
  }
}

if (what === 'partnerships') await writePartnerships(more[0] ?? '', Number(more[1]))
else await writeForever(Number(more[0]))
await store.destroy()
