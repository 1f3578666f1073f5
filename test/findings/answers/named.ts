import type { Case } from '#domain/case.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { StatusRound } from '#domain/status.ts'

/** A plan row with nothing in it but its name. */
export const planRow = (activity: string, name: string, more: Partial<PlanRow> = {}): PlanRow => ({
  plan: 2022,
  activity,
  number: activity,
  name: { da: name },
  lead: [],
  partners: [],
  goals: [],
  isNew: false,
  ended: false,
  counts: true,
  money: {},
  origin: { file: 'plan.csv', line: 2 },
  ...more,
})

type Dossier = Pick<Case, 'rounds' | 'partnership' | 'organisations' | 'areas' | 'plan'>

/** What name checks need of a case. */
export const dossierOf = (places: readonly string[], plan: readonly PlanRow[], ...rounds: StatusRound[]): Dossier => ({
  rounds,
  plan,
  areas: [],
  organisations: [{ id: 'klub', name: { da: 'Brønshøj Boldklub' } }],
  partnership: {
    id: 'tingbjerg-husum',
    name: { da: 'Tingbjerg-Husum Partnerskab' },
    area: 'tingbjerg-husum',
    comparators: [],
    places,
    agreement: { from: '2021-01-01', to: '2024-12-31', theoryOfChange: { missing: 'not-published' } },
    goals: [],
  },
})
