import type { Observation } from '#domain/observation.ts'
import { type Period, yearsIn } from '#domain/period.ts'
import { chosenVersion } from './area-version-in.ts'
import type { Figure, FigureName, NoFigure, RateParts } from './figure.ts'
import type { KnownRows } from './known-rows.ts'
import { measuredRow } from './measured-row.ts'
import { hasEmptyPlan, planFigure } from './plan-figure.ts'
import { rowInUse } from './vintage.ts'

/** Area versions in which a figure is given. */
export const versionsOf = (known: KnownRows, indicator: string, area: string, period: Period): readonly string[] => [
  ...new Set(known.rows(indicator, area, period).map((row) => row.areaVersion)),
]

/**
 * The figure in use: counted in the plan, else the quotient of count and population, else the row in use.
 * @param wanted area version; absent: the one valid in the period, else the newest that has rows
 */
export function findFigure(
  known: KnownRows,
  id: string,
  areaId: string,
  period: Period,
  wanted?: string,
): Figure | NoFigure {
  const [indicator, area] = [known.indicator(id), known.area(areaId)]
  const counted = planFigure(known, indicator, areaId, period)
  if (counted) return counted
  const areaVersion = chosenVersion(area, period, versionsOf(known, id, areaId, period), wanted)
  const rows = known.rows(id, areaId, period).filter((row) => row.areaVersion === areaVersion.id)
  const used = rows.length > 0 ? rowInUse(indicator, rows, known.source) : undefined
  const name: FigureName = { indicator, area, areaVersion, period }
  const rate = indicator.kind === 'offence-rate' ? rateParts(known, name) : undefined
  return (rate && quotient(name, rate, rows, used)) ?? published(name, rate, rows, used) ?? noFigure(known, name, used)
}

function rateParts(known: KnownRows, { indicator, area, areaVersion, period }: FigureName): RateParts {
  const count =
    indicator.count === undefined ? undefined : findFigure(known, indicator.count, area.id, period, areaVersion.id)
  const population = known.population(areaVersion, period)
  return {
    years: yearsIn(period),
    ...(count?.kind === 'figure' && count.low === count.high && { count: count.low }),
    ...(population !== undefined && { population }),
  }
}

/** Where count and population are both known the rate is their quotient, whatever was typed (methods §9, »Typed figures«). */
function quotient(
  name: FigureName,
  rate: RateParts,
  rows: readonly Observation[],
  used: Observation | undefined,
): Figure | undefined {
  const { count, population, years } = rate
  if (count === undefined || population === undefined || population === 0) return undefined
  const value = (1000 * count) / (population * years)
  const printed = used?.measurement.kind === 'published' ? used.measurement.decimals : 0
  return {
    kind: 'figure',
    ...name,
    low: value,
    high: value,
    half: 0,
    decimals: Math.max(1, printed),
    basis: 'quotient',
    rate,
    others: rows,
    ...(used && { used }),
  }
}

function published(
  name: FigureName,
  rate: RateParts | undefined,
  rows: readonly Observation[],
  used: Observation | undefined,
): Figure | undefined {
  const measured = used && measuredRow(name.indicator, used)
  if (!measured) return undefined
  const others = rows.filter((row) => row !== used)
  return { kind: 'figure', ...name, ...measured, basis: 'published', used, others, ...(rate && { rate }) }
}

function noFigure(known: KnownRows, name: FigureName, used: Observation | undefined): NoFigure {
  const { indicator, area, period } = name
  const reason = missingReason(known, period, used)
  const lacksDenominator = hasEmptyPlan(known, indicator, area.id, period)
  return {
    kind: 'none',
    indicator,
    area,
    period,
    reason,
    ...(lacksDenominator && { lacksDenominator }),
    ...(used && { used }),
  }
}

function missingReason(known: KnownRows, period: Period, used: Observation | undefined): NoFigure['reason'] {
  if (used?.measurement.kind === 'missing') return used.measurement.reason
  return known.liesAhead(period) ? 'not-yet-known' : 'not-published'
}
