import assert from 'node:assert/strict'
import { it } from 'node:test'
import { goalsOf, inShort, readCase } from './read-case.ts'

it('Both goals of the smallest example are met', () => {
  const { dossier, findings } = readCase('examples/minimal', 'eksempelkvarteret')
  assert.deepEqual(findings, [])
  assert.deepEqual(inShort(goalsOf(dossier, 2024)), { 1: 'met 1/1', '1a': 'met', 2: 'met 1/1', '2a': 'met' })
})
