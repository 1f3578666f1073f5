import type { Shared } from '#domain/municipality.ts'
import { parseYaml, type YamlNode } from '#folder/parse-yaml.ts'
import { placeIn } from '#folder/told.ts'

/** The file that defines what a folder defines. */
const definingFile = /(^|\/)(partnership|municipality)\.yaml$/

const childOf = (node: YamlNode | undefined, name: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.get(name) : undefined

function itemOf(list: YamlNode | undefined, id: string): YamlNode | undefined {
  if (list?.kind !== 'list') return undefined
  return list.items.find((item) => {
    const itsId = childOf(item, 'id')
    return itsId?.kind === 'text' && itsId.text === id
  })
}

/**
 * `file:row:column` of a definition in the file it was read from, or of one of its fields.
 * @param list `sources`, `organisations`, `areas` or `indicators`
 */
export function definitionPlace({ files }: Pick<Shared, 'files'>, list: string, id: string, field?: string): string {
  const file = files.find(({ path }) => definingFile.test(path))
  if (!file) return ''
  const item = itemOf(childOf(rootOf(file), list), id)
  const node = (field !== undefined && childOf(item, field)) || item
  return node ? placeIn(file.path, node.line, node.path) : placeIn(file.path, 1, list)
}

/** `file:row:column` of the partnership's id. */
export function partnershipPlace({ files }: Pick<Shared, 'files'>): string {
  const file = files.find(({ path }) => definingFile.test(path))
  const id = file && childOf(rootOf(file), 'id')
  return file ? placeIn(file.path, id?.line ?? 1, 'id') : ''
}

/** The file was read without an error once; there is nobody to tell one to. */
const rootOf = (file: { readonly path: string; readonly text: string }): YamlNode | undefined =>
  parseYaml(file.path, file.text, () => {})
