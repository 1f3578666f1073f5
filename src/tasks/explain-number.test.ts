import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ExampleSite, openExampleSite } from '../../test/browser/example-site.ts'
import { explainInLines } from './explain-number.ts'

describe('explainInLines()', () => {
  let example: ExampleSite
  before(async () => {
    example = await openExampleSite()
  })
  after(() => example.close())

  const explain = (indicator: string, area: string, period: string) =>
    explainInLines(example, { indicator, area, period })

  it('prints the same road for the slug and the id', async () => {
    const [slug, id] = [
      await explain('andel-utrygge', 'tingbjerg-husum', '2022'),
      await explain('unsafe-share', 'tingbjerg-husum', '2022'),
    ]
    assert.deepEqual(slug, id)
    assert.deepEqual(slug.findings, [])
    assert.equal(slug.lines[0], '26\u00a0%  andelen af utrygge i nabolaget')
  })

  it('takes the indicator of the area’s own municipality', async () => {
    const { lines } = await explain('andel-utrygge', 'aaparken', '2023')
    assert.equal(lines[1], 'Åparken, 2023')
  })

  for (const [asked, message] of [
    [
      ['andel-utryge', 'tingbjerg-husum', '2022'],
      /»andel-utryge« kendes ikke.*Mente du »andel-utrygge tingbjerg-husum 2022«\?/,
    ],
    [
      ['andel-utrygge', 'tingbjerg', '2022'],
      /Området »tingbjerg« kendes ikke.*Mente du »andel-utrygge tingbjerg-husum 2022«\?/,
    ],
    [
      ['andel-utrygge', 'tingbjerg-husum', '2023'],
      /intet tal for »2023«\. Her findes 2014, 2021 og 2022\. Mente du .* 2022«\?/,
    ],
    [['plan-budget', 'koebenhavn', '2022'], /findes kun for tingbjerg-husum/],
  ] as const)
    it(`refuses ${asked.join(' ')} with a finding that names the nearest`, async () => {
      const { findings, lines } = await explain(asked[0], asked[1], asked[2])
      assert.deepEqual(lines, [])
      assert.equal(findings.length, 1)
      assert.equal(findings[0]?.severity, 'error')
      assert.match(findings[0]?.message.da ?? '', message)
    })

  it('says that nothing has been loaded', async () => {
    const empty = await openExampleSite([])
    const { findings } = await explainInLines(empty, { indicator: 'a', area: 'b', period: '2022' })
    assert.match(findings[0]?.message.da ?? '', /ikke indlæst noget endnu/)
    await empty.close()
  })
})
