import type { Finding } from '#domain/finding.ts'
import type { Origin } from '#domain/observation.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { StatusRound } from '#domain/status.ts'
import { fault, hint } from '#findings/told.ts'

type Printed = {
  readonly activity: string
  readonly name: string
  readonly printed: string
  readonly field: 'printedName' | 'printed_name'
  readonly origin: Origin
}

const small = (name: string): string => name.toLocaleLowerCase('da')

function printedNames(plan: readonly PlanRow[], rounds: readonly StatusRound[]): readonly Printed[] {
  const inAnswers = rounds.flatMap((round) =>
    round.answers.flatMap(({ activity, printedName, origin }): readonly Printed[] => {
      const row = plan.find((item) => item.activity === activity && item.plan === round.plan)
      return printedName === undefined || row === undefined
        ? []
        : [{ activity, name: row.name.da, printed: printedName, field: 'printedName', origin }]
    }),
  )
  const inPlan = plan.flatMap(({ activity, name, printedName, origin }): readonly Printed[] =>
    printedName === undefined ? [] : [{ activity, name: name.da, printed: printedName, field: 'printed_name', origin }],
  )
  return [...inAnswers, ...inPlan].filter(({ name, printed }) => name !== printed)
}

function drift({ activity, name, printed, field, origin }: Printed): Finding {
  const isOnlyCase = small(name) === small(printed)
  return (isOnlyCase ? hint : fault)(
    isOnlyCase ? 'name-letter-case' : 'name-drifts',
    origin,
    field,
    `activity:${activity}`,
    {
      da: isOnlyCase
        ? `Aktiviteten hedder »${name}« i planen og er trykt som »${printed}«. Kun store og små bogstaver er forskellige. Brug planens skrivemåde.`
        : `Aktiviteten hedder »${name}« i planen og er trykt som »${printed}«. Brug ét navn.`,
      en: isOnlyCase
        ? `The activity is called “${name}” in the plan and is printed as “${printed}”. Only capital and small letters differ. Write it as the plan does.`
        : `The activity is called “${name}” in the plan and is printed as “${printed}”. Use one name.`,
    },
  )
}

/** Activities that are printed under another name than the plan's: one finding an activity, of a name that differs in more than letter case if there is one. */
export function nameDrifts(plan: readonly PlanRow[], rounds: readonly StatusRound[]): readonly Finding[] {
  const byActivity = Map.groupBy(printedNames(plan, rounds), ({ activity }) => activity)
  return [...byActivity.values()].flatMap((all) => {
    const gravest = all.find(({ name, printed }) => small(name) !== small(printed)) ?? all[0]
    return gravest === undefined ? [] : [drift(gravest)]
  })
}
