import type { Case } from '#domain/case.ts'
import type { Day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import type { IndicatorKind } from '#domain/indicator.ts'
import { type Period, yearOf } from '#domain/period.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import type { Court } from './court.ts'
import { judgeGoal } from './judge-rule.ts'
import type { GoalResult } from './leaf.ts'

/** A case as it stood for one edition: what was public on its date, and every goal judged. */
export type Assessment = Court & {
  readonly edition: Edition
  readonly asOf: Day
  readonly goals: readonly GoalResult[]
}

const editionKeys: Partial<Record<IndicatorKind, string>> = {
  'survey-share': 'survey',
  'survey-mean': 'survey',
  'offence-count': 'offences',
  'offence-rate': 'offences',
  'plan-share': 'plan',
}

/** The period that an edition names for a kind of figure; one that is not named takes the edition's year. */
export function periodFor(kind: IndicatorKind, edition: Edition): Period {
  const named = edition.periods[kind] ?? edition.periods[editionKeys[kind] ?? '']
  return named ?? String(edition.year)
}

/** @param asOf the edition's own date unless another is asked for */
export function assess(dossier: Case, edition: Edition, asOf: Day = edition.date): Assessment {
  const book: FigureBook = figureBook(dossier, asOf)
  const court: Court = { dossier, book, periodOf: (id) => periodFor(book.indicator(id).kind, edition) }
  return { ...court, edition, asOf, goals: dossier.partnership.goals.map((goal) => judgeGoal(goal, court)) }
}

/** Later than anything became public: nothing is left out. */
const everAfter: Day = '9999-12-31'

/** The latest edition; of a case without one, an edition of the newest year that it has figures or a plan for. */
export function editionNow(dossier: Case): Edition {
  const latest = latestEdition(dossier)
  if (latest) return latest
  const { observations, plan, partnership } = dossier
  const years = [
    ...observations.filter(({ area }) => area === partnership.area).map(({ period }) => yearOf(period)),
    ...plan.map((row) => row.plan),
  ]
  const year = Math.max(Number(partnership.agreement.from.slice(0, 4)), ...years)
  return { year, date: everAfter, periods: {}, doing: {} }
}

/**
 * A case with everything that is known today, for pages that no edition dates. Its verdicts are no edition's and are not
 * to be printed as such.
 */
export const assessNow = (dossier: Case): Assessment => assess(dossier, editionNow(dossier), everAfter)
