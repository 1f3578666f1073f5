import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { htmlNote } from '#print/html-note.tsx'
import { linksTo } from '#print/print-note.ts'
import { englishReport, longTableReport, report } from './fixture.ts'
import { textOf } from './package-files.ts'

const noLinks = linksTo(undefined)
const pageOf = (of = report): Promise<string> => htmlNote(of, noLinks)
const bodyOf = (page: string): string => page.slice(page.indexOf('<body>'))

describe('the note as one page', () => {
  it('needs nothing beside it: no script, no request, fonts inside', async () => {
    const page = await pageOf()
    assert.match(page, /^<!doctype html><html lang="da"><head><meta charset="utf-8"\/>/)
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|\son\w+=/)
    for (const [, address = ''] of page.matchAll(/url\(['"]?([^'")]*)/g))
      assert.match(address, /^data:font\/woff2;base64,/)
    assert.match(page, /font-weight: 600;[^}]*data:font\/woff2/)
  })

  it('has one h1, and no heading skips a level', async () => {
    const levels = [...bodyOf(await pageOf()).matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
    assert.equal(levels.filter((level) => level === 1).length, 1)
    for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1)
  })

  it('gives every id once, and every reference something to refer to', async () => {
    const body = bodyOf(await pageOf())
    const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')
    assert.equal(new Set(ids).size, ids.length)
    const references = [...body.matchAll(/\s(?:aria-labelledby|headers|href)="(#?)([^"]*)"/g)]
    for (const [whole, hash, names = ''] of references) {
      if (whole.includes('href') && hash === '') continue
      for (const name of names.split(' ')) assert.ok(ids.includes(name), `${name} is nowhere`)
    }
  })

  it('tells heads of columns, rows and groups apart (cases/27)', async () => {
    const body = bodyOf(await pageOf(longTableReport))
    assert.match(body, /<th scope="col">Aktivitet<\/th>/)
    assert.match(
      body,
      /<tbody><tr class="group"><th scope="rowgroup" colspan="3"><span>Tema: Børn og unge<\/span><\/th>/,
    )
    assert.match(body, /<th scope="row" id="lang-1-head"><span>Tidlig foreningsstart<\/span><\/th>/)
  })

  it('ties evidence to the head of its row', async () => {
    assert.match(
      bodyOf(await pageOf()),
      /<td colspan="7" headers="tabel-2-0-head"[^>]*>[\s\S]{0,900}?En ændring er ikke påvist; tallene passer/,
    )
  })

  it('makes numbers doors where the site has an address, and plain words elsewhere', async () => {
    const linked = await htmlNote(report, linksTo('https://tal.example.dk'))
    assert.match(
      linked,
      /<a class="number" href="https:\/\/tal\.example\.dk\/tal\/andel-utrygge\/tingbjerg-husum\/2022">26<\/a>/,
    )
    assert.match(linked, /<a href="https:\/\/tal\.example\.dk\/metode">metoden<\/a>/)
    const plain = await pageOf()
    assert.doesNotMatch(plain, /class="number"/)
    assert.match(plain, /<span>metoden<\/span>|>metoden</)
  })

  it('leads from a mark to the nearest note of that name', async () => {
    const body = bodyOf(await pageOf())
    assert.match(body, /Stigning påvist<a class="note-mark" href="#note-note-1" aria-label="Note 1">¹<\/a>/)
    assert.match(body, /oplyser undersøgelsen\.<a class="note-mark" href="#utrygge-aften-note-1"/)
    assert.match(body, /22<a class="note-mark" href="#tabel-1-note-a" aria-label="Note a"><sup>a<\/sup><\/a>/)
  })

  it('keeps minus signs, line breaks, and what looks like markup (cases/25, 26)', async () => {
    const strange = structuredClone(report)
    Object.assign(strange, { kicker: '<b>Bilag</b> & "2"' })
    const page = await pageOf(strange)
    for (const change of ['−21', '−10', '−6,1']) assert.ok(textOf(bodyOf(page)).includes(change), change)
    assert.match(page, /blev holdt\.<br\/>- 1 i flexjob<br\/>- 1 i løntilskud/)
    assert.match(page, /<p class="kicker">&lt;b&gt;Bilag&lt;\/b&gt; &amp; &quot;2&quot;<\/p>/)
  })

  it('in English says which parts are Danish', async () => {
    const page = await pageOf(englishReport)
    assert.match(page, /<html lang="en">/)
    assert.match(page, /<span lang="da">Vi venter på midler\.<\/span>/)
    assert.match(page, /<a class="skip" href="#note">Skip to content<\/a>/)
  })

  it('embeds the letters that names bring with them, and only those', async () => {
    const polish = { ...report, kicker: 'Łukasz Wałęsa' }
    assert.match(await pageOf(polish), /unicode-range: U\+0100-0101/)
    assert.doesNotMatch(await pageOf(), /unicode-range: U\+0400/)
  })

  it('is the same for the same report', async () => assert.equal(await pageOf(structuredClone(report)), await pageOf()))
})
