import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Case } from '#domain/case.ts'
import { filePath, holdsFigures, rowOf } from './road-file.ts'

/** Only the parts of a case that a row is read from. */
const caseWith = (text: string, path = 'plan.csv'): Case =>
  ({ partnership: { id: 'aaparken' }, files: [{ path, sha256: 'ab', text }] }) as unknown as Case

describe('rowOf()', () => {
  const text = 'id;name\r\na;Alfa\r\nb;"Beta\r\nog mere"\r\n\r\nc;Gamma\r\n'

  for (const [line, row] of [
    [2, 'a;Alfa'],
    [3, 'b;"Beta\r\nog mere"'],
    [6, 'c;Gamma'],
  ] as const)
    it(`gives the row that begins on line ${line} as it stood, line breaks in cells included`, () => {
      const found = rowOf(caseWith(text), { file: 'plan.csv', line })
      assert.equal(found?.text, row)
      assert.equal(found?.header, 'id;name')
    })

  it('gives nothing for a file that was not kept, or that holds settings', () => {
    assert.equal(rowOf(caseWith(text), { file: 'observations.csv', line: 2 }), undefined)
    assert.equal(rowOf(caseWith(text, 'printed.csv'), { file: 'printed.csv', line: 2 }), undefined)
    assert.equal(holdsFigures('nord/observations.csv'), true)
    assert.equal(holdsFigures('partnership.yaml'), false)
  })

  it('leads to the part of a long file in which the line is shown', () => {
    assert.equal(filePath('a', 'plan.csv', 1000), '/partnerskaber/a/filer/plan.csv#linje-1000')
    assert.equal(filePath('a', 'plan.csv', 1001), '/partnerskaber/a/filer/plan.csv?side=2#linje-1001')
  })
})
