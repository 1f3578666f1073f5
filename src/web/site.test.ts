import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noteFormats } from '#tasks/note-page.ts'
import { writeReport } from '#tasks/write-report.ts'
import { type ExampleSite, openExampleSite, printed } from '../../test/browser/example-site.ts'

const partnership = '/partnerskaber/tingbjerg-husum'
const note = '/partnerskaber/tingbjerg-husum/noter/2022'
const number = '/tal/andel-utrygge/tingbjerg-husum/2022'

describe('The site', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  const get = (path: string, init?: RequestInit) => example.site.request(path, init)
  const textOf = async (path: string): Promise<string> => (await get(path)).text()
  const plain = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ')

  it('shows every partnership with its verdicts on the front page', async () => {
    const words = plain(await textOf('/'))
    for (const name of ['Tingbjerg-Husum Partnerskab', 'Åparken Partnerskab', 'Stationsbyen Partnerskab'])
      assert.ok(words.includes(name), name)
    assert.match(words, /Mål 1 · 0 af 4 delmål Ikke opfyldt/)
    assert.match(words, /Indbrud: 27 i 2021, 4 over niveauet i 2020 \( ?23 ?\)/)
  })

  it('says what to do while nothing is loaded', async () => {
    const empty = await openExampleSite([])
    const page = await empty.site.request('/')
    assert.equal(page.status, 200)
    assert.match(plain(await page.text()), /Der er ikke indlæst noget endnu\. .* load examples\/tingbjerg-husum/)
    await empty.close()
  })

  it('shows a partnership that has no note, and says so', async () => {
    const before = await openExampleSite(['tingbjerg-husum'], (store) => ({
      ...store,
      readCase: async (id) => {
        const dossier = await store.readCase(id)
        return dossier && { ...dossier, editions: [] }
      },
    }))
    const words = plain(await (await before.site.request('/')).text())
    assert.match(words, /Der er ingen note endnu, så målene er ikke vurderet\. .*Færre utrygge hvert år/)
    assert.equal((await before.site.request(number)).status, 200)
    assert.match(plain(await (await before.site.request(note)).text()), /Partnerskabet har ingen noter endnu/)
    await before.close()
  })

  for (const path of [
    '/',
    partnership,
    `${partnership}/maal/2`,
    `${partnership}/kort-fortalt`,
    note,
    '/indikatorer/andel-utrygge/tingbjerg-husum',
    number,
    '/partnerskaber/tingbjerg-husum/filer/observations.csv',
  ])
    for (const [address, lang, other] of [
      [path, 'da', `/en${path}`],
      [`/en${path}`, 'en', path],
    ] as const)
      it(`says which language ${address} is in, and where the other one is`, async () => {
        const page = await textOf(address)
        assert.ok(page.startsWith(`<!doctype html><html lang="${lang}">`))
        const there = lang === 'da' ? 'en' : 'da'
        assert.ok(page.includes(`<link rel="alternate" hreflang="${there}" href="${other}"/>`))
        assert.ok(page.includes(`<a href="${other}" lang="${there}" hreflang="${there}">`))
        assert.equal(page.match(/<h1/g)?.length, 1)
      })

  it('has a title of its own for each page', async () => {
    const paths = [
      '/',
      partnership,
      `${partnership}/maal/1`,
      note,
      number,
      '/tal/andel-utrygge/tingbjerg-husum/2021',
      '/tal/indbrud/tingbjerg-husum/2021',
    ]
    const titles = await Promise.all(paths.map(async (path) => /<title>(.*?)<\/title>/.exec(await textOf(path))?.[1]))
    assert.equal(new Set(titles).size, paths.length)
    assert.equal(titles[4], '26\u00a0%, andelen af utrygge i nabolaget, Tingbjerg-Husum, 2022 · Tallets vej · Trygmål')
  })

  it('says on the accessibility statement what the municipality’s settings say, and what they do not', async () => {
    const words = plain(await textOf('/was'))
    assert.match(words, /Københavns Kommune .*mangler en mailadresse og et telefonnummer\./)
    assert.match(words, /Modelby Kommune .*én fejl er kendt .*30\. maj 2024.*tryghed@modelby\.example/)
    assert.match(plain(await textOf('/en/was')), /Notes older than 2023 exist on paper only\./)
  })

  for (const path of ['/', note, number, '/findes-ikke'])
    it(`leads from ${path} to the accessibility statement`, async () => {
      assert.ok((await textOf(path)).includes('<a href="/was">Tilgængelighed</a>'))
      assert.ok((await textOf(`/en${path}`)).includes('<a href="/en/was">Accessibility</a>'))
    })

  for (const [from, to] of [
    ['/en', '/en/'],
    [`${note}/`, note],
    [`/en${number}/?x=1`, `/en${number}?x=1`],
    ['//example.org/', '/example.org'],
    ['/partnerskaber', '/'],
    ['/en/partnerskaber', '/en/'],
    ['/tal', '/indikatorer'],
  ] as const)
    it(`leads from ${from} to ${to}`, async () => {
      const answer = await get(from)
      assert.equal(answer.status, 301)
      assert.equal(answer.headers.get('location'), to)
    })

  it('takes an indicator by its id too, and names the slug as the address to link to', async () => {
    const page = await textOf('/tal/unsafe-share/tingbjerg-husum/2022')
    assert.ok(page.includes(`<link rel="canonical" href="${number}"/>`))
  })

  it('lets nothing in but what it serves itself', async () => {
    const { headers } = await get('/')
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    for (const path of ['/', note, number]) {
      const page = await textOf(path)
      assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=/)
      const scripts = page.match(/<script[\s\S]*?<\/script>/g) ?? []
      assert.deepEqual(
        scripts.map((script) => /src="(\/statisk\/[^"]+)" defer="" [^>]*><\/script>$/.test(script)),
        [true],
      )
    }
  })

  it('lets what it fetches be kept for good, under addresses that hold its checksum', async () => {
    const page = await textOf('/')
    const assets = [...page.matchAll(/href="(\/statisk\/[^"]+)"/g)].map((match) => match[1] ?? '')
    assert.equal(assets.length, 4)
    for (const address of assets) {
      const asset = await get(address)
      assert.equal(asset.status, 200)
      assert.match(asset.headers.get('cache-control') ?? '', /immutable/)
      const hash = createHash('sha256')
        .update(new Uint8Array(await asset.arrayBuffer()))
        .digest('hex')
      assert.ok(address.includes(hash.slice(0, 12)))
    }
    assert.equal((await get('/statisk/site-000000000000.css')).status, 404)
  })

  it('answers a page that has not changed with nothing but that', async () => {
    const tag = (await get(note)).headers.get('etag')
    assert.ok(tag)
    const again = await get(note, { headers: { 'If-None-Match': tag } })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
  })

  it('answers HEAD as GET, without the page', async () => {
    const answer = await get(number, { method: 'HEAD' })
    assert.equal(answer.status, 200)
    assert.equal(await answer.text(), '')
  })

  it('refuses what is sent to it', async () => {
    const answer = await get(note, { method: 'POST', body: 'x' })
    assert.equal(answer.status, 405)
    assert.equal(answer.headers.get('allow'), 'GET, HEAD')
  })

  for (const [path, said, way] of [
    ['/nope', /ingen side på denne adresse/, '/'],
    ['/partnerskaber/tingbjerg-huusum', /Partnerskabet kendes ikke/, '/partnerskaber/tingbjerg-husum'],
    ['/partnerskaber/tingbjerg-husun/kort-fortalt', /kendes ikke/, '/partnerskaber/tingbjerg-husum'],
    ['/partnerskaber/tingbjerg-husum/maal/9', /ikke et mål med det nummer/, '/partnerskaber/tingbjerg-husum/maal/3'],
    ['/partnerskaber/tingbjerg-husum/maal/1e1', /ikke et mål med det nummer/, '/partnerskaber/tingbjerg-husum'],
    ['/partnerskaber/tingbjerg-husum/noter/1999', /ingen note for 1999/, note],
    ['/partnerskaber/tingbjerg-husum/noter/2022.odt', /ingen side/, note],
    ['/partnerskaber/tingbjerg-husum/noter/../../x', /kendes ikke/, '/'],
    ['/partnerskaber/tingbjerghusum/noter/2022', /kendes ikke/, note],
    ['/tal/andel-utryge/tingbjerg-husum/2022', /»andel-utryge« kendes ikke/, number],
    ['/tal/andel-utrygge/tingbjerg/2022', /»tingbjerg« kendes ikke/, number],
    ['/tal/andel-utrygge/tingbjerg-husum/2031', /intet tal for »2031«/, number],
    ['/tal/andel-utrygge/tingbjerg-husum/i-dag', /intet tal for »i-dag«/, number],
    ['/tal/andel-utrygge/tingbjerg-husum/2022%2F2023', /intet tal for/, number],
    ['/tal/plan-budget/koebenhavn/2022', /kun for tingbjerg-husum/, '/tal/plan-budget/tingbjerg-husum/2022'],
    [
      '/partnerskaber/tingbjerg-husum/filer/partnership.yaml',
      /kun filer med tal/,
      '/partnerskaber/tingbjerg-husum/filer/plan.csv',
    ],
    [
      '/partnerskaber/tingbjerg-husum/filer/..%2F..%2Fetc%2Fpasswd',
      /kun filer med tal/,
      '/partnerskaber/tingbjerg-husum/filer/plan.csv',
    ],
    ['/metodde/was', /ingen side/, '/was'],
    ['/wass', /ingen side/, '/was'],
    ['/indikatorer/andel-utrygge', /ingen side/, '/indikatorer/andel-utrygge/tingbjerg-husum'],
    ['/utrygge/koebenhavn', /ingen side/, '/indikatorer/andel-utrygge/koebenhavn'],
    ['/partnerskaber/aaparken/nooter', /ingen side/, '/partnerskaber/aaparken'],
    ['/tal/indbrud', /ingen side/, '/indikatorer/indbrud/tingbjerg-husum'],
    ['/a%2Fb%2Fbr%C3%B8nsh%C3%B8j', /ingen side/, '/indikatorer?omraade=broenshoej-husum'],
  ] as const)
    it(`says that ${path} does not exist, and what does`, async () => {
      const answer = await get(path)
      const page = await answer.text()
      assert.equal(answer.status, 404)
      assert.match(plain(page), said)
      assert.ok(page.includes(`<a href="${way}">`), `${way} is not proposed`)
    })

  for (const path of ['/tal/%E0%A4%A/x/y', '/%zz', '/en/%', '/partnerskaber/%ff'])
    it(`says in words that ${path} cannot be read`, async () => {
      const answer = await get(path)
      assert.equal(answer.status, 400)
      const words = plain(await answer.text())
      assert.match(words, path.startsWith('/en/') ? /The address cannot be read/ : /Adressen kan ikke læses/)
    })

  for (const language of ['fr', 'en', '*', 'x'.repeat(5_000), ''])
    it(`answers in Danish at a Danish address whatever language is asked for: ${language.slice(0, 5)}`, async () => {
      const answer = await get('/', { headers: { 'Accept-Language': language } })
      assert.equal(answer.status, 200)
      assert.match(await answer.text(), /<html lang="da">/)
    })

  it('does not fail on words in an address that the page has no use for', async () => {
    assert.equal((await get(`/?${'x'.repeat(10_000)}`)).status, 200)
    assert.equal((await get(`${number}?fra=post&%zz=%`)).status, 200)
  })

  for (const path of ['/', '/soeg', '/was', '/findes-ikke', '/statisk/x'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])
      it(`refuses ${method} ${path} in words`, async () => {
        const answer = await get(path, { method })
        assert.equal(answer.status, 405)
        assert.equal(answer.headers.get('allow'), 'GET, HEAD')
        assert.match(plain(await answer.text()), /Her kan kun læses/)
      })

  it('answers HEAD with the same status as GET, also where there is nothing', async () => {
    for (const path of ['/soeg?q=x', '/was', '/findes-ikke', '/%zz', '/tal']) {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)]
      assert.equal(head.status, full.status, path)
      assert.equal(await head.text(), '', path)
    }
  })

  it('bears an address of ten thousand letters, and escapes what is written in it', async () => {
    assert.equal((await get(`/${'x'.repeat(10_000)}`)).status, 404)
    assert.equal((await get(`/tal/${'x'.repeat(9_000)}/tingbjerg-husum/2022`)).status, 404)
    const page = await textOf('/tal/%3Cb%3Ex/tingbjerg-husum/2022')
    assert.ok(page.includes('&lt;b&gt;x'))
    assert.ok(!page.includes('<b>x'))
  })

  it('tells of a fault in words with a number, which the log has too', async () => {
    const broken = await openExampleSite(['tingbjerg-husum'], (store) => ({
      ...store,
      readCase: () => Promise.reject(new TypeError('Cannot read case: the disk is on fire')),
    }))
    const answer = await broken.site.request(`/en${note}`)
    const words = plain(await answer.text())
    assert.equal(answer.status, 500)
    assert.match(words, /There is a fault in the program, not in what you did.* nummer-1/)
    assert.doesNotMatch(words, /fire|TypeError|\.ts/)
    assert.deepEqual(
      broken.faults.map(({ error, requestId }) => [error.message, requestId]),
      [['Cannot read case: the disk is on fire', 'nummer-1']],
    )
    await broken.close()
  })

  it('shows the other partnerships when one cannot be shown', async () => {
    const half = await openExampleSite(undefined, (store) => ({
      ...store,
      readCase: async (id) => {
        const dossier = await store.readCase(id)
        return id === 'tingbjerg-husum' && dossier ? { ...dossier, sources: [] } : dossier
      },
    }))
    const answer = await half.site.request('/')
    const words = plain(await answer.text())
    assert.equal(answer.status, 200)
    assert.match(words, /Målene kan ikke vises lige nu\. Fejlen er skrevet i loggen under nummer nummer-1/)
    assert.match(words, /Åparken Partnerskab/)
    assert.equal(half.faults.length, 1)
    await half.close()
  })

  it('hands out a file as it was read, byte for byte', async () => {
    const dossier = await example.store.readCase('tingbjerg-husum')
    const kept = dossier?.files.find(({ path }) => path === 'observations.csv')
    const answer = await get('/partnerskaber/tingbjerg-husum/raafiler/observations.csv')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.equal(createHash('sha256').update(bytes).digest('hex'), kept?.sha256)
    assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename="observations\.csv"/)
  })

  it('hands out the very files that the command line writes', async () => {
    const order = {
      slug: 'tingbjerg-husum',
      year: 2022,
      formats: noteFormats,
      language: 'en',
      asOf: undefined,
    } as const
    const { files } = await writeReport({ store: example.store, printNote: printed }, order)
    assert.equal(files.length, 4)
    for (const { name, bytes } of files) {
      const answer = await get(`/en${note}.${name.split('.')[1]}`)
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(bytes), name)
    }
  })

  it('hands out the note as the files that its page links to', async () => {
    for (const [ending, type, disposition] of [
      ['html', 'text/html; charset=utf-8', 'inline; filename="tingbjerg-husum-2022.html"'],
      ['pdf', 'application/pdf', 'inline; filename="tingbjerg-husum-2022.pdf"'],
    ]) {
      const answer = await get(`${note}.${ending}`)
      assert.equal(answer.headers.get('content-type'), type)
      assert.equal(answer.headers.get('content-disposition'), disposition)
    }
    const english = await get(`/en${note}.html`)
    assert.match(english.headers.get('content-disposition') ?? '', /tingbjerg-husum-2022-en\.html/)
    assert.match(english.headers.get('content-security-policy') ?? '', /style-src 'unsafe-inline'/)
  })
})
