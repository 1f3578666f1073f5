/** What a TrueType file says about a character: whether it can draw it, and how wide. */
export type Font = {
  readonly has: (codePoint: number) => boolean
  /** Width in em; 0 for a character that the font does not have. */
  readonly advance: (codePoint: number) => number
}

type Table = { readonly offset: number; readonly length: number }

const readTables = (view: DataView): ReadonlyMap<string, Table> => {
  const tables = new Map<string, Table>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => view.getUint8(at + j)))
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

/** Format 4: segments of the basic plane, each with a shift or a list of glyphs. */
function readSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const count = view.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + count * 2]
  const [deltas, ranges] = [starts + count * 2, starts + count * 4]
  for (let i = 0; i < count; i++) {
    const end = view.getUint16(ends + i * 2)
    const delta = view.getInt16(deltas + i * 2)
    const range = view.getUint16(ranges + i * 2)
    for (let code = view.getUint16(starts + i * 2); code <= end && code < 0xffff; code++) {
      const listed =
        range === 0 ? code : view.getUint16(ranges + i * 2 + range + (code - view.getUint16(starts + i * 2)) * 2)
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

/** Format 12: groups over all planes. */
function readGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let code = start; code <= end; code++) glyphs.set(code, glyph + code - start)
  }
}

function readCharacters(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const subtable = at + view.getUint32(at + 4 + i * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, glyphs)
    if (format === 12) readGroups(view, subtable, glyphs)
  }
  return glyphs
}

/**
 * Reads the character map (formats 4 and 12) and the widths of a TrueType file.
 * @throws TypeError when a table that every TrueType file has is missing
 */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readTables(view)
  const offset = (tag: string): number => {
    const table = tables.get(tag)
    if (!table) throw new TypeError(`Cannot read font: table ${tag} is missing`)
    return table.offset
  }
  const glyphs = readCharacters(view, offset('cmap'))
  const unitsPerEm = view.getUint16(offset('head') + 18)
  const wide = view.getUint16(offset('hhea') + 34)
  const widths = offset('hmtx')
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint)
      return glyph === undefined ? 0 : view.getUint16(widths + Math.min(glyph, wide - 1) * 4) / unitsPerEm
    },
  }
}
