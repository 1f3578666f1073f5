import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { xlsxNote } from '#print/xlsx-note.ts'
import type { Report } from '#report/report.ts'
import { pdfFacts, throughLibreOffice } from './document-tools.ts'
import { report } from './fixture.ts'
import { assertPackage, partOf } from './package-files.ts'
import { cellsOf, unescaped } from './sheet-cells.ts'

const sheetNamesOf = (packed: Uint8Array): readonly string[] =>
  [...partOf(packed, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) =>
    unescaped(match[1] ?? ''),
  )

const withOneCell = (text: string): Report => ({
  ...report,
  summary: [],
  chapters: [
    {
      id: 'a',
      title: 'a',
      sections: [
        {
          id: 'b',
          margin: { name: 'b', lines: [] },
          title: [],
          blocks: [
            {
              kind: 'table',
              table: {
                id: 'c',
                title: [],
                columns: [{ head: [], align: 'left', weight: 1 }],
                rows: [{ kind: 'body', cells: [{ content: [{ kind: 'text', text }] }] }],
              },
            },
          ],
        },
      ],
    },
  ],
})

describe('the note as workbook', () => {
  it('has a sheet for each table, and one of the sources', async () => {
    const packed = await xlsxNote(report)
    assertPackage(packed)
    assert.deepEqual(sheetNamesOf(packed), [
      'Mål 1 andel utrygge',
      'Mål 2 anmeldelser',
      'Tabel 1 Andel utrygge i…',
      'Tabel 2 Anmeldelser af tre…',
      'Tabel 3 Aktiviteter og penge,…',
      'Tabel 4 Midtvejsstatus, alle…',
      'Kilder',
    ])
  })

  it('holds numbers as numbers, with unit in the head and sign in the format (cases/25)', async () => {
    const packed = await xlsxNote(report)
    const cells = cellsOf(packed, 2)
    assert.deepEqual(
      ['B3', 'C3', 'D3'].map((address) => [cells.get(address)?.type, cells.get(address)?.value]),
      [
        ['n', '24.8'],
        ['n', '18.7'],
        ['n', '-6.1'],
      ],
    )
    assert.equal(cellsOf(packed, 1).get('C2')?.value, '2022, pct.')
    assert.match(partOf(packed, 'xl/styles.xml'), /formatCode="\+#,##0\.0;&quot;−&quot;#,##0\.0;#,##0\.0"/)
  })

  it('writes sums as formulas over the rows, with their result', async () => {
    const cells = cellsOf(await xlsxNote(report), 5)
    assert.deepEqual(cells.get('C21'), { type: 'n', value: '1719000', formula: 'SUM(C4:C11,C13:C20)' })
    assert.deepEqual(
      ['D21', 'E21', 'F21'].map((address) => cells.get(address)?.value),
      ['1970000', '1167400', '917000'],
    )
  })

  it('keeps a printed sum as a number where the rows do not give it', async () => {
    const sums = structuredClone(report)
    const [chapter] = sums.chapters.filter(({ id }) => id === 'plan')
    const block = chapter?.sections[0]?.blocks[0]
    assert.ok(block?.kind === 'table')
    const rows = block.table.rows.map((row) =>
      row.kind === 'total'
        ? { ...row, cells: row.cells.map((cell) => (cell.sum ? { ...cell, value: 1_934_000 } : cell)) }
        : row,
    )
    Object.assign(block.table, { rows })
    const cells = cellsOf(await xlsxNote(sums), 5)
    assert.deepEqual(cells.get('C21'), { type: 'n', value: '1934000', formula: undefined })
  })

  for (const typed of [
    '=HYPERLINK("http://x","klik")',
    '+45 3366 0000',
    "-2+3+cmd|' /C calc'!A0",
    '@klubben',
    '2020-2021',
    '1.970.000',
  ])
    it(`keeps ${typed} a text (cases/25)`, async () => {
      const cell = cellsOf(await xlsxNote(withOneCell(typed)), 1).get('A3')
      assert.deepEqual(cell, { type: 's', value: typed, formula: undefined })
    })

  it('keeps a text that looks like a coded character as it was typed', async () => {
    assert.equal(cellsOf(await xlsxNote(withOneCell('a_x000D_b')), 1).get('A3')?.value, 'a_x005F_x000D_b')
  })

  it('freezes the heads and repeats them on paper (cases/27)', async () => {
    const packed = await xlsxNote(report)
    assert.match(partOf(packed, 'xl/worksheets/sheet5.xml'), /<pane ySplit="2"[^>]*state="frozen"\/>/)
    assert.match(
      partOf(packed, 'xl/workbook.xml'),
      /<definedName name="_xlnm\.Print_Titles" localSheetId="4">'Tabel 3 Aktiviteter og penge,…'!\$1:\$2<\/definedName>/,
    )
  })

  it('tells what notes say, and keeps the mark beside the number', async () => {
    const packed = await xlsxNote(report)
    const values = [...cellsOf(packed, 3).values()].map(({ value }) => value)
    assert.ok(values.includes('a) Området før udvidelsen i 2021.'))
    assert.match(partOf(packed, 'xl/styles.xml'), /formatCode="#,##0&quot; a\)&quot;"/)
    assert.ok([...cellsOf(packed, 1).values()].some(({ value }) => value.startsWith('1) Oplyst af undersøgelsen.')))
  })

  it('is the same bytes for the same report, and opens in LibreOffice', async (test) => {
    const packed = await xlsxNote(report)
    assert.deepEqual(await xlsxNote(structuredClone(report)), packed)
    const { text } = pdfFacts(test, throughLibreOffice(test, 'note.xlsx', packed))
    assert.match(text, /1[.,]970[.,]000/)
  })

  it('has a sheet with the title when a note has no tables', async () => {
    const packed = await xlsxNote({ ...report, summary: [], chapters: [] })
    assert.deepEqual(sheetNamesOf(packed), ['Status på tryghed og…'])
  })
})
