import type { Case } from '#domain/case.ts'
import { lastDayOf } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import { fault } from '#findings/told.ts'
import { isBounded } from '#indicators/figure.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { countedRows, planShare, planSum } from '#indicators/plan-figures.ts'
import { formatNumber, roundHalfAway } from '#language/numbers.ts'
import { figureNamed } from './figure-reference.ts'
import { printedNumber } from './printed-numbers.ts'

/** Printed sums and shares of activities held against the rows that they are made of. */
export function printedTotals(dossier: Case): readonly Finding[] {
  return dossier.printed.flatMap((claim) => {
    if (claim.kind === 'total') return totalDiffers(claim, dossier)
    return claim.kind === 'share' ? shareDiffers(claim, dossier) : []
  })
}

/** The sum of a plan's money column (`plan:2022:2021`), or of a figure's declared parts. */
function sumNamed(name: string, claim: PrintedClaim, dossier: Case): number | undefined {
  const plan = /^plan:(\d{4}):(\d{4})$/.exec(name)
  if (plan)
    return planSum(
      dossier.plan.filter((row) => row.plan === Number(plan[1])),
      plan[2] ?? '',
    )
  const source = dossier.sources.find(({ id }) => id === claim.source)
  const book = figureBook(dossier, source && lastDayOf(source.date))
  const whole = figureNamed(name, book, dossier)
  if (!whole?.indicator.complete || !whole.indicator.parts)
    return whole?.kind === 'figure' && !isBounded(whole) ? whole.low : undefined
  const parts = whole.indicator.parts.map((part) => book.find(part, whole.area.id, whole.period))
  const known = parts.filter((part) => part.kind === 'figure').filter((part) => !isBounded(part))
  return known.length === parts.length ? known.reduce((sum, part) => sum + part.low, 0) : undefined
}

function totalDiffers(claim: PrintedClaim, dossier: Case): readonly Finding[] {
  const printed = printedNumber(claim.value)
  const sum = sumNamed(claim.of, claim, dossier)
  if (!printed || sum === undefined || Math.abs(roundHalfAway(sum, printed.decimals) - printed.value) < 1e-9) return []
  const [stands, computed] = [printed.value, sum].map((value) => ({
    da: formatNumber(value, printed.decimals, 'da'),
    en: formatNumber(value, printed.decimals, 'en'),
  }))
  return [
    fault('total-differs', claim.origin, 'value', claim.of, {
      da: `${stands?.da} er trykt som sum, rækkerne giver ${computed?.da}. Find den række, der mangler eller er forkert, eller ret summen.`,
      en: `${stands?.en} is printed as the sum, the rows add to ${computed?.en}. Find the row that is missing or wrong, or mend the sum.`,
    }),
  ]
}

/** »12/15« against the plan: how many of the counted activities have as many partners as agreed, as far as that is known. */
function shareDiffers(claim: PrintedClaim, dossier: Case): readonly Finding[] {
  const printed = /^(\d+)\/(\d+)$/.exec(claim.value)
  const plan = /^plan:(\d{4})$/.exec(claim.of)
  if (!printed || !plan) return []
  const year = plan[1] ?? ''
  const shares = dossier.indicators.filter(({ kind }) => kind === 'plan-share')
  const rows = dossier.plan.filter((row) => row.plan === Number(year))
  const book = figureBook(dossier)
  const known = shares.flatMap((indicator) => {
    const counted = planShare(rows, indicator)
    const figure = book.find(indicator.id, dossier.partnership.area, year)
    const parts = counted ?? (figure.kind === 'figure' ? figure.parts : undefined)
    return parts ? [parts] : []
  })
  const isOne = known.some(({ count, of }) => count === Number(printed[1]) && of === Number(printed[2]))
  const [computed] = known
  if (!computed || isOne) return []
  return [
    fault('share-differs', claim.origin, 'value', claim.of, {
      da: `${printed[1]} af ${printed[2]} er trykt, ${computed.count} af ${computed.of} er det, planen giver. Ret andelen eller planen.`,
      en: `${printed[1]} of ${printed[2]} is printed, ${computed.count} of ${computed.of} is what the plan gives. Mend the share or the plan.`,
    }),
  ]
}

/** A share of activities published or printed over another number of rows than the plan counts. */
export function countedRowsDiffer(dossier: Case): readonly Finding[] {
  const shares = dossier.indicators.filter(({ kind }) => kind === 'plan-share').map(({ id }) => id)
  const published = dossier.observations
    .filter(
      (row) => shares.includes(row.indicator) && row.area === dossier.partnership.area && typeof row.of === 'number',
    )
    .map((row) => ({ year: row.period, of: typeof row.of === 'number' ? row.of : 0, origin: row.origin, field: 'of' }))
  const printed = dossier.printed.flatMap((claim) => {
    const [, of] = /^\d+\/(\d+)$/.exec(claim.value) ?? []
    const [, year] = /^plan:(\d{4})$/.exec(claim.of) ?? []
    return claim.kind === 'share' && of && year ? [{ year, of: Number(of), origin: claim.origin, field: 'value' }] : []
  })
  const byPlan = Map.groupBy([...printed, ...published], ({ year }) => year)
  return [...byPlan].flatMap(([year, told]) => {
    const rows = dossier.plan.filter((row) => String(row.plan) === year)
    const counted = countedRows(rows).length
    const other = told.find(({ of }) => of !== counted)
    if (rows.length === 0 || !other) return unexplained(year, dossier)
    return [
      fault('counted-rows-differ', other.origin, other.field, `plan:${year}`, {
        da: `Planen for ${year} har ${rows.length} rækker, og ${counted} af dem tæller; ${other.of} er talt. Skriv »no« i counts ved den række, der ikke tæller, og grunden i why_not.`,
        en: `The plan of ${year} has ${rows.length} rows, and ${counted} of them count; ${other.of} were counted. Write “no” in counts of the row that does not count, and the reason in why_not.`,
      }),
    ]
  })
}

/** A row that does not count and gives no reason; an ended row has its ending. */
function unexplained(year: string, dossier: Case): readonly Finding[] {
  return dossier.plan
    .filter((row) => String(row.plan) === year && !row.counts && !row.ended && !row.whyNot)
    .map((row) =>
      fault('counted-rows-differ', row.origin, 'why_not', `plan:${year}`, {
        da: `Aktiviteten »${row.name.da}« tæller ikke med, og der står ikke hvorfor. Skriv grunden i why_not.`,
        en: `The activity “${row.name.da}” does not count, and no reason is given. Write it in why_not.`,
      }),
    )
}
