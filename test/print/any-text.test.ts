import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { linksTo, type NoteFormat, printNote } from '#print/print-note.ts'
import type { Block, Content, Report, Table } from '#report/report.ts'
import { pdfFacts, throughLibreOffice } from './document-tools.ts'
import { report } from './fixture.ts'
import { unsafeChart } from './fixture-charts.ts'
import { left, t } from './fixture-parts.ts'
import { assertPackage, assertWellFormed, partOf, textOf } from './package-files.ts'

const print = (of: Report, format: NoteFormat): Promise<Uint8Array> => printNote(of, format, linksTo(undefined))

const tableOf = (texts: readonly string[]): Table => ({
  id: 'tekster',
  label: texts[0] ?? '',
  title: [t(texts[1] ?? '')],
  columns: [left(texts[2] ?? '', 1), left(texts[3] ?? '', 1)],
  rows: texts.map((text, i) => ({
    kind: 'body',
    cells: [{ content: [t(text)] }, { content: [{ kind: 'note', mark: texts[i - 1] ?? '' }] }],
  })),
  caption: [t(texts[4] ?? '')],
})

/** A note whose every kind of place holds one of the texts. */
function noteOf(texts: readonly string[]): Report {
  const pick = (i: number): string => texts[i % texts.length] ?? ''
  const content = (i: number): Content => [
    { kind: 'text', text: pick(i), strong: i % 2 === 0, title: i % 3 === 0 },
    { kind: 'text', text: pick(i + 1), language: 'en' },
    { kind: 'number', text: pick(i + 2), figure: '/tal/a' },
    { kind: 'link', text: pick(i + 3), href: '/metode' },
  ]
  const blocks: readonly Block[] = [
    ...texts.map((_, i): Block => ({ kind: 'paragraph', style: 'body', content: content(i) })),
    { kind: 'list', items: [content(1), content(2)] },
    { kind: 'evidence', mark: 'rise', content: content(3) },
    { kind: 'quote', title: content(4), content: content(5), author: content(6) },
    { kind: 'notes', notes: [{ mark: pick(7), content: content(8) }] },
    { kind: 'table', table: tableOf(texts) },
    {
      kind: 'figure',
      figure: {
        id: 'figur',
        label: pick(9),
        title: content(10),
        alt: pick(11),
        caption: content(12),
        chart: {
          ...unsafeChart,
          unit: pick(13),
          series: unsafeChart.series.map((one, i) => ({ ...one, name: pick(14 + i) })),
        },
      },
    },
  ]
  const section = { id: 'a', margin: { name: pick(20), lines: [pick(21)] }, title: content(22), blocks }
  return {
    ...report,
    kicker: pick(23),
    title: [pick(24), pick(25), 'Note'],
    head: [{ label: pick(26), value: pick(27) }],
    foot: pick(28),
    lede: content(29),
    summary: [section],
    chapters: [{ id: 'b', title: pick(30), sections: [{ ...section, id: 'c', blocks: [] }] }],
  }
}

/** All of Unicode, halves of characters included, with what people paste more often than chance would. */
const anyText = fc.string({
  maxLength: 16,
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(
      'a',
      'å',
      'A\u030a',
      '\u200d',
      '\ufe0f',
      '👩',
      '🏽',
      '🎉',
      'م',
      'ر',
      'ہ',
      '中',
      'த',
      'İ',
      'ł',
      'Ж',
      '1\ufe0f\u20e3',
    ),
    fc.constantFrom(
      '\0',
      '\u0002',
      '\ufffe',
      '\ud83d',
      '\uf0b7',
      '\u202e',
      '\u2028',
      '\u00ad',
      '\n',
      '\r',
      '\t',
      '\u000b',
      '\f',
    ),
    fc.constantFrom('<', '&', '"', ']]>', '#', '*', '$', '`', '\\', '_x000D_', '=', '{', '@'),
  ),
})

describe('any text at all', () => {
  it('is printed in all four formats', async () => {
    const property = fc.asyncProperty(fc.array(anyText, { minLength: 25, maxLength: 60 }), async (texts) => {
      const note = noteOf(texts)
      assert.match(Buffer.from(await print(note, 'pdf')).toString('latin1'), /<pdfuaid:part>1<\/pdfuaid:part>/)
      assertPackage(await print(note, 'docx'))
      assertPackage(await print(note, 'xlsx'))
      const page = Buffer.from(await print(note, 'html')).toString('utf8')
      assertWellFormed(page.slice(page.indexOf('<body>'), page.indexOf('</html>')), 'page')
    })
    await fc.assert(property, { numRuns: 12, endOnFailure: true })
  })

  const typed = 'Tak til alle 🎉, مرحبا, ہم, İstanbul, Łódź, Ωμέγα; 中文; \uf0b7 og \u0000'
  it('shows letters that people really write, and by number what nothing can draw, named at the end', async (test) => {
    const { text } = pdfFacts(test, await print(noteOf([typed]), 'pdf'))
    for (const words of ['İstanbul', 'Łódź', 'Ωμέγα', '[U+4E2D U+6587]', '[U+F0B7]', '[U+0000]'])
      assert.ok(text.includes(words), words)
    assert.match(text.replace(/\s+/g, ' '), /Tegn, som noten ikke kan vise, er skrevet med deres nummer: .*\[U\+4E2D\]/)
  })
  it('leaves to Word and the browser what their own fonts may draw', async () => {
    const document = textOf(partOf(await print(noteOf([typed]), 'docx'), 'word/document.xml'))
    assert.ok(document.includes('中文') && document.includes('[U+F0B7]'))
  })
  it('never makes LibreOffice draw an empty box for an emoji', async (test) => {
    const { fonts } = pdfFacts(test, throughLibreOffice(test, 'note.docx', await print(noteOf(['Tak 🎉']), 'docx')))
    assert.match(fonts, /NotoEmoji/)
  })
})
