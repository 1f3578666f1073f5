import type { Case } from '#domain/case.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Language } from '#domain/text.ts'
import { closestWord } from '#folder/closest-word.ts'
import { type ActivityPage, activityPage } from '#report/pages/activity-page.ts'
import { type PlanPage, planPage } from '#report/pages/plan-page.ts'
import type { Effects } from './effects.ts'

/** The partnership of a plan, and its page; absent where the partnership has no plan for that year. */
export type ToldPlan = { readonly dossier: Case; readonly page?: PlanPage }

/** Writes the page of one year's plan; undefined where nothing has that short name. */
export async function readPlanPage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  year: string,
  language: Language,
): Promise<ToldPlan | undefined> {
  const dossier = await store.readCase(partnership)
  if (!dossier) return undefined
  const page = /^[0-9]{1,6}$/.test(year) ? planPage(dossier, Number(year), language) : undefined
  return { dossier, ...(page && { page }) }
}

/** The partnership of an activity, and its page; absent where no plan has it, and then the nearest that some plan has. */
export type ToldActivity = {
  readonly dossier: Case
  readonly page?: ActivityPage
  readonly nearest?: PlanRow
}

/** Writes the page of an activity; undefined where nothing has that short name. */
export async function readActivityPage(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  activity: string,
  language: Language,
): Promise<ToldActivity | undefined> {
  const dossier = await store.readCase(partnership)
  if (!dossier) return undefined
  const page = activityPage(dossier, activity, language)
  const nearest = page ? undefined : nearestActivity(dossier, activity)
  return { dossier, ...(page && { page }), ...(nearest && { nearest }) }
}

/** The row, of the newest plan that has it, whose short name or name comes nearest to what was asked for. */
function nearestActivity({ plan }: Case, asked: string): PlanRow | undefined {
  const newestFirst = plan.toSorted((a, b) => b.plan - a.plan)
  const named = (row: PlanRow): readonly string[] => [row.activity, row.name.da, row.name.en ?? row.name.da]
  const near = closestWord(asked, newestFirst.flatMap(named))
  const begins = (row: PlanRow): boolean => asked.length > 2 && row.activity.startsWith(asked.toLowerCase())
  return newestFirst.find((row) => near !== undefined && named(row).includes(near)) ?? newestFirst.find(begins)
}
