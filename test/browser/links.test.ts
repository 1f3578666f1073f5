import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from './example-site.ts'

type Fetched = {
  readonly status: number
  readonly links: readonly string[]
  readonly anchors: ReadonlySet<string>
  /** Places that are on the page twice, so that a link to them is a guess. */
  readonly twice: readonly string[]
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** Addresses of the site that a page links to, and the places in it that a link can lead to. */
async function fetchPage({ site }: ExampleSite, path: string): Promise<Fetched> {
  const response = await site.request(path)
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true && !path.endsWith('.html')
  const body = isPage ? await response.text() : ''
  const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => unescaped(match[1] ?? ''))
  return {
    status: response.status,
    links: [...body.matchAll(/\shref="([^"]+)"/g)].map((match) => unescaped(match[1] ?? '')),
    anchors: new Set(ids),
    twice: ids.filter((id, i) => ids.indexOf(id) < i),
  }
}

/** Walks every link from some pages on; links into what is left out are not followed. */
async function brokenLinks(
  example: ExampleSite,
  starts: readonly string[],
  leftOut: RegExp,
): Promise<readonly string[]> {
  const seen = new Map<string, Fetched>()
  const broken = new Set<string>()
  const waiting: { readonly from: string; readonly to: string }[] = starts.map((to) => ({ from: '', to }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to } = next
    const [path = '', anchor] = to.split('#')
    const address = path === '' ? from : path
    if (!address.startsWith('/') || leftOut.test(address)) continue
    const known = seen.get(address)
    const page = known ?? (await fetchPage(example, address))
    seen.set(address, page)
    if (page.status !== 200) broken.add(`${from} → ${to}: ${page.status}`)
    else if (anchor !== undefined && !page.anchors.has(anchor)) broken.add(`${from} → ${to}: no such place`)
    for (const id of known ? [] : page.twice) broken.add(`${address}#${id} is there twice`)
    if (!known) waiting.push(...page.links.map((link) => ({ from: address, to: link })))
  }
  assert.ok(seen.size > 100, `only ${seen.size} addresses were found`)
  return [...broken]
}

describe('Every link of the site', () => {
  const open: ExampleSite[] = []
  const opened = async (name: string): Promise<ExampleSite> => {
    const example = await openExampleSite([name])
    open.push(example)
    return example
  }
  after(async () => {
    for (const example of open) await example.close()
  })

  it('leads to a page that exists, and to a place that is on it, in both languages', async () => {
    assert.deepEqual(await brokenLinks(await opened('tingbjerg-husum'), ['/', '/en/'], /^\/\//), [])
  })

  it('does so in a municipality with two partnerships', async () => {
    assert.deepEqual(await brokenLinks(await opened('modelby'), ['/'], /^\/en\/|\.(pdf|docx|xlsx)$/), [])
  })
})
