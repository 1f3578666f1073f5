import type { YamlMap, YamlNode } from './parse-yaml.ts'
import { placeIn } from './told.ts'

/** Where every map that was read from a YAML file stands, so that a later check can name the line. */
export type Places = {
  readonly note: (value: object, file: string, node: YamlMap) => void
  /** `file:row:field`, as far down as the way leads: keys, or the text of a list's item. */
  readonly at: (value: object, ...way: readonly string[]) => string
  /** How many items a list has, those counted that cannot be read. */
  readonly count: (value: object, list: string) => number
}

function step(node: YamlNode, name: string): YamlNode | undefined {
  if (node.kind === 'map') return node.entries.get(name)
  if (node.kind === 'list') return node.items.find((item) => item.kind === 'text' && item.text === name)
  return undefined
}

export function createPlaces(): Places {
  const known = new WeakMap<object, { readonly file: string; readonly node: YamlMap }>()
  const placeOf = (value: object): { readonly file: string; readonly node: YamlMap } => {
    const place = known.get(value)
    if (place === undefined) throw new TypeError('Cannot name a place: the value was not read from a file')
    return place
  }
  return {
    note: (value, file, node) => known.set(value, { file, node }),
    at: (value, ...way) => {
      const { file, node: top } = placeOf(value)
      let node: YamlNode = top
      for (const name of way) {
        const next = step(node, name)
        if (next === undefined) break
        node = next
      }
      return placeIn(file, node.line, node.path)
    },
    count: (value, list) => {
      const node = placeOf(value).node.entries.get(list)
      return node?.kind === 'list' ? node.items.length : 0
    },
  }
}
