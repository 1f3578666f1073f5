import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inflateSync } from 'node:zlib'
import { pdfNote } from '#print/pdf-note.ts'
import { linksTo } from '#print/print-note.ts'
import { pdfFacts } from './document-tools.ts'
import { englishReport, longTableReport, report } from './fixture.ts'

/** What is painted on the pages, unpacked. */
const pageStreams = (pdf: string): readonly string[] =>
  [...pdf.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g)].map(({ index, 0: start }) =>
    inflateSync(Buffer.from(pdf.slice(index + start.length), 'latin1')).toString('latin1'),
  )

const noLinks = linksTo(undefined)

describe('the note as PDF', () => {
  it('is tagged, titled, in Danish, and says that it is PDF/UA-1', async (test) => {
    const pdf = await pdfNote(report, noLinks)
    const { info } = pdfFacts(test, pdf)
    assert.match(info, /Title: +Status på tryghed og kriminalitet Tingbjerg-Husum Partnerskab 2022/)
    assert.match(info, /Tagged: +yes/)
    assert.match(info, /CreationDate: +Tue May 24 [\d:]+ 2022/)
    const bytes = Buffer.from(pdf).toString('latin1')
    assert.match(bytes, /<pdfuaid:part>1<\/pdfuaid:part>/)
    assert.match(bytes, /\/Lang \(da-DK\)/)
    assert.match(bytes, /\/DisplayDocTitle true/)
  })

  it('has one title, then goals, chapters and sections, each a level below the last', async (test) => {
    const { structure } = pdfFacts(test, await pdfNote(report, noLinks))
    const levels = [...structure.matchAll(/^ *H(\d) /gm)].map((match) => Number(match[1]))
    assert.equal(levels.filter((level) => level === 1).length, 1)
    assert.equal(levels[0], 1)
    for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= (levels[i - 1] ?? 0) + 1)
  })

  it('names heads of columns, rows and groups, and gives each cell its own (cases/27)', async (test) => {
    const { structure } = pdfFacts(test, await pdfNote(longTableReport, noLinks))
    const cells = structure.split(/^ *(?=TH |TD:)/m)
    const cell = (text: string) => cells.find((part) => part.includes(`"${text}"`)) ?? ''
    assert.match(cell('Aktivitet'), /^TH [\s\S]*\/Scope \/Column/)
    assert.match(cell('Tidlig foreningsstart'), /^TH <(R\d+)>[\s\S]*\/Scope \/Row/)
    assert.match(cell('Tema: Børn og unge'), /^TH [\s\S]*\/Scope \/Row[\s\S]*\/ColSpan 3/)
    const row = /^TH <(R\d+)>/.exec(cell('Tidlig foreningsstart'))?.[1]
    assert.match(cell('149.000'), new RegExp(`\\/Headers \\[\\(${row}\\) \\(U`))
  })

  it('repeats heads of columns and of the group on every page of a long table', async (test) => {
    const { text, info } = pdfFacts(test, await pdfNote(longTableReport, noLinks))
    const pages = text.split('\f').filter((page) => page.includes('Aktivitet 4'))
    assert.ok(Number(/Pages: +(\d+)/.exec(info)?.[1]) >= 3)
    for (const page of pages) assert.match(page, /Aktivitet\s2021\s2022\s[\s\S]*Tema: /)
  })

  it('ties evidence to the head of its row', async (test) => {
    const { structure } = pdfFacts(test, await pdfNote(report, noLinks))
    const head = /TH <(R\d+)>:\s*\/Scope \/Row[^"]*"Indbrud"/.exec(
      structure.slice(structure.indexOf('Gerningstype')),
    )?.[1]
    assert.ok(head)
    assert.match(structure, new RegExp(`\\(${head}\\)[^"]*"En ændring er ikke påvist; tallene passer både med −35`))
  })

  it('gives figures a text for those who do not see them', async () => {
    const bytes = Buffer.from(await pdfNote(report, noLinks)).toString('latin1')
    assert.ok([...bytes.matchAll(/\/S \/Figure[\s\S]{0,400}?\/Alt/g)].length >= 3)
  })

  it('has bookmarks of goals, chapters and sections', async () => {
    const bytes = Buffer.from(await pdfNote(report, noLinks)).toString('latin1')
    assert.match(bytes, /\/Title \(1 Tryghed\)/)
    assert.match(bytes, /\/Title \(6 Metode og kilder\)/)
  })

  it('is read in order, with true minus signs (cases/25)', async (test) => {
    const { text } = pdfFacts(test, await pdfNote(report, noLinks))
    const places = [
      'Status på tryghed',
      'Ét mål er opfyldt',
      'Mål 1',
      'Mål 3',
      'Sådan læses',
      '1 Tryghed',
      '6 Metode',
    ].map((words) => text.indexOf(words))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(places.every((place) => place >= 0))
    for (const change of ['−21', '−10', '−6,1', '+4']) assert.ok(text.includes(change), change)
    assert.doesNotMatch(text, /\u00ad/)
  })

  it('uses bundled fonts only, all of them in the file', async (test) => {
    const { fonts } = pdfFacts(test, await pdfNote(report, noLinks))
    const rows = fonts.split('\n').slice(2).filter(Boolean)
    for (const row of rows) {
      assert.match(row, /IBMPlexSans|NotoEmoji|NotoSansArabic/)
      assert.match(row, / yes yes (yes|no ) /)
    }
  })

  it('links numbers where the site has an address, and nowhere else', async () => {
    const linked = Buffer.from(await pdfNote(report, linksTo('https://tal.example.dk/'))).toString('latin1')
    assert.match(linked, /https:\/\/tal\.example\.dk\/tal\/indbrud\/th\/2021/)
    const plain = Buffer.from(await pdfNote(report, noLinks)).toString('latin1')
    assert.doesNotMatch(plain, /\/tal\//)
    assert.match(plain, /https:\/\/www\.kk\.dk\/tryghed/)
  })

  it('is the same bytes for the same report', async () => {
    assert.deepEqual(await pdfNote(report, noLinks), await pdfNote(structuredClone(report), noLinks))
  })

  it('in English is en-GB and says which parts are Danish', async () => {
    const bytes = Buffer.from(await pdfNote(englishReport, noLinks)).toString('latin1')
    assert.match(bytes, /\/Lang \(en-GB\)\s+\/StructTreeRoot/)
    assert.ok(pageStreams(bytes).some((stream) => /\/Lang \(da-DK\)/.test(stream)))
  })
})
