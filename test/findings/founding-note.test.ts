import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { verifyFolder } from '#tasks/verify-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const verified = (folder: string) => verifyFolder({ files: { readFolderFiles } }, join(root, folder))
const told = ({ severity, code, of }: { severity: string; code: string; of: string }): string =>
  `${severity} ${code} ${of}`

describe('The founding note', async () => {
  const { findings, accepted } = await verified('test/data/founding-note')

  it('has these contradictions, and no others', () => {
    const answer = (id: string): string => `answer:2022-midterm:${id}`
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity === 'fault')
        .map(told)
        .toSorted(),
      [
        `fault answer-contradicts-text ${answer('kaeldre')}`,
        `fault answer-contradicts-text ${answer('teknologi')}`,
        'fault change-differs theft-and-robbery:tingbjerg-husum:2021',
        'fault change-differs violence-and-weapons:tingbjerg-husum:2021',
        'fault compared-across-break unsafe-after-dark-share:tingbjerg-husum:2022',
        'fault compared-across-break unsafe-share:tingbjerg-husum:2022',
        'fault count-against-rate citizen-facing-crime:tingbjerg-husum:2021',
        'fault counted-rows-differ plan:2022',
        'fault miss-not-said goal:1',
        'fault miss-not-said rule:2b:burglary',
        `fault name-close ${answer('det-gode-valg')}`,
        `fault name-close ${answer('kreative')}`,
        `fault name-close ${answer('synlighed')}`,
        ...['bylivspuljen', 'cafe', 'kaeldre', 'kreative', 'saermaaling', 'synlighed'].map(
          (id) => `fault name-drifts activity:${id}`,
        ),
        'fault parts-exceed-whole citizen-facing-crime:tingbjerg-husum:2021',
        `fault told-as-done-after-period ${answer('kommunikation')}`,
        `fault told-as-done-after-period ${answer('kommunikation')}`,
        'fault total-differs plan:2022:2021',
      ],
    )
  })

  it('has these things to look at, and no others', () => {
    const hints = findings.filter(({ severity }) => severity === 'hint').map(told)
    assert.deepEqual(hints.toSorted(), [
      ...['challenge', 'kreative', 'videnspuljen'].map(
        (id) => `hint answer-contradicts-text answer:2022-midterm:${id}`,
      ),
      ...['det-gode-valg', 'foreningsstart'].map((id) => `hint name-letter-case activity:${id}`),
    ])
  })

  it('has accepted only what two sources say of one thing', () => {
    assert.deepEqual(accepted.map(({ finding }) => finding.code).toSorted(), ['given-twice', 'implied-population'])
  })

  it('says what stands there and what is computed', () => {
    const messages = findings.map(({ message }) => message.da).join('\n')
    for (const words of [
      '21 er trykt, −21 er ændringen',
      '10 er trykt, −10 er ændringen',
      'Delene giver 227, men det hele er 212',
      '16 af dem tæller; 15 er talt',
    ])
      assert.ok(messages.includes(words), words)
  })
})

describe('The examples', () => {
  for (const example of ['tingbjerg-husum', 'modelby', 'minimal'])
    it(`${example} holds nothing open that is not accepted with a reason`, async () => {
      const { findings } = await verified(`examples/${example}`)
      assert.deepEqual(findings.filter(({ severity }) => severity !== 'hint').map(told), [])
    })
})

it('Every code has its paragraph in docs/findings.md', async () => {
  const page = readFileSync(join(root, 'docs', 'findings.md'), 'utf8')
  const { findings, accepted } = await verified('test/data/founding-note')
  const codes = new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ code }) => code))
  for (const code of codes) assert.ok(page.includes(`### \`${code}\``), code)
})
