import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

const partnership = '/partnerskaber/tingbjerg-husum'
const address = 'https://tryghed.example.dk'

/** The Open Graph tags of a page by their name. */
const tagsOf = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)"\/>/g)].map(([, name, content]) => [name, content]),
  )

/** Width and height that a PNG says it has. */
function sizeOf(png: Buffer): readonly [number, number] {
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe('A page that is shared', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite(undefined, undefined, address)
  })
  after(() => example.close())

  const tags = async (path: string) => tagsOf(await (await example.site.request(path)).text())

  it('is told by its name, what stands there, its whole address and its language', async () => {
    const goal = await tags(`${partnership}/maal/2`)
    assert.match(goal['title'] ?? '', /^Anmeldelserne holdes på 2020-niveau .* Mål 2, Tingbjerg-Husum Partnerskab$/)
    assert.match(goal['description'] ?? '', /Delvist opfyldt/)
    assert.equal(goal['url'], `${address}${partnership}/maal/2`)
    assert.deepEqual([goal['type'], goal['locale'], goal['locale:alternate']], ['article', 'da_DK', 'en_GB'])
    const english = await tags(`/en${partnership}`)
    assert.deepEqual([english['url'], english['locale']], [`${address}/en${partnership}`, 'en_GB'])
    assert.equal((await tags('/'))['type'], 'website')
  })

  for (const [path, words] of [
    [partnership, /^Tingbjerg-Husum Partnerskab\. Mål 1: Ikke opfyldt\. Mål 2: Delvist opfyldt\. Mål 3: Opfyldt\./],
    [`/en${partnership}`, /^Tingbjerg-Husum Partnership\. Goal 1: Not met\. Goal 2: Partly met\. Goal 3: Met\./],
    [`${partnership}/maal/1`, /^Mål 1 · Tingbjerg-Husum Partnerskab\. .* Ikke opfyldt\. .*26 %/],
    [
      '/indikatorer/andel-utrygge/tingbjerg-husum',
      /^Tingbjerg-Husum\. Andel utrygge i nabolaget\. 26 % i 2022, .* Stigningen er statistisk signifikant/,
    ],
    [`${partnership}/plan/2022`, /^Tingbjerg-Husum Partnerskab\. Tryghedsplan 2022\. /],
    [`${partnership}/aktiviteter/faelleshaven`, /^Tingbjerg-Husum Partnerskab\. Fælleshaven\. /],
    [`${partnership}/noter/2022`, /Tingbjerg-Husum.* Ikke opfyldt\. .* Delvist opfyldt\. .* Opfyldt\./],
  ] as const)
    it(`has a picture of ${path} that says what the page says, in words too`, async () => {
      const { image = '', 'image:alt': alt = '', ...rest } = await tags(path)
      assert.equal(image, `${address}${path}/billede.png`)
      assert.match(alt.replaceAll('\u00a0', ' '), words)
      const answer = await example.site.request(new URL(image).pathname)
      assert.equal(answer.headers.get('content-type'), 'image/png')
      assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin')
      const size = sizeOf(Buffer.from(await answer.arrayBuffer()))
      assert.deepEqual(size.map(String), [rest['image:width'], rest['image:height']])
      assert.deepEqual(size, [1200, 630])
      const again = await example.site.request(new URL(image).pathname, {
        headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
      })
      assert.equal(again.status, 304)
    })

  it('has neither address nor picture where the site does not know its own address', async () => {
    const unknown = await openExampleSite(['tingbjerg-husum'])
    const found = tagsOf(await (await unknown.site.request(partnership)).text())
    assert.deepEqual([found['url'], found['image']], [undefined, undefined])
    assert.equal(found['title'], 'Tingbjerg-Husum Partnerskab')
    await unknown.close()
  })

  for (const path of [`${partnership}/maal/9`, '/partnerskaber/tingbjerg', `${partnership}/noter/1999`])
    it(`answers in words where there is no page to picture: ${path}`, async () => {
      const answer = await example.site.request(`${path}/billede.png`)
      assert.equal(answer.status, 404)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
    })
})
