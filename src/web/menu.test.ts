import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { currentOf } from './menu.ts'

describe('The menu', () => {
  for (const [menuPath, path, current] of [
    ['/', '/', 'page'],
    ['/', '/partnerskaber/aaparken', 'true'],
    ['/', '/indikatorer?omraade=modelby', 'true'],
    ['/', '/tal/andel-utrygge/modelby/2024', 'true'],
    ['/', '/was', undefined],
    ['/', '/talemaader', undefined],
    ['/', undefined, undefined],
    ['/soeg', '/soeg?q=utryg', 'page'],
    ['/soeg', '/', undefined],
  ] as const)
    it(`${current === undefined ? 'does not mark' : 'marks'} ${menuPath} on ${path}`, () =>
      assert.equal(currentOf(menuPath, path), current))
})
