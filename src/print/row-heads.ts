import { readPdf, writePdf } from './pdf-file.ts'

type Objects = Map<number, string>

const childrenOf = (element: string): readonly number[] =>
  [...(/\/K \[([^\]]*)\]/.exec(element)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map((reference) => Number(reference[1]))

const isElement = (text: string, type: string): boolean =>
  text.includes('/Type /StructElem') && new RegExp(`/S /${type}\\b`).test(text)

function change(objects: Objects, number: number, edit: (text: string) => string): void {
  const text = objects.get(number)
  if (text !== undefined) objects.set(number, edit(text))
}

/** Also names the head of its row. */
const headedBy = (cell: string, id: string): string => cell.replace(/\/Headers \[/, `/Headers [(${id}) `)

const asRowHead = (cell: string, id: string): string =>
  cell.replace(/\/S \/TD\b/, `/S /TH\n  /ID (${id})`).replace(/\/O \/Table\b/, '/O /Table\n    /Scope /Row')

/** The rows of one body, with the row head that reaches down to a row of evidence. */
function markRows(objects: Objects, rows: readonly number[], heads: Map<string, number>): void {
  let reachesDown: string | undefined
  for (const row of rows) {
    const [first, ...rest] = childrenOf(objects.get(row) ?? '')
    if (first === undefined) continue
    const above = reachesDown
    reachesDown = undefined
    if (rest.length === 0) {
      if (above !== undefined) change(objects, first, (cell) => headedBy(cell, above))
      continue
    }
    const id = `R${String(row).padStart(8, '0')}`
    if (objects.get(first)?.includes('/RowSpan')) reachesDown = id
    change(objects, first, (cell) => asRowHead(cell, id))
    for (const cell of rest) change(objects, cell, (text) => headedBy(text, id))
    heads.set(id, first)
  }
}

/** A cell that heads a whole group of rows stands alone in its row. */
function markGroup(objects: Objects, row: number): void {
  const [only, ...others] = childrenOf(objects.get(row) ?? '')
  if (only !== undefined && others.length === 0 && objects.get(only)?.includes('/ColSpan'))
    change(objects, only, (cell) => cell.replace('/Scope /Column', '/Scope /Row'))
}

/** Names of a tree are sorted; those of row heads begin with R, Typst's with U. */
const withNames = (root: string, heads: ReadonlyMap<string, number>): string =>
  root.replace(
    /(\/IDTree <<\s*\/Names \[)/,
    `$1${[...heads]
      .sort()
      .map(([id, number]) => `(${id}) ${number} 0 R `)
      .join('')}`,
  )

/** Colours of borders say nothing to those who listen, and the four-sided form makes readers of tags complain. */
const withoutBorderColour = (text: string): string => text.replace(/\s*\/BorderColor \[(?:\[.*\]|[^\]]*)\]/g, '')

/**
 * Typst 0.14 tags the heads of columns, not those of rows (`pdf.header-cell` is behind a feature that its Node package
 * cannot set), so they are added to the finished file: the first cell of a row in a table's body becomes a row head,
 * which the row's other cells and the evidence below it name as theirs; the head of a group is a head of rows too.
 */
export function withRowHeads(pdf: Uint8Array): Uint8Array {
  const file = readPdf(pdf)
  const objects: Objects = new Map(file.objects)
  const heads = new Map<string, number>()
  for (const text of file.objects.values()) {
    if (isElement(text, 'TBody')) markRows(objects, childrenOf(text), heads)
    if (isElement(text, 'THead')) for (const row of childrenOf(text)) markGroup(objects, row)
  }
  for (const [number, text] of objects) {
    if (text.includes('/Type /StructElem')) objects.set(number, withoutBorderColour(text))
    if (text.includes('/Type /StructTreeRoot')) objects.set(number, withNames(text, heads))
  }
  return writePdf({ ...file, objects })
}
