import type { Case } from '#domain/case.ts'
import { type SearchEntry, searchEntries } from '#report/search-entries.ts'
import { everyCase } from '#tasks/every-case.ts'
import { type SearchIndex, searchIndex } from './search-index.ts'
import type { Site } from './site-context.ts'

type Searched = { readonly cases: readonly Case[]; readonly index: SearchIndex }

/** The latest index of each site, told apart by its files, kept for as long as the store hands out the very same cases. */
const latest = new WeakMap<Site['assets'], Searched>()

/** What there is to search in, and its index: made anew only when a case is another than it was. */
export async function siteSearch(site: Site): Promise<Searched> {
  const cases = await everyCase(site.effects)
  const before = latest.get(site.assets)
  if (before && before.cases.length === cases.length && before.cases.every((dossier, i) => dossier === cases[i]))
    return before
  const searched = { cases, index: searchIndex(cases.flatMap((dossier) => entriesOf(dossier, site))) }
  latest.set(site.assets, searched)
  return searched
}

/** A partnership that cannot be read costs its own pages, not the search. */
function entriesOf(dossier: Case, { effects }: Site): readonly SearchEntry[] {
  try {
    return searchEntries(dossier)
  } catch (error) {
    const cause = error instanceof Error ? error : new Error('Cannot list pages to search', { cause: error })
    effects.logError(cause, effects.newRequestId())
    return []
  }
}
