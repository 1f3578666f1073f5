import type { Indicator } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import { versionIn } from './area-version-in.ts'
import { planActivities, planBudget } from './built-in.ts'
import type { Figure } from './figure.ts'
import type { KnownRows } from './known-rows.ts'
import { activeRows, planOfYear, planShare, planSum } from './plan-figures.ts'

type Counted = Pick<Figure, 'low' | 'high' | 'parts'>

const exactly = (value: number): Counted => ({ low: value, high: value })

/** What the plan itself says of an indicator in a year; undefined when it does not say. */
function countedIn({ plans }: KnownRows, indicator: Indicator, year: Period): Counted | undefined {
  if (indicator.id === planBudget.id) {
    const plan = planOfYear(plans, year)
    const sum = plan && planSum(plan, year)
    return sum === undefined ? undefined : exactly(sum)
  }
  const plan = plans.get(Number(year))
  if (!plan) return undefined
  if (indicator.id === planActivities.id) return exactly(activeRows(plan).length)
  const parts = indicator.kind === 'plan-share' ? planShare(plan, indicator) : undefined
  return parts && parts.of > 0 ? { ...exactly((100 * parts.count) / parts.of), parts } : undefined
}

/** A figure counted in the partnership's own plan; rows of what others have published of it stand beside. */
export function planFigure(known: KnownRows, indicator: Indicator, area: string, period: Period): Figure | undefined {
  if (area !== known.ownArea || !/^\d{4}$/.test(period)) return undefined
  const counted = countedIn(known, indicator, period)
  if (!counted) return undefined
  return {
    kind: 'figure',
    indicator,
    area: known.area(area),
    areaVersion: versionIn(known.area(area), period),
    period,
    ...counted,
    half: 0,
    decimals: 0,
    basis: 'plan',
    others: known.rows(indicator.id, area, period),
  }
}

/** Whether a plan is known of which no activity counts, so that its share has nothing to divide by. */
export function hasEmptyPlan(known: KnownRows, indicator: Indicator, area: string, period: Period): boolean {
  if (indicator.kind !== 'plan-share' || area !== known.ownArea || !/^\d{4}$/.test(period)) return false
  const plan = known.plans.get(Number(period))
  return plan !== undefined && planShare(plan, indicator)?.of === 0
}
