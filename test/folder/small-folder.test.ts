import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brief, municipalityFolder, readTexts, smallFolder } from './small-folder.ts'

describe('a folder', () => {
  it('of one partnership is read without a finding', () => {
    const { content, findings } = readTexts(smallFolder)
    assert.deepEqual(findings.map(brief), [])
    assert.equal(content?.municipality.name, 'Modelby Kommune')
    assert.equal(content?.shared, undefined)
    assert.equal(content?.partnerships[0]?.own.files.length, Object.keys(smallFolder).length)
  })

  it('of a municipality is read without a finding, its partnerships in the order of their ids', () => {
    const { content, findings } = readTexts(municipalityFolder())
    assert.deepEqual(findings.map(brief), [])
    assert.deepEqual(
      content?.partnerships.map(({ records }) => records.partnership.id),
      ['aaby', 'bypartnerskab'],
    )
    assert.equal(content?.shared?.observations.length, 1)
    assert.equal(content?.shared?.acceptances[0]?.of, 'unsafe:byen:2022')
  })

  it('keeps every file as it was read, with its check sum', () => {
    const file = readTexts(smallFolder).content?.partnerships[0]?.own.files.find(({ path }) => path === 'pools.csv')
    assert.equal(file?.text, smallFolder['pools.csv'])
    assert.match(file?.sha256 ?? '', /^[0-9a-f]{64}$/)
  })
})
