import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { docxNote } from '#print/docx-note.ts'
import { linksTo } from '#print/print-note.ts'
import { readZip } from '#print/zip.ts'
import { pdfFacts, throughLibreOffice } from './document-tools.ts'
import { englishReport, longTableReport, report } from './fixture.ts'
import { assertPackage, partOf, textOf } from './package-files.ts'

const noLinks = linksTo(undefined)
const documentOf = async (of = report): Promise<string> => partOf(await docxNote(of, noLinks), 'word/document.xml')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const numbersIn = (xml: string, pattern: RegExp): readonly number[] =>
  [...xml.matchAll(pattern)].map((match) => Number(match[1]))
const tablesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map((match) => match[0])

describe('the note as Word document', () => {
  it('is a package of well-formed parts', async () => assertPackage(await docxNote(report, noLinks)))

  it('has real headings and captions with numbers that Word counts', async () => {
    const document = await documentOf()
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
      assert.match(document, new RegExp(`<w:pStyle w:val="${style}"/>`))
    assert.match(document, /<w:fldSimple w:instr="SEQ Tabel \\\* ARABIC">[\s\S]{0,80}<w:t[^>]*>1<\/w:t>/)
    assert.match(document, /SEQ Figur/)
  })

  it('repeats the first row of a table only, and splits no row (cases/27)', async () => {
    for (const table of tablesIn(await documentOf(longTableReport))) {
      const rows = [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map((match) => match[0])
      assert.deepEqual(
        rows.map((row) => row.includes('<w:tblHeader/>')),
        rows.map((_, i) => i === 0),
      )
      assert.ok(rows.every((row) => row.includes('<w:cantSplit/>')))
    }
  })

  it('gives widths in twips that add up, to the grid and to each cell alike (cases/27)', async () => {
    for (const table of tablesIn(await documentOf())) {
      const width = Number(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/.exec(table)?.[1])
      const grid = numbersIn(table, /<w:gridCol w:w="(\d+)"\/>/g)
      assert.equal(sum(grid), width)
      const head = /<w:tr>[\s\S]*?<\/w:tr>/.exec(table)?.[0] ?? ''
      assert.deepEqual(numbersIn(head, /<w:tcW w:type="dxa" w:w="(\d+)"\/>/g), grid)
      assert.match(table, /<w:tblLook [^>]*w:firstColumn="(?:true|1)"/)
      assert.match(table, /<w:tblCaption w:val="[^"]+"\/>/)
      assert.match(table, /<w:pStyle w:val="RowHead"\/>/)
    }
  })

  it('gives every picture a text, and numbers them from one', async () => {
    const document = await documentOf()
    const pictures = [...document.matchAll(/<wp:docPr ([^>]*)>/g)].map((match) => match[1] ?? '')
    assert.ok(pictures.length > 15)
    pictures.forEach((picture, i) => {
      assert.match(picture, new RegExp(`id="${i + 1}"`))
      assert.match(picture, /descr="[^"]+"/)
    })
    assert.match(document, /descr="Andel utrygge i Tingbjerg-Husum: 22 %/)
  })

  it('says its title and language, and counts its pages', async () => {
    const packed = await docxNote(report, noLinks)
    const core = partOf(packed, 'docProps/core.xml')
    assert.match(core, /<dc:title>Status på tryghed og kriminalitet Tingbjerg-Husum Partnerskab 2022<\/dc:title>/)
    assert.match(core, /<dc:language>da-DK<\/dc:language>/)
    assert.match(core, /2022-05-24T00:00:00Z/)
    assert.match(partOf(packed, 'word/styles.xml'), /<w:lang w:val="da-DK"/)
    const foot = partOf(packed, 'word/footer1.xml')
    assert.match(foot, /Udgave 1 · tal pr\. 24-05-2022/)
    assert.match(foot, /PAGE[\s\S]*NUMPAGES/)
  })

  it('in English is en-GB, with what is Danish marked', async () => {
    const packed = await docxNote(englishReport, noLinks)
    assert.match(partOf(packed, 'docProps/core.xml'), /<dc:language>en-GB<\/dc:language>/)
    assert.match(partOf(packed, 'word/styles.xml'), /<w:lang w:val="en-GB"/)
    const run = /<w:r><w:rPr><w:lang w:val="da-DK"\/><\/w:rPr><w:t[^>]*>Vi venter på midler\./
    assert.match(partOf(packed, 'word/document.xml'), run)
  })

  it('keeps minus signs, and line breaks that people typed (cases/25, 26)', async () => {
    const document = await documentOf()
    for (const change of ['−21', '−10', '−6,1']) assert.ok(textOf(document).includes(change), change)
    assert.match(document, /blev holdt\.<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>- 1 i flexjob/)
  })

  it('carries the fonts it names, and no others', async () => {
    const fonts = (packed: Uint8Array): readonly string[] =>
      [...partOf(packed, 'word/fontTable.xml').matchAll(/w:font w:name="([^"]+)"/g)].map((match) => match[1] ?? '')
    const plex = ['IBM Plex Sans', 'IBM Plex Sans Medium']
    assert.deepEqual(fonts(await docxNote(longTableReport, noLinks)), plex)
    assert.deepEqual(fonts(await docxNote(report, noLinks)), [...plex, 'Noto Sans Arabic', 'Noto Emoji'])
  })

  it('links numbers where the site has an address', async () => {
    const relations = partOf(await docxNote(report, linksTo('https://tal.example.dk')), 'word/_rels/document.xml.rels')
    assert.match(
      relations,
      /Id="rIdLink1"[^>]*Target="https:\/\/tal\.example\.dk\/tal\/andel-utrygge\/tingbjerg-husum\/2021"/,
    )
    assert.doesNotMatch(partOf(await docxNote(report, noLinks), 'word/_rels/document.xml.rels'), /\/tal\//)
  })

  it('is the same bytes for the same report', async () => {
    const first = await docxNote(report, noLinks)
    assert.deepEqual(await docxNote(structuredClone(report), noLinks), first)
    assert.ok(readZip(first).size > 15)
  })

  it('opens in LibreOffice as it was set, in its own fonts', async (test) => {
    const { text, fonts, info } = pdfFacts(test, throughLibreOffice(test, 'note.docx', await docxNote(report, noLinks)))
    assert.match(fonts, /IBMPlexSans-Bold/)
    assert.doesNotMatch(fonts, /Liberation|DejaVu/)
    assert.ok(Number(/Pages: +(\d+)/.exec(info)?.[1]) >= 5)
    const first = text.split('\f')[0] ?? ''
    for (const words of ['Mål 1', 'Mål 3', 'Sådan læses siden', '1 / ']) assert.ok(first.includes(words), words)
  })
})
