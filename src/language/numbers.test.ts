import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  formatKroner,
  formatNumber,
  formatP,
  formatPercent,
  formatPoints,
  formatSigned,
  isPrintedOne,
  roundHalfAway,
} from './numbers.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('numbers in print', () => {
  it('writes decimal comma, thousands point and a true minus sign', () => {
    assert.equal(formatNumber(-6.1, 1, 'da'), '−6,1')
    assert.equal(formatNumber(1970000, 0, 'da'), '1.970.000')
    assert.equal(formatNumber(1970000.5, 1, 'en'), '1,970,000.5')
  })
  it('rounds half away from zero, also where the machine keeps a hair less', () => {
    assert.equal(roundHalfAway(0.285, 2), 0.29)
    assert.equal(roundHalfAway(-2.5, 0), -3)
    assert.equal(formatNumber(-0.04, 1, 'da'), '0,0')
  })
  it('gives a difference its sign and nothing to zero', () => {
    assert.deepEqual(
      [4, -21, 0].map((value) => formatSigned(value, 0, 'da')),
      ['+4', '−21', '0'],
    )
    assert.equal(formatSigned(0.04, 1, 'da'), '0,0')
  })
  it('writes percent, points and kroner with the words of the language', () => {
    assert.equal(plain(formatPercent(26, 0, 'da')), '26 %')
    assert.equal(formatPercent(26, 0, 'en'), '26%')
    assert.equal(plain(formatPoints(1.5, 1, 'da')), '1,5 procentpoint')
    assert.equal(formatPoints(1, 0, 'en'), '1 percentage point')
    assert.equal(plain(formatKroner(1970000, 'da')), '1.970.000 kr.')
  })
  it('prints p with two decimals from 0.10 up, three below, and as less than 0.001', () => {
    assert.deepEqual(
      [0.4565, 0.0295, 0.0001].map((p) => plain(formatP(p, 'da'))),
      ['p = 0,46', 'p = 0,030', 'p < 0,001'],
    )
  })
  it('gives the singular to a printed 1 only', () => {
    assert.ok(isPrintedOne(1, 0))
    assert.ok(!isPrintedOne(1, 1) && !isPrintedOne(0.5, 1) && !isPrintedOne(21, 0))
  })
  it('can be read back: the printed number is within half a unit of the value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const read = Number(
            formatNumber(value, decimals, 'da').replaceAll('.', '').replace(',', '.').replace('−', '-'),
          )
          assert.ok(Math.abs(read - value) <= 0.5 / 10 ** decimals + 1e-6)
        },
      ),
    )
  })
})
