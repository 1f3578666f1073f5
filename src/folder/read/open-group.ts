import type * as z from 'zod'
import type { KeptFile } from '#domain/municipality.ts'
import { decodeText } from '#folder/decode-text.ts'
import { parseYaml, type YamlNode } from '#folder/parse-yaml.ts'
import type { Places } from '#folder/places.ts'
import type { Reading } from '#folder/read-node.ts'
import { readTable, type TableReading } from '#folder/read-table.ts'
import type { Table } from '#folder/schemas/tables.ts'
import type { Tell } from '#folder/told.ts'
import { allKnown, type Known, knownIds } from './known.ts'
import type { FileGroup } from './lay-out.ts'

/** A file of a group, understood as far as its form goes; `absent` and `unreadable` are told apart. */
export type Opened<Content> =
  | { readonly state: 'read'; readonly content: Content; readonly file: string }
  | { readonly state: 'absent' | 'unreadable' }

/** The files of one partnership, or those that a municipality shares, opened once. */
export type OpenGroup = {
  readonly kept: readonly KeptFile[]
  readonly rounds: readonly string[]
  readonly reading: (path: string) => Reading
  readonly yaml: (path: string) => Opened<YamlNode>
  readonly table: <Row extends z.ZodObject>(table: Table<Row>) => Opened<TableReading<z.output<Row>>>
}

export function openGroup(group: FileGroup, places: Places, tell: Tell): OpenGroup {
  const texts = new Map<string, string>()
  const kept: KeptFile[] = []
  for (const [path, file] of group.files) {
    const text = decodeText(file, tell)
    if (text === undefined) continue
    texts.set(path, text)
    kept.push({ path: file.path, sha256: file.sha256, text })
  }
  const open = <Content>(path: string, read: (text: string, file: string) => Content | undefined): Opened<Content> => {
    const text = texts.get(path)
    if (text === undefined) return { state: group.files.has(path) ? 'unreadable' : 'absent' }
    const file = `${group.prefix}${path}`
    const content = read(text, file)
    return content === undefined ? { state: 'unreadable' } : { state: 'read', content, file }
  }
  return {
    kept,
    rounds: [...group.files.keys()].filter((path) => path.startsWith('status/')),
    reading: (path) => ({ file: `${group.prefix}${path}`, tell, places }),
    yaml: (path) => open(path, (text, file) => parseYaml(file, text, tell)),
    table: (table) => open(table.file, (text, file) => readTable(table, file, text, tell)),
  }
}

/** The ids that a file gives: none when it is absent, any when nobody can read it. */
export function knownIn<Content>(opened: Opened<Content>, ids: (content: Content) => readonly string[]): Known {
  if (opened.state === 'read') return knownIds(ids(opened.content))
  return opened.state === 'absent' ? knownIds() : allKnown
}
