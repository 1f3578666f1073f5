import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { type GoalPage, goalPage } from '#report/pages/goal-page.ts'
import { type PartnershipPage, partnershipPage } from '#report/pages/partnership-page.ts'
import { residentPage } from '#report/pages/resident-page.ts'
import type { PublicPage } from '#report/public-page.ts'
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

/** A resident's page and the case that it is made from. */
export type ToldToResidents = { readonly dossier: Case; readonly page: PublicPage }

/** Writes the page of a resident's three questions; undefined where nothing has that short name. */
export async function readResidentPage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  language: Language,
): Promise<ToldToResidents | undefined> {
  const dossier = await store.readCase(partnership)
  return dossier && { dossier, page: residentPage(dossier, language) }
}

/** The partnership of a goal, and its page; absent where the partnership has no such goal. */
export type ToldGoal = { readonly dossier: Case; readonly page?: GoalPage }

/** Writes the page of one of a partnership's goals; undefined where nothing has that short name. */
export async function readGoalPage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  goal: string,
  language: Language,
): Promise<ToldGoal | undefined> {
  const dossier = await store.readCase(partnership)
  if (!dossier) return undefined
  const page = /^[0-9]{1,6}$/.test(goal) ? goalPage(dossier, Number(goal), language) : undefined
  return { dossier, ...(page && { page }) }
}
