import type { YamlMap, YamlNode } from './parse-yaml.ts'
import { placeIn } from './told.ts'

/** Where every map that was read from a YAML file stands, so that a later check can name the line. */
export type Places = {
  readonly note: (value: object, file: string, node: YamlMap) => void
  /** `file:row:field`, as far down as the way leads: keys, or the text of a list's item. */
  readonly at: (value: object, ...way: readonly string[]) => string
}

function step(node: YamlNode, name: string): YamlNode | undefined {
  if (node.kind === 'map') return node.entries.get(name)
  if (node.kind === 'list') return node.items.find((item) => item.kind === 'text' && item.text === name)
  return undefined
}

export function createPlaces(): Places {
  const known = new WeakMap<object, { readonly file: string; readonly node: YamlMap }>()
  return {
    note: (value, file, node) => known.set(value, { file, node }),
    at: (value, ...way) => {
      const place = known.get(value)
      if (place === undefined) throw new TypeError(`Cannot name a place: the value was not read from a file`)
      let node: YamlNode = place.node
      for (const name of way) {
        const next = step(node, name)
        if (next === undefined) break
        node = next
      }
      return placeIn(place.file, node.line, node.path)
    },
  }
}
