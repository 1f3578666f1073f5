import type { Day } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'
import { tagOf } from './language-tag.ts'
import { headRows, type Sheet } from './sheet-cell.ts'
import { escapeXml } from './svg.ts'
import { readZip, writeZip } from './zip.ts'

/** What a workbook says of itself. Without a day it says none: the clock is never asked. */
export type Stamp = { readonly title: readonly string[]; readonly date?: Day; readonly language: Language }

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** The head's rows are repeated on every sheet of paper. */
const printTitles = (sheets: readonly Sheet[]): string =>
  sheets
    .map(
      ({ name }, i) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(`${quoted(name)}!$1:$${headRows}`)}</definedName>`,
    )
    .join('')

/** What a formula gives, so that programs which do not reckon read it too. */
function withResults(xml: string, { rows }: Sheet): string {
  const results = rows.flat().flatMap((cell) => (cell.kind === 'sum' ? [cell] : []))
  return results.reduce(
    (sheet, { formula, value }) => sheet.replace(`<f>${formula}</f></c>`, `<f>${formula}</f><v>${value}</v></c>`),
    xml,
  )
}

/** A4 on its side, as wide as the paper. */
const withPaper = (xml: string): string =>
  xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      '</worksheet>',
      '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
    )

const office = 'http://schemas.openxmlformats.org'

const core = ({ title, date, language }: Stamp): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(title.join(' '))}</dc:title><dc:creator>Trygmål</dc:creator>` +
  (date === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`) +
  `<dc:language>${tagOf(language)}</dc:language></cp:coreProperties>`

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'

/** Makes the library's package final: print titles, results of formulas, paper, properties, and no clock. */
export function sealed(packed: Uint8Array, sheets: readonly Sheet[], stamp: Stamp): Uint8Array {
  const files = new Map(readZip(packed))
  const change = (path: string, edit: (xml: string) => string): void => {
    const bytes = files.get(path)
    if (bytes) files.set(path, Buffer.from(edit(Buffer.from(bytes).toString('utf8'))))
  }
  change('xl/workbook.xml', (xml) =>
    xml.replace('<definedNames/>', () => `<definedNames>${printTitles(sheets)}</definedNames>`),
  )
  for (const [i, sheet] of sheets.entries())
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) => withPaper(withResults(xml, sheet)))
  change('xl/sharedStrings.xml', (xml) => xml.replaceAll('<t>', '<t xml:space="preserve">'))
  change('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/docProps/core.xml" ContentType="${coreType}"/></Types>`),
  )
  change('_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCore" Type="${office}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
  )
  files.set('docProps/core.xml', Buffer.from(core(stamp)))
  return writeZip(files)
}
