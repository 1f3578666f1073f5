import type { Missing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { TableRow } from '#folder/read-table.ts'
import type { PlanForm } from '#folder/schemas/row-schemas.ts'
import { errorAt, type Tell } from '#folder/told.ts'
import { isKnown, type Known } from './known.ts'
import { rowText } from './row-text.ts'
import type { Scope } from './scope.ts'

type Row = TableRow<PlanForm>

function checkOrganisations(row: Row, scope: Scope, tell: Tell): void {
  for (const column of ['lead', 'partners'] as const) {
    const ids = row.form[column]
    if (ids === undefined || 'missing' in ids) continue
    for (const id of ids)
      isKnown('organisation', id, scope.organisations, row.at(column), tell, `activity:${row.form.id}`)
  }
}

/** Whether the row counts in the plan share: said, or yes unless it has ended. */
function countsIn(row: Row, tell: Tell): boolean {
  const { ended = false, counts = !ended, why_not } = row.form
  const of = `activity:${row.form.id}`
  if (ended && counts)
    tell(
      errorAt(
        'ended-counts',
        row.at('counts'),
        {
          da: 'En aktivitet, der er ophørt (»ended: yes«), tæller ikke med. Skriv »no« i »counts«, eller lad cellen være tom.',
          en: 'An activity that has ended (»ended: yes«) does not count. Write »no« in »counts«, or leave the cell empty.',
        },
        of,
      ),
    )
  if (!counts && !ended && why_not === undefined)
    tell(
      errorAt(
        'why-not-missing',
        row.at('why_not'),
        {
          da: 'Aktiviteten tæller ikke med (»counts: no«), men der står ikke hvorfor. Skriv grunden i »why_not«.',
          en: 'The activity does not count (»counts: no«), but it is not said why. Write the reason in »why_not«.',
        },
        of,
      ),
    )
  if (counts && why_not !== undefined)
    tell(
      errorAt(
        'why-not-but-counts',
        row.at('why_not'),
        {
          da: 'Her står en grund til, at aktiviteten ikke tæller med, men den tæller med. Slet grunden, eller skriv »no« i »counts«.',
          en: 'Here stands a reason why the activity does not count, but it counts. Delete the reason, or write »no« in »counts«.',
        },
        of,
      ),
    )
  return counts
}

/** Amounts by year as the cells give them; kroner are read by the table. */
function moneyOf(row: Row): Readonly<Record<string, number | Missing>> {
  // The table reads every column of a year as whole kroner or a reason.
  return row.years as Readonly<Record<string, number | Missing>>
}

function readRow(row: Row, file: string, scope: Scope, goals: Known, tell: Tell): PlanRow {
  const { form } = row
  checkOrganisations(row, scope, tell)
  for (const goal of form.goals === undefined || 'missing' in form.goals ? [] : form.goals)
    isKnown('goal', String(goal), goals, row.at('goals'), tell, `activity:${form.id}`)
  const counts = countsIn(row, tell)
  const [name, theme, whyNot] = [rowText(row, 'name', tell), rowText(row, 'theme', tell), rowText(row, 'why_not', tell)]
  return {
    plan: form.plan,
    activity: form.id,
    number: form.number,
    name: name ?? { da: form.name },
    ...(theme === undefined ? {} : { theme }),
    lead: form.lead,
    partners: form.partners ?? [],
    goals: form.goals ?? [],
    isNew: form.new ?? false,
    ended: form.ended ?? false,
    counts,
    ...(whyNot === undefined ? {} : { whyNot }),
    ...(form.printed_name === undefined ? {} : { printedName: form.printed_name }),
    money: moneyOf(row),
    origin: { file, line: row.line },
  }
}

/** The rows of the plans, with everything that is wrong with them told. */
export function readPlan(
  rows: readonly Row[],
  file: string,
  scope: Scope,
  goals: Known,
  tell: Tell,
): readonly PlanRow[] {
  const first = new Map<string, number>()
  for (const row of rows) {
    const key = `${row.form.plan}:${row.form.id}`
    const earlier = first.get(key)
    first.set(key, earlier ?? row.line)
    if (earlier !== undefined)
      tell(
        errorAt(
          'duplicate-row',
          row.at('id'),
          {
            da: `Aktiviteten »${row.form.id}« står allerede i planen for ${row.form.plan}, i linje ${earlier}. Hver aktivitet har én række for hvert planår; slet den ene, eller giv dem hver sit id.`,
            en: `The activity »${row.form.id}« stands in the plan of ${row.form.plan} already, in line ${earlier}. Each activity has one row for each plan year; delete one, or give each its own id.`,
          },
          `activity:${row.form.id}`,
        ),
      )
  }
  return rows.map((row) => readRow(row, file, scope, goals, tell))
}
