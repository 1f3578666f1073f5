import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { csvRows } from '#folder/parse-csv.ts'
import { brief, readTexts, smallFolder } from './small-folder.ts'

const path = join(import.meta.dirname, '..', 'data', 'kroner-notations', 'expected.csv')
const rows = [...csvRows(readFileSync(path, 'utf8'))].slice(1).map((row) => row.cells.map(({ text }) => text))

const planWith = (cell: string): string =>
  `plan;id;number;name;lead;partners;2022\n2022;haven;1;Haven;ssp;klub;"${cell.replaceAll('"', '""')}"\n2022;drift;2;Drift;ssp;klub;0\n`

const folder = {
  'partnership.yaml': smallFolder['partnership.yaml'] ?? '',
}

describe('An amount in plan.csv', () => {
  it('is tried in 33 notations', () => assert.equal(rows.length, 33))
  for (const [number, cell = '', , expected] of rows)
    it(`${number}: »${cell}« is ${expected}`, () => {
      const { content, findings } = readTexts({ ...folder, 'plan.csv': planWith(cell) })
      if (expected === 'error') {
        assert.deepEqual(findings.map(brief), ['error not-kroner plan.csv:2:2022'])
        assert.match(findings[0]?.message.da ?? '', /beløb skrives i hele kroner med cifre alene\. (Menes|Skriv fx)/)
        return
      }
      assert.deepEqual(findings.map(brief), [])
      const money = content?.partnerships[0]?.records.plan[0]?.money
      assert.deepEqual(money, expected === 'blank' ? {} : { 2022: Number(expected) })
    })

  const meant: readonly (readonly [string, string])[] = [
    ['1.970.000,-', 'Menes 1970000 kr., så skriv »1970000«.'],
    ['kr. 107.000', 'Menes 107000 kr., så skriv »107000«.'],
    ['1 970 000', 'Menes 1970000 kr., så skriv »1970000«.'],
    ['1.970', 'Menes 1970 kr., så skriv »1970«.'],
    ['1.355,90', 'Skriv fx »75000«.'],
  ]
  for (const [cell, words] of meant)
    it(`asks whether »${cell}« was meant`, () => {
      const { findings } = readTexts({ ...folder, 'plan.csv': planWith(cell) })
      assert.ok(findings[0]?.message.da.includes(words), findings[0]?.message.da)
    })
})
