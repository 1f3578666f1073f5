import type { Selectable } from 'kysely'
import type { Goal, Partnership } from '#domain/partnership.ts'
import type { Need, Rule } from '#domain/rule.ts'
import { present } from './absent.ts'
import { fromJson, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** Writes a partnership with its goals and rules; its folder must be there. */
export async function writePartnership(db: Store, partnership: Partnership): Promise<void> {
  const { id, name, area, comparators, places, agreement, goals } = partnership
  await insertAll(db, 'partnership', [
    {
      id,
      name: toJson(name),
      area,
      comparators: toJson(comparators),
      places: toJson(places),
      agreement_from: agreement.from,
      agreement_to: agreement.to,
      theory_of_change: toJson(agreement.theoryOfChange),
    },
  ])
  await insertAll(
    db,
    'goal',
    goals.map((goal, position) => goalRow(id, position, goal)),
  )
  await insertAll(
    db,
    'rule',
    goals.flatMap((goal) => goal.rules.map((rule, position) => ruleRow(id, goal.number, position, rule))),
  )
}

const goalRow = (partnership: string, position: number, goal: Goal): Tables['goal'] => ({
  partnership,
  position,
  number: goal.number,
  title: toJson(goal.title),
  wording: toJson(goal.wording),
  wording_kind: goal.wordingKind,
})

const ruleRow = (partnership: string, goal: number, position: number, rule: Rule): Tables['rule'] => ({
  partnership,
  position,
  goal,
  id: rule.id,
  body: toJson(rule.body),
  by_year: rule.by ?? null,
  need: rule.need.kind,
  need_k: 'k' in rule.need ? rule.need.k : null,
  reading: rule.reading,
})

/** At most one for each id. */
export async function readPartnerships(db: Store, ids: readonly string[]): Promise<Grouped<Partnership>> {
  const [partnerships, goals, rules] = [
    await db.selectFrom('partnership').selectAll().where('id', 'in', ids).execute(),
    await db.selectFrom('goal').selectAll().where('partnership', 'in', ids).orderBy('position').execute(),
    await db.selectFrom('rule').selectAll().where('partnership', 'in', ids).orderBy('position').execute(),
  ]
  const rulesOf = grouped(rules, (row) => keyOf(row.partnership, row.goal), ruleFrom)
  const goalsOf = grouped(
    goals,
    (row) => row.partnership,
    (row) => goalFrom(row, rulesOf(keyOf(row.partnership, row.number))),
  )
  return grouped(
    partnerships,
    (row) => row.id,
    (row) => partnershipFrom(row, goalsOf(row.id)),
  )
}

const partnershipFrom = (row: Selectable<Tables['partnership']>, goals: readonly Goal[]): Partnership => ({
  id: row.id,
  name: fromJson(row.name),
  area: row.area,
  comparators: fromJson(row.comparators),
  places: fromJson(row.places),
  agreement: {
    from: row.agreement_from,
    to: row.agreement_to,
    theoryOfChange: fromJson(row.theory_of_change),
  },
  goals,
})

const goalFrom = (row: Selectable<Tables['goal']>, rules: readonly Rule[]): Goal => ({
  number: row.number,
  title: fromJson(row.title),
  wording: fromJson(row.wording),
  wordingKind: row.wording_kind,
  rules,
})

const ruleFrom = (row: Selectable<Tables['rule']>): Rule =>
  present({
    id: row.id,
    body: fromJson(row.body),
    by: row.by_year,
    need: needFrom(row.need, row.need_k),
    reading: row.reading,
  })

function needFrom(kind: Need['kind'], k: number | null): Need {
  if (kind === 'all' || kind === 'any') return { kind }
  if (k === null) throw new TypeError(`Cannot read rule: it needs ${kind} of its parts, without a number`)
  return { kind, k }
}
