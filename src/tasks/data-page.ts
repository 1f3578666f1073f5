import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import { type DataOwner, dataPage } from '#report/pages/data-page.ts'
import type { PublicPage } from '#report/public-page.ts'
import type { Effects } from './effects.ts'
import { everyCase } from './every-case.ts'

/** The page of all downloads, with a part for each municipality in the store. */
export async function readDataPage(
  effects: Pick<Effects, 'store'>,
  language: Language,
): Promise<{ readonly page: PublicPage; readonly municipalities: readonly Municipality[] }> {
  const byName = Map.groupBy(await everyCase(effects), ({ municipality }) => municipality.name)
  const owners = [...byName.values()].flatMap((cases): readonly DataOwner[] => {
    const [first] = cases
    if (!first) return []
    // Partnerships that stand alone may write different settings of one municipality.
    const contact = cases.find(({ municipality }) => municipality.contact !== undefined)?.municipality.contact
    return [{ municipality: { ...first.municipality, ...(contact !== undefined && { contact }) }, cases }]
  })
  return { page: dataPage(owners, language), municipalities: owners.map(({ municipality }) => municipality) }
}
