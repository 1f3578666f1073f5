import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fontOf, plexFile, regularFile, textWidth } from './fonts.ts'

// Widths as measured in look §1: digits, plus and the true minus are all 0.60 em wide.
describe('a font file', () => {
  const plex = fontOf(plexFile('Regular'))
  for (const sign of ['0', '7', '+', '−'])
    it(`gives »${sign}« the width of a digit`, () => assert.equal(plex.advance(sign.codePointAt(0) ?? 0), 0.6))

  it('tells which characters it has, also above the basic plane', () => {
    assert.ok(plex.has(0xe6) && plex.has(0x2212) && !plex.has(0x645) && !plex.has(0x4e2d))
    assert.ok(fontOf(regularFile['Noto Emoji']()).has(0x1f389))
    assert.ok(fontOf(regularFile['Noto Sans Arabic']()).has(0x645))
  })
  it('measures a text as the sum of its letters', () => {
    assert.equal(textWidth('2022', 10), 24)
    assert.ok(textWidth('Vold og våben', 10, 'SemiBold') > textWidth('Vold og våben', 10))
  })
})
