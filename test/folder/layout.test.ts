import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brief, changed, municipalityFolder, readTexts, smallFolder, type Texts } from './small-folder.ts'

const told = (texts: Texts): readonly string[] => readTexts(texts).findings.map(brief)
const without = (texts: Texts, path: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== path))

describe('The files of a folder', () => {
  it('must hold partnership.yaml or municipality.yaml', () => {
    assert.deepEqual(told({}), ['error missing-file partnership.yaml:1:1'])
    assert.deepEqual(told({ 'plan.csv': '' }), ['error missing-file partnership.yaml:1:1'])
  })
  it('are those of one kind, not both', () =>
    assert.deepEqual(told({ ...smallFolder, 'municipality.yaml': 'name: A\n' }), [
      'error two-kinds municipality.yaml:1:1',
    ]))
  it('may be partnership.yaml alone', () => {
    const text = smallFolder['partnership.yaml'] ?? ''
    const { content, findings } = readTexts({ 'partnership.yaml': text })
    assert.deepEqual(findings, [])
    assert.deepEqual(content?.partnerships[0]?.records.plan, [])
  })
  it('may be lists with nothing in them', () =>
    assert.deepEqual(told({ ...without(smallFolder, 'context.yaml'), 'context.yaml': '# kommer\n' }), []))
  it('of other kinds are named once, with what may have been meant; a readme is no surprise', () => {
    const { content, findings } = readTexts({
      ...smallFolder,
      'README.md': '',
      'plan.cvs': '',
      'status/2022.yml': '',
      'deliveries/a/mapping.yaml': '',
      'deliveries/b/mapping.yaml': '',
    })
    assert.deepEqual(findings.map(brief), [
      'hint ignored deliveries/:1:1',
      'hint ignored plan.cvs:1:1',
      'hint ignored status/2022.yml:1:1',
    ])
    assert.match(
      findings[1]?.message.da ?? '',
      /»plan\.cvs« hører ikke til mappens form og er ikke læst\. Mente du »plan\.csv«\?/,
    )
    assert.match(findings[2]?.message.da ?? '', /Mente du »status\/2022\.yaml«\?/)
    assert.ok(content)
  })
  for (const path of ['../plan.csv', '/etc/passwd', 'status/../../plan.csv', 'status//a.yaml', 'a\\b.csv', ''])
    it(`never lie outside it: ${path}`, () =>
      assert.deepEqual(told({ ...smallFolder, [path]: '' }), [`error unsafe-path ${path}:1:1`]))
})

describe('A municipality folder', () => {
  const folder = municipalityFolder()
  it('must hold a folder with a partnership', () =>
    assert.deepEqual(told({ 'municipality.yaml': 'name: Modelby Kommune\n' }), [
      'error missing-file municipality.yaml:1:1',
    ]))
  it('tells of a folder without its partnership.yaml', () =>
    assert.deepEqual(told(without(folder, 'byen/partnership.yaml')), []))
  it('tells of a folder with figures but no partnership.yaml', () =>
    assert.deepEqual(told({ ...folder, 'dalen/plan.csv': '' }), ['error missing-file dalen/partnership.yaml:1:1']))
  it('passes over folders of another kind', () =>
    assert.deepEqual(told({ ...folder, 'billeder/a.png': '', 'plan.csv': '' }), [
      'hint ignored billeder/:1:1',
      'hint ignored plan.csv:1:1',
    ]))
  it('says the municipality once', () =>
    assert.deepEqual(
      told(changed(folder, 'byen/partnership.yaml', 'name: Byen', 'name: Byen\nmunicipality: Modelby')),
      ['error municipality-said-twice byen/partnership.yaml:3:municipality'],
    ))
  it('has no two partnerships with one id', () => {
    const text = (folder['byen/partnership.yaml'] ?? '').replace('bypartnerskab', 'aaby')
    assert.deepEqual(told({ ...folder, 'byen/partnership.yaml': text }), [
      'error duplicate-id byen/partnership.yaml:1:id',
    ])
  })
  it('lets a partnership define things of its own, not otherwise than the municipality', () => {
    const organisations = '\norganisations:\n  - { id: ssp, name: SSP }\n  - { id: loppen, name: Loppen }'
    const alike = changed(folder, 'byen/partnership.yaml', 'name: Byen', `name: Byen${organisations}`)
    assert.deepEqual(told(alike), [])
    const { findings } = readTexts(changed(alike, 'byen/partnership.yaml', 'name: SSP', 'name: Skole og politi'))
    assert.deepEqual(findings.map(brief), ['error defined-otherwise byen/partnership.yaml:4:organisations.ssp.id'])
    assert.match(
      findings[0]?.message.da ?? '',
      /»ssp« er beskrevet anderledes i municipality\.yaml:\d+:organisations\.ssp\.id/,
    )
  })
  it('gives each indicator an address of its own', () => {
    const own =
      'name: Byen\nindicators: [{ id: fear, slug: utrygge, kind: output, name: A, unit: stk, direction: none }]'
    assert.deepEqual(told(changed(folder, 'byen/partnership.yaml', 'name: Byen', own)), [
      'error duplicate-slug byen/partnership.yaml:3:indicators.fear.id',
    ])
  })
  it('gives one figure of one source one value', () => {
    const row = 'indicator;area;period;value;source\nunsafe;byen;2022;9;maaling\n'
    assert.deepEqual(told({ ...folder, 'byen/observations.csv': row }), [])
    assert.deepEqual(told({ ...folder, 'byen/observations.csv': row.replace(';9;', ';10;') }), [
      'error given-otherwise byen/observations.csv:2:value',
    ])
  })
  it('keeps to figures in the acceptances it shares', () =>
    assert.deepEqual(told(changed(folder, 'accepted.csv', 'unsafe:byen:2022', 'plan:2022')), [
      'error unknown-name accepted.csv:2:of',
    ]))
  it('tells mistakes in its own file there', () =>
    assert.deepEqual(told(changed(folder, 'municipality.yaml', 'name: Modelby Kommune', 'navn: Modelby Kommune')), [
      'error unknown-key municipality.yaml:1:navn',
      'error missing-field municipality.yaml:1:1',
    ]))
})

describe('Characters that nobody sees', () => {
  it('are taken out of texts, and the person is told where', () => {
    const texts = changed(
      changed(smallFolder, 'plan.csv', 'Haven;', 'Ha\u00adven;'),
      'context.yaml',
      'ekstra fokus',
      '"ekstra\\vfokus"',
    )
    const { content, findings } = readTexts(texts)
    assert.deepEqual(findings.map(brief), [
      'hint text-cleaned context.yaml:1:zone.text',
      'hint text-cleaned plan.csv:2:name',
    ])
    assert.match(findings[0]?.message.da ?? '', /U\+000B er gjort til linjeskift/)
    assert.equal(content?.partnerships[0]?.records.plan[0]?.name.da, 'Haven')
    assert.equal(content?.partnerships[0]?.records.context[0]?.text.da, 'ekstra\nfokus')
  })
})
