import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inReadersSize } from './text-size.ts'

describe('A style sheet in the reader’s size', () => {
  for (const [written, served] of [
    ['font-size: 18px;', 'font-size: 1.125rem;'],
    ['margin: -8px 0 4.5px;', 'margin: -0.5rem 0 0.28125rem;'],
    ['box-shadow: inset 0 -3px var(--ink)', 'box-shadow: inset 0 -3px var(--ink)'],
    ['border-top: 2px solid var(--ink)', 'border-top: 2px solid var(--ink)'],
    ['@media (max-width: 699px) { .a4px { gap: 36px } }', '@media (max-width: 43.6875rem) { .a4px { gap: 2.25rem } }'],
    ['max-width: calc(100vw - 40px)', 'max-width: calc(100vw - 2.5rem)'],
    ['font-size: 10.2pt', 'font-size: 10.2pt'],
  ] as const)
    it(`says ${served} where ${written} is written`, () => {
      assert.equal(inReadersSize(written), served)
    })
})
