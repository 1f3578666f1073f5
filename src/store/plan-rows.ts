import type { Selectable } from 'kysely'
import type { Missing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { bit, numberColumns, numberFrom, present } from './absent.ts'
import { fromJson, fromJsonOrNull, jsonOrNull, toJson } from './json-column.ts'
import type { Store } from './open-store.ts'
import { type Grouped, grouped, insertAll, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** Writes a partnership's plans with their money. */
export async function writePlan(db: Store, partnership: string, plan: readonly PlanRow[]): Promise<void> {
  await insertAll(
    db,
    'plan_row',
    plan.map((row, position) => planRow(partnership, position, row)),
  )
  await insertAll(
    db,
    'plan_money',
    plan.flatMap((row) => moneyRows(partnership, row)),
  )
}

const planRow = (partnership: string, position: number, row: PlanRow): Tables['plan_row'] => ({
  partnership,
  position,
  plan: row.plan,
  activity: row.activity,
  number: row.number,
  name: toJson(row.name),
  theme: jsonOrNull(row.theme),
  lead: toJson(row.lead),
  partners: toJson(row.partners),
  goals: toJson(row.goals),
  is_new: bit(row.isNew),
  ended: bit(row.ended),
  counts: bit(row.counts),
  why_not: jsonOrNull(row.whyNot),
  printed_name: row.printedName ?? null,
  file: row.origin.file,
  line: row.origin.line,
})

const moneyRows = (partnership: string, { plan, activity, money }: PlanRow): Tables['plan_money'][] =>
  Object.entries(money).map(([year, sum]) => {
    const { number, missing } = numberColumns(sum)
    return { partnership, plan, activity, year, amount: number, amount_missing: missing }
  })

/** By partnership. */
export async function readPlans(db: Store, partnerships: readonly string[]): Promise<Grouped<PlanRow>> {
  const [rows, money] = [
    await db.selectFrom('plan_row').selectAll().where('partnership', 'in', partnerships).orderBy('position').execute(),
    await db.selectFrom('plan_money').selectAll().where('partnership', 'in', partnerships).orderBy('year').execute(),
  ]
  const moneyOf = grouped(
    money,
    (row) => keyOf(row.partnership, row.plan, row.activity),
    (row): [string, number | Missing] => [row.year, amountFrom(row)],
  )
  return grouped(
    rows,
    (row) => row.partnership,
    (row) => planRowFrom(row, Object.fromEntries(moneyOf(keyOf(row.partnership, row.plan, row.activity)))),
  )
}

function amountFrom({ year, amount, amount_missing }: Selectable<Tables['plan_money']>): number | Missing {
  const sum = numberFrom({ number: amount, missing: amount_missing })
  if (sum === null) throw new TypeError(`Cannot read money for ${year}: it is neither an amount nor missing`)
  return sum
}

const planRowFrom = (row: Selectable<Tables['plan_row']>, money: PlanRow['money']): PlanRow =>
  present({
    plan: row.plan,
    activity: row.activity,
    number: row.number,
    name: fromJson(row.name),
    theme: fromJsonOrNull(row.theme),
    lead: fromJson(row.lead),
    partners: fromJson(row.partners),
    goals: fromJson(row.goals),
    isNew: row.is_new === 1,
    ended: row.ended === 1,
    counts: row.counts === 1,
    whyNot: fromJsonOrNull(row.why_not),
    printedName: row.printed_name,
    money,
    origin: { file: row.file, line: row.line },
  })
