import { inLanguage } from '#domain/text.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { NoteContext } from '#report/note-context.ts'
import { indicatorPath } from '#report/page-paths.ts'
import type { PageLink } from '#report/public-page.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { leavesOf } from './goal-finding.ts'

/** The page of each indicator that a goal measures, in each area that it is measured in. */
export function goalIndicatorLinks(result: GoalResult, context: NoteContext): readonly PageLink[] {
  const measured = leavesOf(result).flatMap(({ measure }) =>
    indicatorsOf(measure).map((id): readonly [string, PageLink] => [
      `${id}:${measure.area}`,
      linkTo(id, measure.area, context),
    ]),
  )
  return [...new Map(measured).values()]
}

/** The page of each indicator that the partnership's area has a figure of. */
export function areaIndicatorLinks(context: NoteContext): readonly PageLink[] {
  const { book, dossier } = context.assessment
  const { area } = dossier.partnership
  return usedIndicators(context)
    .filter((id) => book.periods(id, area).length > 0)
    .map((id) => linkTo(id, area, context))
}

/** »Andel utrygge i nabolaget«, with its area where that is not the partnership's own. */
function linkTo(id: string, area: string, context: NoteContext): PageLink {
  const indicator = context.assessment.book.indicator(id)
  const name = inLanguage(indicator.name, context.language)
  const elsewhere = area === context.assessment.dossier.partnership.area ? '' : `, ${context.areaName(area)}`
  return { text: name.text + elsewhere, href: indicatorPath(indicator, area), language: name.language }
}
