import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'

const plan = '/partnerskaber/tingbjerg-husum/plan/2022'
const activity = '/partnerskaber/tingbjerg-husum/aktiviteter'

describe('The pages of plans and activities', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  const page = async (path: string) => {
    const response = await example.site.request(path)
    return { status: response.status, html: await response.text() }
  }
  const plain = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ')

  it('lead from each row of the plan to a page that exists, in both languages', async () => {
    for (const language of ['', '/en']) {
      const { html } = await page(language + plan)
      const links = [...new Set(html.match(/(?<=href=")[^"#]*\/aktiviteter\/[^"]+/g))]
      assert.equal(links.length, 16)
      for (const link of links) {
        assert.ok(link.startsWith(language), link)
        assert.equal((await page(link)).status, 200, link)
      }
    }
  })

  it('have titles and descriptions of their own, though two partnerships have a plan of the same year', async () => {
    const paths = [
      plan,
      '/partnerskaber/aaparken/plan/2024',
      '/partnerskaber/aaparken/plan/2023',
      '/partnerskaber/stationsbyen/plan/2024',
      `${activity}/kaeldre`,
      `${activity}/fritidsjob`,
      '/partnerskaber/aaparken/aktiviteter/fritidsjob',
    ]
    const pages = await Promise.all(paths.map(page))
    const all = (of: RegExp) => new Set(pages.map(({ html }) => of.exec(html)?.[1]))
    assert.equal(all(/<title>(.*?)<\/title>/).size, paths.length)
    assert.equal(all(/<meta name="description" content="(.*?)"/).size, paths.length)
  })

  it('say each share beside its bar, for those who do not see it', async () => {
    const { html } = await page(plan)
    assert.equal(html.match(/<svg class="share" role="img"/g)?.length, 16)
    assert.match(html, /aria-label="17\u00a0% af planens sum i 2022"/)
    assert.doesNotMatch(html, /\sstyle=/)
  })

  it('name the years that there are plans for, in the place of one that is not there', async () => {
    const { status, html } = await page('/partnerskaber/aaparken/plan/2019')
    assert.equal(status, 404)
    assert.match(plain(html), /Der er ingen plan for 2019\. Her findes 2023 og 2024\./)
    assert.match(html, /href="\/partnerskaber\/aaparken\/plan\/2023"/)
    const odd = await page(`/partnerskaber/aaparken/plan/${encodeURIComponent('<b>&'.repeat(2000))}`)
    assert.equal(odd.status, 404)
    assert.doesNotMatch(odd.html, /<b>/)
  })

  it('propose the nearest activity for one that is misspelt', async () => {
    const { status, html } = await page(`${activity}/faelleshavn`)
    assert.equal(status, 404)
    assert.match(html, new RegExp(`href="${activity}/faelleshaven"`))
    assert.equal((await page('/partnerskaber/tingbjerg-hussum/plan/2022')).status, 404)
  })
})
