import type { Report, Table } from '#report/report.ts'
import { fontParts } from './docx-fonts.ts'
import { tagOf } from './language-tag.ts'
import { plainText } from './plain-text.ts'
import { escapeXml } from './svg.ts'
import { readZip, writeZip } from './zip.ts'

/** Names that the library draws by lot become numbers in the order of the text. */
function withCountedNames(
  document: string,
  relations: string,
): { readonly document: string; readonly relations: string } {
  const names = [
    ...new Set([...document.matchAll(/<w:hyperlink [^>]*r:id="rId([^"]+)"/g)].map((match) => match[1] ?? '')),
  ]
  const counted = new Map(names.map((name, i) => [`rId${name}`, `rIdLink${i + 1}`]))
  const rename = (xml: string): string =>
    xml.replace(/"(rId[^"]+)"/g, (whole, name) => `"${counted.get(name) ?? whole.slice(1, -1)}"`)
  return { document: rename(document), relations: rename(relations) }
}

/** Lowered pictures are counted in half points; the library writes a unit that not every program reads. */
const withHalfPoints = (xml: string): string =>
  xml.replace(/<w:position w:val="-(\d+)pt"\/>/g, (_, points) => `<w:position w:val="-${Number(points) * 2}"/>`)

/** Drawings are numbered by a counter of the whole process; here they count from one in each part. */
function withCountedDrawings(xml: string): string {
  let count = 0
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++count}"`)
}

const withDrawings = (xml: string): string => withHalfPoints(withCountedDrawings(xml))

/** A table's title for those who do not see it, which the library has no word for. */
function withTableTitles(document: string, titles: readonly string[]): string {
  let count = 0
  return document.replace(/<\/w:tblPr>/g, () => `<w:tblCaption w:val="${escapeXml(titles[count++] ?? '')}"/></w:tblPr>`)
}

const tablesOf = ({ summary, reading, chapters }: Report): readonly Table[] =>
  [
    ...summary.flatMap(({ blocks }) => blocks),
    ...reading,
    ...chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)),
  ].flatMap((block) => (block.kind === 'table' ? [block.table] : []))

const withDates = (core: string, { date, language }: Report): string =>
  core
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag) => `${tag}${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${tagOf(language)}</dc:language></cp:coreProperties>`)

/**
 * Makes the library's package final: names, numbers and dates from the report alone, the language in the properties,
 * the titles of tables, and the fonts.
 */
export function sealed(packed: Uint8Array, report: Report): Uint8Array {
  const files = new Map(readZip(packed))
  const change = (path: string, edit: (xml: string) => string): void => {
    const bytes = files.get(path)
    if (bytes) files.set(path, Buffer.from(edit(Buffer.from(bytes).toString('utf8'))))
  }
  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8')
  const titles = tablesOf(report).map(({ label, title }) => [label, plainText(title)].filter(Boolean).join(' '))
  const named = withCountedNames(text('word/document.xml'), text('word/_rels/document.xml.rels'))
  files.set('word/document.xml', Buffer.from(withTableTitles(withDrawings(named.document), titles)))
  files.set('word/_rels/document.xml.rels', Buffer.from(named.relations))
  change('word/footer1.xml', withDrawings)
  change('docProps/core.xml', (core) => withDates(core, report))
  for (const [path, bytes] of fontParts(named.document)) files.set(path, bytes)
  return writeZip(files)
}
