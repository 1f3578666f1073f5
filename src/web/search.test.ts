import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

describe('Searching the site', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  const textOf = async (path: string): Promise<string> => (await example.site.request(path)).text()
  const hitsOf = (page: string): readonly string[] =>
    [...page.matchAll(/<a class="hit" href="([^"]+)"/g)].map((match) => match[1] ?? '')

  it('answers from a form that every page has, without a script', async () => {
    for (const path of ['/', '/was', '/findes-ikke'])
      assert.match(
        await textOf(path),
        /<form action="\/soeg" method="get"><label[^>]*for="head-q">Søg i alle sider<\/label>/,
      )
    const { headers } = await example.site.request('/')
    assert.match(headers.get('content-security-policy') ?? '', /form-action 'self'/)
  })

  it('finds what was meant although it is misspelt, and says that it is', async () => {
    const page = await textOf('/soeg?q=tingbejrg')
    assert.equal(hitsOf(page)[0], '/partnerskaber/tingbjerg-husum')
    assert.match(plain(page), /Intet svarer helt til »tingbejrg«\. Dette ligner mest\./)
  })

  it('finds the same in English, and links to the English pages', async () => {
    const page = await textOf('/en/soeg?q=burglary')
    assert.ok(hitsOf(page).includes('/en/indikatorer/indbrud/tingbjerg-husum'))
    assert.match(plain(page), /pages match “burglary”/)
    assert.ok(page.includes('<link rel="alternate" hreflang="da" href="/soeg?q=burglary"/>'))
  })

  it('leads only to pages that there are', async () => {
    for (const query of ['utryg', 'indbrud', 'note', 'københavn', 'havnen', 'partnerskab'])
      for (const language of ['', '/en']) {
        const hits = hitsOf(await textOf(`${language}/soeg?q=${encodeURIComponent(query)}`))
        assert.ok(hits.length > 0, query)
        for (const hit of new Set(hits)) assert.equal((await example.site.request(hit)).status, 200, hit)
      }
  })

  it('says where to begin when nothing was asked or found', async () => {
    for (const path of ['/soeg', '/soeg?q=', '/soeg?q=%20%00', '/soeg?q=xyzzyq'])
      assert.ok((await textOf(path)).includes('href="/partnerskaber/aaparken"'), path)
    assert.match(plain(await textOf('/soeg?q=xyzzyq')), /Intet her svarer til »xyzzyq« eller ligner det\./)
  })

  it('escapes what was asked, and cuts what is too long', async () => {
    const page = await textOf(`/soeg?q=${encodeURIComponent('"><script>x</script>')}`)
    assert.ok(!page.includes('<script>x'))
    const answer = await example.site.request(`/soeg?q=${'x'.repeat(10_000)}`)
    const long = await answer.text()
    assert.equal(answer.status, 200)
    assert.match(plain(long), /Der er skrevet 10\.000 tegn\. Der er søgt efter de første 200\./)
    assert.ok(!long.includes('x'.repeat(201)))
  })

  it('bears a query that is no proper encoding', async () => {
    for (const query of ['%zz', '%E0%A4%A', '%', 'a%2Fb', '+']) {
      const answer = await example.site.request(`/soeg?q=${query}`)
      assert.equal(answer.status, 200, query)
    }
  })

  it('goes on without a partnership that cannot be read', async () => {
    const half = await openExampleSite(undefined, (store) => ({
      ...store,
      readCase: async (id) => {
        const dossier = await store.readCase(id)
        return id === 'tingbjerg-husum' && dossier ? { ...dossier, sources: [] } : dossier
      },
    }))
    const answer = await half.site.request('/soeg?q=stationsbyen')
    assert.equal(answer.status, 200)
    assert.ok((await answer.text()).includes('href="/partnerskaber/stationsbyen"'))
    await half.close()
  })
})

describe('The overview of indicators', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  const textOf = async (path: string): Promise<string> => (await example.site.request(path)).text()

  it('lists every indicator with its newest figure and the areas it is measured in', async () => {
    const words = plain(await textOf('/indikatorer'))
    assert.match(
      words,
      /Tryghedsundersøgelsen Københavns Kommune Andel utrygge i nabolaget Tingbjerg-Husum · 26 % i 2022 · også Brønshøj-Husum , København/,
    )
    assert.match(words, /Planen Modelby Kommune/)
  })

  it('lists what is measured in one area alone', async () => {
    const page = await textOf('/indikatorer?omraade=broenshoej-husum')
    assert.match(plain(page), /Tal for Brønshøj-Husum .*Andel utrygge i nabolaget Brønshøj-Husum · 19 % i 2022/)
    assert.ok(!page.includes('/indikatorer/samarbejde/'))
    assert.ok(page.includes('<link rel="canonical" href="/indikatorer?omraade=broenshoej-husum"/>'))
  })

  it('proposes the nearest area to one that is not there', async () => {
    const answer = await example.site.request('/indikatorer?omraade=kobenhavn')
    assert.equal(answer.status, 404)
    const page = await answer.text()
    assert.match(plain(page), /Området »kobenhavn« kendes ikke\./)
    assert.ok(page.includes('<a href="/indikatorer?omraade=koebenhavn">Tal for København</a>'))
  })
})
