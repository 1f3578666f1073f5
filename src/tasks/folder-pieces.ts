import type { FolderContent } from '#domain/folder-content.ts'
import type { Shared } from '#domain/municipality.ts'

/** What one folder defines: a partnership's own, or what a municipality's folder shares. */
export type Piece = {
  /** As people are told: the partnership's id, or the municipality's name. */
  readonly name: string
  readonly municipality: string
  readonly partnership?: string
  readonly shared: Shared
}

export function piecesOf({ municipality, shared, partnerships }: FolderContent): readonly Piece[] {
  const whole = shared ? [{ name: municipality.name, municipality: municipality.name, shared }] : []
  const parts = partnerships.map(({ own, records }) => ({
    name: records.partnership.id,
    municipality: municipality.name,
    partnership: records.partnership.id,
    shared: own,
  }))
  return [...whole, ...parts]
}

/** Whether loading the one puts it in the place of the other. */
function isSameFolder(one: FolderContent, other: FolderContent): boolean {
  if (one.municipality.name !== other.municipality.name) return false
  if (one.shared || other.shared) return one.shared !== undefined && other.shared !== undefined
  return one.partnerships[0]?.records.partnership.id === other.partnerships[0]?.records.partnership.id
}

const idsOf = (content: FolderContent): ReadonlySet<string> =>
  new Set(content.partnerships.map(({ records }) => records.partnership.id))

/**
 * Parts what is loaded by what a folder will replace: itself as it was, and its partnerships as other folders of the
 * municipality brought them. The others stay.
 */
export function apart(
  content: FolderContent,
  loaded: readonly FolderContent[],
): { readonly replaced: readonly FolderContent[]; readonly others: readonly FolderContent[] } {
  const ids = idsOf(content)
  const same = loaded.filter((each) => isSameFolder(each, content))
  const rest = loaded.filter((each) => !isSameFolder(each, content))
  const isTaken = (each: FolderContent, id: string): boolean =>
    each.municipality.name === content.municipality.name && ids.has(id)
  const taken = rest.flatMap(({ municipality, partnerships }) => {
    const both = partnerships.filter(({ records }) => isTaken({ municipality, partnerships }, records.partnership.id))
    return both.length === 0 ? [] : [{ municipality, partnerships: both }]
  })
  const others = rest.flatMap((each) => {
    const left = each.partnerships.filter(({ records }) => !isTaken(each, records.partnership.id))
    return left.length === 0 && !each.shared ? [] : [{ ...each, partnerships: left }]
  })
  return { replaced: [...same, ...taken], others }
}
