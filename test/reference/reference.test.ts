import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { referenceOperations } from '#tasks/reference-operations.ts'
import { runReferenceFile, totalReference } from '#tasks/run-reference.ts'

const scope = { ops: Object.keys(referenceOperations), extended: true }

const run = (file: string) => {
  const path = new URL(`../data/reference/${file}`, import.meta.url)
  return runReferenceFile(file, readFileSync(path, 'utf8'), referenceOperations, scope)
}

const files = [
  { file: 'counts.json', operations: 5, passed: 98 },
  { file: 'report.json', operations: 6, passed: 300 },
]
for (const { file, operations, passed } of files)
  it(`all ${passed} vectors of ${operations} operations in ${file} are reproduced`, () => {
    const result = run(file)
    assert.ok(result.kind === 'run')
    assert.deepEqual(
      result.operations.flatMap(({ failures }) => failures),
      [],
    )
    assert.equal(result.operations.length, operations)
    const totals = totalReference([result], scope)
    assert.deepEqual([totals.passed, totals.failed, totals.notImplemented], [passed, 0, 0])
  })

it('the operations are those that the status note rests on', () => {
  const asked =
    'rateCi,rateRatio,binomial,detectable,powerFall,detectableShare,aggDifference,aggAreaVsWhole,aggNeededN,target,special'
  assert.deepEqual(Object.keys(referenceOperations).toSorted(), asked.split(',').toSorted())
})

it('every operation we name has vectors, and none leaves the tolerance of a billionth by much', () => {
  const results = files.map(({ file }) => run(file))
  const totals = totalReference(results, scope)
  assert.deepEqual([totals.opsWithoutVectors, totals.exitCode], [[], 0])
  for (const result of results)
    for (const { op, largestRelativeError } of result.kind === 'run' ? result.operations : [])
      if (op !== 'special') assert.ok(largestRelativeError < 1e-7, `${op}: ${largestRelativeError}`)
})
