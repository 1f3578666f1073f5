import { didYouMean } from '#folder/closest-word.ts'
import type { YamlNode } from '#folder/parse-yaml.ts'
import { errorAt, quoted, type Tell } from '#folder/told.ts'

/** Which ids there are, also of things that could not be read, so that one mistake is not told again at every reference. */
export type Known = { readonly has: (id: string) => boolean; readonly words: readonly string[] }

export function knownIds(...lists: readonly (readonly string[])[]): Known {
  const ids = new Set(lists.flat())
  return { has: (id) => ids.has(id), words: [...ids] }
}

/** When a file cannot be read, nobody knows what it defines: no reference to it is blamed. */
export const allKnown: Known = { has: () => true, words: [] }

/** The texts under one name in every item of a list, whether or not the item can be read. */
export function idsUnder(node: YamlNode | undefined, list: string, name = 'id'): readonly string[] {
  const items = node?.kind === 'map' ? node.entries.get(list) : node?.kind === 'list' && list === '' ? node : undefined
  if (items?.kind !== 'list') return []
  return items.items.flatMap((item) => {
    const value = item.kind === 'map' ? item.entries.get(name) : undefined
    return value?.kind === 'text' ? value.text : []
  })
}

const nouns = {
  source: { da: 'kilde', en: 'source', where: '»sources«' },
  organisation: { da: 'organisation', en: 'organisation', where: '»organisations«' },
  area: { da: 'område', en: 'area', where: '»areas«' },
  indicator: { da: 'indikator', en: 'indicator', where: '»indicators«' },
  activity: { da: 'aktivitet', en: 'activity', where: '»plan.csv«' },
  goal: { da: 'mål', en: 'goal', where: '»goals«' },
  rule: { da: 'regel', en: 'rule', where: '»goals«' },
  round: { da: 'statusrunde', en: 'status round', where: '»status/«' },
} as const

export type Thing = keyof typeof nouns

/** Tells when an id is not defined; true when it is. */
export function isKnown(thing: Thing, id: string, known: Known, at: string, tell: Tell, of = ''): boolean {
  if (known.has(id)) return true
  const meant = didYouMean(id, known.words)
  const noun = nouns[thing]
  tell(
    errorAt(
      `unknown-${thing}`,
      at,
      {
        da: `Her står ${quoted(id)}, men det id findes ikke som ${noun.da}.${meant.da} Det skal stå i ${noun.where}.`,
        en: `Here stands ${quoted(id)}, but no ${noun.en} has that id.${meant.en} It must stand in ${noun.where}.`,
      },
      of,
    ),
  )
  return false
}
