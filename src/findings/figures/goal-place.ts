import type { KeptFile } from '#domain/municipality.ts'
import type { Origin } from '#domain/observation.ts'
import { parseYaml, type YamlNode } from '#folder/parse-yaml.ts'

const childOf = (node: YamlNode | undefined, name: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.get(name) : undefined

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === 'text' ? node.text : undefined)

const itemWith = (list: YamlNode | undefined, key: string, value: string): YamlNode | undefined =>
  list?.kind === 'list' ? list.items.find((item) => textOf(childOf(item, key)) === value) : undefined

/** Where a goal, or one of its rules, stands in the partnership's file; its first line when the file was not kept. */
export function goalPlace(files: readonly KeptFile[], goal: number, rule?: string): Origin {
  const file = files.find(({ path }) => /(^|\/)partnership\.yaml$/.test(path))
  if (!file) return { file: 'partnership.yaml', line: 1 }
  const root = parseYaml(file.path, file.text, () => {})
  const item = itemWith(childOf(root, 'goals'), 'number', String(goal))
  const node = (rule !== undefined && itemWith(childOf(item, 'rules'), 'id', rule)) || item
  return { file: file.path, line: node?.line ?? 1 }
}
