import type { Case } from '#domain/case.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'

/** The cases of a folder that is not in any store: each partnership with what its municipality shares. */
export const casesOf = (content: FolderContent): readonly Case[] =>
  content.partnerships.map((partnership) => caseOf(partnership, content))

function caseOf({ own, records }: PartnershipContent, { municipality, shared }: FolderContent): Case {
  return {
    ...records,
    acceptances: [...records.acceptances, ...(shared?.acceptances ?? [])],
    municipality,
    sources: together(shared?.sources, own.sources),
    organisations: together(shared?.organisations, own.organisations),
    areas: together(shared?.areas, own.areas),
    indicators: together(shared?.indicators, own.indicators),
    observations: [...(shared?.observations ?? []), ...own.observations],
    files: [...(shared?.files ?? []), ...own.files],
  }
}

/** What is defined in both places is defined alike, so the first will do. */
const together = <T extends { readonly id: string }>(shared: readonly T[] = [], own: readonly T[]): readonly T[] => [
  ...new Map([...own, ...shared].map((item) => [item.id, item])).values(),
]
