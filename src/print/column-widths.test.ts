import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Table } from '#report/report.ts'
import { columnWidths, isWide } from './column-widths.ts'
import { textWidth } from './fonts.ts'

const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  weights = heads.map(() => 1),
): Table => ({
  id: 't',
  title: [],
  columns: heads.map((text, i) => ({ head: [{ kind: 'text', text }], align: 'left', weight: weights[i] ?? 1 })),
  rows: rows.map((cells) => ({ kind: 'body', cells: cells.map((text) => ({ content: [{ kind: 'text', text }] })) })),
})

describe('widths of columns', () => {
  it('add up to the width of the table, and none is lost, whatever the words', () => {
    const cell = fc.string({ maxLength: 40 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const widths = columnWidths(table(['a', 'b', 'c'], rows), 380, 9.4, 8)
        assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 380) < 0.01)
        assert.ok(widths.every((width) => width > 0))
      }),
      { numRuns: 200 },
    )
  })
  it('give a long word the room that it needs before weights are asked', () => {
    const word = 'Sekretariatsbetjening'
    const [first = 0] = columnWidths(table(['Aktivitet', 'Ansvarlig'], [[word, 'SSP']], [1, 50]), 300, 9.4, 8)
    assert.ok(first >= textWidth(word, 9.4, 'Medium'))
  })
  it('keep a short column on one line where a long one is broken anyway', () => {
    const long = 'Andelen af utrygge i nabolaget om aftenen og natten i hele området og i byen'
    const widths = columnWidths(table(['Delmål', 'Hvor sikkert?'], [[long, 'En ændring er ikke påvist']]), 300, 9.4, 8)
    assert.ok((widths[1] ?? 0) >= textWidth('En ændring er ikke påvist', 9.4) + 8)
  })
  it('call a table wide when its words do not fit the main column', () => {
    const money = ['1.719.000', '1.970.000', '1.167.400', '917.000', '1.719.000', '1.970.000']
    assert.ok(isWide(table(money, [money.map((text) => text.repeat(2))]), 378, 9.4, 8))
    assert.ok(!isWide(table(['a', 'b'], [['Indbrud', '23']]), 378, 9.4, 8))
  })
})
