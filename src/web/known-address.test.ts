import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { knownAddress } from './known-address.ts'

describe('An address as the site knows it', () => {
  for (const [asked, path, kept] of [
    ['/', '/', 'plain'],
    ['/en/', '/en/', 'plain'],
    ['/tal/x/y/2022', '/tal/x/y/2022', 'plain'],
    ['/tal/x/y/2022?utm_source=mail&fbclid=1', '/tal/x/y/2022', 'plain'],
    ['/tal/x/y/2022?', '/tal/x/y/2022', 'plain'],
    ['/i/x/y?b=2021&utm=1&a=2022', '/i/x/y?a=2022&b=2021', 'asked'],
    ['/i/x/y?a=y&a=2014', '/i/x/y?a=y&a=2014', 'asked'],
    [`/i/x/y?${'a=1&'.repeat(500)}`, '/i/x/y?a=1&a=1&a=1', 'asked'],
    ['/i/x/y?a=', '/i/x/y?a=', 'asked'],
    [`/i/x/y?a=${'9'.repeat(65)}`, `/i/x/y?a=${'9'.repeat(65)}`, 'not'],
    ['/soeg?q=hus%20og%20hjem', '/soeg?q=hus+og+hjem', 'not'],
    ['/noter/?x=1', '/noter/?x=1', 'not'],
    ['//example.org/a', '//example.org/a', 'plain'],
    ['/a%2Fb/%E0%A4%A', '/a%2Fb/%E0%A4%A', 'plain'],
  ] as const)
    it(`takes ${asked.slice(0, 40)} for ${path.slice(0, 40)}, ${kept}`, () =>
      assert.deepEqual(knownAddress(`http://localhost:8080${asked}`), { path, kept }))
})
