import type { Case } from '#domain/case.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { activityPath } from '#report/page-paths.ts'
import { missingNumber } from '#report/road-head.ts'

/** What open data says of one activity in one plan. */
export type PlanFacts = {
  readonly plan: number
  readonly number: string
  readonly id: string
  readonly name: string
  readonly theme?: string
  /** Names, or why they are not there. */
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly goals: readonly string[]
  readonly isNew: boolean
  readonly ended: boolean
  readonly counts: boolean
  readonly whyNot?: string
  readonly money: PlanRow['money']
  /** Address of the activity's page, without the language. */
  readonly page: string
}

/** Why something is not told, as a word or two in its place. */
export const gapWords: Readonly<Record<Language, Readonly<Record<TextGap, string>>>> = {
  da: { ...missingNumber.da, 'not-stated': 'ikke angivet', withheld: 'holdt tilbage' },
  en: { ...missingNumber.en, 'not-stated': 'not stated', withheld: 'withheld' },
}

/** Why an amount is not known. */
export const amountGap = ({ missing }: Missing, language: Language): string => gapWords[language][missing]

/** An activity's row told in one language. */
export function planFactsOf(row: PlanRow, { partnership, organisations }: Case, language: Language): PlanFacts {
  const names = new Map(organisations.map(({ id, name }) => [id, inLanguage(name, language).text]))
  const listed = (items: readonly (string | number)[] | Missing<TextGap>): readonly string[] =>
    isMissing<TextGap>(items)
      ? [gapWords[language][items.missing]]
      : items.map((item) => names.get(String(item)) ?? String(item))
  const { plan, number, activity, name, theme, lead, partners, goals, isNew, ended, counts, whyNot, money } = row
  return {
    ...{ plan, number, isNew, ended, counts, money },
    id: activity,
    name: inLanguage(name, language).text,
    ...(theme && { theme: inLanguage(theme, language).text }),
    lead: listed(lead),
    partners: listed(partners),
    goals: isMissing<TextGap>(goals) ? listed(goals) : goals.map(String),
    ...(whyNot && { whyNot: inLanguage(whyNot, language).text }),
    page: activityPath(partnership.id, activity),
  }
}
