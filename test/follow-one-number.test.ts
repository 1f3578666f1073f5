import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { changeSentence } from '#claims/change-sentence.ts'
import { plainText } from '#claims/content.ts'
import { assess } from '#evaluation/assess.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { roadLines } from '#report/road-lines.ts'
import { roadOf } from '#report/road-of.ts'
import { exampleCases, noteOf } from './golden/example-note.ts'
import { reportLines } from './golden/report-lines.ts'

const root = join(import.meta.dirname, '..')

describe('Follow one number: the share of unsafe residents in 2022', async () => {
  const [dossier] = await exampleCases('tingbjerg-husum')
  const edition = dossier?.editions[0]
  assert.ok(dossier && edition)
  const assessment = assess(dossier, edition)

  it('README names files that are there', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const table = readme.slice(readme.indexOf('## Follow one number'), readme.indexOf('## More'))
    const paths = [...table.matchAll(/`((?:src|examples|test)\/[^`]+)`/g)].map((match) => match[1] ?? '')
    assert.ok(paths.length >= 12)
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    )
  })

  it('is typed in a row of observations.csv, with its source', () => {
    const row = dossier.observations.find(
      (item) => item.indicator === 'unsafe-share' && item.period === '2022' && item.area === 'tingbjerg-husum',
    )
    const file = dossier.files.find(({ path }) => path === 'observations.csv')
    const line = file?.text.split('\n')[(row?.origin.line ?? 0) - 1] ?? ''
    assert.ok(line.startsWith('unsafe-share;tingbjerg-husum;2;2022;26;'), line)
  })

  it('is the figure in use, with the rounding of a whole percent', () => {
    const figure = figureBook(dossier, edition.date).find('unsafe-share', 'tingbjerg-husum', '2022')
    assert.ok(figure.kind === 'figure')
    assert.deepEqual([figure.low, figure.half, figure.n], [26, 0.5, undefined])
  })

  it('is held against goal 1, which it does not meet', () => {
    const leaf = assessment.goals[0]?.rules[0]?.leaves[0]
    assert.ok(leaf)
    assert.deepEqual([leaf.now?.low, leaf.target?.low, leaf.verdict], [26, 16, 'not-met'])
  })

  it('is said with the survey firm’s word for the rise', () => {
    const leaf = assessment.goals[0]?.rules[0]?.leaves[0]
    const evidence = leaf?.evidence.find(({ by }) => by === 'publisher')
    const [now, before] = [evidence?.now[0], evidence?.against[0]]
    assert.ok(evidence && now && before)
    const said = plainText(changeSentence({ kind: 'change', before, now, evidence }, 'da')).replaceAll('\u00a0', ' ')
    assert.match(said, /ifølge undersøgelsesfirmaet steget fra 16 % i 2021 til 26 % i 2022/)
  })

  it('stands in the note, and is a door to its road', () => {
    assert.ok(reportLines(noteOf(dossier, 'da')).some((line) => line.includes('| 16 | 26 | +10 |')))
  })

  for (const [what, indicator, period, expected] of [
    ['26 %', 'unsafe-share', '2022', 'unsafe-share;tingbjerg-husum;2;2022;26;'],
    ['−21', 'theft-and-robbery', '2021', 'theft-and-robbery;tingbjerg-husum;2;2021;32;'],
    ['80 %', 'collaboration-share', '2022', 'collaboration-share;tingbjerg-husum;2;2022;80;'],
    ['1.970.000', 'plan-budget', '2022', '220000'],
  ] as const)
    it(`${what} is walked back to the row it was read from`, () => {
      const report = noteOf(dossier, 'da')
      const road = roadOf(dossier, [{ assessment, report }], { indicator, area: 'tingbjerg-husum', period }, 'da')
      assert.ok(road)
      const lines = roadLines(road).join('\n').replaceAll('\u00a0', ' ')
      assert.ok(lines.includes(what), lines)
      assert.ok(lines.replaceAll('.', '').includes(expected.replaceAll('.', '')), lines)
    })
})
