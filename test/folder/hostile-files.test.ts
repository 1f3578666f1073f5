import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFolder } from '#folder/read-folder.ts'
import { brief, changed, fileOf, filesOf, readTexts, smallFolder } from './small-folder.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const megabyte = 1024 * 1024

/** What is told when one file has these bytes. */
function told(path: string, content: string | Uint8Array): readonly string[] {
  const others = filesOf(smallFolder).filter((file) => file.path !== path)
  const { content: found, findings } = readFolder([...others, fileOf(path, content)])
  assert.equal(found, undefined)
  return findings.map(brief)
}

const partnership = (text: string): readonly string[] => told('partnership.yaml', text)

describe('The bytes of a file', () => {
  it('are named when they are Windows-1252, with the line and what is meant', () => {
    const csv =
      'activity;year;ceiling;application;title;applied;granted;state;decided;source\nhaven;2022;5000;1;Fælleshave;;;applied;;note-2022\n'
    const others = filesOf(smallFolder).filter(({ path }) => path !== 'pools.csv')
    const { findings } = readFolder([...others, fileOf('pools.csv', latin1(csv))])
    assert.deepEqual(findings.map(brief), ['error not-utf-8 pools.csv:2:1'])
    assert.match(
      findings[0]?.message.da ?? '',
      /»haven;2022;5000;1;Fælleshave;.*gemt som Windows-1252\. Gem filen som UTF-8: i Excel »Gem som« og »CSV UTF-8«/,
    )
  })
  it('are refused as UTF-16', () =>
    assert.deepEqual(told('pools.csv', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)), ['error not-utf-8 pools.csv:1:1']))
  it('may begin with a byte order mark', () => {
    const marked = Object.fromEntries(Object.entries(smallFolder).map(([path, text]) => [path, `\ufeff${text}`]))
    const { content, findings } = readTexts(marked)
    assert.deepEqual(findings, [])
    assert.equal(content?.partnerships[0]?.records.plan.length, 3)
  })
  it('may end lines as Windows does', () => {
    const windows = Object.fromEntries(
      Object.entries(smallFolder).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    assert.deepEqual(readTexts(windows).findings, [])
  })
  it('hold no NUL', () =>
    assert.deepEqual(told('pools.csv', 'activity\nha\0ven'), ['error nul-character pools.csv:2:1']))
  it('are at most 20 MB, of YAML 1 MB', () => {
    assert.deepEqual(told('pools.csv', new Uint8Array(20 * megabyte + 1)), ['error file-too-large pools.csv:1:1'])
    assert.deepEqual(told('edition.yaml', new Uint8Array(megabyte + 1)), ['error file-too-large edition.yaml:1:1'])
  })
  it('of an unreadable file bring no blame on what refers to it', () => {
    const { findings } = readFolder([
      ...filesOf(smallFolder).filter(({ path }) => path !== 'plan.csv'),
      fileOf('plan.csv', latin1('plan;id\n2022;æ\n')),
    ])
    assert.deepEqual(findings.map(brief), ['error not-utf-8 plan.csv:2:1'])
  })
})

describe('YAML that is made to do harm', () => {
  const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a bomb of references', laughs, /yaml-alias|yaml-tag/],
    ['brackets without end', '['.repeat(megabyte), /^error yaml-depth/],
    ['maps without end', '{a: '.repeat(200_000), /^error yaml-depth/],
    ['closed brackets before open ones', `# ${']'.repeat(400_000)}\n${'['.repeat(400_000)}`, /^error yaml-depth/],
    ['dashes without end', '- '.repeat(500_000), /^error yaml-depth/],
    ['question marks without end', '? '.repeat(500_000), /^error yaml-depth/],
    [
      'indents without end',
      Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /^error yaml-syntax|unknown-key/,
    ],
    ['commas without end', `[${','.repeat(900_000)}`, /^error yaml-syntax/],
    ['quotation marks without end', '"'.repeat(900_000), /^error yaml-syntax/],
    ['two documents', 'id: a\n---\nid: b\n', /^error yaml-documents partnership.yaml:2:1/],
    ['a tag', 'id: !!js/function aaby\n', /yaml-tag partnership.yaml:1:id/],
    ['an unclosed quotation mark', 'id: "aaby\nname: x\n', /^error yaml-syntax/],
    ['a tabulator as indent', 'agreement:\n\tfrom: 2021-01-01\n', /^error yaml-syntax partnership.yaml:2/],
    ['a key without a name', ': x\nid: aaby\n', /yaml-key partnership.yaml:1/],
    ['a list as a key', '? [a]\n: x\n', /yaml-key partnership.yaml:1/],
    ['nothing', '', /^error empty-file partnership.yaml:1:1/],
    ['only a comment', '# kommer\n', /^error empty-file/],
    ['only a text', 'hej', /^error wrong-type/],
    ['only a list', '- hej', /^error wrong-type/],
  ]
  for (const [what, text, expected] of cases)
    it(`is refused: ${what}`, () =>
      assert.match(partnership(text).find((each) => expected.test(each)) ?? partnership(text).join(), expected))

  it('has no power over the program by the names of its keys', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
      assert.ok(
        partnership(`${key}: { polluted: yes }\n${smallFolder['partnership.yaml']}`).includes(
          `error unknown-key partnership.yaml:1:${key}`,
        ),
        key,
      )
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
    const doing = changed(smallFolder, 'edition.yaml', 'doing: { 1:', 'doing: { __proto__:')
    assert.deepEqual(readTexts(doing).findings.map(brief), ['error unknown-goal edition.yaml:5:2022.doing.__proto__'])
  })

  it('is told of a key that stands twice, with both lines', () => {
    const { findings } = readTexts(changed(smallFolder, 'partnership.yaml', 'places:', 'places: [a]\nplaces:'))
    assert.deepEqual(findings.map(brief), ['error duplicate-key partnership.yaml:29:places'])
    assert.match(findings[0]?.message.da ?? '', /»places« står her to gange, første gang i linje 28/)
  })
})

describe('Tables that are made to do harm', () => {
  it('are read no further after a thousand rows with errors', () => {
    const rows = told('observations.csv', `indicator;area;period;value;source\n${'a\n'.repeat(400_000)}`)
    assert.equal(rows.length, 201)
    assert.equal(rows.at(-1), 'error and-more observations.csv:1:1')
  })
  it('may hold millions of empty lines', () => {
    const text = `${'\n'.repeat(2_000_000)}${smallFolder['pools.csv']?.replace('Tur', '')}`
    assert.deepEqual(told('pools.csv', text), ['error empty pools.csv:2000003:title'])
  })
  it('have no line with thousands of cells', () =>
    assert.match(
      told('pools.csv', `${smallFolder['pools.csv']}${';'.repeat(100_000)}x`).join(),
      /too-many-cells pools.csv:4:/,
    ))
  it('say where a quotation mark opened that swallows the rest', () =>
    assert.deepEqual(told('pools.csv', `${smallFolder['pools.csv']}"${'haven;\n'.repeat(100_000)}`), [
      'error open-quote pools.csv:4:activity',
    ]))
  it('name columns of the language itself as unknown', () =>
    assert.match(
      told('pools.csv', 'constructor;__proto__\na;b\n').join(),
      /unknown-column pools.csv:1:constructor.*unknown-column pools.csv:1:__proto__/,
    ))
})
