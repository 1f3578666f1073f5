import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { type PartnershipPage, partnershipPage } from '#report/pages/partnership-page.ts'
import type { Effects } from './effects.ts'

/** A partnership's page and the case that it is made from. */
export type ToldPartnership = { readonly dossier: Case; readonly page: PartnershipPage }

/** Writes a partnership's page; undefined where nothing has that short name. */
export async function readPartnershipPage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  language: Language,
): Promise<ToldPartnership | undefined> {
  const dossier = await store.readCase(partnership)
  return dossier && { dossier, page: partnershipPage(dossier, language) }
}
