import assert from 'node:assert/strict'
import { readZip } from '#print/zip.ts'

/** One file of a Word or Excel package as text. */
export function partOf(packed: Uint8Array, path: string): string {
  const bytes = readZip(packed).get(path)
  assert.ok(bytes, `the package has no ${path}`)
  return Buffer.from(bytes).toString('utf8')
}

/** Characters that XML 1.0 can hold, markup aside. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const markup = /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g

/** @throws AssertionError when a text is not well-formed XML: tags in pairs, one root, no bare signs */
export function assertWellFormed(xml: string, name: string): void {
  assert.match(xml, allowed, `${name} holds a character that XML cannot`)
  const open: string[] = []
  let roots = 0
  const between = xml.replace(markup, (_, closing, tag, _attributes, empty) => {
    if (tag === undefined) return ''
    if (open.length === 0 && !closing) roots++
    if (closing) assert.equal(open.pop(), tag, `${name}: </${tag}> closes something else`)
    else if (!empty) open.push(tag)
    return ''
  })
  assert.deepEqual(open, [], `${name}: left open`)
  assert.equal(roots, 1, `${name}: one root`)
  assert.doesNotMatch(between, /[<>]/, `${name}: a bare sign between tags`)
  assert.doesNotMatch(between, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/, `${name}: a bare ampersand`)
}

/** Every XML part of a package is well-formed. */
export function assertPackage(packed: Uint8Array): void {
  for (const [path, bytes] of readZip(packed))
    if (/\.(xml|rels)$/.test(path)) assertWellFormed(Buffer.from(bytes).toString('utf8'), path)
}

/** The text content of XML or HTML, without its markup. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<(style|title|desc)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
