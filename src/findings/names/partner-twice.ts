import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { PlanRow } from '#domain/plan.ts'
import { hint } from '#findings/told.ts'

function twiceIn(row: PlanRow, nameOf: (id: string) => string): readonly Finding[] {
  if (isMissing(row.partners)) return []
  const { partners } = row
  const leads = isMissing(row.lead) ? [] : row.lead
  const tell = (da: string, en: string): Finding =>
    hint('partner-twice', row.origin, 'partners', `activity:${row.activity}`, {
      da: `${da} Er det en anden, der menes?`,
      en: `${en} Is another one meant?`,
    })
  return [...new Set(partners)].flatMap((id) => {
    const name = nameOf(id)
    const times = partners.filter((one) => one === id).length
    const repeated =
      times > 1
        ? [
            tell(
              `»${name}« står ${times} gange som samarbejdspartner og tæller én gang.`,
              `“${name}” stands ${times} times as a partner and counts once.`,
            ),
          ]
        : []
    const leading = leads.includes(id)
      ? [
          tell(
            `»${name}« er både ansvarlig og samarbejdspartner og tæller ikke to gange.`,
            `“${name}” is both responsible and a partner and does not count twice.`,
          ),
        ]
      : []
    return [...repeated, ...leading]
  })
}

/** Partners that a plan row names twice, or that lead the activity too: they count once. */
export function partnerTwice(plan: readonly PlanRow[], organisations: readonly Organisation[]): readonly Finding[] {
  const names = new Map(organisations.map(({ id, name }) => [id, name.da]))
  return plan.flatMap((row) => twiceIn(row, (id) => names.get(id) ?? id))
}
