/** A PDF as Typst writes it: plain objects, one table of places. Texts are Latin-1, so that every byte is one character. */
export type PdfFile = {
  readonly head: string
  readonly objects: ReadonlyMap<number, string>
  readonly trailer: string
}

/**
 * Takes a PDF apart at its table of places.
 * @throws TypeError when the table is not where a file of this kind has it
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40))
  if (!table) throw new TypeError('Cannot read PDF: table of places not found')
  const entries = start + table[0].length
  const places = Array.from({ length: Number(table[1]) }, (_, number) => {
    const entry = text.slice(entries + number * 20, entries + number * 20 + 20)
    return { number, at: Number(entry.slice(0, 10)), used: entry[17] === 'n' }
  }).filter(({ used }) => used)
  const inOrder = places.toSorted((a, b) => a.at - b.at)
  const objects = new Map(
    inOrder.map(({ number, at }, i) => [number, text.slice(at, inOrder[i + 1]?.at ?? start)] as const),
  )
  const trailer = text.slice(text.indexOf('trailer', entries), text.lastIndexOf('startxref'))
  return { head: text.slice(0, inOrder[0]?.at ?? start), objects, trailer }
}

/** Puts a file together again, every object at its new place. */
export function writePdf({ head, objects, trailer }: PdfFile): Uint8Array {
  const places = new Map<number, number>()
  let length = head.length
  for (const [number, text] of objects) {
    places.set(number, length)
    length += text.length
  }
  const size = Math.max(...objects.keys()) + 1
  const entries = Array.from({ length: size }, (_, number) => {
    const at = places.get(number)
    return at === undefined ? '0000000000 65535 f\r\n' : `${String(at).padStart(10, '0')} 00000 n\r\n`
  })
  const table = `xref\n0 ${size}\n${entries.join('')}${trailer}startxref\n${length}\n%%EOF`
  return Buffer.from(head + [...objects.values()].join('') + table, 'latin1')
}
