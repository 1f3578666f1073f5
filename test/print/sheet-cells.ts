import { partOf } from './package-files.ts'

export type SheetCell = { readonly type: string; readonly value: string; readonly formula: string | undefined }

/** XML text as it reads. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Cells of a sheet by their address, texts looked up. */
export function cellsOf(packed: Uint8Array, sheet: number): ReadonlyMap<string, SheetCell> {
  const shared = [...partOf(packed, 'xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    (match) => match[1] ?? '',
  )
  const xml = partOf(packed, `xl/worksheets/sheet${sheet}.xml`)
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>([\s\S]*?)<\/c>/g)].map(
    ([, address = '', attributes = '', inner = '']) => {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n'
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? ''
      const text = type === 's' ? unescaped(shared[Number(value)] ?? '') : value
      return [address, { type, value: text, formula: /<f>([^<]*)<\/f>/.exec(inner)?.[1] }] as const
    },
  )
  return new Map(cells)
}
