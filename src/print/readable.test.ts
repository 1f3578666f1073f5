import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stretchesOf } from './drawable.ts'
import { readableText } from './readable.ts'

const read = (text: string): string => readableText(text, () => undefined)

// What people paste (cases/26) is cleaned where it enters; a printer that meets it all the same never fails.
describe('a text that is read', () => {
  const cases = [
    { pasted: 'Sommerfest\u000bfor naboer', printed: 'Sommerfest\nfor naboer' },
    { pasted: 'Side et\fSide to\u2028tre\r\nfire', printed: 'Side et\nSide to\ntre\nfire' },
    { pasted: '\uf0b7 1 i flexjob', printed: '[U+F0B7] 1 i flexjob' },
    { pasted: 'a\u0000\ufffeb', printed: 'a[U+0000 U+FFFE]b' },
    { pasted: 'tak \ud83d', printed: 'tak [U+D83D]' },
    { pasted: 'rapport\u202exslx.exe', printed: 'rapport[U+202E]xslx.exe' },
    { pasted: '\tindrykket', printed: ' indrykket' },
  ]
  for (const { pasted, printed } of cases)
    it(`shows ${JSON.stringify(pasted)} as ${JSON.stringify(printed)}`, () => assert.equal(read(pasted), printed))

  for (const text of [
    'Tak til alle 🎉',
    'مرحبا (velkommen)',
    'Tingbjerg\u200b-Husum',
    'Åse, Łukasz og İpek',
    '中文',
    '👩🏽‍🚒',
  ])
    it(`leaves ${text} as it is`, () => assert.equal(read(text), text))
})

describe('a text that is drawn', () => {
  it('is cut where another bundled font takes over, and says where none does', () => {
    assert.deepEqual(stretchesOf('Tak 🎉 og مرحبا 中'), [
      { text: 'Tak ', family: 'IBM Plex Sans' },
      { text: '🎉', family: 'Noto Emoji' },
      { text: ' og ', family: 'IBM Plex Sans' },
      { text: 'مرحبا', family: 'Noto Sans Arabic' },
      { text: ' ', family: 'IBM Plex Sans' },
      { text: '中', family: undefined },
    ])
  })
})
