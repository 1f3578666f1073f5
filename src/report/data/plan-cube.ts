import type { Case } from '#domain/case.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { moneyYears } from '#indicators/plan-figures.ts'
import { wordsIn } from '#language/words.ts'
import { missingNumber } from '#report/road-head.ts'
import type { Telling } from './data-table.ts'
import type { Cube, CubeCell } from './json-stat.ts'
import { type PlanFacts, planFactsOf } from './plan-facts.ts'
import { planRemarks, planTitle } from './plan-table.ts'

const noAmount = 'no-amount'

function cellOf({ id, money }: PlanFacts, year: string): CubeCell {
  const [at, amount] = [[id, year, 'amount'], money[year]]
  if (amount === undefined) return { at, value: null, status: noAmount }
  return isMissing(amount) ? { at, value: null, status: amount.missing } : { at, value: amount }
}

function activityFacts(
  { number, theme, lead, partners, goals, isNew, ended, counts, whyNot, page }: PlanFacts,
  { addressOf }: Telling,
) {
  return {
    number,
    ...(theme !== undefined && { theme }),
    ...{ lead, partners, goals, isNew, ended, counts: counts && !ended },
    ...(whyNot !== undefined && { whyNot }),
    page: addressOf(page),
  }
}

/**
 * One year's plan as a cube: activity, year of the money, amount in whole kroner.
 * @param path where the file stands, without the language
 */
export function planCube(rows: readonly PlanRow[], year: number, dossier: Case, path: string, telling: Telling): Cube {
  const { language, addressOf } = telling
  const words = wordsIn(language)
  const facts = rows.map((row) => planFactsOf(row, dossier, language))
  const years = moneyYears(rows)
  const kroner = { label: 'kroner', decimals: 0 }
  return {
    language,
    label: planTitle(year, dossier, language),
    source: dossier.municipality.name,
    href: addressOf(path),
    notes: planRemarks(language),
    dimensions: [
      {
        id: 'activity',
        label: words('Aktivitet', 'Activity'),
        categories: facts.map(({ id, name }) => ({ id, label: name })),
      },
      { id: 'year', label: words('År', 'Year'), role: 'time', categories: years.map((id) => ({ id, label: id })) },
      {
        id: 'figure',
        label: words('Tal', 'Figure'),
        role: 'metric',
        categories: [{ id: 'amount', label: words('Beløb', 'Amount'), unit: kroner }],
      },
    ],
    cells: facts.flatMap((activity) => years.map((item) => cellOf(activity, item))),
    extension: {
      plan: year,
      status: {
        ...missingNumber[language],
        [noAmount]: words('planen har ikke et beløb for året', 'the plan has no amount for the year'),
      },
      activities: Object.fromEntries(facts.map((activity) => [activity.id, activityFacts(activity, telling)])),
    },
  }
}
