import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

// The picker as a browser without scripts meets it: a form that asks for a page, and the page that answers.

const page = '/indikatorer/andel-utrygge/tingbjerg-husum'

/** The words of a piece of a page, without its markup. */
const wordsOf = (html: string): string =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/(p|h2|h3|li|td|th|label|option|button|legend)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

const sectionIn = (html: string): string => /<section id="sammenlign"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

/** What stands between the form and the other comparisons. */
const answerIn = (html: string): string => wordsOf(sectionIn(html).split('</form>')[1]?.split('<h3>')[0] ?? '').trim()

const chosenIn = (html: string): readonly string[] =>
  [...sectionIn(html).matchAll(/<option value="([^"]+)" selected/g)].map(([, value = '']) => value)

describe('The comparison picker of a page', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite(['tingbjerg-husum'])
  })
  after(() => example.close())

  const ask = async (path: string): Promise<{ readonly status: number; readonly html: string }> => {
    const response = await example.site.request(path)
    return { status: response.status, html: await response.text() }
  }

  it('answers 2022 against 2014 with the break', async () => {
    const { status, html } = await ask(`${page}?a=tingbjerg-husum:2022&b=tingbjerg-husum:2014`)
    assert.equal(status, 200)
    assert.match(
      answerIn(html),
      /^Kan ikke vurderes 2014 og 2022 kan ikke sammenlignes: grænsen for Tingbjerg-Husum er ændret i 2021\./,
    )
    const english = await ask(`/en${page}?a=tingbjerg-husum:2022&b=tingbjerg-husum:2014`)
    assert.match(
      answerIn(english.html),
      /^Cannot be assessed 2014 and 2022 cannot be compared: the boundary of Tingbjerg-Husum changed in 2021\./,
    )
  })

  it('answers 2022 against 2021 with the note’s own sentence', async () => {
    for (const [language, sentence] of [
      [
        '',
        'I Tingbjerg-Husum er andelen af utrygge i nabolaget ifølge undersøgelsesfirmaet steget fra 16 % i 2021 til 26 % i 2022 (+10 procentpoint). Stigningen er statistisk signifikant, oplyser undersøgelsen.',
      ],
      [
        '/en',
        'In Tingbjerg-Husum, the share who feel unsafe in their neighbourhood rose from 16% in 2021 to 26% in 2022 (+10 percentage points), according to the survey firm. The rise is statistically significant, according to the survey.',
      ],
    ] as const) {
      const { html } = await ask(`${language}${page}?a=tingbjerg-husum:2022&b=tingbjerg-husum:2021`)
      assert.ok(answerIn(html).includes(sentence), answerIn(html))
      const note = await ask(`${language}/partnerskaber/tingbjerg-husum/noter/2022`)
      assert.ok(wordsOf(note.html).includes(sentence), 'the note says it otherwise')
    }
  })

  it('answers the area against the city with the survey firm’s statement as theirs', async () => {
    const { html } = await ask(`${page}?a=tingbjerg-husum:2022&b=koebenhavn:2022`)
    assert.equal(
      answerIn(html),
      '+17 procentpoint I 2022 er andelen af utrygge i nabolaget 26 % i Tingbjerg-Husum og 9 % i København (+17 procentpoint). Forskellen er statistisk signifikant, oplyser undersøgelsen.',
    )
    const english = await ask(`/en${page}?a=tingbjerg-husum:2022&b=koebenhavn:2022`)
    assert.match(answerIn(english.html), /The difference is statistically significant, according to the survey\.$/)
  })

  it('is a form of the page’s own address that a browser may send', async () => {
    for (const language of ['', '/en']) {
      const response = await example.site.request(`${language}${page}`)
      const html = await response.text()
      assert.match(response.headers.get('content-security-policy') ?? '', /form-action 'self'/)
      assert.ok(html.includes(`<form class="picker" method="get" action="${language}${page}#sammenlign">`))
      assert.deepEqual(chosenIn(html), ['tingbjerg-husum:2022', 'tingbjerg-husum:2021'])
      const labels = [...html.matchAll(/<label for="([^"]+)">/g)].map(([, id]) => id)
      for (const id of labels) assert.ok(html.includes(`<select id="${id}"`))
      assert.equal(labels.length, 2)
    }
  })

  it('reads what the form sends, and what two lists for each figure send', async () => {
    const sent = new URLSearchParams([
      ['a', 'koebenhavn:2022'],
      ['b', 'koebenhavn:2021'],
    ])
    const { html } = await ask(`${page}?${sent}`)
    assert.deepEqual(chosenIn(html), ['koebenhavn:2022', 'koebenhavn:2021'])
    assert.match(answerIn(html), /^0 procentpoint I København/)
    const apart = await ask(`${page}?a=koebenhavn&a=2022&b=koebenhavn&b=2021`)
    assert.equal(answerIn(apart.html), answerIn(html))
  })

  it('leaves the page’s own address as the one to link to', async () => {
    const { html } = await ask(`${page}?a=tingbjerg-husum:2022&b=koebenhavn:2022`)
    assert.ok(html.includes(`<link rel="canonical" href="${page}"/>`))
  })

  it('answers HEAD as GET', async () => {
    const response = await example.site.request(`${page}?a=atlantis:2022`, { method: 'HEAD' })
    assert.equal(response.status, 404)
    assert.equal(await response.text(), '')
  })

  const odd = [
    { query: 'a=tingbjerg-husum:2018', status: 200, words: 'Tallet i Tingbjerg-Husum i 2018 er ikke fundet' },
    { query: 'a=tingbjerg-husum:2099', status: 200, words: 'Tallet i Tingbjerg-Husum i 2099 er ikke kendt endnu.' },
    { query: 'a=atlantis:2022', status: 404, words: 'et område med navnet »atlantis«.' },
    { query: 'a=tingbjerg-husum:2022%2F13', status: 404, words: '»2022/13« er ikke et år' },
    { query: 'a=tingbjerg-husum%2F2022', status: 404, words: 'hvilket tal der menes med »tingbjerg-husum/2022«' },
    { query: 'a[]=x&a[]=y', status: 200, words: '+10 procentpoint' },
    { query: 'a=1&a=2&a=3', status: 404, words: 'hvilket tal der menes med »1 2 3«' },
    { query: 'a=%E0%A4%A', status: 404, words: 'hvilket tal der menes med' },
    { query: `b=${'%00'.repeat(50)}`, status: 404, words: 'hvilket tal der menes med' },
    { query: `a=${'x'.repeat(10_000)}`, status: 404, words: `${'x'.repeat(40)}…«` },
    { query: 'a=<script>alert(1)</script>:2022', status: 404, words: '&lt;script&gt;' },
    { query: 'a=__proto__:2022&b=constructor:2022', status: 404, words: '»__proto__«' },
    { query: 'a=&b=', status: 200, words: '+10 procentpoint' },
  ]
  for (const { query, status, words } of odd)
    it(`answers ${query.slice(0, 40)} in words, beside the form`, async () => {
      const { status: given, html } = await ask(`${page}?${query}`)
      assert.equal(given, status)
      assert.ok(answerIn(html).includes(words), answerIn(html))
      assert.equal(chosenIn(html).length, 2)
      assert.ok(!html.includes('<script>'))
      assert.deepEqual(example.faults, [])
    })
})
