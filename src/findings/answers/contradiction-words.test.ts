import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contradictionWords } from './contradiction-words.ts'
import { saidIn } from './said-in.ts'

describe('The table of contradiction words', () => {
  for (const { says, weight, words, pattern, unless, example } of contradictionWords)
    it(`${says}: »${words}«: ${example}`, () => {
      assert.match(example, pattern)
      assert.ok(unless === undefined || !unless.test(example), 'the example has the words that bar it')
      const said = saidIn(example, [says], 2022)
      assert.ok(
        said.some((one) => one.weight === weight && pattern.test(one.quote)),
        `found: ${JSON.stringify(said)}`,
      )
    })

  it('has no row twice', () => {
    const rows = contradictionWords.map(({ says, words }) => `${says} ${words}`)
    assert.equal(new Set(rows).size, rows.length)
  })
})
