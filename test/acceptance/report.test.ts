import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'trygmaal-report-'))
const env = { ...process.env, TRYGMAAL_DATA: join(folder, 'var') }

function trygmaal(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'bin', 'trygmaal.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
}

const report = (out: string, ...more: readonly string[]) =>
  trygmaal('report', 'tingbjerg-husum', '--year', '2022', '--out', out, ...more)

describe('report, from the command line', () => {
  before(() => {
    assert.equal(trygmaal('load', join(root, 'examples', 'tingbjerg-husum')).status, 0)
    assert.equal(report('a').status, 0)
    assert.equal(report('b', '--format', 'html,pdf').status, 0)
    assert.equal(report('en', '--format', 'pdf', '--lang', 'en').status, 0)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the four files, named after partnership and year', () => {
    const name = (end: string): string => `tingbjerg-husum-2022.${end}`
    assert.deepEqual(readdirSync(join(folder, 'a')).toSorted(), ['docx', 'html', 'pdf', 'xlsx'].map(name))
    assert.deepEqual(readdirSync(join(folder, 'en')), ['tingbjerg-husum-2022-en.pdf'])
  })

  it('gives the same bytes for the same input', () => {
    for (const end of ['html', 'pdf']) {
      const [a, b] = ['a', 'b'].map((out) => readFileSync(join(folder, out, `tingbjerg-husum-2022.${end}`)))
      assert.ok(a && b && a.equals(b), end)
    }
  })

  it('makes a tagged PDF with title, whose minus signs can be copied', () => {
    const pdf = join(folder, 'a', 'tingbjerg-husum-2022.pdf')
    const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout
    assert.match(info, /Tagged:\s+yes/)
    assert.match(info, /Title:\s+Status på tryghed og kriminalitet/)
    const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout
    for (const minus of ['−21', '−10', '−6,1']) assert.ok(text.includes(minus), minus)
    assert.ok(!text.includes('\u00ad'))
  })

  it('names the years there are when one has no edition, with exit code 1', () => {
    const { status, stderr } = trygmaal('report', 'tingbjerg-husum', '--year', '2019', '--out', 'c')
    assert.equal(status, 1)
    assert.match(stderr, /2022/)
  })

  it('names the nearest partnership when one is not there', () => {
    const { status, stderr } = trygmaal('report', 'tingbjerg-husumm', '--year', '2022', '--out', 'c')
    assert.equal(status, 1)
    assert.match(stderr, /tingbjerg-husum/)
  })

  it('ends with 2 on wrong use', () => {
    assert.equal(trygmaal('report', 'tingbjerg-husum', '--year', 'to', '--out', 'c').status, 2)
  })

  it('explains a number to the row that it was read from', () => {
    const { status, stdout } = trygmaal('explain', 'unsafe-share', 'tingbjerg-husum', '2022')
    assert.equal(status, 0)
    assert.match(stdout, /^26\u00a0%/)
    assert.match(stdout, /unsafe-share;tingbjerg-husum;2;2022;26;/)
  })

  it('finds every fault of the founding note, and nothing that is not accepted in the example', () => {
    const found = trygmaal('verify', join(root, 'test', 'data', 'founding-note'))
    assert.equal(found.status, 1)
    assert.match(found.stdout, /21 er trykt, −21 er ændringen/)
    assert.match(found.stdout, /1\.934\.000 er trykt som sum, rækkerne giver 1\.719\.000/)
  })
})
