import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { changesInWords, cleanText } from './clean-text.ts'

const data = join(import.meta.dirname, '..', '..', 'test', 'data', 'pasted-characters')
const answers: Readonly<Record<string, string>> = {
  ...JSON.parse(readFileSync(join(data, 'answers.json'), 'utf8')),
  ...JSON.parse(readFileSync(join(data, 'lone-surrogate.json'), 'utf8')),
}

const cleaned: Readonly<Record<string, readonly [text: string, told: string]>> = {
  "vertical tab (Word's line break)": ['Sommerfest\nfor naboer', 'line-break U+000B'],
  'form feed': ['Side et\nSide to', 'line-break U+000C'],
  'Word bullet U+F0B7': ['• 1 i flexjob\n• 3 i småjob', 'list-item U+F0B7'],
  emoji: ['Tak til alle 🎉', ''],
  Arabic: ['مرحبا (velkommen)', ''],
  NUL: ['ab', 'removed U+0000'],
  STX: ['JohnDoe', 'removed U+0002'],
  'noncharacter U+FFFE': ['ab', 'removed U+FFFE'],
  'decomposed å': ['Ålborg og Blå Plads', 'composed U+030A'],
  'soft hyphen': ['Tryghedsplan', 'removed U+00AD'],
  'zero width': ['Tingbjerg-Husum', 'removed U+200B'],
  'right-to-left override': ['rapportxslx.exe', 'removed U+202E'],
  'smart quotes': ['”plads til alle”', ''],
  'line separator': ['et\nto', 'line-break U+2028'],
  'half emoji': ['tak ', 'removed U+D83D'],
}

const told = (typed: string): string =>
  cleanText(typed)
    .changes.map(({ what, signs }) => `${what} ${signs.join(' ')}`)
    .join(', ')

describe('A text that people typed', () => {
  it('is tried with every answer of the case', () =>
    assert.deepEqual(Object.keys(answers).sort(), Object.keys(cleaned).sort()))
  for (const [what, typed] of Object.entries(answers))
    it(`with ${what} is cleaned, and what was done is told`, () =>
      assert.deepEqual([cleanText(typed).text, told(typed)], cleaned[what]))

  const kept = [
    '👩‍👩‍👧‍👦 ❤️‍🔥 👩🏽‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩🇰',
    'می‌خواهم',
    'क्‍ष',
    '=SUM(B2)',
    '-2+3',
    '\tindrykket',
    '−5 °C',
    'a\u00a0b',
    'İstanbul ığüş',
    'اردو',
  ]
  for (const text of kept)
    it(`keeps ${JSON.stringify(text)}`, () => assert.deepEqual(cleanText(text), { text, changes: [] }))

  const changed: readonly (readonly [string, string])[] = [
    ['Tilbud:\uf0b7 ét\uf0b7 to', 'Tilbud:\n• ét\n• to'],
    ['\uf04a glade børn', '• glade børn'],
    ['glade \uf04a børn', 'glade  børn'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u200db', 'ab'],
    ['\ufefftekst', 'tekst'],
    ['\u1f7b', '\u03cd'],
    ['\u1100\u1161', '\uac00'],
    ['a\u2067b\u2069', 'ab'],
    ['\u{e0041}x', 'x'],
  ]
  for (const [typed, text] of changed)
    it(`makes ${JSON.stringify(typed)} ${JSON.stringify(text)}`, () => assert.equal(cleanText(typed).text, text))

  it('tells nothing of Windows line ends', () => assert.deepEqual(cleanText('a\r\nbø').changes, []))

  it('says in both languages what was done', () =>
    assert.deepEqual(changesInWords(cleanText('a\u200b\u000bb').changes), {
      da: 'U+000B er gjort til linjeskift; U+200B er fjernet',
      en: 'U+000B was made a line break; U+200B was removed',
    }))

  it('stays as it is when it is cleaned again, whatever it was', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 })
    const nasty = fc.array(
      fc.constantFrom(...'a å\n\r\v\u200b\u200c\u200d\uf0b7\uf04a\u00ad\u030a\ud83d\udc68\ufe0f\u202e\u0645'),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          nasty.map((signs) => signs.join('')),
        ),
        (typed) => {
          const { text, changes } = cleanText(typed)
          assert.deepEqual(cleanText(text), { text, changes: [] })
          assert.ok(text.isWellFormed())
          assert.equal(text === typed.replaceAll('\r\n', '\n'), changes.length === 0)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
