import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fitText } from '#print/fit-text.ts'
import { textWidth } from '#print/fonts.ts'
import { shareDrawing } from '#print/share-drawing.ts'
import { sharePng } from '#print/share-png.ts'
import type { SharePicture } from '#report/share-picture.ts'
import { assertWellFormed } from './package-files.ts'

const share: SharePicture = {
  language: 'da',
  kicker: 'Mål 2 · Tingbjerg-Husum Partnerskab',
  title: 'Anmeldelserne holdes på 2020-niveau',
  verdicts: [{ label: '', word: { verdict: 'partly-met', word: 'Delvist opfyldt' } }],
  told: '3 af 4 delmål er nået.',
  municipality: 'Københavns Kommune',
}

const hostile = [
  ['tags and quotes', '<script>alert("x")</script> & \'citat\''],
  ['one long word', 'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(3)],
  ['emoji and Arabic together', 'Café 🙂 مرحبا بكم'],
  ['letters that no font has', '中文 தமிழ்'],
  ['nothing', ''],
  ['line breaks', 'en\nto\ntre'],
] as const

/** Where words begin, and how low they stand. */
const placesOf = (svg: string): readonly { readonly x: number; readonly y: number }[] =>
  [...svg.matchAll(/<text x="(-?[\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('The picture of a page', () => {
  it('holds name, verdict, answer and municipality, and is the same bytes each time', () => {
    const svg = shareDrawing(share)
    for (const text of [share.kicker, share.municipality, 'Delvist opfyldt', '3 af 4 delmål er nået.'])
      assert.ok(svg.includes(`>${text}</text>`), text)
    assert.deepEqual(Buffer.from(sharePng(share)), Buffer.from(sharePng({ ...share })))
    assert.notDeepEqual(Buffer.from(sharePng(share)), Buffer.from(sharePng({ ...share, told: 'Noget andet.' })))
  })

  for (const [name, text] of hostile)
    it(`keeps within its frame whatever is typed: ${name}`, () => {
      const verdicts = Array.from({ length: 7 }, (_, i) => ({
        label: `${text} ${i}`,
        word: { verdict: 'off-course', word: 'Ikke på rette vej' } as const,
      }))
      for (const picture of [
        { ...share, kicker: text, title: text, told: text.repeat(20), municipality: text },
        { ...share, title: `${text} ${text} ${text}`, verdicts, evidence: { mark: 'rise' as const, text } },
      ]) {
        const svg = shareDrawing(picture)
        assertWellFormed(svg, name)
        for (const { x, y } of placesOf(svg)) assert.ok(x >= 72 && x <= 1128 && y <= 615, `${x}, ${y}`)
        assert.ok(sharePng(picture).length > 3000)
      }
    })

  it('draws every script, also where they stand side by side', () => {
    const empty = sharePng({ ...share, title: '' }).length
    for (const title of ['🙂', 'مرحبا', '🙂 مرحبا'])
      assert.ok(sharePng({ ...share, title }).length > empty + 200, title)
  })
})

describe('A text that is fitted', () => {
  it('is set in the largest size at which all of it has room', () => {
    assert.deepEqual(fitText('Kort', 500, 2, [60, 40]), { size: 60, lines: ['Kort'] })
    const { size, lines } = fitText('Andel utrygge i nabolaget om aftenen og natten', 500, 2, [60, 40, 20])
    assert.equal(size, 40)
    assert.equal(lines.join(' '), 'Andel utrygge i nabolaget om aftenen og natten')
  })

  it('is cut where there is no room, and says so', () => {
    const { lines } = fitText('ord '.repeat(200), 300, 3, [30])
    assert.equal(lines.length, 3)
    assert.match(lines[2] ?? '', /…$/)
    for (const line of lines) assert.ok(textWidth(line, 30) <= 300)
    assert.match(fitText('x'.repeat(200), 300, 1, [30]).lines[0] ?? '', /^x+…$/)
  })
})
